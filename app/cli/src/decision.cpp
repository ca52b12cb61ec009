#include "decision.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

} // namespace

std::optional<OperationId> operationArgument(Run& run)
{
    bool ok = false;
    const OperationId id(run.arguments().constFirst().toLongLong(&ok));
    if (ok && id.isValid())
        return id;
    run.wrongUsage(Tr::tr("“%1” is not the id of an operation: “covershift-cli outbox list” shows them.")
                       .arg(run.arguments().constFirst()));
    return std::nullopt;
}

std::optional<QString> reasonOption(Run& run)
{
    const QString reason = run.value(u"reason"_s).trimmed();
    if (!reason.isEmpty())
        return reason;
    run.wrongUsage(Tr::tr("The reason is missing: add --reason TEXT."));
    return std::nullopt;
}

void findOperation(Run& run, OperationId id, std::function<void(const std::optional<Operation>&)> call)
{
    session::OutboxQuery newest;
    newest.before = OperationId(id.value + 1);
    newest.limit = 1;
    run.await(run.session().operations(newest),
        [id, call = std::move(call)](const Result<QVector<Operation>>& found) {
            const bool isThere = found && !found->isEmpty() && found->constFirst().id == id;
            call(isThere ? std::optional(found->constFirst()) : std::nullopt);
        });
}

void addReasonOption(QCommandLineParser& parser)
{
    parser.addOption({u"reason"_s, Tr::tr("Why; it is recorded with the decision."), u"TEXT"_s});
}

void addClosedReasonOption(QCommandLineParser& parser)
{
    parser.addOption(
        {u"reason"_s, Tr::tr("Why, where it changes a period that is closed; it is recorded."), u"TEXT"_s});
}

} // namespace covershift::cli
