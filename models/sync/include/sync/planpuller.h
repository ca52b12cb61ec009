#pragma once

#include <domain/clock.h>
#include <domain/connection.h>
#include <domain/error.h>
#include <domain/pullreport.h>

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace covershift::api {
class HttpClient;
}

namespace covershift::sync {

class Outbox;

/// Reads shifts, teams and users of a Viviot host and merges them into the plan (`contracts/viviot.md`):
/// never touches a local draft, pauses nothing, repeats nothing. On the store's thread; answers come there.
class PlanPuller : public QObject
{
    Q_OBJECT
public:
    PlanPuller(Outbox& outbox, api::HttpClient& client, const Clock& clock, QObject* parent = nullptr);
    ~PlanPuller() override;

    using Answer = std::function<void(const Result<PullReport>&)>;
    /// All or nothing. Errors: those of `api::decodeShifts()`, `RoleMissing`, store errors.
    void pull(const Connection& connection, const QByteArray& key, const QString& actor, Answer answer);
    /// Signs in and reads the teams: what `connection test` asks.
    void test(const Connection& connection, const QByteArray& key, std::function<void(const Done&)> answer);

Q_SIGNALS:
    /// Each exchange, redacted, as one line for the log.
    void exchanged(const QString& line);
    /// The host's clock less ours, by the Date of an answer.
    void clockSkewMeasured(covershift::milliseconds skew);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sync
