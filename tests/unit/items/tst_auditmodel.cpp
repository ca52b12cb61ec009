#include <items/auditmodel.h>
#include <items/auditwords.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace Qt::Literals::StringLiterals;

using Slice = Result<QVector<AuditEntry>>;

class tst_AuditModel : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newestFirstAndOlderOnesBySlices();
    void newOnesComeInAtTheTop();
    void moreNewOnesThanASliceStartAnew();
    void refreshWhileLoadingIsNotLost();
    void failureIsTold();
    void rowsNameTheirOperation();
    void rowsNameTheirWorkers();
    void words_data();
    void words();

private:
    [[nodiscard]] AuditEntry entry(qint64 sequence, const QString& event = u"operation.sending"_s,
        const QString& detail = u"{}"_s, qint64 operation = 7) const;
    [[nodiscard]] QVector<AuditEntry> entries(qint64 newest, qint64 oldest) const;
    void answer(const Slice& slice);
    void load(const QVector<AuditEntry>& slice);
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    support::FakeClock m_clock;
    QVector<qint64> m_asked;
    std::deque<QPromise<Slice>> m_promises;
    std::unique_ptr<AuditModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_AuditModel::init()
{
    TestCase::init();
    m_model = std::make_unique<AuditModel>(
        [this](qint64 before, int) {
            m_asked.append(before);
            m_promises.emplace_back();
            m_promises.back().start();
            return m_promises.back().future();
        },
        [](WorkerId worker) { return u"worker %1"_s.arg(worker.value); }, m_clock);
}

void tst_AuditModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_asked.clear();
    for (auto& promise : m_promises)
        promise.finish();
    m_promises.clear();
}

AuditEntry tst_AuditModel::entry(
    qint64 sequence, const QString& event, const QString& detail, qint64 operation) const
{
    AuditEntry entry;
    entry.sequence = sequence;
    entry.at = m_clock.now();
    entry.actor = u"engine"_s;
    entry.event = event;
    entry.operation = OperationId(operation);
    entry.detail = detail;
    return entry;
}

QVector<AuditEntry> tst_AuditModel::entries(qint64 newest, qint64 oldest) const
{
    QVector<AuditEntry> slice;
    for (qint64 sequence = newest; sequence >= oldest; --sequence)
        slice.append(entry(sequence));
    return slice;
}

void tst_AuditModel::answer(const Slice& slice)
{
    m_promises.back().addResult(slice);
    m_promises.back().finish();
    QTRY_VERIFY(!m_model->isLoading());
}

void tst_AuditModel::load(const QVector<AuditEntry>& slice)
{
    m_model->refresh();
    answer(slice);
}

void tst_AuditModel::newestFirstAndOlderOnesBySlices()
{
    QVERIFY(!m_model->canFetchMore({}));
    load(entries(500, 301));
    QCOMPARE(m_asked, QVector<qint64>{0});
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(text(0, AuditModel::NumberColumn), u"500"_s);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QCOMPARE(m_asked.constLast(), 301);
    answer(entries(300, 250));
    QCOMPARE(m_model->rowCount(), 251);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowOf(250), 250);
    QCOMPARE(m_model->rowOf(249), -1);
}

void tst_AuditModel::newOnesComeInAtTheTop()
{
    load(entries(5, 1));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    load(entries(7, 1));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(2).toInt(), 1);
    QCOMPARE(m_model->rowCount(), 7);
    load(entries(7, 1));
    QCOMPARE(inserted.size(), 1);
}

void tst_AuditModel::moreNewOnesThanASliceStartAnew()
{
    load(entries(5, 1));
    load(entries(900, 701));
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(text(199, AuditModel::NumberColumn), u"701"_s);
    QVERIFY(m_model->canFetchMore({}));
}

void tst_AuditModel::refreshWhileLoadingIsNotLost()
{
    m_model->refresh();
    m_model->refresh();
    QCOMPARE(m_asked.size(), 1);
    m_promises.back().addResult(Slice(entries(1, 1)));
    m_promises.back().finish();
    QTRY_COMPARE(m_asked.size(), 2);
    answer(entries(2, 1));
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_AuditModel::failureIsTold()
{
    QSignalSpy failed(m_model.get(), &AuditModel::loadFailed);
    m_model->refresh();
    answer(failure(ErrorKind::StoreFailed));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_AuditModel::rowsNameTheirOperation()
{
    QVector<AuditEntry> slice = entries(400, 201);
    load(slice);
    QCOMPARE(text(0, AuditModel::AboutColumn), u"Operation 7"_s);
    QCOMPARE(m_model->index(0, 0).data(AuditModel::OperationIdRole).toLongLong(), 7);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->fetchMore({});
    answer(QVector{entry(200, u"operation.queued"_s, u"{\"kind\":\"logout\",\"worker\":3}"_s)});
    QCOMPARE(text(0, AuditModel::AboutColumn), u"Logout of worker 3"_s);
    QCOMPARE(changed.size(), 1);
}

void tst_AuditModel::rowsNameTheirWorkers()
{
    load({entry(2, u"workers.archived"_s, u"{\"workers\":[\"4\",\"5\"]}"_s, 0),
        entry(1, u"worker.added"_s, u"{\"worker\":\"4\"}"_s, 0)});
    QCOMPARE(text(0, AuditModel::AboutColumn), u"worker 4, worker 5"_s);
    QCOMPARE(text(0, AuditModel::TextColumn), u"2 workers were archived."_s);
    QCOMPARE(text(1, AuditModel::AboutColumn), u"worker 4"_s);
}

void tst_AuditModel::words_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& actor, const QString& event, const QString& detail,
                         const QString& said, const QString& reason = {}) {
        QTest::newRow(name) << actor << event << detail << said << reason;
    };
    const QString engine = u"engine"_s;
    const QString person = u"mia"_s;
    row("made, with its time", person, u"operation.queued"_s,
        u"{\"kind\":\"login\",\"at\":\"2026-11-21T12:00:00Z\",\"backdated\":true,\"reason\":\"phone\"}"_s,
        u"Saved for Sat 21 Nov, 12:00:00, backdated."_s, u"phone"_s);
    row("made as a retry", person, u"operation.queued"_s,
        u"{\"at\":\"2026-11-21T12:00:00Z\",\"replaces\":4}"_s,
        u"Saved for Sat 21 Nov, 12:00:00, as a retry of operation 4."_s);
    row("taken by the host", engine, u"operation.accepted"_s, u"{}"_s, u"The host took it."_s);
    row("taken, as a person says", person, u"operation.accepted"_s, u"{\"reason\":\"seen\"}"_s,
        u"A person says that it was taken."_s, u"seen"_s);
    row("refused, with the status", engine, u"operation.rejected"_s,
        u"{\"error\":\"refused_by_host\",\"status\":400}"_s, u"The host refused it."_s,
        u"The host answered with HTTP 400."_s);
    row("sent again by the engine", engine, u"operation.requeued"_s, u"{}"_s,
        u"Back in the queue; it is sent again."_s);
    row("sent again by a person", person, u"operation.requeued"_s, u"{}"_s,
        u"A person says that it was not taken; it is sent again."_s);
    row("paused, with why", engine, u"connection.paused"_s, u"{\"reason\":\"by_person\"}"_s,
        u"Sending was paused."_s,
        u"Sending was paused by hand. Resume it to send what waits in the outbox."_s);
    row("a check of cover", engine, u"cover.checked"_s, u"{\"product\":\"disabled\"}"_s,
        u"Cover was checked: disabled."_s);
    row("an event that has no words", engine, u"moon.rose"_s, u"{}"_s, u"moon.rose"_s);
    row("a detail that is no JSON", engine, u"operation.expired"_s, u"{"_s,
        u"Too late: it was not sent in time."_s);
}

void tst_AuditModel::words()
{
    QFETCH(const QString, actor);
    QFETCH(const QString, event);
    QFETCH(const QString, detail);
    AuditEntry row = entry(1, event, detail);
    row.actor = actor;
    // Not the day of the rows, so that each time says its day.
    QTEST(auditText(row, instantFromMs(0)), "said");
    QTEST(auditReason(row), "reason");
    QCOMPARE(auditActor(row), actor == u"engine"_s ? u"Covershift"_s : actor);
}

COVERSHIFT_TEST_MAIN(tst_AuditModel)
#include "tst_auditmodel.moc"
