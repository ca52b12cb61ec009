#pragma once

#include <theme/theme.h>

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace covershift::shell {

enum class MessageKind { Info, Warning, Error };

/// A line in the page where other programs open a dialog: a sentence with a sign before it, in the colour of
/// its kind, told to assistive technology as an alert. What can be answered is added by those who derive.
class NoticeLine : public QFrame
{
    Q_OBJECT
protected:
    /// `textName`: the object name of its sentence.
    NoticeLine(const theme::Theme& theme, const QString& textName, QWidget* parent);

    void showNotice(MessageKind kind, const QString& text);
    void tell(const QString& text); ///< another sentence of the same kind
    [[nodiscard]] QHBoxLayout& row() { return *m_row; } ///< what is added stands behind the sentence
    [[nodiscard]] const theme::Theme& theme() const { return m_theme; }

private:
    void refreshSign();

    const theme::Theme& m_theme;
    MessageKind m_kind = MessageKind::Info;
    QHBoxLayout* m_row = nullptr;
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace covershift::shell
