#include "drainbench.h"
#include "enqueuebench.h"
#include "planbench.h"
#include "reportbench.h"
#include "startbench.h"
#include "timelinebench.h"
#include "typingbench.h"

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
    parser.addPositionalArgument(u"measure"_s,
        u"start, enqueue, drain, plan, typing, timeline, report; default: all of them."_s, u"[measure...]"_s);
    const QCommandLineOption reportStartOption(u"report-start"_s, u"Used by the bench itself."_s);
    QCommandLineOption hidden = reportStartOption;
    hidden.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(hidden);
    const QCommandLineOption workersOption(u"workers"_s, u"Of the timeline: so many workers."_s, u"number"_s);
    const QCommandLineOption daysOption(
        u"days"_s, u"Of the timeline: a shift on so many days."_s, u"number"_s);
    const QCommandLineOption seedOption(
        u"seed"_s, u"Of the timeline: other shifts, as many."_s, u"number"_s, u"5"_s);
    const QCommandLineOption naiveOption(
        u"naive"_s, u"Of the timeline: compare with every bar painted by itself."_s);
    const QCommandLineOption jsonOption(u"json"_s, u"Print JSON, as is done anyway."_s);
    parser.addOptions({workersOption, daysOption, seedOption, naiveOption, jsonOption});
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
    if (wanted(u"plan"_s))
        report[u"plan"_s] = measurePlan();
    if (wanted(u"typing"_s))
        report[u"typing"_s] = measureTyping();
    if (wanted(u"report"_s))
        report[u"report"_s] = measureReport();
    if (wanted(u"timeline"_s)) {
        std::optional<TimelineSize> size;
        if (parser.isSet(workersOption) && parser.isSet(daysOption)) {
            size = TimelineSize{parser.value(workersOption).toInt(), parser.value(daysOption).toInt(),
                parser.value(seedOption).toULongLong()};
        }
        report[u"timeline"_s] = measureTimeline(size, parser.isSet(naiveOption));
    }
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
