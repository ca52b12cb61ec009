#pragma once

#include <reports/report.h>

#include <QAbstractTableModel>
#include <QTimeZone>

#include <functional>

namespace covershift::items {

/// The stretches of time behind a number of a report, in the order they are given, on the wall clock of one
/// zone.
class StretchesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WorkerColumn, TeamColumn, KindColumn, FromColumn, ToColumn, LengthColumn, ColumnCount };
    enum Role {
        WorkerIdRole = Qt::UserRole + 1, ///< qint64
        StartRole, ///< qint64 ms
        KindRole, ///< int (reports::TimeKind)
    };
    using NameOf = std::function<QString(WorkerId)>;

    explicit StretchesModel(NameOf nameOf, QObject* parent = nullptr);

    void setStretches(const QVector<reports::Stretch>& stretches, const QTimeZone& zone);
    [[nodiscard]] const QVector<reports::Stretch>& stretches() const { return m_stretches; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const reports::Stretch& stretch, int column) const;

    NameOf m_nameOf;
    QVector<reports::Stretch> m_stretches;
    QTimeZone m_zone;
};

/// "Mon 16 Nov 2026, 08:05:00" on the wall clock of a zone; its offset follows where
/// `withOffset`, and where that clock shows the time twice.
[[nodiscard]] QString momentText(Instant at, const QTimeZone& zone, bool withOffset = false);

} // namespace covershift::items
