#include <domain/tariff.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What cover is estimated to cost.
class tst_Tariff : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void price_data();
    void price();
    void billed_data();
    void billed();
    void checked_data();
    void checked();
};

void tst_Tariff::price_data()
{
    QTest::addColumn<qint64>("perHour");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("price");
    QTest::newRow("an hour costs the price") << 5'000LL << 3'600LL << 5'000LL;
    QTest::newRow("nothing costs nothing") << 5'000LL << 0LL << 0LL;
    QTest::newRow("half a part is rounded up") << 1LL << 1'800LL << 1LL;
    QTest::newRow("less than half is dropped") << 1LL << 1'799LL << 0LL;
    QTest::newRow("a part of an hour") << 12'345LL << 5'400LL << 18'518LL;
    QTest::newRow("two thousand workers over ten years at the dearest")
        << 10'000'000LL << 2'000LL * 3'650 * 86'400 << 10'000'000LL * 2'000 * 3'650 * 24;
}

void tst_Tariff::price()
{
    QFETCH(const qint64, perHour);
    QFETCH(const qint64, seconds);
    Tariff tariff;
    tariff.pricePerHour = perHour;
    QTEST(tariff.priceOf(std::chrono::seconds(seconds)), "price");
}

void tst_Tariff::billed_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("billed");
    QTest::newRow("no minimum") << 0 << 61LL << 61LL;
    QTest::newRow("shorter than the minimum") << 60 << 61LL << 3'600LL;
    QTest::newRow("just the minimum") << 60 << 3'600LL << 3'600LL;
    QTest::newRow("longer") << 60 << 3'601LL << 3'601LL;
}

void tst_Tariff::billed()
{
    QFETCH(const int, minimum);
    QFETCH(const qint64, length);
    Tariff tariff;
    tariff.minimumMinutes = minimum;
    QTEST(qint64(tariff.billed(std::chrono::seconds(length)).count()), "billed");
}

void tst_Tariff::checked_data()
{
    QTest::addColumn<Tariff>("tariff");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("off, as it is at first") << Tariff{} << QStringList{};
    QTest::newRow("on") << Tariff{true, 5'000, 60, u"GBP"_s} << QStringList{};
    QTest::newRow("the limits are inside") << Tariff{true, 10'000'000, 1'440, u"EUR"_s} << QStringList{};
    QTest::newRow("a price over the limit")
        << Tariff{true, 10'000'001, 0, u"EUR"_s} << QStringList{u"price"_s};
    QTest::newRow("a price below nothing") << Tariff{true, -1, 0, u"EUR"_s} << QStringList{u"price"_s};
    QTest::newRow("a minimum of over a day") << Tariff{true, 1, 1'441, u"EUR"_s} << QStringList{u"minimum"_s};
    QTest::newRow("a negative minimum") << Tariff{true, 1, -1, u"EUR"_s} << QStringList{u"minimum"_s};
    QTest::newRow("on without a currency") << Tariff{true, 1, 0, {}} << QStringList{u"currency"_s};
    QTest::newRow("a currency in small letters")
        << Tariff{true, 1, 0, u"gbp"_s} << QStringList{u"currency"_s};
    QTest::newRow("every field") << Tariff{true, -1, -1, u"£"_s}
                                 << QStringList{u"price"_s, u"minimum"_s, u"currency"_s};
}

void tst_Tariff::checked()
{
    QFETCH(const Tariff, tariff);
    QFETCH(const QStringList, fields);
    const Done done = covershift::checked(tariff);
    QStringList wrong;
    if (!done) {
        QCOMPARE(done.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(done.error().detail, fields.value(0));
        for (const FieldError& field : done.error().fields)
            wrong.append(field.field);
    }
    QCOMPARE(wrong, fields);
}

COVERSHIFT_TEST_MAIN(tst_Tariff)
#include "tst_tariff.moc"
