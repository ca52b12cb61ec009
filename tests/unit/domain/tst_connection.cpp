#include <domain/connection.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

class tst_connection final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void url_data();
    void url();
    void refusedUrl_data();
    void refusedUrl();
    void refusalRepeatsNothing();
    void key_data();
    void key();
    void refusedKey_data();
    void refusedKey();
};

void tst_connection::url_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalised");
    const auto row = [](const char* rule, const QString& text, const QString& normalised) {
        QTest::newRow(rule) << text << normalised;
    };
    row("https", u"https://api.zego.com"_s, u"https://api.zego.com"_s);
    row("trailing slash goes", u"https://api.zego.com/"_s, u"https://api.zego.com"_s);
    row("path stays", u"https://gateway.example/zego"_s, u"https://gateway.example/zego"_s);
    row("slashes behind a path go", u"https://gateway.example/zego//"_s, u"https://gateway.example/zego"_s);
    row("escapes in a path stay", u"https://gateway.example/a%2Fb"_s, u"https://gateway.example/a%2Fb"_s);
    row("dots in a path are resolved", u"https://gateway.example/a/../b"_s, u"https://gateway.example/b"_s);
    row("case of scheme and host", u"HTTPS://API.Zego.COM"_s, u"https://api.zego.com"_s);
    row("the scheme's own port goes", u"https://api.zego.com:443/"_s, u"https://api.zego.com"_s);
    row("another port stays", u"https://api.zego.com:8443"_s, u"https://api.zego.com:8443"_s);
    row("blanks around it go", u" https://api.zego.com\n"_s, u"https://api.zego.com"_s);
    row("https to an address", u"https://192.0.2.1"_s, u"https://192.0.2.1"_s);
    row("http to 127.0.0.1", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
    row("http to the far end of 127/8", u"http://127.255.255.254:1"_s, u"http://127.255.255.254:1"_s);
    row("http to ::1", u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    row("http to ::1 written out", u"http://[0:0:0:0:0:0:0:1]"_s, u"http://[::1]"_s);
    row("http to localhost", u"http://localhost:8080/x/"_s, u"http://localhost:8080/x"_s);
    row("http to LOCALHOST", u"http://LOCALHOST"_s, u"http://localhost"_s);
}

void tst_connection::url()
{
    QFETCH(QString, text);
    QFETCH(QString, normalised);
    const Result<QUrl> url = checkedUrl(text);
    QVERIFY(url.has_value());
    QCOMPARE(url->toString(QUrl::FullyEncoded), normalised);
    QCOMPARE(checkedUrl(url->toString(QUrl::FullyEncoded)).value(), *url);
}

void tst_connection::refusedUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    const auto invalid
        = [](const char* rule, const QString& text) { QTest::newRow(rule) << text << ErrorKind::InvalidUrl; };
    invalid("empty", QString());
    invalid("host alone", u"api.zego.com"_s);
    invalid("host and port alone", u"api.zego.com:443"_s);
    invalid("no host", u"https:///v1"_s);
    invalid("no slashes", u"https:api.zego.com"_s);
    invalid("ftp", u"ftp://api.zego.com"_s);
    invalid("file", u"file:///etc/passwd"_s);
    invalid("X2 user and password", u"https://me:secret@api.zego.com"_s);
    invalid("X2 user alone", u"https://me@api.zego.com"_s);
    invalid("X2 empty user", u"https://@api.zego.com"_s);
    invalid("X2 user info on loopback", u"http://me:pw@127.0.0.1"_s);
    invalid("X2 key in the query", u"https://api.zego.com?key=secret"_s);
    invalid("X2 empty query", u"https://api.zego.com/?"_s);
    invalid("fragment", u"https://api.zego.com#x"_s);
    invalid("empty fragment", u"https://api.zego.com#"_s);
    invalid("blank inside", u"https://api.zego .com"_s);
    invalid("line feed inside", u"https://api.zego.com/\nx"_s);
    invalid("port 0", u"https://api.zego.com:0"_s);
    invalid("port too high", u"https://api.zego.com:65536"_s);
    invalid("backslash", u"http://localhost\\@api.zego.com"_s);
    const auto insecure = [](const char* rule, const QString& text) {
        QTest::newRow(rule) << text << ErrorKind::InsecureUrl;
    };
    insecure("X2 http to a host", u"http://api.zego.com"_s);
    insecure("X2 http to a neighbour", u"http://192.168.1.10:8080"_s);
    insecure("X2 a name that begins like loopback", u"http://127.0.0.1.example.com"_s);
    insecure("X2 a name of five parts", u"http://127.0.0.1.1"_s);
    insecure("X2 a name below localhost", u"http://localhost.example.com"_s);
    insecure("X2 localhost as a label", u"http://api.localhost.example"_s);
    insecure("X2 a name that ends like localhost", u"http://notlocalhost"_s);
    insecure("X2 128.0.0.1", u"http://128.0.0.1"_s);
    insecure("X2 every interface", u"http://0.0.0.0:8080"_s);
    insecure("X2 another IPv6", u"http://[fe80::1]"_s);
    insecure("X2 IPv4 in IPv6", u"http://[::ffff:192.0.2.1]"_s);
}

void tst_connection::refusedUrl()
{
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    const Result<QUrl> url = checkedUrl(text);
    QVERIFY2(!url.has_value(), qPrintable(url.value_or(QUrl()).toString()));
    QCOMPARE(url.error().kind, kind);
}

void tst_connection::refusalRepeatsNothing()
{
    const Result<QUrl> url = checkedUrl(u"https://me:canary@api.zego.com?key=canary"_s);
    QVERIFY(!url.has_value());
    QVERIFY(!url.error().detail.contains(u"canary"_s));
    const Result<QByteArray> key = checkedKey("canary\nX-Other: 1");
    QVERIFY(!key.has_value());
    QVERIFY(!key.error().detail.contains(u"canary"_s));
}

void tst_connection::key_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("fromLine");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QByteArray("k3y-of_Zego==") << false << QByteArray("k3y-of_Zego==");
    QTest::newRow("first and last visible") << QByteArray("!~") << false << QByteArray("!~");
    QTest::newRow("one byte") << QByteArray("k") << false << QByteArray("k");
    QTest::newRow("longest") << QByteArray(4096, 'k') << false << QByteArray(4096, 'k');
    QTest::newRow("line end of a line") << QByteArray("key\n") << true << QByteArray("key");
    QTest::newRow("Windows line end of a line") << QByteArray("key\r\n") << true << QByteArray("key");
    QTest::newRow("line without an end") << QByteArray("key") << true << QByteArray("key");
    QTest::newRow("longest with its line end") << QByteArray(4096, 'k') + "\r\n"
                                               << true << QByteArray(4096, 'k');
}

void tst_connection::key()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, fromLine);
    QFETCH(QByteArray, key);
    const Result<QByteArray> checked = checkedKey(raw, fromLine);
    QVERIFY(checked.has_value());
    QCOMPARE(*checked, key);
}

void tst_connection::refusedKey_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("fromLine");
    const auto both = [](const QByteArray& rule, const QByteArray& raw) {
        QTest::newRow(rule.constData()) << raw << false;
        QTest::newRow((rule + ", from a line").constData()) << raw << true;
    };
    both("empty", "");
    both("too long", QByteArray(4097, 'k'));
    both("X3 LF inside", "key\nX-Other: 1");
    both("X3 CR inside", "key\rX-Other: 1");
    both("X3 LF in front", "\nkey");
    both("blank inside", "my key");
    both("blank behind", "key ");
    both("tab", "key\t");
    both("NUL", QByteArray("k\0y", 3));
    both("DEL", "key\x7f");
    both("UTF-8", "cl\xC3\xA9");
    QTest::newRow("X3 LF at the end where no line was read") << QByteArray("key\n") << false;
    QTest::newRow("a line end alone") << QByteArray("\r\n") << true;
}

void tst_connection::refusedKey()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, fromLine);
    const Result<QByteArray> checked = checkedKey(raw, fromLine);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().kind, ErrorKind::InvalidKey);
}

COVERSHIFT_TEST_MAIN(tst_connection)
#include "tst_connection.moc"
