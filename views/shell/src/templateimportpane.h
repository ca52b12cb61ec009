#pragma once

#include <forms/inlineform.h>
#include <session/planboard.h>
#include <session/planrequests.h>
#include <theme/theme.h>

class QLabel;
class QPushButton;
class QTableView;

namespace covershift::shell {

/// What taking a file of shift templates would do, before it is taken: all of it as drafts, or nothing. Esc
/// cancels.
class TemplateImportPane final : public forms::InlineForm
{
    Q_OBJECT
public:
    /// `plan` must outlive this.
    TemplateImportPane(const session::PlanBoard& plan, const theme::Theme& theme, QWidget* parent = nullptr);

    void showPlan(const QString& fileName, const session::TemplateImportPlan& plan);
    void setBusy(bool busy);

Q_SIGNALS:
    void confirmed();

private:
    const session::PlanBoard& m_plan;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::shell
