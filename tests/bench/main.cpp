#include "drainbench.h"
#include "enqueuebench.h"
#include "startbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonDocument>
#include <QStyleFactory>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace covershift::bench;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Covershift and prints one JSON object."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"measure"_s, u"start, enqueue, drain; default: all of them."_s, u"[measure...]"_s);
    const QCommandLineOption reportStartOption(u"report-start"_s, u"Used by the bench itself."_s);
    QCommandLineOption hidden = reportStartOption;
    hidden.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(hidden);
    parser.process(app);

    const QStringList names = parser.positionalArguments();
    if (parser.isSet(hidden))
        return names.size() == 2 ? reportStart(names[0], names[1].toLongLong()) : 2;

    const auto wanted = [&](const QString& name) { return names.isEmpty() || names.contains(name); };
    QJsonObject report{{u"when"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"qt"_s, QString::fromLatin1(qVersion())}, {u"system"_s, QSysInfo::prettyProductName()},
        {u"cores"_s, QThread::idealThreadCount()}};
    if (wanted(u"start"_s))
        report[u"start"_s] = measureStart(QApplication::applicationFilePath());
    if (wanted(u"enqueue"_s))
        report[u"enqueue"_s] = measureEnqueue();
    if (wanted(u"drain"_s))
        report[u"drain"_s] = measureDrain();
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
