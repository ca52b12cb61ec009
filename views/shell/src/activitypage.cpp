#include "activitypage.h"

#include "auditpane.h"
#include "operationspane.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

ActivityPage::ActivityPage(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
    QAction& pushNow, QWidget* parent)
    : FocusPart(parent)
{
    using theme::Grid;
    setObjectName(u"activityPage"_s);
    m_operations = new OperationsPane(session, lanes, theme, pushNow, this);
    m_audit = new AuditPane(session, theme, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_operations, tr("Operat&ions"));
    m_tabs->addTab(m_audit, tr("A&udit"));
    m_tabs->tabBar()->setAccessibleName(tr("Operations or audit"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    layout->addWidget(m_tabs);
    startAt(m_operations);

    connect(m_operations, &OperationsPane::said, this, &ActivityPage::said);
    connect(m_audit, &AuditPane::said, this, &ActivityPage::said);
    connect(m_audit, &AuditPane::operationChosen, this, &ActivityPage::showOperation);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { startAt(m_tabs->currentWidget()); });
}

void ActivityPage::load()
{
    m_operations->load();
    m_audit->load();
}

void ActivityPage::setSearch(const QString& text)
{
    m_operations->setSearch(text);
}

void ActivityPage::showFilter(items::OutboxFilter filter)
{
    m_tabs->setCurrentWidget(m_operations);
    m_operations->showFilter(filter);
}

void ActivityPage::showOperation(OperationId id)
{
    m_tabs->setCurrentWidget(m_operations);
    m_operations->showOperation(id);
}

void ActivityPage::tick()
{
    m_operations->tick();
}

} // namespace covershift::shell
