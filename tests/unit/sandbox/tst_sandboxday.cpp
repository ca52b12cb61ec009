#include <domain/workerimport.h>
#include <sandbox/sandboxday.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QVector<QStringList> rowsOf(quint32 seed)
{
    QVector<QStringList> rows;
    const auto lines = QString::fromUtf8(dayWorkersCsv(seed)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        rows.append(line.split(u','));
    return rows;
}

Instant noon()
{
    return instantFromMs(support::FakeClock::DefaultMs + 345);
}

} // namespace

/// The made-up fleet and its running day.
class tst_sandboxday : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void fleetIsTwoHundredInEightTeams();
    void everyFieldIsFilledAndOfItsForm();
    void nobodyIsTwice();
    void twoOfEachTeamAreToBeMatched();
    void fleetIsImportedWhole();
    void sameSeedSameFleet();
    void dayIsPlausible_data();
    void dayIsPlausible();
    void everyPersonAlternates();
    void teamsStartInWaves();
    void sameSeedAndInstantSameDay();
};

void tst_sandboxday::fleetIsTwoHundredInEightTeams()
{
    QVector<QStringList> rows = rowsOf(1);
    QCOMPARE(rows.takeFirst(),
        (QStringList{u"name"_s, u"customer_number"_s, u"work_provider_user_id"_s, u"email"_s, u"phone"_s,
            u"team"_s, u"vehicle_registration"_s, u"business_user_id"_s}));
    QCOMPARE(rows.size(), 200);
    QMap<QString, int> teams;
    for (const QStringList& row : std::as_const(rows))
        ++teams[row[5]];
    QCOMPARE(teams.values(), QList<int>(8, 25));
}

void tst_sandboxday::everyFieldIsFilledAndOfItsForm()
{
    const std::array forms{uR"(^\p{Lu}\p{L}+ [\p{L}']+$)"_s, u"^[A-Z0-9]{4,8}$"_s, u"^[0-9]{5}$"_s,
        u"^[a-z]+\\.[a-z]+@example\\.com$"_s, u"^\\+447700900[0-9]{3}$"_s, u"^[A-Z][A-Za-z ]+$"_s,
        u"^[A-Z]{2}[0-9]{2} [A-Z]{3}$"_s, u"^([0-9]{4})?$"_s};
    for (quint32 seed : {0U, 1U, 7U, 4'294'967'295U}) {
        const QVector<QStringList> rows = rowsOf(seed).sliced(1);
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), qsizetype(forms.size()));
            for (size_t i = 0; i < forms.size(); ++i) {
                const QRegularExpression form(forms[i], QRegularExpression::UseUnicodePropertiesOption);
                QVERIFY2(form.match(row[qsizetype(i)]).hasMatch(), qUtf8Printable(row[qsizetype(i)]));
            }
        }
    }
}

void tst_sandboxday::nobodyIsTwice()
{
    for (quint32 seed : {0U, 1U, 7U, 4'294'967'295U}) {
        const QVector<QStringList> rows = rowsOf(seed).sliced(1);
        for (int column : {0, 1, 2, 3, 4, 6}) {
            QSet<QString> values;
            for (const QStringList& row : rows)
                values.insert(row[column]);
            QCOMPARE(values.size(), 200);
        }
    }
}

void tst_sandboxday::twoOfEachTeamAreToBeMatched()
{
    QMap<QString, int> unmatched;
    QSet<QString> ids;
    for (const QStringList& row : rowsOf(1).sliced(1)) {
        if (row[7].isEmpty())
            ++unmatched[row[5]];
        else
            ids.insert(row[7]);
    }
    QCOMPARE(unmatched.values(), QList<int>(8, 2));
    QCOMPARE(ids.size(), 184);
}

void tst_sandboxday::fleetIsImportedWhole()
{
    const ImportPlan plan = planWorkerImport(dayWorkersCsv(1), {});
    QVERIFY(plan.isClean());
    QCOMPARE(plan.rows.size(), 200);
    QCOMPARE(plan.rows.first().change, ImportChange::New);
}

void tst_sandboxday::sameSeedSameFleet()
{
    QCOMPARE(dayWorkersCsv(3), dayWorkersCsv(3));
    QVERIFY(dayWorkersCsv(3) != dayWorkersCsv(4));
}

void tst_sandboxday::dayIsPlausible_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_sandboxday::dayIsPlausible()
{
    QFETCH(quint32, seed);
    const QVector<DayPush> pushes = dayPushes(seed, noon());
    QSet<QString> known;
    for (const QStringList& row : rowsOf(seed))
        known.insert(row[1]);
    QSet<QString> covered;
    QSet<QString> seen;
    int ended = 0;
    int overTwelve = 0;
    int twoParts = 0;
    Instant last = noon() - std::chrono::hours(13);
    for (const DayPush& push : pushes) {
        QVERIFY(known.contains(push.customerNumber));
        QVERIFY(push.at >= last);
        QVERIFY(push.at <= noon());
        QCOMPARE(msOf(push.at) % 1000, 0);
        last = push.at;
        if (push.login) {
            covered.insert(push.customerNumber);
            twoParts += seen.contains(push.customerNumber);
            overTwelve += push.at <= noon() - std::chrono::hours(12);
            QVERIFY(push.at <= noon() - std::chrono::minutes(5));
        } else {
            covered.remove(push.customerNumber);
            ++ended;
        }
        seen.insert(push.customerNumber);
    }
    QCOMPARE(covered.size(), 130);
    QCOMPARE(ended, 45);
    QCOMPARE(overTwelve, 2);
    QCOMPARE(twoParts, 12);
    QCOMPARE(seen.size(), 163);
}

void tst_sandboxday::everyPersonAlternates()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QMap<QString, DayPush> lastOf;
        const QVector<DayPush> pushes = dayPushes(seed, noon());
        for (const DayPush& push : pushes) {
            const auto before = lastOf.constFind(push.customerNumber);
            QCOMPARE(push.login, before == lastOf.constEnd() || !before->login);
            if (before != lastOf.constEnd())
                QVERIFY(push.at - before->at >= std::chrono::minutes(45));
            lastOf.insert(push.customerNumber, push);
        }
    }
}

void tst_sandboxday::teamsStartInWaves()
{
    QMap<QString, QString> teamOf;
    for (const QStringList& row : rowsOf(1))
        teamOf.insert(row[1], row[5]);
    QMap<QString, QVector<Instant>> lastLogins;
    QMap<QString, Instant> latest;
    const QVector<DayPush> pushes = dayPushes(1, noon());
    for (const DayPush& push : pushes) {
        if (push.login)
            latest.insert(push.customerNumber, push.at);
        else
            latest.remove(push.customerNumber);
    }
    for (auto it = latest.constBegin(); it != latest.constEnd(); ++it) {
        if (*it > noon() - std::chrono::hours(12))
            lastLogins[teamOf.value(it.key())].append(*it);
    }
    QCOMPARE(lastLogins.size(), 8);
    QSet<qint64> hours;
    for (auto logins : std::as_const(lastLogins)) {
        std::sort(logins.begin(), logins.end());
        // Half of a team starts within little more than an hour.
        const auto middle = logins.size() / 2;
        QVERIFY(logins.at(middle + middle / 2) - logins.at(middle / 2) < std::chrono::minutes(80));
        hours.insert((msOf(noon()) - msOf(logins.at(middle))) / 3'600'000);
    }
    QVERIFY2(hours.size() >= 6, "the waves are spread over the day");
}

void tst_sandboxday::sameSeedAndInstantSameDay()
{
    const auto texts = [](quint32 seed, Instant now) {
        QStringList list;
        const QVector<DayPush> pushes = dayPushes(seed, now);
        for (const DayPush& push : pushes)
            list.append(u"%1 %2 %3"_s.arg(push.login).arg(push.customerNumber).arg(msOf(push.at)));
        return list;
    };
    QCOMPARE(texts(1, noon()), texts(1, noon()));
    QVERIFY(texts(1, noon()) != texts(2, noon()));
    QVERIFY(texts(1, noon()) != texts(1, noon() + std::chrono::hours(5)));
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxday;
COVERSHIFT_TEST_MAIN(tst_sandboxday)
#include "tst_sandboxday.moc"
