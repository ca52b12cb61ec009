#include "ownerdesk.h"

#include <support/cliprogram.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <algorithm>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Workers = 10'000;

/// The longest time for which the event loop of this thread did nothing else.
class Stall
{
public:
    Stall()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(0);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

/// What a large command costs the thread of a window that carries it out for another process.
class tst_HandoverLoad : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnersThreadStaysFree();
};

void tst_HandoverLoad::theOwnersThreadStaysFree()
{
    HostDesk desk(0);
    OwnerDesk owner(desk.console, false, QStringLiteral(COVERSHIFT_VERSION));
    QVERIFY(owner.isOpen);
    support::CliProgram cli(QStringLiteral(COVERSHIFT_CLI));
    QByteArray csv("name,customer_number,work_provider_user_id,email,phone\n");
    for (int i = 1; i <= Workers; ++i)
        csv += u"Worker %1,C%1,P%1,w%1@example.org,+44 20 7946 %1\n"_s.arg(i).toUtf8();
    const QString file = cli.file(u"many.csv"_s, csv);
    const auto run = [&](const QStringList& arguments) {
        QProcess process;
        cli.prepare(process, QStringList{u"--data-dir"_s, desk.console.dataFolder()} + arguments);
        const Stall stall;
        process.start();
        QByteArray out;
        const bool ended = QTest::qWaitFor(
            [&] {
                out += process.readAllStandardOutput();
                return process.state() == QProcess::NotRunning;
            },
            60'000);
        qInfo("%s: at most %lld ms at a time, %lld bytes", qPrintable(arguments.join(u' ')), stall.longest(),
            qint64(out.size()));
        return ended && process.exitCode() == 0 ? stall.longest() : qint64(-1);
    };
    const qint64 import = run({u"workers"_s, u"import"_s, file});
    session::PushRequest login;
    for (const Worker& worker : owner.board().workers())
        login.workers.append(worker.id);
    const auto pushed = owner.session().push(login);
    QTRY_VERIFY(pushed.isFinished());
    QTRY_COMPARE(owner.board().shiftCount(), Workers);
    const qint64 list = run({u"--json"_s, u"shifts"_s, u"list"_s});
    // Far above what a free machine needs, far below what doing it on this thread takes on any.
    for (const qint64 longest : {import, list})
        QVERIFY2(longest >= 0 && longest < 150, QByteArray::number(longest).constData());
}

COVERSHIFT_TEST_MAIN(tst_HandoverLoad)
#include "tst_handoverload.moc"
