#include "hostargument.h"

#include <QCoreApplication>

namespace covershift::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HostArgument)
};

} // namespace

std::optional<Host> hostArgument(Run& run)
{
    const auto host = hostFromName(run.arguments().constFirst());
    if (!host)
        run.wrongUsage(
            Tr::tr("There is no host “%1”: name zego or viviot.").arg(run.arguments().constFirst()));
    return host;
}

} // namespace covershift::cli
