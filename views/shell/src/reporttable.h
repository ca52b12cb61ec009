#pragma once

#include "focuspart.h"

#include <items/reportmodel.h>
#include <theme/theme.h>

#include <QSortFilterProxyModel>

class QHBoxLayout;
class QLabel;
class QTableView;

namespace covershift::shell {

/// A report's rows, sorted as a person likes, and below them, always in view, the totals. Enter or a double
/// click on a number asks for what stands behind it.
class ReportTable final : public FocusPart
{
    Q_OBJECT
public:
    ReportTable(items::ReportModel& model, const theme::Theme& theme, QWidget* parent = nullptr);

    void setSearch(const QString& text); ///< in the first column
    /// In which all columns that are shown have room.
    [[nodiscard]] int neededWidth() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< of the model

private:
    /// The rows without the totals, or the totals alone.
    class Part final : public QSortFilterProxyModel
    {
    public:
        explicit Part(bool isTotals)
            : m_isTotals(isTotals)
        {
        }

        /// Titles may wrap.
        [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    protected:
        [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

    private:
        bool m_isTotals;
    };
    QTableView* newView(Part& part, const QString& name, const QString& label, const theme::Theme& theme);
    void showColumns();
    void fitHeader();
    [[nodiscard]] int numberWidth(int column) const;
    void showShare();

    items::ReportModel& m_model;
    Part m_rows{false};
    Part m_totals{true};
    QTableView* m_table = nullptr;
    QTableView* m_foot = nullptr;
    QHBoxLayout* m_footRow = nullptr;
    QLabel* m_share = nullptr; ///< how many rows the search left
};

} // namespace covershift::shell
