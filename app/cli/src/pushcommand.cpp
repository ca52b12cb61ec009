#include "pushcommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushCommand)
};

/// Of a worker's earlier logins.
bool speaksOfTheLedger(const session::Notice& notice)
{
    return notice.warning == PushWarning::NoOpenShift;
}

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
        if (!saved) {
            run.fail(saved.error());
        } else if (std::ranges::any_of(saved->notices, speaksOfTheLedger)) {
            run.await(run.session().loaded(), [this, &run, receipt = *saved](const Done&) {
                PushFlow(run).follow(receipt, m_queueOnly, m_interrupted);
            });
        } else {
            PushFlow(run).follow(*saved, m_queueOnly, m_interrupted);
        }
    });
}

} // namespace covershift::cli
