#pragma once

#include <session/session.h>

#include <QMap>
#include <QObject>
#include <QSet>

namespace covershift::shell {

/// The operations that are not settled: what is held until later, what waits, and behind what.
class LaneWatch final : public QObject
{
    Q_OBJECT
public:
    explicit LaneWatch(session::Session& session, QObject* parent = nullptr);

    /// The folder is open: what an earlier run left can be read.
    void load();

    /// Every one of them, the oldest first.
    [[nodiscard]] QVector<Operation> unsettled() const;
    /// Of these, those that a person has to decide.
    [[nodiscard]] QVector<Operation> owed() const;
    [[nodiscard]] const Operation* find(
        OperationId id) const; ///< null: it is settled; valid until `changed()`
    /// Logouts and ends that wait behind nothing but what a person has to decide: cover runs on meanwhile.
    [[nodiscard]] QVector<Operation> heldEnds() const;
    /// Logins that wait still, over 30 minutes after their time and after they were made.
    [[nodiscard]] QVector<Operation> lateLogins(Instant now) const;
    /// Scheduled for later: can be taken back until then.
    [[nodiscard]] QVector<Operation> scheduled(Instant now) const;
    /// A person owes a decision on it: refused, too late, or uncertain and not to be settled by itself.
    [[nodiscard]] bool isOwed(const Operation& operation) const;

Q_SIGNALS:
    void changed();
    void loadFailed(const covershift::Error& error);

private:
    void apply(const QVector<Operation>& operations);
    void put(const Operation& operation);
    [[nodiscard]] QVector<Operation> findHeldEnds() const;

    session::Session& m_session;
    QMap<OperationId, Operation> m_operations;
    QSet<OperationId> m_told; ///< while it is loading: what is known better than what is read
    bool m_loading = false;
    mutable std::optional<QVector<Operation>> m_heldEnds; ///< asked for at every change of theirs
};

} // namespace covershift::shell
