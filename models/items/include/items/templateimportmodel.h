#pragma once

#include <session/planrequests.h>

#include <QAbstractTableModel>

namespace covershift::session {
class PlanBoard;
}

namespace covershift::items {

/// What taking a file of shift templates would do: a row for each, or, where something is wrong, a row for
/// each thing that is. Made for one plan; never changes.
class TemplateImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ItemColumn, ///< its number in the file
        NameColumn,
        DetailColumn, ///< what it plans; what is wrong, by field
        MembersColumn,
        ColumnCount,
    };
    enum Role {
        WrongRole = Qt::UserRole + 1, ///< bool
    };

    /// `board` is asked for names while it is made.
    TemplateImportModel(
        const session::TemplateImportPlan& plan, const session::PlanBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QStringList texts; ///< by column
        QString tip;
    };
    QVector<Row> m_rows;
    bool m_wrong = false;
};

} // namespace covershift::items
