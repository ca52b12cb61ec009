#pragma once

#include <cli/program.h>
#include <sandbox/sandboxhost.h>

namespace covershift::cli {

/// The sandbox of this program, behind the command line's interface.
class BuiltInSandbox final : public SandboxRunner
{
public:
    QByteArray start(const Options& options, QString* error) override;

private:
    std::unique_ptr<sandbox::SandboxHost> m_host;
};

} // namespace covershift::cli
