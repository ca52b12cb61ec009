#include "conflictlist.h"

#include <items/exceptiontext.h>
#include <session/planboard.h>
#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int ListRows = 4;
/// Nobody reads on; and a list of thousands would cost the time of those who type.
constexpr int MostListed = 100;

QString clockText(Instant at, const QTimeZone& zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC);
    return QLocale().toString(
        utc.addSecs(zone.offsetFromUtc(utc)).time(), ConflictList::tr("HH:mm", "time of day"));
}

} // namespace

ConflictList::ConflictList(const session::PlanBoard& plan, QWidget* parent)
    : QFrame(parent)
    , m_plan(plan)
{
    setObjectName(u"templateConflicts"_s);
    setProperty("notice", u"warning"_s);
    m_title = new QLabel(this);
    m_title->setObjectName(u"conflictCount"_s);
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setAccessibleName(tr("Who works twice"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rest = new QLabel(this);
    m_rest->setProperty("muted", true);
    m_jump = new QPushButton(tr("&Go to the other"), this);
    m_jump->setObjectName(u"conflictJump"_s);
    m_jump->setToolTip(tr("Opens the other template of the selected line."));
    m_jump->setAutoDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_rest, 1);
    row->addWidget(m_jump);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addLayout(row);
    hide();
    connect(m_list, &QListWidget::itemActivated, this, &ConflictList::activateCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int line) { m_jump->setEnabled(canJump(line)); });
    connect(m_jump, &QPushButton::clicked, this, &ConflictList::activateCurrent);
}

void ConflictList::show(
    const QVector<items::DraftConflict>& conflicts, TemplateId draft, const QTimeZone& zone)
{
    m_draft = draft;
    const QVector<items::DraftConflict> listed
        = conflicts.first(std::min<qsizetype>(conflicts.size(), MostListed));
    QStringList texts;
    for (const items::DraftConflict& conflict : listed)
        texts.append(textOf(conflict, zone));
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i)
        shown.append(m_list->item(i)->text());
    m_conflicts = listed;
    if (shown != texts) {
        const int row = m_list->currentRow();
        m_list->clear();
        m_list->addItems(texts);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(texts.size()) - 1)));
    }
    m_jump->setEnabled(canJump(m_list->currentRow()));
    // A line of it may take two of text.
    const int line = 2 * m_list->fontMetrics().height() + Grid / 2;
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint({0, line});
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, ListRows) * line + 2 * m_list->frameWidth());
    m_title->setText(tr(
        "%n overlaps with other templates. It can be saved all the same.", nullptr, int(conflicts.size())));
    const auto rest = static_cast<int>(conflicts.size() - listed.size());
    m_rest->setText(rest > 0 ? tr("%n more", nullptr, rest) : QString());
    setVisible(!conflicts.isEmpty());
}

QString ConflictList::textOf(const items::DraftConflict& conflict, const QTimeZone& zone) const
{
    const QString name = m_plan.nameOf(conflict.member);
    const QString day = items::nearDayText(conflict.day);
    const ShiftTemplate* other = m_plan.shiftTemplate(conflict.other);
    if (!other || conflict.other == m_draft)
        //: %1: a worker, %2: a day
        return tr("%1 would still be at work from this shift when the next begins, after %2").arg(name, day);
    const QString start = clockText(conflict.time.start, zone);
    const QString end = clockText(conflict.time.end, zone);
    if (conflict.times == 1)
        //: %1: a worker, %2: a template, %3: a day, %4 and %5: times
        return tr("%1 also works “%2” on %3, %4–%5").arg(name, other->content().name, day, start, end);
    //: as before, and %n: how many more times in the coming weeks
    return tr("%1 also works “%2” on %3, %4–%5, and %n more times", nullptr, conflict.times - 1)
        .arg(name, other->content().name, day, start, end);
}

bool ConflictList::canJump(int line) const
{
    return line >= 0 && line < m_conflicts.size() && m_conflicts.at(line).other != m_draft
        && m_plan.shiftTemplate(m_conflicts.at(line).other);
}

void ConflictList::activateCurrent()
{
    const int line = m_list->currentRow();
    if (canJump(line))
        Q_EMIT activated(m_conflicts.at(line).other, m_conflicts.at(line).day);
}

} // namespace covershift::forms
