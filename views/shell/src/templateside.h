#pragma once

#include "templatesactions.h"

#include <domain/clock.h>
#include <session/planboard.h>

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace covershift::forms {
class TemplateForm;
}

namespace covershift::shell {

/// What stands beside the table of templates: the editor with its buttons, or how many are selected.
class TemplateSide final : public QWidget
{
    Q_OBJECT
public:
    /// `plan` must outlive this.
    TemplateSide(const session::PlanBoard& plan, const Clock& clock, const TemplateActions& actions,
        QWidget* parent = nullptr);

    [[nodiscard]] forms::TemplateForm& form() { return *m_form; }
    void showForm();
    void showNothing();
    void showSeveral(int count);
    /// Why the last push was refused; empty: it was not.
    void showRefusal(const QString& sentence);

private:
    QStackedWidget* m_stack = nullptr;
    forms::TemplateForm* m_form = nullptr;
    QLabel* m_refusal = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace covershift::shell
