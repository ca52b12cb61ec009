#pragma once

#include "planpane.h"
#include "templatesactions.h"

#include <session/session.h>
#include <theme/theme.h>

class QLabel;
class QStackedWidget;

namespace covershift::forms {
class TemplateForm;
}

namespace covershift::shell {

class EmptyState;
class PlanPush;
class TemplateImportPane;
class TemplatesTable;
class TemplateSide;

/// Shift templates: the table, and the editor of the one that is selected.
class TemplatesPane final : public PlanPane
{
    Q_OBJECT
public:
    /// What is handed in must outlive it.
    TemplatesPane(session::Session& session, const theme::Theme& theme, const TemplateActions& actions,
        ChoiceLine& question, PlanPush& push, QWidget* parent = nullptr);

    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] QString draftName() const override;
    [[nodiscard]] Can can() const override;
    [[nodiscard]] QUndoStack* undoStack() override;
    void create() override;
    void save(const std::function<void()>& then = {}) override;
    void revert() override;
    void push() override;
    void setSearch(const QString& text) override;

    void duplicate();
    void copyToTeam();
    void archive();
    void bringBack();
    void chooseFile();
    /// Shows what taking this file would do; a file that cannot be read is said.
    void importFile(const QString& path);
    /// Shows these in the table, and a single one in the editor; nothing that was typed is lost by it.
    void show(const QVector<TemplateId>& templates);
    /// Which of the empty pages is shown depends on the connection.
    void showFittingPage();

Q_SIGNALS:
    void settingsRequested();
    void pullRequested();
    void searchDropped();

private:
    void buildPages(const theme::Theme& theme, const TemplateActions& actions);
    [[nodiscard]] QWidget* buildDesk(const theme::Theme& theme, const TemplateActions& actions);
    void connectParts();
    void selectionMoved();
    void showSelection(const QVector<TemplateId>& selected);
    void openInForm(const ShiftTemplate& one);
    void followPlan();
    void showRefusal();
    /// `reason`: for a closed period; empty: it has not been asked for.
    void saveFor(const QString& reason, const std::function<void()>& then);
    void saveCopies(const QVector<session::TemplateEdit>& edits, const std::function<QString(int)>& said);
    void copyTo(TeamId team, const QVector<TemplateId>& chosen);
    void archiveFrom(const QVector<TemplateId>& templates, const QDate& day, const QString& reason = {});
    void restore(const QVector<TemplateId>& chosen, const QString& reason);
    void takeFile();
    void endImport();
    void showMenu(const TemplateActions& actions, const QPoint& position);
    [[nodiscard]] QVector<TemplateId> selectedOf(bool (*passes)(const ShiftTemplate&)) const;
    [[nodiscard]] QDate today() const;

    session::Session& m_session;
    PlanPush& m_push;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_desk = nullptr;
    EmptyState* m_unconnected = nullptr;
    EmptyState* m_unpulled = nullptr;
    EmptyState* m_noTemplates = nullptr;
    TemplateImportPane* m_import = nullptr;
    TemplatesTable* m_table = nullptr;
    TemplateSide* m_side = nullptr;
    forms::TemplateForm* m_form = nullptr;
    QByteArray m_json; ///< of the file that is being looked at
    QSet<OperationId> m_answered; ///< refusals after which it was saved anew: no longer shown at the fields
    OperationId m_shownRefusal; ///< at the fields
    bool m_settling = false; ///< the selection follows, nobody moves it
    bool m_saving = false;
};

} // namespace covershift::shell
