#include "sandboxrunner.h"

#include <QCoreApplication>

namespace covershift::cli {

namespace {

class AbsentSandbox final : public SandboxRunner
{
    Q_DECLARE_TR_FUNCTIONS(AbsentSandbox)
public:
    QByteArray start(const Options&, QString* error) override
    {
        *error = tr("This build has no sandbox. Use one that was built with Qt HttpServer.");
        return {};
    }
};

} // namespace

std::unique_ptr<SandboxRunner> makeSandbox()
{
    return std::make_unique<AbsentSandbox>();
}

} // namespace covershift::cli
