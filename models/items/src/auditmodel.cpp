#include <items/auditmodel.h>
#include <items/auditwords.h>
#include <items/operationphrase.h>
#include <items/timetext.h>
#include <session/whenfinished.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

AuditModel::AuditModel(Load load, NameOf nameOf, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_load(std::move(load))
    , m_nameOf(std::move(nameOf))
    , m_clock(clock)
{
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry& entry = m_rows.at(index.row());
    switch (role) {
    case OperationIdRole:
        return entry.operation.value;
    case SequenceRole:
        return entry.sequence;
    case Qt::TextAlignmentRole:
        if (index.column() == NumberColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return exactClockText(entry.at, m_clock.now());
    case ActorColumn:
        return auditActor(entry);
    case AboutColumn:
        return aboutText(entry);
    case TextColumn:
        return auditText(entry, m_clock.now());
    case ReasonColumn:
        return auditReason(entry);
    case NumberColumn:
        return QString::number(entry.sequence);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ActorColumn:
        return tr("Who");
    //: the operation or the worker that a row of the audit is about
    case AboutColumn:
        return tr("About");
    case TextColumn:
        return tr("What happened");
    case ReasonColumn:
        return tr("Reason");
    //: the number of a row of the audit
    case NumberColumn:
        return tr("Row");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_rows.isEmpty();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(m_rows.constLast().sequence, false);
}

void AuditModel::refresh()
{
    if (m_loading)
        m_again = true;
    else
        ask(0, true);
}

int AuditModel::rowOf(qint64 sequence) const
{
    const auto found
        = std::ranges::lower_bound(m_rows, sequence, std::ranges::greater(), &AuditEntry::sequence);
    return found != m_rows.end() && found->sequence == sequence ? int(found - m_rows.begin()) : -1;
}

void AuditModel::ask(qint64 before, bool newer)
{
    m_loading = true;
    session::whenFinished(
        m_load(before, SliceSize), this, [this, newer](const Result<QVector<AuditEntry>>& slice) {
            m_loading = false;
            if (!slice) {
                m_again = false;
                m_complete = true;
                Q_EMIT loadFailed(slice.error());
                return;
            }
            learn(*slice);
            if (newer)
                takeNewer(*slice);
            else
                takeOlder(*slice);
            Q_EMIT loaded();
            if (std::exchange(m_again, false))
                refresh();
        });
}

void AuditModel::takeNewer(QVector<AuditEntry> slice)
{
    const qint64 newest = m_rows.isEmpty() ? 0 : m_rows.constFirst().sequence;
    const bool whole = slice.size() < SliceSize;
    const bool reaches = whole || slice.constLast().sequence <= newest + 1;
    if (!reaches && !m_rows.isEmpty()) {
        // More has happened than one slice holds: what is here would leave a hole.
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (m_rows.isEmpty())
        m_complete = whole;
    else
        slice.removeIf([newest](const AuditEntry& entry) { return entry.sequence <= newest; });
    if (slice.isEmpty())
        return;
    beginInsertRows({}, 0, int(slice.size()) - 1);
    m_rows = slice + m_rows;
    endInsertRows();
}

void AuditModel::takeOlder(const QVector<AuditEntry>& slice)
{
    m_complete = slice.size() < SliceSize;
    if (slice.isEmpty())
        return;
    const int known = int(m_rows.size());
    beginInsertRows({}, known, known + int(slice.size()) - 1);
    m_rows += slice;
    endInsertRows();
    // A row above can be about an operation that was made in a row that has only now come in.
    if (known > 0)
        Q_EMIT dataChanged(index(0, AboutColumn), index(known - 1, AboutColumn));
}

void AuditModel::learn(const QVector<AuditEntry>& entries)
{
    for (const AuditEntry& entry : entries) {
        if (entry.event != "operation.queued"_L1)
            continue;
        const QJsonObject detail = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
        if (const auto kind = kindFromName(detail.value("kind"_L1).toString()))
            m_about.insert(entry.operation, {*kind, auditWorkers(entry).value(0)});
    }
}

QString AuditModel::workersText(const AuditEntry& entry) const
{
    constexpr qsizetype NamedAtMost = 3;
    QStringList names;
    for (const WorkerId worker : auditWorkers(entry).mid(0, NamedAtMost))
        names.append(m_nameOf(worker));
    return names.join(u", "_s);
}

QString AuditModel::aboutText(const AuditEntry& entry) const
{
    if (!entry.operation.isValid())
        return workersText(entry);
    const auto about = m_about.constFind(entry.operation);
    if (about == m_about.cend())
        return tr("Operation %1").arg(entry.operation.value);
    return phraseOf(about->kind, m_nameOf(about->worker));
}

} // namespace covershift::items
