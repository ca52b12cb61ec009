#pragma once

#include "windowbench.h"

#include <session/planboard.h>
#include <support/testcase.h>

#include <QTableView>

#include <memory>

namespace covershift::gui {

/// A window on its Templates page: three workers with Viviot's ids 1001 to 1003 (the host knows them), one
/// with 4999 (it does not); no connection to Viviot until a test makes one.
class TemplatesPageCase : public support::TestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void connectAs(const sandbox::ViviotAccount& account);
    void pull();
    /// Drafts by name, at eight o'clock and later; shown in the table.
    QVector<TemplateId> addTemplates(const QStringList& names, const QVector<qint64>& members = {1001});
    TeamId addTeam(const QString& name, const QVector<qint64>& members = {});
    void openPage();
    void choose(const QStringList& names, const char* table = "templatesTable");
    [[nodiscard]] QStringList shown(const char* table = "templatesTable") const;
    [[nodiscard]] QString cell(const QString& row, int column, const char* table = "templatesTable") const;
    [[nodiscard]] QStringList chosen(const char* table = "templatesTable") const;
    void type(const char* field, const QString& text);
    void pushChosen(); ///< as it is asked, and confirmed
    [[nodiscard]] QString fieldText(const char* field) const;
    [[nodiscard]] const session::PlanBoard& plan() const { return b->session->plan(); }
    [[nodiscard]] const ShiftTemplate* named(const QString& name) const;
    [[nodiscard]] const Team* teamNamed(const QString& name) const;

    std::unique_ptr<WindowBench> b;
};

} // namespace covershift::gui
