#include "samples.h"

#include <store/auditlog.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

class tst_AuditLog : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldComesBack();
    void sequenceHasNoHoles();
    void chainGoesOnAfterReopening();
    void rollbackTakesTheHeadBack();
    void slicesGoFromTheNewestDown();
    void sameTextInOtherFieldsGivesAnotherHash();
    void oddTextKeepsTheChain_data();
    void oddTextKeepsTheChain();
    void tableRefuses_data();
    void tableRefuses();
    void X8_alteredRowIsNamed_data();
    void X8_alteredRowIsNamed();

private:
    void append(const AuditEntry& entry);
    [[nodiscard]] QVector<AuditEntry> all();
    [[nodiscard]] qint64 firstBroken(); ///< 0: none

    std::unique_ptr<Folder> m_folder;
};

void tst_AuditLog::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->open());
}

void tst_AuditLog::cleanup()
{
    m_folder.reset();
}

void tst_AuditLog::append(const AuditEntry& entry)
{
    VERIFY_DONE(AuditLog(m_folder->database()).append(entry));
}

QVector<AuditEntry> tst_AuditLog::all()
{
    return AuditLog(m_folder->database()).slice(0, 1'000'000).value();
}

qint64 tst_AuditLog::firstBroken()
{
    return firstBrokenLink(m_folder->database());
}

void tst_AuditLog::everyFieldComesBack()
{
    append(entry());
    AuditEntry ofNothing = entry(u"connection.paused"_s);
    ofNothing.operation = {};
    append(ofNothing);

    QVector<AuditEntry> entries = all();
    QCOMPARE(entries.size(), 2);
    for (AuditEntry& read : entries) {
        QCOMPARE(read.hash.size(), 32);
        read.hash.clear();
        read.sequence = 0;
    }
    QCOMPARE(entries.at(1), entry());
    QCOMPARE(entries.at(0), ofNothing);
}

void tst_AuditLog::sequenceHasNoHoles()
{
    for (int part = 0; part < 5; ++part) {
        auto transaction = Transaction::begin(m_folder->database());
        VERIFY_DONE(transaction);
        for (int i = 0; i < 500; ++i)
            append(entry()); // each through an AuditLog of its own
        VERIFY_DONE(transaction->commit());
    }
    const QVector<AuditEntry> entries = all();
    QCOMPARE(entries.size(), 2500);
    for (int i = 0; i < entries.size(); ++i)
        QCOMPARE(entries.at(i).sequence, 2500 - i);
    QCOMPARE(firstBroken(), 0);
}

void tst_AuditLog::chainGoesOnAfterReopening()
{
    append(entry());
    m_folder->close();
    VERIFY_DONE(m_folder->open());
    append(entry());
    QCOMPARE(all().constFirst().sequence, 2);
    QCOMPARE(firstBroken(), 0);
}

void tst_AuditLog::rollbackTakesTheHeadBack()
{
    append(entry());
    {
        const auto transaction = Transaction::begin(m_folder->database());
        VERIFY_DONE(transaction);
        append(entry());
        append(entry());
    }
    append(entry());
    QCOMPARE(all().size(), 2);
    QCOMPARE(all().constFirst().sequence, 2);
    QCOMPARE(firstBroken(), 0);
}

void tst_AuditLog::slicesGoFromTheNewestDown()
{
    for (int i = 0; i < 5; ++i)
        append(entry());
    const AuditLog log(m_folder->database());
    const auto sequences = [&log](qint64 before, int limit) {
        QVector<qint64> found;
        const auto entries = log.slice(before, limit);
        for (const AuditEntry& read : entries.value())
            found.append(read.sequence);
        return found;
    };
    QCOMPARE(sequences(0, 2), (QVector<qint64>{5, 4}));
    QCOMPARE(sequences(4, 2), (QVector<qint64>{3, 2}));
    QCOMPARE(sequences(2, 2), (QVector<qint64>{1}));
    QCOMPARE(sequences(1, 2), QVector<qint64>());
}

void tst_AuditLog::sameTextInOtherFieldsGivesAnotherHash()
{
    AuditEntry first = entry(u"bc"_s);
    first.actor = u"a"_s;
    append(first);
    const QByteArray hash = all().constFirst().hash;
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->open());
    AuditEntry second = entry(u"c"_s);
    second.actor = u"ab"_s;
    append(second);
    QVERIFY(all().constFirst().hash != hash);
}

void tst_AuditLog::oddTextKeepsTheChain_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("null") << QString();
    QTest::newRow("beyond the first plane") << u"𝄞 Ω"_s;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD800)) + u"x"_s;
    QTest::newRow("NUL in the middle") << u"a\0b"_s;
    QTest::newRow("X6 line feeds and ANSI escapes") << u"a\r\n\u001b[31mb"_s;
    QTest::newRow("a byte order mark in front") << u"\ufeffann"_s;
    QTest::newRow("a swapped byte order mark in front") << QString(QChar(0xFFFE)) + u"ann"_s;
}

void tst_AuditLog::oddTextKeepsTheChain()
{
    QFETCH(const QString, text);
    AuditEntry odd = entry(text);
    odd.actor = text;
    odd.detail = text;
    append(odd);
    append(entry());
    QCOMPARE(firstBroken(), 0);
}

void tst_AuditLog::tableRefuses_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("update") << u"UPDATE audit SET actor = 'bob' WHERE sequence = 1"_s;
    QTest::newRow("delete") << u"DELETE FROM audit WHERE sequence = 1"_s;
    QTest::newRow("delete of all") << u"DELETE FROM audit"_s;
    const QString values = u"VALUES (%1, 0, 'bob', 'e', NULL, '{}', x'00')"_s;
    QTest::newRow("insert over a row") << u"INSERT OR REPLACE INTO audit "_s + values.arg(1);
    QTest::newRow("insert after a hole") << u"INSERT INTO audit "_s + values.arg(5);
}

void tst_AuditLog::tableRefuses()
{
    QFETCH(const QString, sql);
    append(entry());
    append(entry());
    const QVector<AuditEntry> before = all();
    VERIFY_FAILS(m_folder->database().statements().execute(sql), ErrorKind::StoreFailed);
    QCOMPARE(all(), before);
}

void tst_AuditLog::X8_alteredRowIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("named");

    const QString set = u"UPDATE audit SET %1 WHERE sequence = 3"_s;
    QTest::newRow("X8 untouched") << u"UPDATE audit SET actor = actor"_s << qint64(0);
    QTest::newRow("X8 time") << set.arg(u"at = at + 1"_s) << qint64(3);
    QTest::newRow("X8 actor") << set.arg(u"actor = 'bob'"_s) << qint64(3);
    QTest::newRow("X8 event") << set.arg(u"event = 'operation.accepted'"_s) << qint64(3);
    QTest::newRow("X8 operation") << set.arg(u"operation = 2"_s) << qint64(3);
    QTest::newRow("X8 operation taken off") << set.arg(u"operation = NULL"_s) << qint64(3);
    QTest::newRow("X8 detail") << set.arg(u"detail = '{}'"_s) << qint64(3);
    QTest::newRow("X8 hash") << set.arg(u"hash = zeroblob(32)"_s) << qint64(3);
    QTest::newRow("X8 the first row") << u"UPDATE audit SET actor = 'bob' WHERE sequence = 1"_s << qint64(1);
    QTest::newRow("X8 the last row") << u"UPDATE audit SET actor = 'bob' WHERE sequence = 1200"_s
                                     << qint64(1200);
    QTest::newRow("X8 the last of the first thousand")
        << u"UPDATE audit SET actor = 'bob' WHERE sequence = 1000"_s << qint64(1000);
    QTest::newRow("X8 a row taken out") << u"DELETE FROM audit WHERE sequence = 3"_s << qint64(4);
    QTest::newRow("X8 the first row taken out") << u"DELETE FROM audit WHERE sequence = 1"_s << qint64(2);
}

void tst_AuditLog::X8_alteredRowIsNamed()
{
    QFETCH(const QString, sql);
    QFETCH(const qint64, named);
    {
        auto transaction = Transaction::begin(m_folder->database());
        VERIFY_DONE(transaction);
        for (int i = 0; i < 1200; ++i)
            append(entry());
        VERIFY_DONE(transaction->commit());
    }
    m_folder->close();
    {
        RawConnection raw(m_folder->file());
        VERIFY_DONE(raw.statements().execute(u"DROP TRIGGER audit_update"_s));
        VERIFY_DONE(raw.statements().execute(u"DROP TRIGGER audit_delete"_s));
        VERIFY_DONE(raw.statements().execute(sql));
    }
    VERIFY_DONE(m_folder->open());
    QCOMPARE(firstBroken(), named);
}

COVERSHIFT_TEST_MAIN(tst_AuditLog)
#include "tst_auditlog.moc"
