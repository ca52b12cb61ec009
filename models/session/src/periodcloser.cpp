#include <session/periodcloser.h>
#include <session/whenfinished.h>

#include <QPromise>

namespace covershift::session {

struct PeriodCloser::Work
{
    PeriodClosing closing;
    QPromise<Result<Closed>> promise;
    int tries = 0;

    void end(Result<Closed> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

PeriodCloser::PeriodCloser(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(session)
{
}

QFuture<Result<PeriodCloser::Closed>> PeriodCloser::close(const PeriodClosing& closing)
{
    const auto work = std::make_shared<Work>();
    work->closing = closing;
    work->promise.start();
    makeNumbers(work);
    return work->promise.future();
}

void PeriodCloser::makeNumbers(const std::shared_ptr<Work>& work)
{
    ++work->tries;
    // Only what is loaded is told of from here on: an entry that is known before the ledger is no mark.
    whenFinished(m_session.loaded(), this, [this, work](const Done& loaded) {
        if (!loaded) {
            work->end(tl::unexpected(loaded.error()));
            return;
        }
        whenFinished(m_session.lastEntry(), this, [this, work](const Result<qint64>& lastEntry) {
            if (!lastEntry) {
                work->end(tl::unexpected(lastEntry.error()));
                return;
            }
            whenFinished(m_desk.report({work->closing.days, {}, {}, {}}), this,
                [this, work, last = *lastEntry](const Result<reports::Report>& report) {
                    if (report)
                        keep(work, last, *report);
                    else
                        work->end(tl::unexpected(report.error()));
                });
        });
    });
}

void PeriodCloser::keep(const std::shared_ptr<Work>& work, qint64 lastEntry, const reports::Report& report)
{
    whenFinished(m_session.closePeriod(work->closing, reports::closedNumbers(report), lastEntry), this,
        [this, work, report](const Result<PeriodClose>& closed) {
            if (closed)
                work->end(Closed{*closed, report});
            else if (closed.error().kind == ErrorKind::ChangedMeanwhile && work->tries < MostTries)
                makeNumbers(work);
            else
                work->end(tl::unexpected(closed.error()));
        });
}

} // namespace covershift::session
