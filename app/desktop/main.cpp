#include "desktop.h"

#include <languages/translation.h>

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <interruption.h>
#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace covershift;

namespace {

desktop::ParsedOptions parsedOptions()
{
    const QString folder = qEnvironmentVariable(
        "COVERSHIFT_DATA_DIR", QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return desktop::parseOptions(QCoreApplication::arguments(), folder);
}

int tell(const desktop::ParsedOptions& parsed)
{
    QTextStream(parsed.status == 0 ? stdout : stderr) << parsed.text << Qt::endl;
    return parsed.status;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"covershift"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COVERSHIFT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Covershift"_s);
    QGuiApplication::setDesktopFileName(u"covershift"_s);
    const std::span<const char* const> typed(argv, std::size_t(argc));
    if (desktop::asksForText(typed) || !desktop::hasDisplay(typed)) {
        const QCoreApplication app(argc, argv);
        const languages::Translation translation;
        const auto parsed = parsedOptions();
        if (!parsed.options || !desktop::hasDisplay(typed))
            return tell(parsed.options ? desktop::noDisplay() : parsed);
    }

    const QApplication app(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const languages::Translation translation;
    const auto parsed = parsedOptions();
    if (!parsed.options)
        return tell(parsed);

    desktop::Desktop desktop(*parsed.options);
    const cli::Interruption interruption([&desktop] { desktop.leave(); });
    desktop.start();
    return QCoreApplication::exec();
}
