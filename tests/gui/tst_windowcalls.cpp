#include "windowbench.h"

#include <session/board.h>
#include <support/guitestmain.h>
#include <support/rawhost.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using support::RawReply;

namespace {

const QByteArray Pending = R"({"status":"PENDING"})";

} // namespace

/// Each call of the contract as the window makes it, to a host that is no sandbox.
class tst_WindowCalls : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void loginAndLogout();
    void aBatch();
    void insertAndARefusedEnd();
    void coverAndNumber();
    void matchAndInvitation();

private:
    void answer(const RawReply& reply) { m_host->script({reply}); }
    [[nodiscard]] QByteArray lastLine() const
    {
        const auto requests = m_host->requests();
        return requests.isEmpty() ? QByteArray() : requests.constLast().line;
    }
    [[nodiscard]] QJsonDocument lastBody() const
    {
        const auto requests = m_host->requests();
        return requests.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(requests.constLast().body);
    }
    void selectFirstWorker() const
    {
        b->window->showPage(shell::Page::Workers);
        b->find<QTableView>("workersTable")->selectRow(0);
    }

    std::unique_ptr<support::RawHost> m_host;
    std::unique_ptr<WindowBench> b;
};

void tst_WindowCalls::init()
{
    TestCase::init();
    m_host = std::make_unique<support::RawHost>();
    b = std::make_unique<WindowBench>();
    b->hostInfo.url = m_host->url();
    b->hostInfo.zegoKey = "raw-host-key";
    b->open();
    const auto imported
        = b->session->importWorkers("name,customer_number,work_provider_user_id,email\n"
                                    "Ana Sousa,W1,a/1,ana+s@example.org\nBo Chen,W2,b2,bo@example.org\n");
    QTRY_VERIFY(imported.isFinished());
    QVERIFY(imported.result().has_value());
    b->connectToHost();
    session::ConnectionDraft draft;
    draft.url = m_host->url().toString();
    draft.key = b->hostInfo.zegoKey;
    draft.workProvider = u"Fast Couriers"_s;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
}

void tst_WindowCalls::cleanup()
{
    for (const auto& request : m_host->requests())
        QCOMPARE(request.headers.value("authorization"), "raw-host-key"_ba);
    b.reset();
    m_host.reset();
}

void tst_WindowCalls::loginAndLogout()
{
    answer(RawReply::answer(202, Pending));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(lastLine(), "POST /v1/shift/login/ HTTP/1.1"_ba);
    QCOMPARE(lastBody().object().value(u"customerNumber"_s).toString(), u"W1"_s);
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(lastLine(), "POST /v1/shift/logout/ HTTP/1.1"_ba);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
}

void tst_WindowCalls::aBatch()
{
    answer(RawReply::answer(202, Pending));
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(lastLine(), "POST /v1/batch/login/ HTTP/1.1"_ba);
    QCOMPARE(lastBody().array().size(), 2);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(m_host->requests().size(), 1);
}

void tst_WindowCalls::insertAndARefusedEnd()
{
    const qint64 minute = QDateTime::currentSecsSinceEpoch() / 60 - 5;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
    const QByteArray wire = start.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s).toLatin1() + "+00:00";
    const QByteArray shift
        = R"("user":{"customerNumber":"W1"},"startTime":")" + wire + R"(","endTime":null})";
    answer(RawReply::answer(201, R"({"id":"77",)" + shift));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_N, Qt::ControlModifier);
    b->find<QDateTimeEdit>("pushTime")->setDateTime(start);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(lastLine(), "POST /v2/shift/ HTTP/1.1"_ba);
    QCOMPARE(lastBody(), QJsonDocument::fromJson("{" + shift));
    QTRY_COMPARE(b->stateOf(0), OperationState::Confirmed);

    answer(RawReply::answer(400,
        R"({"status":"NOK","error":"INVALID_DATA","message":"Invalid data format",)"
        R"("detail":{"endTime ":"is too late"}})"));
    b->timeline->setFocus();
    b->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(lastLine(), "PUT /v2/shift/77 HTTP/1.1"_ba);
    QTRY_COMPARE(b->stateOf(0), OperationState::Rejected);
    const auto error = b->operations().constFirst().lastError;
    QVERIFY(error && error->fields == QVector<FieldError>({{u"endTime"_s, u"is too late"_s}}));
}

void tst_WindowCalls::coverAndNumber()
{
    selectFirstWorker();
    answer(RawReply::answer(200, R"({"status":"DISABLED","detail":"card expired","customerNumber":"W1"})"));
    b->click("workersCheckCover");
    const WorkerId ana = b->session->board().workers().constFirst().id;
    QTRY_COMPARE(b->session->board().coverStatus(ana).product, Product::Disabled);
    QCOMPARE(lastLine(), "GET /v1/user/status/?customerNumber=W1 HTTP/1.1"_ba);
    QTRY_VERIFY(b->find<QAbstractButton>("workersValidate")->isEnabled());
    b->click("checkStop");
    answer(RawReply::answer(404, R"({"error":"INVALID_CUSTOMER_EMAIL"})"));
    b->click("workersValidate");
    QTRY_COMPARE(lastLine(), "GET /v1/validate/customer-number/W1?email=ana%2Bs%40example.org HTTP/1.1"_ba);
    QTRY_VERIFY(b->shownText("checkText").contains(u"belongs to somebody else"_s));
}

void tst_WindowCalls::matchAndInvitation()
{
    answer(RawReply::answer(202, Pending));
    selectFirstWorker();
    b->click("matchNo");
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(lastLine(), "POST /v1/match/ HTTP/1.1"_ba);
    QCOMPARE(lastBody(), QJsonDocument::fromJson(R"({"customerNumber":"W1","success":false})"));
    b->click("inviteCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
        m_host->url().toString()
            + u"/v1/link-work-provider?work_provider=Fast%20Couriers&work_provider_user_id=a%2F1&"
              "email=ana%2Bs%40example.org"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_WindowCalls)
#include "tst_windowcalls.moc"
