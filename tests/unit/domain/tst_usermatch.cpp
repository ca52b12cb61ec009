#include <domain/usermatch.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

BusinessUser user(qint64 id, const QString& first, const QString& last, const QString& email = {})
{
    return {BusinessUserId(id), first, last, email};
}

Worker worker(qint64 id, const QString& name, const QString& email = {}, std::optional<qint64> userId = {})
{
    Worker made;
    made.id = WorkerId(id);
    made.name = name;
    made.email = email;
    made.businessUserId = userId;
    return made;
}

/// `7:id:1` for user 7, who is worker 1 by the id.
QStringList lines(const QVector<UserMatch>& matches)
{
    const QStringList words{u"id"_s, u"email"_s, u"name"_s};
    QStringList lines;
    for (const UserMatch& match : matches)
        lines.append(
            u"%1:%2:%3"_s.arg(match.user.value).arg(words.at(int(match.by))).arg(match.worker.value));
    return lines;
}

} // namespace

class tst_usermatch final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void theSurestWins();
    void caseAndBlanksDoNotMatter();
    void whatSeveralHaveMatchesNobody();
    void whoIsMatchedIsOutOfTheWay();
    void neverProposed();
};

void tst_usermatch::theSurestWins()
{
    const QVector<BusinessUser> users{user(7, u"Ana"_s, u"Ruiz"_s, u"ana@example.org"_s),
        user(8, u"Ben"_s, u"Okoro"_s, u"ben@example.org"_s), user(9, u"Cleo"_s, u"Ash"_s)};
    const QVector<Worker> workers{worker(1, u"Cleo Ash"_s), worker(2, u"Ben Okoro"_s, u"other@example.org"_s),
        worker(3, u"B. Okoro"_s, u"ben@example.org"_s), worker(4, u"Somebody Else"_s, {}, 7)};
    QCOMPARE(lines(matchUsers(users, workers)), QStringList({u"7:id:4"_s, u"8:email:3"_s, u"9:name:1"_s}));
}

void tst_usermatch::caseAndBlanksDoNotMatter()
{
    const QVector<BusinessUser> users{
        user(7, u" Zoë "_s, u"STRAßE"_s), user(8, u"X"_s, u"Y"_s, u"Ben@Example.org "_s)};
    const QVector<Worker> workers{worker(1, u"zoë  straße"_s), worker(2, u"Ben"_s, u"ben@example.ORG"_s)};
    QCOMPARE(lines(matchUsers(users, workers)), QStringList({u"7:name:1"_s, u"8:email:2"_s}));
}

void tst_usermatch::whatSeveralHaveMatchesNobody()
{
    const QVector<BusinessUser> twins{user(7, u"Ana"_s, u"Ruiz"_s), user(8, u"Ana"_s, u"Ruiz"_s)};
    QVERIFY(matchUsers(twins, QVector<Worker>{worker(1, u"Ana Ruiz"_s)}).isEmpty());
    const QVector<BusinessUser> one{user(7, u"Ana"_s, u"Ruiz"_s)};
    QVERIFY(matchUsers(one, QVector<Worker>{worker(1, u"Ana Ruiz"_s), worker(2, u"Ana Ruiz"_s)}).isEmpty());
}

void tst_usermatch::whoIsMatchedIsOutOfTheWay()
{
    // Of two with the same name, one is known by the e-mail: so the other is the other one.
    const QVector<BusinessUser> users{
        user(7, u"Ana"_s, u"Ruiz"_s, u"ana@example.org"_s), user(8, u"Ana"_s, u"Ruiz"_s)};
    const QVector<Worker> workers{worker(1, u"Ana Ruiz"_s), worker(2, u"Ana Ruiz"_s, u"ana@example.org"_s)};
    QCOMPARE(lines(matchUsers(users, workers)), QStringList({u"7:email:2"_s, u"8:name:1"_s}));
}

void tst_usermatch::neverProposed()
{
    const QVector<BusinessUser> users{user(7, u"Ana"_s, u"Ruiz"_s, u"ana@example.org"_s), user(8, {}, {})};
    Worker archived = worker(1, u"Ana Ruiz"_s, u"ana@example.org"_s);
    archived.archived = true;
    const QVector<Worker> workers{archived, worker(2, u"Ana Ruiz"_s, {}, 99), worker(3, {})};
    QVERIFY(matchUsers(users, workers).isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_usermatch)
#include "tst_usermatch.moc"
