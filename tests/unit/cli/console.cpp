#include "console.h"

#include <QBuffer>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TestSecrets final : public secrets::SecretStore
{
public:
    TestSecrets(Keychain& keychain, QByteArray environmentKey, bool durable)
        : m_keychain(keychain)
        , m_environmentKey(std::move(environmentKey))
        , m_isDurable(durable)
    {
    }
    QFuture<Result<QByteArray>> read(const QString& name) override
    {
        const QByteArray key = m_environmentKey.isEmpty() ? m_keychain.value(name) : m_environmentKey;
        return QtFuture::makeReadyFuture<Result<QByteArray>>(
            key.isEmpty() ? Result<QByteArray>(failure(ErrorKind::KeyMissing)) : Result<QByteArray>(key));
    }
    QFuture<Done> write(const QString& name, const QByteArray& secret) override
    {
        m_keychain.insert(name, secret);
        return QtFuture::makeReadyFuture<Done>(Done());
    }
    QFuture<Done> remove(const QString& name) override
    {
        m_keychain.remove(name);
        return QtFuture::makeReadyFuture<Done>(Done());
    }
    bool isDurable() const override { return m_isDurable; }

private:
    Keychain& m_keychain;
    QByteArray m_environmentKey;
    bool m_isDurable;
};

} // namespace

QStringList Ran::column(const QString& member) const
{
    QStringList values;
    const QJsonArray rows = array();
    for (const QJsonValue& row : rows)
        values.append(row.toObject().value(member).toString());
    return values;
}

Console::Console() = default;

std::unique_ptr<secrets::SecretStore> Console::makeSecrets()
{
    return std::make_unique<TestSecrets>(m_keychain, m_environmentKey, m_isDurable);
}

QString Console::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

Ran Console::run(const QStringList& arguments, const QByteArray& in)
{
    QByteArray input = in;
    QBuffer inDevice(&input);
    QBuffer outDevice;
    QBuffer errDevice;
    inDevice.open(QIODevice::ReadOnly);
    outDevice.open(QIODevice::WriteOnly);
    errDevice.open(QIODevice::WriteOnly);

    Environment environment;
    environment.in = &inDevice;
    environment.out = &outDevice;
    environment.err = &errDevice;
    environment.clock = &m_clock;
    environment.defaultFolder = dataFolder();
    environment.actor = u"tester"_s;
    environment.version = u"1.2.3"_s;
    environment.hasSecretInEnvironment = !m_environmentKey.isEmpty();
    environment.makeSecrets = [this] { return makeSecrets(); };
    environment.makeSandbox = m_makeSandbox;

    Ran ran;
    QEventLoop loop;
    const Interrupt interrupt = cli::run(environment, arguments, [&ran, &loop](int status) {
        ran.status = status;
        loop.quit();
    });
    if (const auto call = std::exchange(m_whileRunning, {}))
        call();
    const auto interruptWhen = std::exchange(m_interruptWhen, {});
    if (interruptWhen && QTest::qWaitFor(interruptWhen, 60'000))
        interrupt();
    if (ran.status < 0) {
        QTimer::singleShot(100'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (ran.status < 0)
        qFatal("the command line did not end");
    interrupt(); // does nothing once it is over
    ran.out = outDevice.data();
    ran.err = errDevice.data();
    return ran;
}

Ran Console::json(QStringList arguments, const QByteArray& in)
{
    arguments.prepend(u"--json"_s);
    return run(arguments, in);
}

} // namespace covershift::cli
