#include <domain/error.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRegularExpression>
#include <QSet>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Timeout is the last enumerator; one added behind it makes `everyKindHasItsOwnCode` name it.
constexpr int KindCount = int(ErrorKind::Timeout) + 1;

} // namespace

class tst_error final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnCode();
    void noKindBehindTheLast();
    void scriptsSeeTheseWords_data();
    void scriptsSeeTheseWords();
    void unknownCodes_data();
    void unknownCodes();
    void failureCarriesWhatItIsGiven();
};

void tst_error::everyKindHasItsOwnCode()
{
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> seen;
    for (int i = 0; i < KindCount; ++i) {
        const auto kind = ErrorKind(i);
        const QString code = errorCode(kind);
        QVERIFY2(snakeCase.match(code).hasMatch(), qPrintable(u"%1: %2"_s.arg(i).arg(code)));
        QVERIFY2(!seen.contains(code), qPrintable(code));
        seen.insert(code);
        QCOMPARE(errorKindFromCode(code), std::optional(kind));
    }
}

void tst_error::noKindBehindTheLast()
{
    QVERIFY(errorCode(ErrorKind(KindCount)).isEmpty());
}

void tst_error::scriptsSeeTheseWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("cli.md: already open") << ErrorKind::AlreadyOpen << u"already_open"_s;
    QTest::newRow("outbox.md: no connection") << ErrorKind::NoConnection << u"no_connection"_s;
    QTest::newRow("three words") << ErrorKind::TimeWithoutOffset << u"time_without_offset"_s;
    QTest::newRow("an acronym is one word") << ErrorKind::InvalidUrl << u"invalid_url"_s;
    QTest::newRow("one word") << ErrorKind::Timeout << u"timeout"_s;
}

void tst_error::scriptsSeeTheseWords()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QCOMPARE(errorCode(kind), code);
}

void tst_error::unknownCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("unknown") << u"no_such_code"_s;
    QTest::newRow("other case") << u"Already_Open"_s;
    QTest::newRow("blank behind") << u"already_open "_s;
}

void tst_error::unknownCodes()
{
    QFETCH(QString, code);
    QVERIFY(!errorKindFromCode(code).has_value());
}

void tst_error::failureCarriesWhatItIsGiven()
{
    const Result<int> result = failure(ErrorKind::RefusedByHost, u"detail"_s, 400);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), (Error{ErrorKind::RefusedByHost, 400, u"detail"_s, {}}));
}

COVERSHIFT_TEST_MAIN(tst_error)
#include "tst_error.moc"
