#pragma once

#include <QWidget>

class QLabel;

namespace covershift::forms {

/// A property that the style sheet asks about.
void setStyleMark(QWidget* widget, const char* property, bool on);

/// A sentence that says what is wrong, with a mark that tells it without colour; takes no room while empty.
class ProblemLine final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: the object name of its text.
    explicit ProblemLine(const QString& name, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_label = nullptr;
};

/// A field with its title above and what is wrong with it below.
class FieldSlot final : public QWidget
{
    Q_OBJECT
public:
    /// `title` may hold a mnemonic. `field` takes the focus and the frame; `shown` stands in its place where
    /// it is only a part of that. `name`: the field's object name, and what those of the slot begin with
    /// (`nameHint`).
    FieldSlot(const QString& name, const QString& title, QWidget* field, QWidget* shown, QWidget* parent);

    void setProblem(const QString& text); ///< empty: nothing is wrong
    void setNote(const QString& text); ///< said below it while nothing is wrong; empty: nothing
    [[nodiscard]] QWidget* field() const { return m_field; }

private:
    void describe();

    QWidget* m_field;
    QLabel* m_note = nullptr;
    ProblemLine* m_problem = nullptr;
};

} // namespace covershift::forms
