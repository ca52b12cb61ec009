#include "ownerdesk.h"

#include <support/cliprogram.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Workers = 10'000;
/// ms at a time; far above what a free machine needs, far below what doing it on this thread takes on any.
constexpr qint64 Free = 150;

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
    // Each time something else of each of them.
    const auto file = [&cli](int round) {
        QByteArray csv("name,customer_number,work_provider_user_id,email,phone\n");
        for (int i = 1; i <= Workers; ++i)
            csv += u"Worker %1,C%1,P%1,w%1@example.org,+44 20 7946 %1%2\n"_s.arg(i).arg(round).toUtf8();
        return cli.file(u"many.csv"_s, csv);
    };
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
    // What other programs take of the machine comes on top, now and then: the least of a few counts.
    const auto least = [&run](const std::function<QStringList(int round)>& arguments) {
        qint64 longest = run(arguments(0));
        for (int round = 1; round < 5 && longest >= Free; ++round)
            longest = std::min(longest, run(arguments(round)));
        return longest;
    };
    const qint64 import = least([&file](int round) {
        return QStringList{u"workers"_s, u"import"_s, file(round)};
    });
    session::PushRequest login;
    for (const Worker& worker : owner.board().workers())
        login.workers.append(worker.id);
    const auto pushed = owner.session().push(login);
    QTRY_VERIFY(pushed.isFinished());
    QTRY_COMPARE(owner.board().shiftCount(), Workers);
    const qint64 list = least([](int) { return QStringList{u"--json"_s, u"shifts"_s, u"list"_s}; });
    for (const qint64 longest : {import, list})
        QVERIFY2(longest >= 0 && longest < Free, QByteArray::number(longest).constData());
}

COVERSHIFT_TEST_MAIN(tst_HandoverLoad)
#include "tst_handoverload.moc"
