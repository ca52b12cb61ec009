#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString key; ///< what makes it one message: context, source text and its comment
    QString source;
    QString state; ///< empty: finished; "unfinished", "vanished", "obsolete"
    bool isNumerus = false;
    QStringList forms;
};

QString said(const Message& message, const QString& problem)
{
    return u"%1: %2"_s.arg(problem, message.key);
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    QString comment;
    message.isNumerus = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.isNumerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = u"%1 | %2 | %3"_s.arg(context, message.source, comment);
    return message;
}

/// The messages of a .ts file; none where it cannot be read.
QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList marksOf(const QString& text)
{
    static const QRegularExpression mark(u"%(?:n|L?\\d)"_s);
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks.append(it.next().captured());
    marks.sort();
    return marks;
}

/// Whether a menu's or button's text has an underlined letter.
bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return text.contains(mnemonic);
}

QStringList problemsOf(const Message& message)
{
    QStringList problems;
    if (!message.state.isEmpty())
        problems.append(said(message, message.state));
    if (message.isNumerus && message.forms.size() != 2)
        problems.append(said(message, u"not one form for one and one for many"_s));
    for (const QString& form : message.forms) {
        if (form.isEmpty())
            problems.append(said(message, u"no translation"_s));
        else if (marksOf(form) != marksOf(message.source))
            problems.append(said(message, u"other place markers"_s));
        else if (hasMnemonic(form) != hasMnemonic(message.source))
            problems.append(said(message, u"a letter to press, or none"_s));
        else if (form.endsWith(u'…') != message.source.endsWith(u'…'))
            problems.append(said(message, u"another end"_s));
    }
    return problems;
}

} // namespace

/// The translations are complete, and about the texts that stand in the sources today.
class tst_Translations : public covershift::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyTextIsOneOfTheSources_data();
    void everyTextIsOneOfTheSources();

private:
    static void languages();
    QTemporaryDir m_folder;
};

void tst_Translations::initTestCase()
{
    for (const auto& [name, extra] : {std::pair{u"en"_s, QStringList{u"-pluralonly"_s}}, {u"es"_s, {}}}) {
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(COVERSHIFT_SOURCE_DIR));
        lupdate.start(QStringLiteral(COVERSHIFT_LUPDATE),
            extra + QStringLiteral(COVERSHIFT_LUPDATE_ARGUMENTS).split(u'|')
                + QStringList{u"-ts"_s, m_folder.filePath(name + u".ts"_s)});
        QVERIFY(lupdate.waitForFinished(100'000));
        QCOMPARE(lupdate.exitCode(), 0);
        // What it cannot read it leaves out, and says so here alone.
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
    }
}

void tst_Translations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("atLeast");
    QTest::newRow("English, plural forms") << u"en"_s << qsizetype(30);
    QTest::newRow("Spanish") << u"es"_s << qsizetype(600);
}

void tst_Translations::everyTextIsTranslated_data()
{
    languages();
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(qsizetype, atLeast);
    const auto messages = messagesOf(
        QStringLiteral(COVERSHIFT_SOURCE_DIR) + u"/translations/covershift_%1.ts"_s.arg(language));
    QVERIFY(messages.size() >= atLeast);
    QStringList problems;
    for (const Message& message : messages)
        problems += problemsOf(message);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Translations::everyTextIsOneOfTheSources_data()
{
    languages();
}

void tst_Translations::everyTextIsOneOfTheSources()
{
    QFETCH(QString, language);
    QFETCH(qsizetype, atLeast);
    const auto keysOf = [](const QString& path) {
        QStringList keys;
        for (const Message& message : messagesOf(path))
            keys.append(message.key + (message.isNumerus ? u" | numerus"_s : QString()));
        return QSet<QString>(keys.begin(), keys.end());
    };
    const QSet<QString> now = keysOf(m_folder.filePath(language + u".ts"_s));
    const QSet<QString> kept
        = keysOf(QStringLiteral(COVERSHIFT_SOURCE_DIR) + u"/translations/covershift_%1.ts"_s.arg(language));
    QVERIFY(now.size() >= atLeast);
    const QStringList missing = (now - kept).values();
    const QStringList stale = (kept - now).values();
    QVERIFY2(missing.isEmpty() && stale.isEmpty(),
        qPrintable(u"build the target update_translations\nmissing:\n%1\nno longer in the sources:\n%2"_s.arg(
            missing.join(u'\n'), stale.join(u'\n'))));
}

COVERSHIFT_TEST_MAIN(tst_Translations)
#include "tst_translations.moc"
