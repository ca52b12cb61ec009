#include "sandboxtest.h"

#include <sandbox/sandboxday.h>
#include <support/testmain.h>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

/// The calls that change nothing: held to the contract, and knowing the fleet.
class tst_sandboxreads : public SandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void statusByEachIdentity_data();
    void statusByEachIdentity();
    void theFleetHasOneOfEach();
    void refused_data();
    void refused();
    void links_data();
    void links();
    void faultsApply();

private:
    [[nodiscard]] RawAnswer get(const QByteArray& target) const
    {
        return ask(m_port, rawRequest("GET", target, m_info.zegoKey));
    }
    /// Name, customer number, work provider user id, e-mail, …
    [[nodiscard]] static QByteArrayList worker(int row)
    {
        return dayWorkersCsv(SandboxConfig().seed).split('\n').at(row).split(',');
    }
};

void tst_sandboxreads::statusByEachIdentity_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArrayList first = worker(1);
    QTest::newRow("customer number") << "customerNumber=" + first[1];
    QTest::newRow("the employer's id") << "workProviderUserId=" + first[2];
    QTest::newRow("legacy: policy id") << "policyId=" + first[1];
    QTest::newRow("legacy: driver id") << "driverId=" + first[2];
}

void tst_sandboxreads::statusByEachIdentity()
{
    QFETCH(QByteArray, query);
    const RawAnswer answer = get("/v1/user/status/?" + query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("status"_L1).toString(), u"ENABLED"_s);
    QCOMPARE(answer.json().value("customerNumber"_L1).toString().toLatin1(), worker(1)[1]);
    QVERIFY(answer.json().contains("vehicle_registration"_L1));
    QVERIFY(!answer.header("Date").isEmpty());
}

void tst_sandboxreads::theFleetHasOneOfEach()
{
    int disabled = 0;
    int unknown = 0;
    for (int row = 1; row <= 200; ++row) {
        const RawAnswer answer = get("/v1/user/status/?customerNumber=" + worker(row)[1]);
        const QString status = answer.json().value("status"_L1).toString();
        if (answer.status == 404) {
            ++unknown;
            QCOMPARE(answer.json().value("error"_L1).toString(), u"INVALID_CUSTOMER"_s);
        } else if (status == "DISABLED"_L1) {
            ++disabled;
            QVERIFY(!answer.json().contains("cover_level"_L1));
            QVERIFY(!answer.json().value("detail"_L1).toString().isEmpty());
        }
    }
    QCOMPARE(disabled, 8);
    QCOMPARE(unknown, 1);
}

void tst_sandboxreads::refused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    const QByteArray status("/v1/user/status/?customerNumber=AB12CD");
    QTest::newRow("no slash at the end")
        << QByteArray("GET") << QByteArray("/v1/user/status?customerNumber=A") << QByteArray("right") << 404;
    QTest::newRow("a POST") << QByteArray("POST") << status << QByteArray("right") << 405;
    QTest::newRow("no key") << QByteArray("GET") << status << QByteArray() << 401;
    QTest::newRow("a wrong key") << QByteArray("GET") << status << QByteArray("wrong") << 401;
    QTest::newRow("nobody named") << QByteArray("GET") << QByteArray("/v1/user/status/")
                                  << QByteArray("right") << 400;
    QTest::newRow("two named") << QByteArray("GET")
                               << QByteArray("/v1/user/status/?customerNumber=A&policyId=A")
                               << QByteArray("right") << 400;
    QTest::newRow("an empty one") << QByteArray("GET") << QByteArray("/v1/user/status/?customerNumber=")
                                  << QByteArray("right") << 400;
    QTest::newRow("another parameter")
        << QByteArray("GET") << QByteArray("/v1/user/status/?number=A") << QByteArray("right") << 400;
    QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/v1/user/status/?customerNumber=ZZ00ZZ")
                             << QByteArray("right") << 404;
    QTest::newRow("validation with another parameter")
        << QByteArray("GET") << "/v1/validate/customer-number/" + worker(1)[1] + "?mail=a"
        << QByteArray("right") << 400;
}

void tst_sandboxreads::refused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    const RawAnswer answer = ask(m_port, rawRequest(method, target, key == "right" ? m_info.zegoKey : key));
    QCOMPARE(answer.status, status);
    if (status == 400 || status == 401)
        QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
}

void tst_sandboxreads::links_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const QByteArray current("/v1/link-work-provider?work_provider=Fast%20Food&work_provider_user_id=P1");
    const QByteArray legacy("/link-work-provider?wp=Fast%20Food&wp_id=P1");
    QTest::newRow("current") << current + "&email=a%2Bb@example.com" << 302;
    QTest::newRow("legacy") << legacy + "&email=a@example.com" << 302;
    QTest::newRow("without the e-mail") << current << 400;
    QTest::newRow("an empty e-mail") << current + "&email=" << 400;
    QTest::newRow("the current path with legacy names")
        << QByteArray("/v1/link-work-provider?wp=F&wp_id=P1&email=a@b.c") << 400;
    QTest::newRow("a parameter twice") << legacy + "&email=a@b.c&email=a@b.c" << 400;
}

void tst_sandboxreads::links()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    // A worker's browser has no key.
    const RawAnswer answer = ask(m_port, rawRequest("GET", target, {}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Location").isEmpty(), status != 302);
}

void tst_sandboxreads::faultsApply()
{
    const QByteArray script(
        R"({"rules":[{"match":{"path":"/v1/user/status/","times":1},"action":"status","status":503}]})");
    QVERIFY(m_host->setFaults(script).has_value());
    const QByteArray target = "/v1/user/status/?customerNumber=" + worker(1)[1];
    QCOMPARE(get(target).status, 503);
    QCOMPARE(get(target).status, 200);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxreads;
COVERSHIFT_TEST_MAIN(tst_sandboxreads)
#include "tst_sandboxreads.moc"
