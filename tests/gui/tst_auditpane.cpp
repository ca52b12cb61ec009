#include "windowbench.h"

#include <items/auditmodel.h>
#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using items::AuditModel;

/// Who did what and why, and whether the chain of it is whole.
class tst_AuditPane : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void rowsSayWhoDidWhat();
    void newRowsComeInAtTheTop();
    void enterShowsTheOperation();
    void wholeChainSaysItsHead();
    void X8_alteredRowIsNamed();

private:
    void login(int place);
    void showAudit();
    [[nodiscard]] QAbstractItemModel* model() const { return b->find<QTableView>("auditTable")->model(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    void alter(const QString& statement) const;

    std::unique_ptr<WindowBench> b;
};

void tst_AuditPane::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.url.isValid());
    b->open();
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->connectToHost();
}

void tst_AuditPane::cleanup()
{
    b.reset();
}

void tst_AuditPane::login(int place)
{
    const WorkerId worker = b->session->board().workers().at(place).id;
    const auto pushed = b->session->push({OperationKind::Login, {worker}, {}, false, {}, {}});
    QTRY_VERIFY(pushed.isFinished());
    QTRY_COMPARE(b->session->board().counters(b->clock.now()).covered, place + 1);
}

void tst_AuditPane::showAudit()
{
    b->window->showPage(shell::Page::Activity);
    b->press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(b->find<QWidget>("auditPane")->isVisible());
    QTRY_VERIFY(model()->rowCount() > 0);
}

void tst_AuditPane::alter(const QString& statement) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"altering"_s);
        database.setDatabaseName(b->folder.filePath(u"data/covershift.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QStringList triggers;
        QVERIFY(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
        while (query.next())
            triggers.append(query.value(0).toString());
        for (const QString& trigger : std::as_const(triggers))
            QVERIFY(query.exec(u"DROP TRIGGER %1"_s.arg(trigger)));
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"altering"_s);
}

void tst_AuditPane::rowsSayWhoDidWhat()
{
    login(0);
    showAudit();
    QTRY_COMPARE(text(0, AuditModel::TextColumn), u"The host took it."_s);
    QCOMPARE(text(0, AuditModel::ActorColumn), u"Covershift"_s);
    QCOMPARE(text(0, AuditModel::AboutColumn), u"Login of Ana Sousa"_s);
    QCOMPARE(text(2, AuditModel::ActorColumn), u"tester"_s);
    QVERIFY(text(2, AuditModel::TextColumn).startsWith(u"Saved for "_s));
    const int last = model()->rowCount() - 1;
    QCOMPARE(text(last, AuditModel::TextColumn), u"Workers were imported: 2 new, 0 changed, 0 the same."_s);
    QCOMPARE(text(last, AuditModel::NumberColumn), u"1"_s);
}

void tst_AuditPane::newRowsComeInAtTheTop()
{
    showAudit();
    const int before = model()->rowCount();
    login(0);
    QTRY_COMPARE(model()->rowCount(), before + 3);
    QCOMPARE(text(0, AuditModel::NumberColumn), QString::number(before + 3));
}

void tst_AuditPane::enterShowsTheOperation()
{
    login(0);
    login(1);
    showAudit();
    auto* table = b->find<QTableView>("auditTable");
    table->setFocus();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (text(row, AuditModel::AboutColumn) == u"Login of Ana Sousa"_s)
            table->selectRow(row);
    }
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->find<QWidget>("operationsPane")->isVisible());
    QTRY_COMPARE(b->shownText("detailTitle"), u"Login of Ana Sousa"_s);
}

void tst_AuditPane::wholeChainSaysItsHead()
{
    login(0);
    showAudit();
    b->find<QAbstractButton>("auditCheck")->setFocus();
    b->press(Qt::Key_Space);
    QTRY_VERIFY(
        b->shownText("auditResult")
            .startsWith(u"The chain of %1 rows is whole, and the ledger is what the operations say."_s.arg(
                model()->rowCount())));
    const auto check = b->session->checkAudit();
    QTRY_VERIFY(check.isFinished());
    QVERIFY(check.result().has_value());
    QVERIFY(b->shownText("auditResult").contains(QString::fromLatin1(check.result()->head.toHex())));
}

void tst_AuditPane::X8_alteredRowIsNamed()
{
    login(0);
    b->close();
    alter(u"UPDATE audit SET actor = 'somebody else' WHERE sequence = 2"_s);
    b->open();
    showAudit();
    b->click("auditCheck");
    QTRY_VERIFY(b->shownText("auditResult").startsWith(u"The chain is broken: row "_s));
    QVERIFY(b->shownText("auditResult").contains(u"row 2 "_s));
    auto* table = b->find<QTableView>("auditTable");
    QTRY_COMPARE(table->currentIndex().data(AuditModel::SequenceRole).toLongLong(), 2);
}

COVERSHIFT_GUI_TEST_MAIN(tst_AuditPane)
#include "tst_auditpane.moc"
