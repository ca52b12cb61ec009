#include "desk.h"

#include <domain/clock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Adding, changing, archiving and inviting workers.
class tst_WorkerEditing : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewWorker();
    void aChangedWorker();
    void nothingNewIsNotWritten();
    void whatIsRefused_data();
    void whatIsRefused();
    void anUnknownWorker();
    void archivedAndBack();
    void aBusyWorkerStays();
    void aScheduledLoginKeepsAWorker();
    void invitations();
    void whatAnInvitationNeeds_data();
    void whatAnInvitationNeeds();

private:
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] const Worker& first() const { return m_desk->board().workers().constFirst(); }
    [[nodiscard]] AuditEntry lastAudit() const
    {
        return resultOf(session().audit(0, 1))->value().constFirst();
    }
    [[nodiscard]] std::optional<Done> archive(bool archived) const
    {
        return resultOf(session().archiveWorkers({first().id}, archived));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<Desk> m_desk;
    ConnectionDraft m_draft;
};

void tst_WorkerEditing::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info.has_value());
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_draft = {};
    m_draft.url = info->url.toString();
    m_draft.key = info->zegoKey;
    m_draft.workProvider = u"Fast Food"_s;
    QVERIFY(openDesk(*m_desk,
        "name,customer_number,work_provider_user_id,business_user_id,email\nAda,C1,P1,7,ada@example.com\n"
        "Bo,C2,P2,8,bo@example.com\n",
        m_draft));
}

void tst_WorkerEditing::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

void tst_WorkerEditing::aNewWorker()
{
    QSignalSpy told(&m_desk->board(), &Board::workersChanged);
    Worker worker;
    worker.name = u"  Cy Young "_s;
    worker.customerNumber = u" C3 "_s;
    worker.archived = true;
    const auto saved = resultOf(session().saveWorker(worker));
    QVERIFY(saved && saved->has_value());
    QVERIFY((*saved)->id.isValid());
    QCOMPARE((*saved)->name, u"Cy Young"_s);
    QCOMPARE((*saved)->customerNumber, u"C3"_s);
    QVERIFY(!(*saved)->archived);
    QCOMPARE(told.size(), 1);
    QCOMPARE(*m_desk->board().worker((*saved)->id), **saved);
    const AuditEntry audit = lastAudit();
    QCOMPARE(audit.event, u"worker.added"_s);
    QCOMPARE(audit.actor, u"tester"_s);
    QVERIFY(audit.detail.endsWith(u"\"worker\":\"%1\"}"_s.arg((*saved)->id.value)));
}

void tst_WorkerEditing::aChangedWorker()
{
    Worker worker = first();
    worker.name = u"Ada Pike"_s;
    worker.email.clear();
    QVERIFY(resultOf(session().saveWorker(worker))->has_value());
    QCOMPARE(first(), worker);
    QCOMPARE(lastAudit().event, u"worker.changed"_s);
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    QCOMPARE(first(), worker);
}

void tst_WorkerEditing::nothingNewIsNotWritten()
{
    const AuditEntry before = lastAudit();
    QVERIFY(resultOf(session().saveWorker(first()))->has_value());
    QCOMPARE(lastAudit(), before);
}

void tst_WorkerEditing::whatIsRefused_data()
{
    QTest::addColumn<Worker>("worker");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char* name, auto change, ErrorKind kind, const QStringList& columns) {
        Worker worker;
        worker.name = u"Cy"_s;
        worker.customerNumber = u"C3"_s;
        change(worker);
        QTest::newRow(name) << worker << kind << columns;
    };
    const ErrorKind invalid = ErrorKind::InvalidValue;
    row("no name", [](Worker& w) { w.name = u"  "_s; }, invalid, {u"name"_s});
    row("no identifier", [](Worker& w) { w.customerNumber.clear(); }, invalid, {QString()});
    row("number in lower case", [](Worker& w) { w.customerNumber = u"c3"_s; }, invalid,
        {u"customer_number"_s});
    row("number of another", [](Worker& w) { w.customerNumber = u"C1"_s; }, invalid, {u"customer_number"_s});
    row("id of another", [](Worker& w) { w.workProviderUserId = u"P2"_s; }, invalid,
        {u"work_provider_user_id"_s});
    row("id with a blank", [](Worker& w) { w.workProviderUserId = u"P 9"_s; }, invalid,
        {u"work_provider_user_id"_s});
    row("business id of another", [](Worker& w) { w.businessUserId = 8; }, invalid, {u"business_user_id"_s});
    row("I7 a business id beyond 2^53", [](Worker& w) { w.businessUserId = (qint64(1) << 53) + 1; }, invalid,
        {u"business_user_id"_s});
    row("an e-mail that is none", [](Worker& w) { w.email = u"cy"_s; }, ErrorKind::InvalidEmail,
        {u"email"_s});
    row("an e-mail that is none, and more",
        [](Worker& w) {
            w.email = u"cy"_s;
            w.phone = u"call me"_s;
        },
        invalid, {u"email"_s, u"phone"_s});
}

void tst_WorkerEditing::whatIsRefused()
{
    QFETCH(Worker, worker);
    QFETCH(ErrorKind, kind);
    QFETCH(QStringList, columns);
    const auto saved = resultOf(session().saveWorker(worker));
    QVERIFY(saved && !saved->has_value());
    QCOMPARE(saved->error().kind, kind);
    QStringList named;
    for (const FieldError& field : saved->error().fields) {
        named.append(field.field);
        QVERIFY2(field.text.endsWith(u'.'), qPrintable(field.text));
    }
    QCOMPARE(named, columns);
    QStringList checked;
    for (const ImportError& error : session().checkWorker(worker))
        checked.append(error.column);
    QCOMPARE(checked, columns);
    QCOMPARE(m_desk->board().workers().size(), 2);
}

void tst_WorkerEditing::anUnknownWorker()
{
    Worker worker = first();
    worker.id = WorkerId(99);
    worker.customerNumber = u"C9"_s;
    QCOMPARE(resultOf(session().saveWorker(worker))->error().kind, ErrorKind::UnknownWorker);
    QCOMPARE(resultOf(session().archiveWorkers({worker.id}, true))->error().kind, ErrorKind::UnknownWorker);
    QCOMPARE(session().inviteUrl(worker.id).error().kind, ErrorKind::UnknownWorker);
}

void tst_WorkerEditing::archivedAndBack()
{
    QVERIFY(archive(true)->has_value());
    QVERIFY(first().archived);
    QCOMPARE(lastAudit().event, u"workers.archived"_s);
    QVERIFY(lastAudit().detail.endsWith(u"\"workers\":[\"%1\"]}"_s.arg(first().id.value)));
    // An edit does not bring anybody back.
    Worker edited = first();
    edited.team = u"North"_s;
    edited.archived = false;
    QVERIFY(resultOf(session().saveWorker(edited))->has_value());
    QVERIFY(first().archived);
    QVERIFY(archive(false)->has_value());
    QVERIFY(!first().archived);
    QCOMPARE(lastAudit().event, u"workers.restored"_s);
}

void tst_WorkerEditing::aBusyWorkerStays()
{
    const auto push = [this](OperationKind kind, milliseconds ago) {
        PushRequest request;
        request.at = m_clock.now() - ago;
        request.kind = kind;
        request.workers = {first().id};
        const auto receipt = resultOf(session().push(request));
        return resultOf(session().settled({receipt->value().operations.constFirst().id}, SettledIn));
    };
    QCOMPARE(push(OperationKind::Login, 1h)->outcome, Settled::Taken);
    const QVector<WorkerId> both{m_desk->board().workers().at(1).id, first().id};
    const auto refused = resultOf(session().archiveWorkers(both, true));
    QCOMPARE(refused->error().kind, ErrorKind::WorkerBusy);
    QCOMPARE(refused->error().detail, QString::number(first().id.value));
    QVERIFY(!m_desk->board().workers().at(1).archived);
    QCOMPARE(push(OperationKind::Logout, 0s)->outcome, Settled::Taken);
    QVERIFY(resultOf(session().archiveWorkers(both, true))->has_value());
}

void tst_WorkerEditing::aScheduledLoginKeepsAWorker()
{
    PushRequest request;
    request.workers = {first().id};
    request.at = m_clock.now() + 2h;
    QCOMPARE(resultOf(session().push(request))->value().operations.size(), 1);
    QCOMPARE(archive(true)->error().kind, ErrorKind::WorkerBusy);
}

void tst_WorkerEditing::invitations()
{
    const auto url = session().inviteUrl(first().id);
    QVERIFY(url.has_value());
    QCOMPARE(url->toEncoded().replace("%40", "@"),
        m_draft.url.toLatin1()
            + "/v1/"
              "link-work-provider?work_provider=Fast%20Food&work_provider_user_id=P1&email=ada@example.com");
    m_draft.identity = IdentityKind::PolicyId;
    QVERIFY(resultOf(session().saveConnection(m_draft))->has_value());
    QVERIFY(
        session().inviteUrl(first().id)->toEncoded().contains("/link-work-provider?wp=Fast%20Food&wp_id=P1"));
}

void tst_WorkerEditing::whatAnInvitationNeeds_data()
{
    QTest::addColumn<QString>("workProvider");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("email");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a work provider") << u"  "_s << u"P1"_s << u"a@b.c"_s << ErrorKind::NoWorkProvider;
    QTest::newRow("the employer's id") << u"F"_s << QString() << u"a@b.c"_s << ErrorKind::MissingIdentifier;
    QTest::newRow("an e-mail") << u"F"_s << u"P1"_s << QString() << ErrorKind::InvalidEmail;
}

void tst_WorkerEditing::whatAnInvitationNeeds()
{
    QFETCH(QString, workProvider);
    QFETCH(QString, id);
    QFETCH(QString, email);
    QFETCH(ErrorKind, kind);
    m_draft.workProvider = workProvider;
    QVERIFY(resultOf(session().saveConnection(m_draft))->has_value());
    Worker worker = first();
    worker.workProviderUserId = id;
    worker.email = email;
    QVERIFY(resultOf(session().saveWorker(worker))->has_value());
    const auto url = session().inviteUrl(worker.id);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, kind);
}

COVERSHIFT_TEST_MAIN(tst_WorkerEditing)
#include "tst_workerediting.moc"
