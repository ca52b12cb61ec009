#pragma once

#include "messagebar.h"
#include "pushpreview.h"

#include <session/session.h>

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace covershift::forms {
class PushForm;
}

namespace covershift::shell {

class GraceBar;

/// From a wish about the cover of workers to what is saved: asks in the form where there is something to ask,
/// hands it to the session, counts its grace down.
class PushDesk final : public QObject
{
    Q_OBJECT
public:
    PushDesk(session::Session& session, forms::PushForm& form, GraceBar& grace, QObject* parent = nullptr);

    void setGrace(milliseconds grace) { m_grace = grace; }
    void pushNow(Verb verb, const QVector<WorkerId>& workers);
    /// Asks for the time, beginning with `at`.
    void pushAt(Verb verb, const QVector<WorkerId>& workers, Instant at);
    /// Asks for start and end, beginning with what was `proposed`.
    void insert(const QVector<WorkerId>& workers, const std::optional<Interval>& proposed = {});
    /// An open shift from this start; goes at once where there is nothing to be asked about.
    void insertFrom(WorkerId worker, Instant start);
    /// Without a question: it has been asked elsewhere.
    void logOutAll(const QVector<WorkerId>& workers);
    /// Takes back what is held for later.
    void takeBack(const QVector<Operation>& operations);
    /// Lets these leave although what goes before them waits for a person.
    void sendAnyway(const QVector<Operation>& operations);
    /// What the form says may have changed with the time.
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void connectionNeeded();
    void saved(const QVector<covershift::OperationId>& ids); ///< what a wish came to; may be nothing
    /// Nothing is asked any more. `askedFrom`: what had the keyboard when it was asked for; may be null.
    void closed(QWidget* askedFrom);

private:
    /// What came of the one or two calls that a wish takes.
    struct Carried
    {
        int waitsFor = 0;
        session::PushReceipt receipt;
        std::optional<Error> error;
    };

    [[nodiscard]] bool begin(Verb verb, const QVector<WorkerId>& workers);
    [[nodiscard]] PushPreview preview() const;
    [[nodiscard]] std::optional<milliseconds> alarmingSkew() const;
    void show();
    void review();
    void send();
    void await(const QFuture<Result<session::PushReceipt>>& part);
    void finish();
    void askReason(); ///< for a closed period
    void tell(const session::PushReceipt& receipt);
    void cancel();
    void takeBackIds(const QVector<OperationId>& ids);

    session::Session& m_session;
    forms::PushForm& m_form;
    GraceBar& m_graceBar;
    milliseconds m_grace{5000};
    CoverWish m_wish;
    Carried m_carried;
    QStringList m_warnings; ///< about the products of those who go, where nothing was asked
    bool m_warningIsAlarm = false;
    std::optional<Instant> m_closedAt; ///< a time that was refused, as it lies in a closed period
    std::optional<Instant> m_fixedAt; ///< of a wish whose time is not asked for
    QPointer<QWidget> m_askedFrom;
    bool m_asking = false;
    bool m_saving = false;
};

} // namespace covershift::shell
