#pragma once

#include <domain/clock.h>
#include <domain/coverstatus.h>
#include <domain/worker.h>
#include <items/coverstate.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace covershift::session {
class Board;
struct NumberCheck;
} // namespace covershift::session

namespace covershift::items {

/// What validate/customer-number said of a worker's number and e-mail, in this run of the program.
enum class NumberState {
    Unchecked,
    Valid,
    Refused, ///< unknown, or the e-mail is somebody else's
    Unanswered, ///< it could not be asked
};

/// All workers, archived ones too, in the order in which they came in. Sort and filter through a
/// WorkersFilter.
class WorkersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TeamColumn,
        ProductColumn, ///< what the last check of cover said
        CoverColumn, ///< how the worker stands right now
        NumberColumn, ///< what the last validation said
        CustomerNumberColumn,
        WorkProviderUserIdColumn,
        EmailColumn,
        PhoneColumn,
        VehicleColumn,
        ColumnCount,
    };
    enum Role {
        WorkerIdRole = Qt::UserRole + 1, ///< qint64
        CoverStateRole, ///< int (CoverState)
        ProductRole, ///< int (Product)
        CheckedRole, ///< bool: user/status has answered
        NumberStateRole, ///< int (NumberState)
        ArchivedRole, ///< bool
        SortRole, ///< text or number, by column
    };

    WorkersModel(session::Board& board, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] int rowOf(WorkerId worker) const; ///< -1: not here
    /// The names of teams that somebody who is not archived belongs to, sorted.
    [[nodiscard]] QStringList teams() const;
    /// What one validation said; forgotten as soon as the number or the e-mail is another.
    void setNumberCheck(const session::NumberCheck& check);
    [[nodiscard]] QString numberSentence(WorkerId worker) const; ///< empty: not checked
    /// A check of cover that could not be asked or was refused; forgotten with the next answer.
    void setCoverFailure(WorkerId worker, const Error& error);
    [[nodiscard]] QString coverFailure(WorkerId worker) const; ///< empty: none
    /// Time has passed: rows whose cover, or the age of whose check, now reads differently are told.
    void tick();

private:
    struct Row
    {
        WorkerId worker;
        CoverNow cover;
        qint64 age = 0; ///< of the check of cover, in the steps in which it is shown
    };
    struct Validation
    {
        Done valid;
        QString number;
        QString email;
    };
    [[nodiscard]] Row rowFor(WorkerId worker) const;
    void updateWorkers(const QVector<WorkerId>& ids);
    void updateCover(const QVector<WorkerId>& ids);
    void updateProduct(const QVector<WorkerId>& ids);
    void refresh(int row);
    void tell(int row, Column column);
    [[nodiscard]] NumberState numberState(WorkerId worker) const;
    [[nodiscard]] QString text(const Row& row, const Worker& worker, int column) const;
    [[nodiscard]] QString tip(const Row& row, const Worker& worker, int column) const;
    [[nodiscard]] QString productText(WorkerId worker) const;
    [[nodiscard]] QString numberText(WorkerId worker) const;
    [[nodiscard]] QVariant sortValue(const Row& row, const Worker& worker, int column) const;

    session::Board& m_board;
    const Clock& m_clock;
    QVector<Row> m_rows; ///< by id
    QHash<WorkerId, Validation> m_validations;
    QHash<WorkerId, Error> m_coverFailures;
};

} // namespace covershift::items
