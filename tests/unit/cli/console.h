#pragma once

#include <cli/program.h>
#include <domain/clock.h>
#include <secrets/secretstore.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

namespace covershift::cli {

/// One run of the command line, as a script sees it.
struct Ran
{
    int status = -1; ///< -1: it did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QString errorCode() const
    {
        return object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
    /// The value of one member in every row.
    [[nodiscard]] QStringList column(const QString& member) const;
};

/// A keychain that lives as long as the console, over several runs.
using Keychain = QHash<QString, QByteArray>;

/// Runs command lines in this process, in a data folder of its own.
class Console
{
public:
    Console();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The keychain, as another process of the same person sees it.
    [[nodiscard]] std::unique_ptr<secrets::SecretStore> makeSecrets();
    [[nodiscard]] QString writeFile(const QString& name, const QByteArray& bytes) const;
    void setKey(const QByteArray& key) { m_environmentKey = key; }
    void setDurable(bool durable) { m_isDurable = durable; }
    void setSandbox(std::function<std::unique_ptr<SandboxRunner>()> make) { m_makeSandbox = std::move(make); }
    [[nodiscard]] Keychain& keychain() { return m_keychain; }
    /// The next run is interrupted as soon as this holds.
    void interruptWhen(std::function<bool()> holds) { m_interruptWhen = std::move(holds); }
    /// Called once the next run has begun.
    void whileRunning(std::function<void()> call) { m_whileRunning = std::move(call); }

    Ran run(const QStringList& arguments, const QByteArray& in = {});
    /// With `--json`.
    Ran json(QStringList arguments, const QByteArray& in = {});

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Keychain m_keychain;
    QByteArray m_environmentKey;
    bool m_isDurable = true;
    std::function<bool()> m_interruptWhen;
    std::function<void()> m_whileRunning;
    std::function<std::unique_ptr<SandboxRunner>()> m_makeSandbox;
};

} // namespace covershift::cli
