#pragma once

#include <domain/usermatch.h>
#include <items/rowstable.h>

#include <optional>

namespace covershift::session {
class Board;
class PlanBoard;
} // namespace covershift::session

namespace covershift::items {

/// How a business user of Viviot's stands to our workers.
enum class MatchState {
    Proposed, ///< by e-mail or by name: a person confirms it
    Nobody, ///< no worker could be meant: a person picks one
    Settled, ///< a worker has the id
};

struct MatchRow
{
    BusinessUser user;
    QString name; ///< as Viviot says
    std::optional<UserMatch> match;
    QString worker; ///< the matched worker's name
    [[nodiscard]] BusinessUserId id() const { return user.id; }
    [[nodiscard]] MatchState state() const;
    friend bool operator==(const MatchRow&, const MatchRow&) = default;
};

/// Everybody of whom Viviot has told, each with the worker that it is or is proposed to be; by id. Nothing is
/// matched by looking at it. Sort by `SortRole`.
class MatchesModel final : public RowsTable<MatchRow>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        EmailColumn,
        IdColumn,
        WorkerColumn,
        ByColumn, ///< how the worker was found
        ColumnCount,
    };
    enum Role {
        UserIdRole = Qt::UserRole + 1, ///< qint64 (BusinessUserId)
        WorkerIdRole, ///< qint64; 0: nobody
        StateRole, ///< int (MatchState)
        SortRole, ///< text or number, by column
    };

    /// Both must outlive it.
    MatchesModel(const session::PlanBoard& plan, const session::Board& board, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QVector<UserMatch> proposals() const;
    [[nodiscard]] int count(MatchState state) const;

private:
    void refresh();
    [[nodiscard]] QString text(const MatchRow& row, int column) const;

    const session::PlanBoard& m_plan;
    const session::Board& m_board;
};

} // namespace covershift::items
