#pragma once

#include <domain/workerimport.h>

#include <QAbstractTableModel>

namespace covershift::items {

/// What becomes of a row of a file.
enum class ImportVerdict { New, Changed, Same, Wrong };

/// What taking a file would do, by line: a row for each worker that it holds, a row for each thing that is
/// wrong with it. Made for one plan; never changes.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        VerdictColumn,
        DetailColumn, ///< what changes; what is wrong, by the file's column
        NameColumn,
        TeamColumn,
        CustomerNumberColumn,
        WorkProviderUserIdColumn,
        EmailColumn,
        PhoneColumn,
        VehicleColumn,
        ColumnCount,
    };
    enum Role {
        VerdictRole = Qt::UserRole + 1, ///< int (ImportVerdict)
    };

    /// `known`: the workers that the plan was made for.
    ImportPreviewModel(const ImportPlan& plan, const QVector<Worker>& known, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Of workers; of Wrong: of lines.
    [[nodiscard]] int count(ImportVerdict verdict) const;

private:
    struct Row
    {
        int line = 1;
        ImportVerdict verdict = ImportVerdict::New;
        QString detail;
        Worker worker; ///< empty where wrong
    };
    QVector<Row> m_rows; ///< by line
};

} // namespace covershift::items
