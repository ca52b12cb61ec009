#include <domain/connection.h>
#include <domain/liveshift.h>
#include <domain/operation.h>
#include <domain/shifttemplate.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Enumerators 0, 1, 2 … have these words, in this order, and reading them gives the enumerators back.
template <class Enum>
void checkWords(
    const QStringList& words, QString (*nameOf)(Enum), std::optional<Enum> (*fromName)(QStringView))
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto value = Enum(i);
        QCOMPARE(nameOf(value), words[i]);
        QCOMPARE(fromName(words[i]), std::optional(value));
    }
    QVERIFY(!fromName(u"no_such_word").has_value());
    QVERIFY(nameOf(Enum(words.size())).isEmpty());
}

template <class Enum>
void checkWords(const QStringList& words, QString (*nameOf)(Enum))
{
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(nameOf(Enum(i)), words[i]);
    QVERIFY(nameOf(Enum(words.size())).isEmpty());
}

} // namespace

/// The words of `contracts/cli.md`, JSON members and Commands: scripts rely on each of them.
class tst_words final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void operationKinds();
    void operationStates();
    void stateGroups();
    void shiftWords();
    void connectionWords();
    void viviotWords();
    void templateWords();
    void identities();
};

void tst_words::operationKinds()
{
    checkWords(u"login logout insert end match template team"_s.split(u' '), kindName, kindFromName);
}

void tst_words::operationStates()
{
    checkWords(u"queued sending accepted confirmed rejected uncertain expired discarded"_s.split(u' '),
        stateName, stateFromName);
}

void tst_words::stateGroups()
{
    for (int i = 0; i <= int(OperationState::Discarded); ++i) {
        const auto state = OperationState(i);
        const int groups = int(isTaken(state)) + int(isUnderWay(state)) + int(needsPerson(state));
        QCOMPARE(groups, state == OperationState::Discarded ? 0 : 1);
    }
}

void tst_words::shiftWords()
{
    checkWords(u"login insert import"_s.split(u' '), originName);
    checkWords(u"pending open ending ended"_s.split(u' '), shiftStateName);
    checkWords(u"queued accepted confirmed uncertain"_s.split(u' '), certaintyName);
}

void tst_words::connectionWords()
{
    checkWords(u"zego viviot"_s.split(u' '), hostName, hostFromName);
    checkWords(u"resend ask"_s.split(u' '), onUncertainName, onUncertainFromName);
    checkWords(u"unset active paused"_s.split(u' '), connectionStateName, connectionStateFromName);
    checkWords({QString(), u"key_missing"_s, u"key_refused"_s, u"wrong_url"_s, u"by_person"_s},
        pauseReasonName, pauseReasonFromName);
}

void tst_words::viviotWords()
{
    checkWords({u"json"_s, u"xml"_s}, formatName, formatFromName);
    checkWords({u"basic"_s, u"bearer"_s, u"credentials"_s}, authName, authFromName);
    checkWords({u"exclusive"_s, u"inclusive"_s}, endDateName, endDateFromName);
}

void tst_words::templateWords()
{
    checkWords(u"draft queued synced changed rejected remote_only superseded archived"_s.split(u' '),
        templateStateName, templateStateFromName);
    checkWords({u"absent"_s, u"swapped_with"_s, u"other_hours"_s}, exceptionKindName, exceptionKindFromName);
    checkWords({u"suggest"_s, u"automatic"_s}, planModeName, planModeFromName);
    checkWords(u"name team start_offset duration start_date end_date members weekdays"_s.split(u' '),
        templateFieldName);
    checkWords(u"missing too_long unprintable out_of_range before_start unknown no_day"_s.split(u' '),
        templateFaultName);
}

void tst_words::identities()
{
    checkWords(
        u"customerNumber workProviderUserId policyId driverId"_s.split(u' '), identityName, identityFromName);
    QVERIFY(!isLegacy(IdentityKind::CustomerNumber) && !isLegacy(IdentityKind::WorkProviderUserId));
    QVERIFY(isLegacy(IdentityKind::PolicyId) && isLegacy(IdentityKind::DriverId));
}

COVERSHIFT_TEST_MAIN(tst_words)
#include "tst_words.moc"
