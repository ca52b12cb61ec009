#include "desktop.h"

#include <languages/translation.h>

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <interruption.h>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"covershift"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COVERSHIFT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Covershift"_s);
    QGuiApplication::setDesktopFileName(u"covershift"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const covershift::languages::Translation translation;

    const QString folder = qEnvironmentVariable(
        "COVERSHIFT_DATA_DIR", QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const auto parsed = covershift::desktop::parseOptions(QCoreApplication::arguments(), folder);
    if (!parsed.options) {
        QTextStream(parsed.status == 0 ? stdout : stderr) << parsed.text << Qt::endl;
        return parsed.status;
    }

    covershift::desktop::Desktop desktop(*parsed.options);
    const covershift::cli::Interruption interruption([] { QCoreApplication::exit(); });
    desktop.start();
    return QCoreApplication::exec();
}
