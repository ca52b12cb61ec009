#include "viviottest.h"

#include <support/testmain.h>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QByteArray signInBody(const QString& user, const QByteArray& password)
{
    return R"({"UserName":")" + user.toUtf8() + R"(","Password":")" + password + R"(","RememberMe":true})";
}

} // namespace

/// Who may call the Viviot host, and how it says no.
class tst_viviothostaccess : public ViviotTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayIn_data();
    void everyWayIn();
    void roles_data();
    void roles();
    void noWayIn_data();
    void noWayIn();
    void theChallengeSaysBasic();
    void signInAnswers();
    void bothCookiesAreWanted_data();
    void bothCookiesAreWanted();
    void signInRefused_data();
    void signInRefused();
    void sessionsExpireOnDemand();
    void sessionsEndWithTheHost();
    void wrongPathMethodOrBody_data();
    void wrongPathMethodOrBody();
    void secretsComeFromTheSeed();

private:
    /// The two cookies of a new session of the admin, as they go back.
    [[nodiscard]] QByteArray cookies() const
    {
        const RawAnswer answer = ask(m_port,
            rawRequest("POST", "/auth/credentials", {},
                signInBody(m_info.viviotAdmin.user, m_info.viviotAdmin.password), jsonBody));
        QByteArrayList list;
        const auto lines = answer.head.split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("Set-Cookie: "))
                list.append(line.sliced(12).split(';').constFirst());
        }
        return "Cookie: " + list.join("; ") + "\r\n";
    }
    [[nodiscard]] RawAnswer getWith(
        const QByteArray& target, const QByteArray& authorization, const QByteArray& headers = {}) const
    {
        return ask(m_port, rawRequest("GET", target, authorization, {}, headers));
    }
    [[nodiscard]] static QByteArray basic(const ViviotAccount& account)
    {
        return "Basic " + (account.user.toUtf8() + ':' + account.password).toBase64();
    }
    [[nodiscard]] ViviotAccount account(const QByteArray& name) const
    {
        return name == "admin" ? m_info.viviotAdmin
            : name == "team"   ? m_info.viviotTeamAdmin
                               : m_info.viviotMember;
    }
};

void tst_viviothostaccess::everyWayIn_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("basic") << QByteArray("basic");
    QTest::newRow("bearer") << QByteArray("bearer");
    QTest::newRow("schemes in any case") << QByteArray("BEARER");
    QTest::newRow("session") << QByteArray("session");
}

void tst_viviothostaccess::everyWayIn()
{
    QFETCH(QByteArray, way);
    QByteArray authorization;
    QByteArray headers;
    if (way == "session")
        headers = cookies();
    else
        authorization = way == "basic" ? basic(m_info.viviotAdmin) : way + ' ' + m_info.viviotAdmin.token;
    for (const QByteArray& target : {"/shifts", "/teams", "/users"})
        QCOMPARE(getWith(target, authorization, headers).status, 200);
    const QByteArray body = R"({"Name":"N","EndTimeOffset":60})";
    QCOMPARE(ask(m_port, rawRequest("POST", "/shift", authorization, body, jsonBody + headers)).status, 200);
    QCOMPARE(m_host->viviotTaken().constLast().user, u"admin"_s);
}

void tst_viviothostaccess::roles_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status"); // 400: it may, and the body is empty
    const auto row = [](const char* who, const char* method, const char* target, int status) {
        QTest::addRow("%s: %s %s", who, method, target)
            << QByteArray(who) << QByteArray(method) << QByteArray(target) << status;
    };
    row("team", "GET", "/shifts", 200);
    row("team", "GET", "/teams", 200);
    row("team", "GET", "/users", 403);
    row("team", "POST", "/shift", 400);
    row("team", "POST", "/team", 400);
    row("team", "PUT", "/team", 400);
    row("member", "GET", "/shifts", 403);
    row("member", "GET", "/teams", 403);
    row("member", "GET", "/users", 403);
    row("member", "POST", "/shift", 403);
    row("member", "POST", "/team", 403);
    row("member", "PUT", "/team", 403);
}

void tst_viviothostaccess::roles()
{
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const QByteArray body = method == "GET" ? QByteArray() : QByteArray("{}");
    const RawAnswer answer
        = ask(m_port, rawRequest(method, target, "Bearer " + account(who).token, body, jsonBody));
    QCOMPARE(answer.status, status);
    if (status == 403) {
        QCOMPARE(codeOf(answer), u"Forbidden"_s);
        const QString wanted
            = target == "/users" ? u"Admin, TenantAdmin"_s : u"Admin, TenantAdmin, TeamAdmin"_s;
        QCOMPARE(answer.json()[u"responseStatus"][u"message"].toString(),
            u"Requires any of the roles: "_s + wanted);
    }
}

void tst_viviothostaccess::noWayIn_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the key of Zego") << QByteArray("zego");
    QTest::newRow("a wrong token") << QByteArray("Bearer sandbox-0");
    QTest::newRow("an empty token") << QByteArray("Bearer ");
    QTest::newRow("another scheme") << QByteArray("Digest x");
    QTest::newRow("no base64") << QByteArray("Basic a:b");
    QTest::newRow("no colon") << QByteArray("Basic YWRtaW4=");
    QTest::newRow("a wrong password") << "Basic " + QByteArray("admin:guess").toBase64();
    QTest::newRow("the token as password") << QByteArray("swap");
}

void tst_viviothostaccess::noWayIn()
{
    QFETCH(QByteArray, authorization);
    if (authorization == "zego")
        authorization = m_info.zegoKey;
    if (authorization == "swap")
        authorization = "Basic " + ("admin:" + m_info.viviotAdmin.token).toBase64();
    const RawAnswer answer = getWith("/shifts", authorization);
    QCOMPARE(answer.status, 401);
    QCOMPARE(codeOf(answer), u"Unauthorized"_s);
    const RawAnswer pushed = ask(
        m_port, rawRequest("POST", "/shift", authorization, R"({"Name":"N","EndTimeOffset":60})", jsonBody));
    QCOMPARE(pushed.status, 401);
    QVERIFY(m_host->viviotTaken().isEmpty());
}

void tst_viviothostaccess::theChallengeSaysBasic()
{
    const RawAnswer answer = getWith("/shifts.xml", {});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Basic realm=\"/auth/basic\""));
    QVERIFY(answer.body.contains("<d2p1:ErrorCode>Unauthorized</d2p1:ErrorCode>"));
    QVERIFY(answer.body.contains("<ShiftResponse "));
}

void tst_viviothostaccess::signInAnswers()
{
    const QByteArray body = signInBody(m_info.viviotTeamAdmin.user, m_info.viviotTeamAdmin.password);
    const RawAnswer answer = ask(m_port, rawRequest("POST", "/auth/credentials", {}, body, jsonBody));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.head.count("Set-Cookie: ss-"), 2);
    QCOMPARE(answer.head.count("HttpOnly"), 2);
    QCOMPARE(answer.json()[u"userName"].toString(), u"team-admin"_s);
    // An empty status is no failure.
    QCOMPARE(answer.json()[u"responseStatus"].toObject(), QJsonObject());
    const QByteArray id = answer.json()[u"sessionId"].toString().toLatin1();
    QVERIFY(!id.isEmpty() && answer.head.contains("ss-id=" + id + ';'));

    const RawAnswer xml = ask(m_port, rawRequest("POST", "/auth/credentials?format=xml", {}, body, jsonBody));
    QCOMPARE(xml.status, 200);
    QVERIFY(xml.body.contains("<AuthenticateResponse "));
    QVERIFY(xml.body.contains("<UserName>team-admin</UserName>"));
}

void tst_viviothostaccess::bothCookiesAreWanted_data()
{
    QTest::addColumn<QByteArray>("keep"); // of the two names
    QTest::addColumn<int>("status");
    QTest::newRow("both") << QByteArray("ss-id,ss-pid") << 200;
    QTest::newRow("only ss-id") << QByteArray("ss-id") << 401;
    QTest::newRow("only ss-pid") << QByteArray("ss-pid") << 401;
    QTest::newRow("none") << QByteArray() << 401;
}

void tst_viviothostaccess::bothCookiesAreWanted()
{
    QFETCH(QByteArray, keep);
    QFETCH(int, status);
    QByteArrayList kept;
    for (const QByteArray& cookie : cookies().trimmed().sliced(8).split(';')) {
        if (keep.split(',').contains(cookie.trimmed().split('=').constFirst()))
            kept.append(cookie.trimmed());
    }
    QCOMPARE(kept.size(), keep.isEmpty() ? 0 : keep.split(',').size());
    QCOMPARE(getWith("/shifts", {}, "Cookie: theme=dark; " + kept.join("; ") + "\r\n").status, status);
}

void tst_viviothostaccess::signInRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("a wrong password") << signInBody(u"admin"_s, "guess") << 401 << u"Unauthorized"_s;
    QTest::newRow("nobody") << signInBody(u"nobody"_s, "guess") << 401 << u"Unauthorized"_s;
    QTest::newRow("no name") << QByteArray(R"({"Password":"x"})") << 400 << u"NotEmpty"_s;
    QTest::newRow("no JSON") << QByteArray("UserName=admin") << 400 << u"SerializationException"_s;
}

void tst_viviothostaccess::signInRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    const RawAnswer answer = ask(m_port, rawRequest("POST", "/auth/credentials", {}, body, jsonBody));
    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
    QVERIFY(!answer.head.contains("Set-Cookie"));
    const RawAnswer form = ask(m_port,
        rawRequest(
            "POST", "/auth/credentials", {}, body, "Content-Type: application/x-www-form-urlencoded\r\n"));
    QCOMPARE(form.status, 415);
}

void tst_viviothostaccess::sessionsExpireOnDemand()
{
    const QByteArray old = cookies();
    script(R"({"rules":[{"match":{"path":"/shift","method":"POST","times":1},"action":"expire_sessions"}]})");
    QCOMPARE(getWith("/shifts", {}, old).status, 200);
    const QByteArray body = R"({"Name":"N","EndTimeOffset":60})";
    QCOMPARE(ask(m_port, rawRequest("POST", "/shift", {}, body, jsonBody + old)).status, 401);
    QVERIFY(m_host->viviotTaken().isEmpty());
    const QByteArray renewed = cookies();
    QVERIFY(renewed != old);
    QCOMPARE(ask(m_port, rawRequest("POST", "/shift", {}, body, jsonBody + renewed)).status, 200);
    QCOMPARE(getWith("/shifts", {}, old).status, 401);
    QCOMPARE(m_host->viviotTaken().size(), 1);
}

void tst_viviothostaccess::sessionsEndWithTheHost()
{
    const QByteArray old = cookies();
    QCOMPARE(getWith("/shifts", {}, old).status, 200);
    restart({});
    QCOMPARE(getWith("/shifts", {}, old).status, 401);
}

void tst_viviothostaccess::wrongPathMethodOrBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char* method, const char* target, int status, const char* allow = "",
                         const QByteArray& headers = jsonBody) {
        QTest::addRow("%s %s %s", method, target, headers.trimmed().constData())
            << QByteArray(method) << QByteArray(target) << headers << status << QByteArray(allow);
    };
    row("DELETE", "/shift", 405, "POST");
    row("PUT", "/shift", 405, "POST");
    row("POST", "/shifts", 405, "GET");
    row("DELETE", "/team", 405, "POST, PUT");
    row("POST", "/teams.xml", 405, "GET");
    row("POST", "/users", 405, "GET");
    row("GET", "/auth/credentials", 405, "POST");
    row("GET", "/shift/1", 404);
    row("GET", "/Shifts", 404);
    row("GET", "/shifts.csv", 404);
    row("GET", "/user", 404);
    row("POST", "/shift", 415, "", "Content-Type: text/plain\r\n");
    row("POST", "/shift", 415, "", "");
    row("PUT", "/team", 415, "", "Content-Type: application/x-www-form-urlencoded\r\n");
    row("POST", "/shift", 400, "", "Content-Type: application/json; charset=utf-8\r\n");
    row("POST", "/shift", 400, "", "Content-Type: text/xml\r\n");
    row("GET", "/shifts?version=one", 400);
    row("GET", "/shifts?Version=1", 200);
}

void tst_viviothostaccess::wrongPathMethodOrBody()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    const RawAnswer answer = call(method, target, method == "GET" ? QByteArray() : "{}"_ba, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Allow"), allow);
    const bool isOurs = status != 404;
    QCOMPARE(answer.header("Content-Type").startsWith("text/html"), !isOurs);
    if (isOurs && status != 200)
        QVERIFY(!codeOf(answer).isEmpty() || answer.body.contains(":ErrorCode>"));
    QVERIFY(m_host->viviotTaken().isEmpty());
}

void tst_viviothostaccess::secretsComeFromTheSeed()
{
    const SandboxInfo first = m_info;
    QCOMPARE(first.viviotUrl, first.url);
    const QList<QByteArray> secrets{first.viviotAdmin.password, first.viviotAdmin.token,
        first.viviotTeamAdmin.password, first.viviotTeamAdmin.token, first.viviotMember.password,
        first.viviotMember.token, first.zegoKey};
    QCOMPARE(QSet<QByteArray>(secrets.begin(), secrets.end()).size(), secrets.size());
    restart({});
    QCOMPARE(m_info.viviotAdmin.token, first.viviotAdmin.token);
    SandboxConfig other;
    other.seed = 2;
    restart(other);
    QVERIFY(m_info.viviotAdmin.token != first.viviotAdmin.token);
    QVERIFY(m_info.viviotAdmin.password != first.viviotAdmin.password);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_viviothostaccess;
COVERSHIFT_TEST_MAIN(tst_viviothostaccess)
#include "tst_viviothostaccess.moc"
