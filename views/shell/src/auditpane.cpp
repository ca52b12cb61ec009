#include "auditpane.h"

#include "auditprogress.h"
#include "emptystate.h"
#include "plaintable.h"
#include "pushpreview.h"

#include <delegates/celldelegate.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::AuditModel;

namespace {

using theme::Grid;

}

AuditPane::AuditPane(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
    , m_audit([&session](qint64 before, int limit) { return session.audit(before, limit); },
          [&session](WorkerId worker) { return nameOf(session.board(), worker); }, session.clock())
{
    setObjectName(u"auditPane"_s);
    m_check = new QPushButton(tr("Chec&k the chain"), this);
    m_check->setObjectName(u"auditCheck"_s);
    m_check->setAutoDefault(true);
    m_check->setToolTip(tr("Reads the whole audit: whether a row was altered, and whether the ledger is what "
                           "the operations say"));
    connect(m_check, &QPushButton::clicked, this, &AuditPane::checkChain);
    m_result = new QLabel(this);
    m_result->setObjectName(u"auditResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setWordWrap(true);
    showResult(
        tr("Nothing is ever deleted or changed here; each row holds the hash of the one before it."), false);

    m_stack = new QStackedWidget(this);
    buildTable(theme);
    m_empty = new EmptyState(theme, u"activity"_s, m_stack);
    m_empty->setObjectName(u"auditEmpty"_s);
    m_empty->setTexts(tr("Nothing has been written yet"),
        tr("Every import, every push and every decision stands here, with who made it."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Grid);
    head->addWidget(m_result, 1);
    head->addWidget(m_check, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    startAt(m_table);

    connect(&m_audit, &AuditModel::loadFailed, this, [this](const Error& error) {
        m_empty->setTexts(tr("The audit cannot be read"), session::sentence(error));
        m_stack->setCurrentWidget(m_audit.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
        Q_EMIT said(MessageKind::Error, session::sentence(error));
    });
    connect(&m_audit, &AuditModel::loaded, this, [this] {
        m_stack->setCurrentWidget(m_audit.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    });
    connect(&session, &session::Session::operationsChanged, this, &AuditPane::refreshIfSeen);
    connect(&session, &session::Session::connectionChanged, this, &AuditPane::refreshIfSeen);
    connect(&session.board(), &session::Board::workersChanged, this, &AuditPane::refreshIfSeen);
    connect(&session.board(), &session::Board::coverStatusChanged, this, &AuditPane::refreshIfSeen);
}

void AuditPane::buildTable(const theme::Theme& theme)
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("The audit, newest first; Enter shows the operation"));
    m_table->setModel(&m_audit);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const QHash<int, int> widths{{AuditModel::NumberColumn, 64}, {AuditModel::TimeColumn, 144},
        {AuditModel::ActorColumn, 104}, {AuditModel::AboutColumn, 176}, {AuditModel::TextColumn, 304}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const OperationId operation(index.data(AuditModel::OperationIdRole).toLongLong());
        if (operation.isValid())
            Q_EMIT operationChosen(operation);
    });
}

void AuditPane::load()
{
    m_isOpen = true;
    refreshIfSeen();
}

void AuditPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIfSeen();
}

void AuditPane::refreshIfSeen()
{
    if (m_isOpen && isVisible())
        m_audit.refresh();
}

void AuditPane::checkChain()
{
    m_check->setEnabled(false);
    const auto showProgress = [this](int percent) { showResult(auditProgressText(percent), false); };
    showProgress(0);
    session::whenFinished(
        m_session.checkAudit(), this,
        [this](const Result<session::AuditCheck>& check) {
            m_check->setEnabled(true);
            if (check)
                showCheck(*check);
            else
                showResult(session::sentence(check.error()), true);
        },
        showProgress);
}

void AuditPane::showCheck(const session::AuditCheck& check)
{
    const QString head = QString::fromLatin1(check.head.toHex());
    if (check.isWhole()) {
        showResult(tr("The chain of %n rows is whole, and the ledger is what the operations say. Its head is "
                      "%1.",
                       nullptr, int(check.rows))
                       .arg(head),
            false);
        return;
    }
    QStringList sentences;
    if (check.firstBroken) {
        sentences.append(
            tr("The chain is broken: row %1 is not as it was written, or one before it is missing.")
                .arg(*check.firstBroken));
        const QModelIndex broken = m_audit.index(m_audit.rowOf(*check.firstBroken), 0);
        m_table->setCurrentIndex(broken);
        m_table->scrollTo(broken);
    }
    if (!check.wrongShifts.isEmpty())
        sentences.append(
            tr("%n live shifts are not what the operations say.", nullptr, int(check.wrongShifts.size())));
    if (!check.wrongOperations.isEmpty())
        sentences.append(tr("%n operations are not as the audit says they were written.", nullptr,
            int(check.wrongOperations.size())));
    if (!check.wrongConnections.isEmpty())
        sentences.append(tr("%n connections are not as the audit says they were saved.", nullptr,
            int(check.wrongConnections.size())));
    if (!check.wrongWorkers.isEmpty())
        sentences.append(tr("%n workers are not as the audit says they were saved.", nullptr,
            int(check.wrongWorkers.size())));
    if (!check.wrongCovers.isEmpty())
        sentences.append(
            tr("The last answer about the cover of %n workers is not as the audit says it was kept.", nullptr,
                int(check.wrongCovers.size())));
    if (!check.wrongIncidents.isEmpty())
        sentences.append(tr("%n missed starts are not as the audit says they were found.", nullptr,
            int(check.wrongIncidents.size())));
    if (!check.wrongNotes.isEmpty())
        sentences.append(tr(
            "%n notes are not as the audit says they were written.", nullptr, int(check.wrongNotes.size())));
    if (!check.wrongCloses.isEmpty())
        sentences.append(tr("%n closed periods are not as the audit says they were closed.", nullptr,
            int(check.wrongCloses.size())));
    sentences.append(tr("Keep a copy of the data folder before you go on. The head is %1.").arg(head));
    showResult(sentences.join(u' '), true);
}

void AuditPane::showResult(const QString& text, bool isProblem)
{
    m_result->setText(text);
    m_result->setProperty("problem", isProblem);
    m_result->setProperty("muted", !isProblem);
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
}

} // namespace covershift::shell
