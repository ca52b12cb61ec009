#include "boardfeeder.h"

#include <items/coverstatustext.h>
#include <items/workersfilter.h>
#include <items/workersmodel.h>
#include <session/session.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::Board;
using session::BoardFeeder;

/// What checks of cover and of numbers make of the rows of workers, and which rows the filters let through.
class tst_WorkerStatus : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void statusIsAWordAndAnAge_data();
    void statusIsAWordAndAnAge();
    void answerIsToldOfItsCell();
    void ageIsToldOnlyWhenItReadsDifferently();
    void failureStandsUntilTheNextAnswer();
    void validation_data();
    void validation();
    void validationIsForgottenWithTheNumber();
    void worstSortsFirst();
    void filters_data();
    void filters();
    void filterIsAModel();

private:
    [[nodiscard]] CoverStatus status(qint64 id, Product product, Instant at) const;
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    support::FakeClock m_clock;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<WorkersModel> m_model;
};

void tst_WorkerStatus::init()
{
    TestCase::init();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
    m_board = std::make_unique<Board>();
    QVector<Worker> workers;
    for (const qint64 id : {1, 2, 3, 4}) {
        Worker worker;
        worker.id = WorkerId(id);
        worker.name = u"Worker %1"_s.arg(id);
        worker.customerNumber = u"C%1"_s.arg(id);
        worker.email = u"w%1@example.org"_s.arg(id);
        worker.team = id == 1 ? u"South"_s : id == 2 ? u"North"_s : QString();
        worker.archived = id == 4;
        workers.append(worker);
    }
    BoardFeeder::putWorkers(*m_board, workers);
    m_model = std::make_unique<WorkersModel>(*m_board, m_clock);
}

void tst_WorkerStatus::cleanup()
{
    m_model.reset();
    m_board.reset();
}

CoverStatus tst_WorkerStatus::status(qint64 id, Product product, Instant at) const
{
    CoverStatus status;
    status.worker = WorkerId(id);
    status.product = product;
    status.checkedAt = at;
    return status;
}

void tst_WorkerStatus::statusIsAWordAndAnAge_data()
{
    QTest::addColumn<CoverStatus>("kept");
    QTest::addColumn<QString>("said");
    const Instant before = m_clock.now() - 5min;
    QTest::newRow("never asked") << CoverStatus() << u"Not checked"_s;
    QTest::newRow("enabled") << status(1, Product::Enabled, before) << u"Enabled · 5 min ago"_s;
    QTest::newRow("disabled") << status(1, Product::Disabled, before) << u"Disabled · 5 min ago"_s;
    QTest::newRow("unknown to the host")
        << status(1, Product::Unknown, before) << u"Not known to Zego · 5 min ago"_s;
}

void tst_WorkerStatus::statusIsAWordAndAnAge()
{
    QFETCH(const CoverStatus, kept);
    QTEST(coverStatusText(kept, m_clock.now()), "said");
}

void tst_WorkerStatus::answerIsToldOfItsCell()
{
    CoverStatus kept = status(2, Product::Disabled, m_clock.now());
    kept.detail = u"Cancelled"_s;
    kept.level = u"comprehensive"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    BoardFeeder::putCoverStatuses(*m_board, {kept});
    QCOMPARE(changed.size(), 1);
    const QModelIndex cell = m_model->index(1, WorkersModel::ProductColumn);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), cell);
    QCOMPARE(cell.data(WorkersModel::ProductRole).toInt(), int(Product::Disabled));
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Zego says: Cancelled"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"Level of cover: comprehensive"_s), qPrintable(tip));
}

void tst_WorkerStatus::ageIsToldOnlyWhenItReadsDifferently()
{
    BoardFeeder::putCoverStatuses(*m_board, {status(1, Product::Enabled, m_clock.now() - 5min)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock.advance(30s);
    m_model->tick();
    QCOMPARE(changed.size(), 0);
    m_clock.advance(30s);
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, WorkersModel::ProductColumn), u"Enabled · 6 min ago"_s);
}

void tst_WorkerStatus::failureStandsUntilTheNextAnswer()
{
    m_model->setCoverFailure(WorkerId(1), Error{ErrorKind::HostUnreachable, 0, u"refused"_s, {}});
    QCOMPARE(text(0, WorkersModel::ProductColumn), u"Check failed"_s);
    QVERIFY(m_model->coverFailure(WorkerId(1)).startsWith(u"The host could not be reached"_s));
    BoardFeeder::putCoverStatuses(*m_board, {status(1, Product::Enabled, m_clock.now())});
    QVERIFY(text(0, WorkersModel::ProductColumn).startsWith(u"Enabled"_s));
    QVERIFY(m_model->coverFailure(WorkerId(1)).isEmpty());
}

void tst_WorkerStatus::validation_data()
{
    QTest::addColumn<bool>("valid");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<NumberState>("state");
    QTest::addColumn<QString>("said");
    const auto row
        = [](const char* name, std::optional<ErrorKind> error, NumberState state, const QString& said) {
              QTest::newRow(name) << !error << error.value_or(ErrorKind::Cancelled) << state << said;
          };
    row("204: valid", std::nullopt, NumberState::Valid, u"Valid"_s);
    row("unknown number", ErrorKind::UnknownCustomer, NumberState::Refused, u"Unknown number"_s);
    row("e-mail of another", ErrorKind::EmailOfAnother, NumberState::Refused, u"Wrong e-mail"_s);
    row("no number at all", ErrorKind::MissingIdentifier, NumberState::Refused, u"No number"_s);
    row("no answer", ErrorKind::HostUnreachable, NumberState::Unanswered, u"Not answered"_s);
}

void tst_WorkerStatus::validation()
{
    QFETCH(const bool, valid);
    QFETCH(const ErrorKind, error);
    QFETCH(const NumberState, state);
    QCOMPARE(text(0, WorkersModel::NumberColumn), u"Not validated"_s);
    QVERIFY(m_model->numberSentence(WorkerId(1)).isEmpty());
    m_model->setNumberCheck({WorkerId(1), valid ? Done() : Done(failure(error))});
    QTEST(text(0, WorkersModel::NumberColumn), "said");
    QCOMPARE(m_model->index(0, 0).data(WorkersModel::NumberStateRole).toInt(), int(state));
    QVERIFY(!m_model->numberSentence(WorkerId(1)).isEmpty());
}

void tst_WorkerStatus::validationIsForgottenWithTheNumber()
{
    m_model->setNumberCheck({WorkerId(1), Done()});
    Worker worker = *m_board->worker(WorkerId(1));
    worker.phone = u"+44 20 7946 0001"_s;
    BoardFeeder::putWorkers(*m_board, {worker});
    QCOMPARE(text(0, WorkersModel::NumberColumn), u"Valid"_s);
    worker.customerNumber = u"C9"_s;
    BoardFeeder::putWorkers(*m_board, {worker});
    QCOMPARE(text(0, WorkersModel::NumberColumn), u"Not validated"_s);
}

void tst_WorkerStatus::worstSortsFirst()
{
    const Instant now = m_clock.now();
    BoardFeeder::putCoverStatuses(*m_board,
        {status(1, Product::Enabled, now), status(2, Product::Unknown, now),
            status(3, Product::Disabled, now)});
    WorkersFilter shown;
    shown.setSourceModel(m_model.get());
    shown.setArchivedShown(true);
    shown.sort(WorkersModel::ProductColumn);
    QVector<qint64> order;
    for (int row = 0; row < shown.rowCount(); ++row)
        order.append(shown.index(row, 0).data(WorkersModel::WorkerIdRole).toLongLong());
    QCOMPARE(order, (QVector<qint64>{3, 2, 4, 1}));
}

void tst_WorkerStatus::filters_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QVariant>("team");
    QTest::addColumn<ProductFilter>("product");
    QTest::addColumn<bool>("archived");
    QTest::addColumn<QVector<qint64>>("shown");
    using Ids = QVector<qint64>;
    const auto all = ProductFilter::All;
    QTest::newRow("archived ones are hidden") << QString() << QVariant() << all << false << Ids{1, 2, 3};
    QTest::newRow("archived ones too") << QString() << QVariant() << all << true << Ids{1, 2, 3, 4};
    QTest::newRow("one team") << QString() << QVariant(u"North"_s) << all << false << Ids{2};
    QTest::newRow("no team") << QString() << QVariant(u""_s) << all << true << Ids{3, 4};
    QTest::newRow("disabled") << QString() << QVariant() << ProductFilter::Disabled << false << Ids{2};
    QTest::newRow("enabled") << QString() << QVariant() << ProductFilter::Enabled << false << Ids{1};
    QTest::newRow("not sure") << QString() << QVariant() << ProductFilter::Unsure << false << Ids{3};
    QTest::newRow("search in identifiers, whatever the case")
        << u"c3"_s << QVariant() << all << false << Ids{3};
    QTest::newRow("search does not look at the status")
        << u"Disabled"_s << QVariant() << all << false << Ids{};
}

void tst_WorkerStatus::filters()
{
    QFETCH(const QString, search);
    QFETCH(const QVariant, team);
    QFETCH(const ProductFilter, product);
    QFETCH(const bool, archived);
    BoardFeeder::putCoverStatuses(
        *m_board, {status(1, Product::Enabled, m_clock.now()), status(2, Product::Disabled, m_clock.now())});
    WorkersFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setSearch(search);
    filter.setTeam(team.isValid() ? std::optional(team.toString()) : std::nullopt);
    filter.setProduct(product);
    filter.setArchivedShown(archived);
    QVector<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.index(row, 0).data(WorkersModel::WorkerIdRole).toLongLong());
    QTEST(ids, "shown");
    QCOMPARE(m_model->teams(), (QStringList{u"North"_s, u"South"_s}));
}

void tst_WorkerStatus::filterIsAModel()
{
    WorkersFilter filter;
    filter.setSourceModel(m_model.get());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setProduct(ProductFilter::Disabled);
    QCOMPARE(filter.rowCount(), 0);
    BoardFeeder::putCoverStatuses(*m_board, {status(2, Product::Disabled, m_clock.now())});
    QCOMPARE(filter.rowCount(), 1);
    BoardFeeder::putCoverStatuses(*m_board, {status(2, Product::Enabled, m_clock.now())});
    QCOMPARE(filter.rowCount(), 0);
}

COVERSHIFT_TEST_MAIN(tst_WorkerStatus)
#include "tst_workerstatus.moc"
