#pragma once

#include <reports/report.h>

#include <QAbstractTableModel>

#include <functional>

namespace covershift::items {

enum class ReportGrouping { Worker, Team, Day };

/// A report as a table: a row for each worker, team or day, and the totals as the last. What a screen shows
/// is rounded from the whole seconds of that cell, never a sum of what is shown elsewhere.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        KeyColumn, ///< the worker's name, the team or the day
        PlannedColumn,
        InsuredColumn,
        CoveredColumn,
        GapColumn,
        UnplannedColumn,
        DoubtfulColumn, ///< shown only where there is any
        PremiumColumn, ///< an estimate; shown only where a tariff is on, by worker
        UnplannedCostColumn, ///< an estimate; shown only where a tariff is on
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what a proxy sorts by
        TotalRole, ///< bool: the row of totals
        SecondsRole, ///< qint64; of a column of time
    };
    using NameOf = std::function<QString(WorkerId)>;

    explicit ReportModel(NameOf nameOf, QObject* parent = nullptr);

    void setReport(const reports::Report& report);
    void setGrouping(ReportGrouping grouping);
    [[nodiscard]] ReportGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const reports::Report& report() const { return m_report; }
    /// By what the report holds: a column that would only say nothing is not.
    [[nodiscard]] bool isShown(int column) const;
    /// Which stretches stand behind a cell.
    [[nodiscard]] reports::StretchFilter filterOf(const QModelIndex& index) const;
    /// "Gap of Ana Sousa", "Planned, of all": what a cell is about.
    [[nodiscard]] QString titleOf(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString title;
        WorkerId worker;
        QString team;
        QDate day;
        reports::InsuredTime time;
        qint64 premium = 0;
        bool isTotal = false;
    };
    void fill();
    [[nodiscard]] qint64 valueAt(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;

    NameOf m_nameOf;
    ReportGrouping m_grouping = ReportGrouping::Worker;
    reports::Report m_report;
    QVector<Row> m_rows;
};

} // namespace covershift::items
