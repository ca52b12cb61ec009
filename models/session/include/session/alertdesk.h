#pragma once

#include <domain/alertbook.h>
#include <session/session.h>

#include <QObject>

#include <memory>

namespace covershift::session {

/// The exceptions of this moment, kept from the board, the plan and the outbox; with what persons wrote about
/// them, and incidents that wait for that. One stands where a window stands: it looks every few seconds and
/// whenever something has changed, and asks for the cover of all who start within the hour. On the session's
/// thread; reading never waits. Before ledger, plan and records have been read, operations and pauses alone
/// are told.
class AlertDesk final : public QObject
{
    Q_OBJECT
public:
    explicit AlertDesk(Session& session, QObject* parent = nullptr);
    ~AlertDesk() override;

    /// The folder is open: what lasts of exceptions is read.
    void load();
    /// `owed`: rejected, expired, and uncertain where a person is asked; `heldEnds`: logouts that wait behind
    /// them; `lateLogins`: over 30 minutes past their time.
    void setOperations(const QVector<Operation>& owed, const QVector<Operation>& heldEnds,
        const QVector<Operation>& lateLogins);

    [[nodiscard]] const QVector<StandingAlert>& standing() const; ///< by key
    [[nodiscard]] const StandingAlert* find(const AlertKey& key) const; ///< null: it stands no more
    [[nodiscard]] QString noteOf(const AlertKey& key) const; ///< the last; empty: none
    /// What a notice tells of, the worst first.
    [[nodiscard]] const QVector<Alert>& noticeable() const;
    /// The ledger and the plan have been read, and what lasts of exceptions, or it cannot be read: there are
    /// no others.
    [[nodiscard]] bool isReady() const;

    /// A person has seen all that is told, or these.
    void acknowledge();
    void acknowledge(const QVector<AlertKey>& alerts);
    /// Those that stand, or did since the folder was opened; others are passed over.
    [[nodiscard]] QFuture<Done> snooze(const QVector<AlertKey>& alerts, Instant until);
    /// See `Session::writeNotes()`.
    [[nodiscard]] QFuture<Done> writeNote(const QVector<AlertKey>& about, const QString& text);
    /// Looks at the clock; a test's clock has moved.
    void look();

Q_SIGNALS:
    void changed(); ///< also that it is ready
    void rowsLeftOut(qsizetype rows); ///< of what lasts, that nobody could have written here
    void failed(const covershift::Error& error); ///< something that lasts could not be read or written

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::session
