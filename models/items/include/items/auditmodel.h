#pragma once

#include <domain/auditentry.h>
#include <domain/clock.h>
#include <domain/operation.h>

#include <QAbstractTableModel>
#include <QFuture>
#include <QHash>
#include <QVector>

#include <functional>

namespace covershift::items {

/// The audit, newest first. Rows come in slices; they never change once they are there.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Rows older than a sequence (0: from the newest), newest first.
    using Load = std::function<QFuture<Result<QVector<AuditEntry>>>(qint64 before, int limit)>;
    using NameOf = std::function<QString(WorkerId)>;

    enum Column {
        NumberColumn, ///< the sequence, by which the check of the chain names a row
        TimeColumn,
        ActorColumn,
        AboutColumn, ///< the operation, or the workers; empty: about neither
        TextColumn,
        ReasonColumn,
        ColumnCount,
    };
    enum Role {
        OperationIdRole = Qt::UserRole + 1, ///< qint64; 0: about none
        SequenceRole, ///< qint64
    };
    static constexpr int SliceSize = 200;

    AuditModel(Load load, NameOf nameOf, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Looks for rows that are newer than the newest one here.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] int rowOf(qint64 sequence) const; ///< -1: not here

Q_SIGNALS:
    void loaded(); ///< a slice came in, empty or not
    void loadFailed(const covershift::Error& error);

private:
    struct About
    {
        OperationKind kind = OperationKind::Login;
        WorkerId worker;
    };
    void ask(qint64 before, bool newer);
    void takeNewer(QVector<AuditEntry> slice);
    void takeOlder(const QVector<AuditEntry>& slice);
    void learn(const QVector<AuditEntry>& entries);
    [[nodiscard]] QString workersText(const AuditEntry& entry) const;
    [[nodiscard]] QString aboutText(const AuditEntry& entry) const;

    Load m_load;
    NameOf m_nameOf;
    const Clock& m_clock;
    QVector<AuditEntry> m_rows; ///< newest first
    QHash<OperationId, About> m_about; ///< only the row of its making says what an operation is
    bool m_loading = false;
    bool m_again = false; ///< asked to refresh while it was loading
    bool m_complete = false; ///< nothing older is left
};

} // namespace covershift::items
