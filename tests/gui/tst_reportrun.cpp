#include "reportrun.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>

#include <optional>

using namespace covershift;
using namespace covershift::shell;
using namespace Qt::Literals::StringLiterals;

/// A report that takes its time: how far it is shows, it can be cancelled, and the last one asked for comes.
class tst_ReportRun : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void progressShowsAfterAWhile();
    void cancelled();
    void onlyTheLastOneComes();
    void failureIsTold();

private:
    using Promise = QPromise<Result<reports::Report>>;
    [[nodiscard]] static reports::Report reportOf(qint64 covered)
    {
        reports::Report report;
        report.total.covered = covered;
        return report;
    }
    static void finish(Promise& promise, Result<reports::Report> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    std::optional<ReportRun> m_run;
};

void tst_ReportRun::init()
{
    TestCase::init();
    m_run.emplace();
}

void tst_ReportRun::progressShowsAfterAWhile()
{
    QSignalSpy computed(&*m_run, &ReportRun::computed);
    Promise promise;
    promise.start();
    m_run->follow(promise.future());
    QVERIFY(m_run->isRunning());
    QVERIFY(!m_run->isVisible());
    QTRY_VERIFY(m_run->isVisible());
    promise.setProgressRange(0, 40);
    promise.setProgressValue(10);
    const auto* bar = m_run->findChild<QProgressBar*>(u"reportProgress"_s);
    QTRY_COMPARE(bar->maximum(), 40);
    QTRY_COMPARE(bar->value(), 10);
    finish(promise, reportOf(7));
    QTRY_COMPARE(computed.size(), 1);
    QCOMPARE(computed.at(0).at(0).value<reports::Report>().total.covered, 7);
    QVERIFY(!m_run->isVisible());
    QVERIFY(!m_run->isRunning());
}

void tst_ReportRun::cancelled()
{
    QSignalSpy computed(&*m_run, &ReportRun::computed);
    QSignalSpy cancelled(&*m_run, &ReportRun::cancelled);
    Promise promise;
    promise.start();
    m_run->follow(promise.future());
    QTRY_VERIFY(m_run->isVisible());
    QTest::mouseClick(m_run->findChild<QAbstractButton*>(u"reportCancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(promise.isCanceled());
    QVERIFY(!m_run->isVisible());
    QVERIFY(!m_run->isRunning());
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(computed.isEmpty());
}

void tst_ReportRun::onlyTheLastOneComes()
{
    QSignalSpy computed(&*m_run, &ReportRun::computed);
    QSignalSpy cancelled(&*m_run, &ReportRun::cancelled);
    Promise first;
    Promise second;
    first.start();
    second.start();
    m_run->follow(first.future());
    m_run->follow(second.future());
    QVERIFY(first.isCanceled());
    first.finish();
    finish(second, reportOf(2));
    QTRY_COMPARE(computed.size(), 1);
    QCOMPARE(computed.at(0).at(0).value<reports::Report>().total.covered, 2);
    QVERIFY(cancelled.isEmpty());
}

void tst_ReportRun::failureIsTold()
{
    QSignalSpy failed(&*m_run, &ReportRun::failed);
    Promise promise;
    promise.start();
    m_run->follow(promise.future());
    finish(promise, failure(ErrorKind::InvalidValue, u"days"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().detail, u"days"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_ReportRun)
#include "tst_reportrun.moc"
