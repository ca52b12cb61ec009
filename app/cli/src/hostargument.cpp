#include "hostargument.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HostArgument)
};

} // namespace

std::optional<Host> hostArgument(Run& run)
{
    const auto host = hostFromName(run.arguments().constFirst());
    if (!host) {
        run.wrongUsage(Tr::tr("There is no host “%1”: name zego.").arg(run.arguments().constFirst()));
        return std::nullopt;
    }
    if (*host == Host::Viviot) {
        run.fail(u"unsupported_host"_s,
            Tr::tr("This version speaks to Zego only; nothing was changed. Name zego."));
        return std::nullopt;
    }
    return host;
}

} // namespace covershift::cli
