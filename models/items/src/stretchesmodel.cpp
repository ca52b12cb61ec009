#include <domain/walltime.h>
#include <items/reporttext.h>
#include <items/stretchesmodel.h>

#include <QDateTime>
#include <QLocale>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

QString momentText(Instant at, const QTimeZone& zone, bool withOffset)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at), zone);
    //: A moment: %1: a day as in "Mon 16 Nov 2026", %2: a time of that day
    QString text = StretchesModel::tr("%1, %2").arg(
        weekdayText(local.date()), QLocale().toString(local.time(), StretchesModel::tr("HH:mm:ss")));
    // What a clock shows twice is one of two moments.
    if (withOffset || instantsOf(local.date(), local.time(), zone).size() > 1) {
        const int minutes = local.offsetFromUtc() / 60;
        //: A time and its offset: %1: the time, %2: as in "UTC+01:00"
        text = StretchesModel::tr("%1 (%2)").arg(text,
            u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
                .arg(std::abs(minutes) / 60, 2, 10, '0'_L1)
                .arg(std::abs(minutes) % 60, 2, 10, '0'_L1));
    }
    return text;
}

StretchesModel::StretchesModel(NameOf nameOf, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
{
}

void StretchesModel::setStretches(const QVector<reports::Stretch>& stretches, const QTimeZone& zone)
{
    beginResetModel();
    m_stretches = stretches;
    m_zone = zone;
    endResetModel();
}

int StretchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_stretches.size());
}

int StretchesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StretchesModel::text(const reports::Stretch& stretch, int column) const
{
    switch (column) {
    case WorkerColumn:
        return m_nameOf(stretch.worker);
    case TeamColumn:
        return teamText(stretch.team);
    case KindColumn:
        return kindTitle(stretch.piece.kind);
    case FromColumn:
        return momentText(stretch.piece.time.start, m_zone);
    case ToColumn:
        return momentText(stretch.piece.time.end, m_zone);
    case LengthColumn:
        return hoursText(std::chrono::floor<seconds>(stretch.piece.time.length()).count());
    default:
        return {};
    }
}

QVariant StretchesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const reports::Stretch& stretch = m_stretches.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(stretch, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == LengthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case WorkerIdRole:
        return stretch.worker.value;
    case StartRole:
        return msOf(stretch.piece.time.start);
    case KindRole:
        return int(stretch.piece.kind);
    default:
        return {};
    }
}

QVariant StretchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LengthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WorkerColumn:
        return tr("Worker");
    case TeamColumn:
        return tr("Team");
    //: of a stretch of time: covered, a gap, …
    case KindColumn:
        return tr("Kind");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case LengthColumn:
        return tr("Length");
    default:
        return {};
    }
}

} // namespace covershift::items
