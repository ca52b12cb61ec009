#pragma once

#include <reports/report.h>
#include <session/session.h>

#include <QObject>

#include <memory>

class QIODevice;

namespace covershift::session {

/// Reports over what the session holds in memory. The computing is done on other threads, from what was held
/// when it was asked for; it waits for the whole ledger. Cancelling a future ends the work, of which its
/// progress tells. On the session's thread.
class ReportDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostDays = 3'660;
    static constexpr int MostCalendarDays = 366; ///< a year: calendars take in no more at once

    explicit ReportDesk(Session& session, QObject* parent = nullptr);
    ~ReportDesk() override;

    /// Errors: those of `Session::loaded()`; `InvalidValue` (`days`): over `MostDays` of them, or none.
    [[nodiscard]] QFuture<Result<reports::Report>> report(const reports::ReportQuery& query);
    /// At most `limit`, by start; as of `now`, that of the report whose number is opened.
    [[nodiscard]] QFuture<Result<QVector<reports::Stretch>>> stretches(const reports::ReportQuery& query,
        const reports::StretchFilter& filter, Instant now, int limit = 10'000);
    /// Writes what is planned on these days, each a day of the wall clock that a template is meant in, as an
    /// iCalendar object: of the workers of the query (empty: all who are not archived), while in its teams;
    /// its tariff is passed over. At most `MostCalendarDays`. How many entries were written.
    /// `out`: open for writing; nobody else's until the future has finished. It gets the object in pieces, on
    /// another thread, and whole unless it takes no more or the future is cancelled: so it is to be one that
    /// can be given up.
    [[nodiscard]] QFuture<Result<qsizetype>> calendar(
        const reports::ReportQuery& query, const std::shared_ptr<QIODevice>& out);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::session
