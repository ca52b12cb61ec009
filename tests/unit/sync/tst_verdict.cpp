#include <support/testcase.h>
#include <support/testmain.h>
#include <sync/traits.h>
#include <sync/verdict.h>

using namespace covershift;
using namespace covershift::sync;

using Answer = AnswerFacts::Kind;
using Kind = Verdict::Kind;

class tst_verdict : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sending_data();
    void sending();
    void traits_data();
    void traits();
};

void tst_verdict::sending_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<OperationKind>("operation");
    QTest::addColumn<int>("operations");
    QTest::addColumn<Host>("host");
    QTest::addColumn<OnUncertain>("onUncertain");
    QTest::addColumn<Verdict>("verdict");

    const auto login = OperationKind::Login;
    const auto insert = OperationKind::Insert;
    const auto end = OperationKind::End;
    const auto shiftTemplate = OperationKind::Template;
    const auto zego = Host::Zego;
    const auto viviot = Host::Viviot;
    const auto resend = OnUncertain::Resend;
    const auto ask = OnUncertain::Ask;
    const Verdict keyRefused{Kind::Pause, PauseReason::KeyRefused, false};
    const Verdict wrongUrl{Kind::Pause, PauseReason::WrongUrl, true};
    const auto row = [](const char* name, Answer answer, int status, OperationKind operation, int operations,
                         Host host, OnUncertain onUncertain, Verdict verdict) {
        QTest::newRow(name) << answer << status << operation << operations << host << onUncertain << verdict;
    };

    row("taken", Answer::Taken, 202, login, 1, zego, resend, {Kind::Accept});
    row("taken, a batch", Answer::Taken, 202, login, 500, zego, ask, {Kind::Accept});
    row("taken with an id", Answer::TakenWithId, 201, insert, 1, zego, resend, {Kind::Confirm});
    row("0 bytes handed out", Answer::NotSent, 0, login, 1, zego, ask, {Kind::Requeue});
    row("0 bytes of an insert handed out", Answer::NotSent, 0, insert, 1, zego, ask, {Kind::Requeue});

    row("answer lost", Answer::Lost, 0, login, 1, zego, resend, {Kind::Resend});
    row("answer lost, ask", Answer::Lost, 0, login, 1, zego, ask, {Kind::Uncertain});
    row("answer lost, insert", Answer::Lost, 0, insert, 1, zego, resend, {Kind::Uncertain});
    row("answer lost, end", Answer::Lost, 0, end, 1, zego, resend, {Kind::Resend});
    row("answer lost, template: looked up first", Answer::Lost, 0, shiftTemplate, 1, viviot, resend,
        {Kind::Uncertain});
    row("cut after 401", Answer::Lost, 401, login, 1, zego, resend, {Kind::Resend});
    row("unreadable", Answer::Unreadable, 202, login, 1, zego, resend, {Kind::Resend});
    row("unreadable, ask", Answer::Unreadable, 202, login, 1, zego, ask, {Kind::Uncertain});
    row("N15 captive portal: 200 of HTML", Answer::Unreadable, 200, login, 1, zego, resend, {Kind::Resend});
    row("200 of somebody else", Answer::Foreign, 200, login, 1, zego, resend, {Kind::Resend});

    row("429", Answer::ProviderError, 429, login, 1, zego, ask, {Kind::Requeue});
    row("429 without JSON", Answer::Foreign, 429, login, 64, zego, resend, {Kind::Requeue});
    row("429 to an insert", Answer::Foreign, 429, insert, 1, zego, resend, {Kind::Requeue});
    row("S6 503 where a repeat is harmless", Answer::Foreign, 503, login, 1, zego, ask, {Kind::Requeue});
    row("503 to an insert", Answer::Foreign, 503, insert, 1, zego, resend, {Kind::Uncertain});
    row("503 where it is looked up", Answer::Foreign, 503, shiftTemplate, 1, viviot, resend,
        {Kind::Uncertain});

    row("S3 401", Answer::ProviderError, 401, login, 1, zego, resend, keyRefused);
    row("401 of a batch", Answer::ProviderError, 401, login, 64, zego, ask, keyRefused);
    row("401 of an insert", Answer::ProviderError, 401, insert, 1, zego, ask, keyRefused);
    row("401 without JSON", Answer::Foreign, 401, login, 1, zego, resend, keyRefused);
    row("403 of Zego", Answer::ProviderError, 403, login, 1, zego, resend, keyRefused);
    row("403 of Viviot", Answer::ProviderError, 403, shiftTemplate, 1, viviot, resend, {Kind::Reject});

    for (const int status : {400, 404, 422, 409}) {
        const QByteArray text = QByteArray::number(status);
        row(text + ", one", Answer::ProviderError, status, login, 1, zego, resend, {Kind::Reject});
        row(text + ", a batch", Answer::ProviderError, status, login, 2, zego, resend, {Kind::Split});
        row(text + ", a batch: S8 ask", Answer::ProviderError, status, login, 2, zego, ask, {Kind::Reject});
        row(text + ", insert", Answer::ProviderError, status, insert, 1, zego, resend, {Kind::Reject});
    }
    row("413, one", Answer::Foreign, 413, login, 1, zego, resend, {Kind::Reject});
    row("413, a batch", Answer::Foreign, 413, login, 500, zego, resend, {Kind::Split});
    row("413, a batch, ask: nobody is in doubt", Answer::Foreign, 413, login, 500, zego, ask, {Kind::Split});

    for (const int status : {301, 302, 303, 307, 308, 400, 404, 405, 415, 418}) {
        const QByteArray text = QByteArray::number(status) + " without the provider's JSON";
        row(text, Answer::Foreign, status, login, 1, zego, resend, wrongUrl);
        row(text + ", a batch", Answer::Foreign, status, login, 9, zego, ask, wrongUrl);
        row(text + ", insert", Answer::Foreign, status, insert, 1, zego, resend,
            {Kind::Uncertain, PauseReason::WrongUrl});
    }
    row("405 with the provider's JSON", Answer::ProviderError, 405, login, 1, zego, resend, {Kind::Reject});
    row("302 with the provider's JSON", Answer::ProviderError, 302, login, 1, zego, resend, wrongUrl);

    for (const int status : {408, 500, 502, 504, 599}) {
        const QByteArray text = QByteArray::number(status);
        row(text, Answer::Foreign, status, login, 1, zego, resend, {Kind::Resend});
        row(text + " with the provider's JSON", Answer::ProviderError, status, login, 3, zego, resend,
            {Kind::Resend});
        row(text + ", ask", Answer::Foreign, status, login, 1, zego, ask, {Kind::Uncertain});
        row(text + ", insert", Answer::Foreign, status, insert, 1, zego, resend, {Kind::Uncertain});
        row(text + ", end, ask", Answer::Foreign, status, OperationKind::End, 1, zego, ask, {Kind::Resend});
    }
}

void tst_verdict::sending()
{
    QFETCH(Answer, answer);
    QFETCH(int, status);
    QFETCH(OperationKind, operation);
    QFETCH(int, operations);
    QFETCH(Host, host);
    QFETCH(OnUncertain, onUncertain);
    QFETCH(Verdict, verdict);
    AnswerFacts facts;
    facts.kind = answer;
    facts.status = status;
    const Verdict judged = judge(facts, traitsOf(operation), operations, host, onUncertain);
    QCOMPARE(judged.kind, verdict.kind);
    QCOMPARE(judged.pause, verdict.pause);
    QCOMPARE(judged.countsAttempt, verdict.countsAttempt);
}

void tst_verdict::traits_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("batches");
    QTest::addColumn<int>("lastMinutes");

    QTest::newRow("login") << OperationKind::Login << Repeat::Harmless << true << true << -1;
    QTest::newRow("logout") << OperationKind::Logout << Repeat::Harmless << true << true << -1;
    QTest::newRow("insert") << OperationKind::Insert << Repeat::NeverByItself << false << false << 30;
    QTest::newRow("end") << OperationKind::End << Repeat::Harmless << false << false << -1;
    QTest::newRow("match") << OperationKind::Match << Repeat::Harmless << false << false << -1;
    QTest::newRow("template") << OperationKind::Template << Repeat::LookUp << false << false << -1;
    QTest::newRow("team") << OperationKind::Team << Repeat::LookUp << false << false << -1;
}

void tst_verdict::traits()
{
    QFETCH(OperationKind, kind);
    QFETCH(int, lastMinutes);
    const EndpointTraits& traits = traitsOf(kind);
    QTEST(traits.repeat, "repeat");
    QTEST(traits.asks, "asks");
    QTEST(traits.batches, "batches");
    QCOMPARE(traits.lastMoment.has_value(), lastMinutes >= 0);
    if (traits.lastMoment)
        QCOMPARE(traits.lastMoment->count(), lastMinutes * 60'000);
}

COVERSHIFT_TEST_MAIN(tst_verdict)
#include "tst_verdict.moc"
