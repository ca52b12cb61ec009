#include <api/networkwatch.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::api;
using Reachability = QNetworkInformation::Reachability;

/// N18: the end of hours without a network is told, once.
class tst_networkwatch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void news_data();
    void news();
};

void tst_networkwatch::news_data()
{
    QTest::addColumn<QList<Reachability>>("said");
    QTest::addColumn<int>("told");
    using enum Reachability;
    QTest::newRow("up from the start") << QList{Online, Online} << 0;
    QTest::newRow("down and up") << QList{Online, Disconnected, Online} << 1;
    QTest::newRow("only this house, then the world") << QList{Online, Local, Site, Online} << 1;
    QTest::newRow("down from the start") << QList{Disconnected, Online} << 1;
    QTest::newRow("down, not known, up") << QList{Online, Disconnected, Unknown, Online} << 1;
    QTest::newRow("not known for a moment") << QList{Online, Unknown, Online} << 0;
    QTest::newRow("twice") << QList{Online, Disconnected, Online, Disconnected, Online} << 2;
}

void tst_networkwatch::news()
{
    QFETCH(QList<Reachability>, said);
    QFETCH(int, told);
    NetworkWatch watch;
    // What this machine says of itself is not asked for here.
    if (QNetworkInformation::instance())
        QNetworkInformation::instance()->disconnect(&watch);
    watch.take(said.takeFirst());
    QSignalSpy spy(&watch, &NetworkWatch::cameUp);
    for (const Reachability reachability : said)
        watch.take(reachability);
    QCOMPARE(spy.size(), told);
}

COVERSHIFT_TEST_MAIN(tst_networkwatch)
#include "tst_networkwatch.moc"
