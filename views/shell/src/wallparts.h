#pragma once

#include <delegates/glyph.h>

#include <QVector>
#include <QWidget>

namespace covershift::shell {

/// A number in digits as high as there is room for, over its word.
class WallNumber final : public QWidget
{
    Q_OBJECT
public:
    WallNumber(
        const theme::Theme& theme, delegates::Glyph glyph, const QString& word, QWidget* parent = nullptr);

    /// `alarm`: stands out where the number is not zero.
    void setNumber(int number, bool alarm);
    [[nodiscard]] int number() const { return m_number; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    delegates::Glyph m_glyph;
    QString m_word;
    int m_number = -1;
    bool m_alarm = false;
};

/// Entries in large letters, as many as there is room for; the number of the others is said.
class WallList final : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        delegates::Glyph glyph;
        QString title;
        QString detail;
        QString time; ///< at the right; may be empty
        bool alarm = false;
        friend bool operator==(const Entry& a, const Entry& b)
        {
            return a.glyph.shape == b.glyph.shape && a.glyph.token == b.glyph.token && a.title == b.title
                && a.detail == b.detail && a.time == b.time && a.alarm == b.alarm;
        }
    };

    /// `rows`: how many rows the height is meant for; `empty`: what is said where there is nothing.
    WallList(const theme::Theme& theme, const QString& title, const QString& empty, int rows,
        QWidget* parent = nullptr);

    /// How many are worth asking for: those that fit.
    [[nodiscard]] int room() const { return m_rows; }
    /// `all`: how many there are, these among them.
    void setEntries(const QVector<Entry>& entries, int all);
    /// What is said where there is nothing.
    void setEmptyText(const QString& text);
    [[nodiscard]] const QVector<Entry>& entries() const { return m_entries; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintEntry(QPainter& painter, const QRect& where, const Entry& entry);

    const theme::Theme& m_theme;
    QString m_title;
    QString m_empty;
    int m_rows;
    QVector<Entry> m_entries;
    int m_all = 0;
};

} // namespace covershift::shell
