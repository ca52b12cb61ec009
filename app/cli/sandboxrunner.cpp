#include "sandboxrunner.h"

#include <sandbox/sandboxhost.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInSandbox)
};

QJsonObject accountOf(const sandbox::ViviotAccount& account)
{
    return {{u"user"_s, account.user}, {u"password"_s, QString::fromLatin1(account.password)},
        {u"token"_s, QString::fromLatin1(account.token)}};
}

class BuiltInSandbox final : public SandboxRunner
{
public:
    QByteArray start(const Options& options, QString* error) override;

private:
    std::unique_ptr<sandbox::SandboxHost> m_host;
};

QByteArray BuiltInSandbox::start(const Options& options, QString* error)
{
    sandbox::SandboxConfig config;
    config.port = options.port;
    config.seed = options.seed;
    config.faultScript = options.faults;
    config.stateDir = options.stateDir;
    m_host = std::make_unique<sandbox::SandboxHost>(config);
    const auto info = m_host->start();
    if (!info) {
        const Error& problem = info.error();
        *error = problem.kind == ErrorKind::InvalidValue
            ? Tr::tr("The script of faults cannot be used: %1. Correct it.").arg(problem.detail)
            : Tr::tr("The sandbox cannot listen on this port: %1. Choose another.").arg(problem.detail);
        return {};
    }
    const QJsonObject line{{u"url"_s, info->url.toString(QUrl::FullyEncoded)},
        {u"zego_key"_s, QString::fromLatin1(info->zegoKey)},
        {u"viviot_url"_s, info->viviotUrl.toString(QUrl::FullyEncoded)},
        {u"viviot_admin"_s, accountOf(info->viviotAdmin)},
        {u"viviot_team_admin"_s, accountOf(info->viviotTeamAdmin)},
        {u"viviot_member"_s, accountOf(info->viviotMember)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

std::unique_ptr<SandboxRunner> makeSandbox()
{
    return std::make_unique<BuiltInSandbox>();
}

} // namespace covershift::cli
