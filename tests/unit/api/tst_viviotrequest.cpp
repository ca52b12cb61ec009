#include "viviotfixture.h"

#include <api/viviotrequest.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ViviotTarget target(ViviotAuth auth = ViviotAuth::Basic, ViviotFormat format = ViviotFormat::Json)
{
    ViviotTarget target;
    target.base = QUrl(u"https://api.4spaces.io"_s);
    target.settings.auth = auth;
    target.settings.format = format;
    target.settings.user = u"admin@example.com"_s;
    target.secret = "p\"ä\\ss";
    return target;
}

HttpOutcome signedIn(const Headers& cookies)
{
    HttpOutcome outcome = whole(200, R"({"sessionId":"a1","userName":"admin","responseStatus":{}})");
    outcome.headers += cookies;
    return outcome;
}

} // namespace

/// The requests to a Viviot host, and the session that it gives (`contracts/viviot.md`, Authentication).
class tst_viviotrequest : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sixCalls_data();
    void sixCalls();
    void authorization_data();
    void authorization();
    void belowAPath();
    void signIn();
    void session_data();
    void session();
    void noSession_data();
    void noSession();
    void signInRefused();
    void X5_secretsAreAllNamed();
};

void tst_viviotrequest::sixCalls_data()
{
    QTest::addColumn<ViviotFormat>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("JSON") << ViviotFormat::Json << QByteArray("application/json");
    QTest::newRow("XML") << ViviotFormat::Xml << QByteArray("application/xml");
}

void tst_viviotrequest::sixCalls()
{
    QFETCH(ViviotFormat, format);
    QFETCH(QByteArray, type);
    const ViviotTarget to = target(ViviotAuth::Bearer, format);
    struct Call
    {
        HttpRequest request;
        QByteArray method;
        QByteArray url;
        QByteArray body;
    };
    const Call calls[] = {
        {viviotGetShifts(to), "GET", "https://api.4spaces.io/shifts", {}},
        {viviotGetTeams(to), "GET", "https://api.4spaces.io/teams", {}},
        {viviotGetUsers(to), "GET", "https://api.4spaces.io/users", {}},
        {viviotInsertShift(to, "a"), "POST", "https://api.4spaces.io/shift", "a"},
        {viviotInsertTeam(to, "b"), "POST", "https://api.4spaces.io/team", "b"},
        {viviotUpdateTeam(to, "c"), "PUT", "https://api.4spaces.io/team", "c"},
    };
    for (const Call& call : calls) {
        QCOMPARE(call.request.method, call.method);
        QCOMPARE(call.request.url.toEncoded(), call.url);
        QCOMPARE(call.request.body, call.body);
        Headers expected{{"Accept", type}};
        if (!call.body.isEmpty())
            expected.emplaceBack("Content-Type", type);
        QCOMPARE(call.request.headers, expected);
    }
}

void tst_viviotrequest::authorization_data()
{
    QTest::addColumn<ViviotAuth>("auth");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("cookies");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Basic") << ViviotAuth::Basic << QByteArray("secret") << QByteArray()
                           << QByteArray("Authorization: Basic YWRtaW5AZXhhbXBsZS5jb206c2VjcmV0");
    QTest::newRow("Basic, a password in UTF-8")
        << ViviotAuth::Basic << QByteArray("ä") << QByteArray()
        << QByteArray("Authorization: Basic YWRtaW5AZXhhbXBsZS5jb206w6Q=");
    QTest::newRow("Bearer") << ViviotAuth::Bearer << QByteArray("eyJ.a-b_c") << QByteArray()
                            << QByteArray("Authorization: Bearer eyJ.a-b_c");
    QTest::newRow("X3 Bearer with a line end")
        << ViviotAuth::Bearer << QByteArray("a\r\nX-Evil: 1") << QByteArray() << QByteArray();
    QTest::newRow("a session") << ViviotAuth::Credentials << QByteArray("secret")
                               << QByteArray("ss-id=a; ss-pid=b") << QByteArray("Cookie: ss-id=a; ss-pid=b");
    QTest::newRow("not signed in") << ViviotAuth::Credentials << QByteArray("secret") << QByteArray()
                                   << QByteArray();
    QTest::newRow("cookies of a session that is no longer wanted")
        << ViviotAuth::Bearer << QByteArray("key") << QByteArray("ss-id=a")
        << QByteArray("Authorization: Bearer key");
}

void tst_viviotrequest::authorization()
{
    QFETCH(ViviotAuth, auth);
    ViviotTarget to = target(auth);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, cookies);
    QFETCH(QByteArray, header);
    to.secret = secret;
    to.cookies = cookies;
    for (const HttpRequest& request : {viviotGetShifts(to), viviotInsertShift(to, "x")}) {
        QByteArrayList others;
        for (const auto& [name, value] : request.headers) {
            if (name != "Accept" && name != "Content-Type")
                others.append(name + ": " + value);
        }
        QCOMPARE(others.join('\n'), header);
        if (!header.isEmpty())
            QVERIFY(redacted(request.headers).startsWith(header.split(':').first() + ": (redacted)"));
    }
}

void tst_viviotrequest::belowAPath()
{
    ViviotTarget to = target();
    to.base = QUrl(u"http://127.0.0.1:8080/a%20b"_s);
    QCOMPARE(viviotGetTeams(to).url.toEncoded(), QByteArray("http://127.0.0.1:8080/a%20b/teams"));
    QCOMPARE(viviotSignIn(to).url.toEncoded(), QByteArray("http://127.0.0.1:8080/a%20b/auth/credentials"));
}

void tst_viviotrequest::signIn()
{
    const HttpRequest request = viviotSignIn(target(ViviotAuth::Credentials, ViviotFormat::Xml));
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.body, golden(u"request-signin.json"_s));
    const Headers json{{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    QCOMPARE(request.headers, json);
}

void tst_viviotrequest::session_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("cookies");
    QTest::newRow("two headers") << Headers{{"Set-Cookie", "ss-id=aB3; path=/; secure; HttpOnly"},
        {"set-cookie", "ss-pid=xY9; expires=Wed, 22-Nov-2046 13:00:00 GMT; path=/; HttpOnly"}}
                                 << QByteArray("ss-id=aB3; ss-pid=xY9");
    QTest::newRow("joined by a line end, in the other order")
        << Headers{{"Set-Cookie", "ss-pid=xY9; path=/\nss-opt=perm; path=/\nss-id=aB3"}}
        << QByteArray("ss-id=aB3; ss-pid=xY9");
    QTest::newRow("one of the two") << Headers{{"Set-Cookie", "ss-pid=xY9; path=/"}}
                                    << QByteArray("ss-pid=xY9");
    QTest::newRow("the last of one name counts")
        << Headers{{"Set-Cookie", "ss-id=old"}, {"Set-Cookie", "ss-id=new"}} << QByteArray("ss-id=new");
}

void tst_viviotrequest::session()
{
    QFETCH(Headers, headers);
    const auto cookies = decodeSignIn(signedIn(headers));
    QVERIFY(cookies);
    QTEST(*cookies, "cookies");
}

void tst_viviotrequest::noSession_data()
{
    QTest::addColumn<HttpOutcome>("outcome");
    QTest::newRow("no cookie") << signedIn({});
    QTest::newRow("others' cookies") << signedIn({{"Set-Cookie", "tracking=1"}});
    QTest::newRow("taken back") << signedIn({{"Set-Cookie", "ss-id=; path=/"}});
    QTest::newRow("a value that would end the header") << signedIn({{"Set-Cookie", "ss-id=a,b"}});
    HttpOutcome portal = whole(200, "<html>sign in</html>", "text/html");
    portal.headers.emplaceBack("Set-Cookie", "ss-id=aB3");
    QTest::newRow("N15 a portal") << portal;
}

void tst_viviotrequest::noSession()
{
    QFETCH(HttpOutcome, outcome);
    const auto cookies = decodeSignIn(outcome);
    QVERIFY(!cookies);
    QCOMPARE(cookies.error().kind, ErrorKind::AnswerUnreadable);
    QCOMPARE(cookies.error().httpStatus, 200);
}

void tst_viviotrequest::signInRefused()
{
    const QByteArray body
        = R"({"responseStatus":{"errorCode":"Unauthorized","message":"Invalid UserName or Password"}})";
    const auto refused = decodeSignIn(whole(401, body));
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
        (Error{ErrorKind::KeyRefused, 401, u"Unauthorized: Invalid UserName or Password"_s, {}}));
    HttpOutcome lost;
    lost.failure = HttpFailure::Dropped;
    lost.bodyBytesHandedOut = 9;
    QCOMPARE(decodeSignIn(lost).error().kind, ErrorKind::HostUnreachable);
}

void tst_viviotrequest::X5_secretsAreAllNamed()
{
    ViviotTarget to = target(ViviotAuth::Credentials);
    to.secret = "secret";
    to.cookies = "ss-id=aB3; ss-pid=xY9=";
    const QVector<QByteArray> expected{"secret", "YWRtaW5AZXhhbXBsZS5jb206c2VjcmV0", "aB3", "xY9="};
    QCOMPARE(viviotSecrets(to), expected);
}

COVERSHIFT_TEST_MAIN(tst_viviotrequest)
#include "tst_viviotrequest.moc"
