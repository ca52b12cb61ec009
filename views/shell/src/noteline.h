#pragma once

#include <forms/inlineform.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::shell {

/// The line in which a person writes a note. Enter saves it, Esc leaves it.
class NoteLine final : public forms::InlineForm
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);

    /// Empties itself, and asks. `about`: what the note is about, a whole sentence.
    void ask(const QString& about);
    /// Something is amiss: what was typed stays.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void confirmed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();

    QLabel* m_about = nullptr;
    QLineEdit* m_text = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace covershift::shell
