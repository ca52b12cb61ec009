#pragma once

#include <delegates/glyph.h>

#include <QAbstractButton>

namespace covershift::shell {

/// A big number with its word: a glance, and a filter or a jump when pressed.
class CounterButton final : public QAbstractButton
{
    Q_OBJECT
public:
    CounterButton(
        const theme::Theme& theme, delegates::Glyph glyph, const QString& word, QWidget* parent = nullptr);

    /// `alarm`: stands out where the number is not zero. `detail`: after the word, may be empty.
    void setNumber(int number, bool alarm = false, const QString& detail = {});
    /// Room for words that come and go, so that the strip keeps still.
    void reserveWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int headWidth() const; ///< of glyph and number, with what is around them
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] QString words() const;

    const theme::Theme& m_theme;
    delegates::Glyph m_glyph;
    int m_number = -1;
    int m_reserved = 11 * theme::Grid;
    bool m_alarm = false;
    QString m_detail;
};

} // namespace covershift::shell
