#pragma once

#include <reports/report.h>
#include <session/session.h>

#include <QObject>

namespace covershift::session {

/// Reports over what the session holds in memory. The computing is done on other threads, from what was held
/// when it was asked for; it waits for the whole ledger. Cancelling a future ends the work; progress is in
/// workers. On the session's thread.
class ReportDesk : public QObject
{
    Q_OBJECT
public:
    explicit ReportDesk(Session& session, QObject* parent = nullptr);
    ~ReportDesk() override;

    /// Errors: those of `Session::loaded()`; `InvalidValue` (`days`): over 3,660 of them, or none.
    [[nodiscard]] QFuture<Result<reports::Report>> report(const reports::ReportQuery& query);
    /// At most `limit`, by start; as of `now`, that of the report whose number is opened.
    [[nodiscard]] QFuture<Result<QVector<reports::Stretch>>> stretches(const reports::ReportQuery& query,
        const reports::StretchFilter& filter, Instant now, int limit = 10'000);
    /// All planned occurrences of these days of these workers (empty: all; those without a worker are left
    /// out), by start.
    [[nodiscard]] QFuture<Result<QVector<Occurrence>>> planned(
        const DayRange& days, const QVector<WorkerId>& workers);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::session
