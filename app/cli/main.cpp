#include "interruption.h"
#include "sandboxrunner.h"

#include <cli/program.h>
#include <domain/clock.h>
#include <languages/translation.h>
#include <secrets/environmentstore.h>
#include <secrets/keychainstore.h>
#include <secrets/memorystore.h>

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

#include <cstdio>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<secrets::SecretStore> makeSecrets()
{
    std::unique_ptr<secrets::SecretStore> below;
    if (secrets::KeychainStore::isAvailable())
        below = std::make_unique<secrets::KeychainStore>(u"covershift"_s);
    else
        below = std::make_unique<secrets::MemoryStore>();
    return std::make_unique<secrets::EnvironmentStore>(std::move(below));
}

QString defaultFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("COVERSHIFT_DATA_DIR");
    return fromEnvironment.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                     : fromEnvironment;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"covershift"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COVERSHIFT_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const languages::Translation translation;

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    const SystemClock clock;

    cli::Environment environment;
    environment.in = &in;
    environment.out = &out;
    environment.err = &err;
    environment.clock = &clock;
    environment.defaultFolder = defaultFolder();
    environment.actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"cli"_s));
    environment.version = QCoreApplication::applicationVersion();
    environment.hasSecretInEnvironment = secrets::EnvironmentStore::holdsAny();
    environment.makeSecrets = makeSecrets;
    environment.makeSandbox = cli::makeSandbox;

    const cli::Interrupt interrupt = cli::run(environment, QCoreApplication::arguments().sliced(1),
        [](int status) { QCoreApplication::exit(status); });
    const cli::Interruption interruption(interrupt);
    return QCoreApplication::exec();
}
