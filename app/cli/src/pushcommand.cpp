#include "pushcommand.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushCommand)
};

} // namespace

void PushCommand::addQueueOnly(QCommandLineParser& parser)
{
    parser.addOption({u"queue-only"_s, Tr::tr("Save to the outbox, and send nothing.")});
}

QCommandLineOption PushCommand::timeOption(const QString& name, const QString& what)
{
    return {name, what, u"T"_s};
}

void PushCommand::follow(Run& run, const std::function<QFuture<Result<session::PushReceipt>>()>& push)
{
    run.setOnInterrupt([this] { m_interrupted = true; });
    run.await(push(), [this, &run](const Result<session::PushReceipt>& saved) {
        if (saved)
            PushFlow(run).follow(*saved, m_queueOnly, m_interrupted);
        else
            run.fail(saved.error());
    });
}

} // namespace covershift::cli
