#include "stubhost.h"
#include "syncbench.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;

using State = OperationState;

class tst_outboxengine : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void loginOfThree_isOneBatchRequest();
};

void tst_outboxengine::loginOfThree_isOneBatchRequest()
{
    const SystemClock clock;
    SyncBench bench(clock);
    StubHost host;
    bench.connect(host.url());
    bench.startEngine();
    const auto saved = bench.save(OperationKind::Login, bench.hire(3), clock.now());
    QCOMPARE(saved.operations.size(), 3);
    QTRY_VERIFY(bench.all(saved.operations, State::Accepted));
    QCOMPARE(host.requests.size(), 1);
    QCOMPARE(host.requests.constFirst().path, "/v1/batch/login/");
    QCOMPARE(host.requests.constFirst().people, QStringList({u"C1"_s, u"C2"_s, u"C3"_s}));
    QCOMPARE(host.requests.constFirst().key, "key-1");
    QVERIFY(bench.ledgerIsDerived());
}

COVERSHIFT_TEST_MAIN(tst_outboxengine)
#include "tst_outboxengine.moc"
