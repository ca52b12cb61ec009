#pragma once

#include <reports/report.h>
#include <session/periodclosing.h>
#include <session/reportdesk.h>
#include <session/session.h>

#include <QObject>

#include <memory>

namespace covershift::session {

/// Closes days with the numbers of a report that is made for it, and makes it anew where something that lies
/// in them was written meanwhile: what is kept is what there was when it was kept. On the session's thread.
class PeriodCloser : public QObject
{
    Q_OBJECT
public:
    struct Closed
    {
        PeriodClose close;
        reports::Report report; ///< of all teams and workers
    };
    static constexpr int MostTries = 5;

    explicit PeriodCloser(Session& session, QObject* parent = nullptr);

    /// Errors: those of `ReportDesk::report()` and `Session::closePeriod()`; `ChangedMeanwhile` only once
    /// that many tries were in vain.
    [[nodiscard]] QFuture<Result<Closed>> close(const PeriodClosing& closing);

private:
    struct Work;
    void makeNumbers(const std::shared_ptr<Work>& work);
    void keep(const std::shared_ptr<Work>& work, qint64 lastEntry, const reports::Report& report);

    Session& m_session;
    ReportDesk m_desk;
};

} // namespace covershift::session
