#include "commands.h"
#include "rows.h"
#include "run.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Latest = 500;

class OutboxList final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxList)
public:
    QString name() const override { return u"outbox list"_s; }
    QString example() const override { return u"outbox list --state rejected --state uncertain"_s; }
    QString summary() const override
    {
        return tr(
            "List all that waits or needs a decision, and the latest %1 operations whatever their state.")
            .arg(Latest);
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"state"_s,
            tr("Only those in this state, all of them; may be given several times."), u"STATE"_s});
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(0, 0))
            return false;
        for (const QString& word : run.values(u"state"_s)) {
            const auto state = stateFromName(word);
            if (!state) {
                run.wrongUsage(
                    tr("--state takes queued, sending, accepted, confirmed, rejected, uncertain, expired or "
                       "discarded."));
                return false;
            }
            m_states.append(*state);
        }
        return true;
    }

    void execute(Run& run) override
    {
        // First what an earlier run left half sent gets the state that it has.
        run.await(run.session().ready(), [this, &run](bool) {
            using enum OperationState;
            session::OutboxQuery whole;
            whole.states
                = m_states.isEmpty() ? QVector{Queued, Sending, Uncertain, Rejected, Expired} : m_states;
            whole.limit = 0;
            run.await(run.session().operations(whole), [this, &run](const Result<QVector<Operation>>& found) {
                if (!found)
                    run.fail(found.error());
                else if (!m_states.isEmpty())
                    print(run, *found);
                else
                    addLatest(run, *found);
            });
        });
    }

private:
    static void addLatest(Run& run, const QVector<Operation>& unfinished)
    {
        session::OutboxQuery latest;
        latest.limit = Latest;
        run.await(
            run.session().operations(latest), [&run, unfinished](const Result<QVector<Operation>>& found) {
                if (found)
                    print(run, unfinished + *found);
                else
                    run.fail(found.error());
            });
    }

    static void print(Run& run, QVector<Operation> operations)
    {
        std::sort(operations.begin(), operations.end(),
            [](const Operation& a, const Operation& b) { return a.id < b.id; });
        operations.erase(std::unique(operations.begin(), operations.end(),
                             [](const Operation& a, const Operation& b) { return a.id == b.id; }),
            operations.end());
        const Rows rows(run.session(), run.board());
        QVector<QStringList> lines;
        for (const Operation& operation : std::as_const(operations)) {
            QStringList line = rows.text(operation);
            line.append(operation.lastError && !isTaken(operation.state)
                    ? wordsFor(operation, rows.subject(operation))
                    : QString());
            lines.append(line);
        }
        run.output().table(Rows::operationTitles() + QStringList{tr("Why")}, lines);
        run.output().document(rows.json(operations));
        run.finish(Exit::Done);
    }

    QVector<OperationState> m_states;
};

} // namespace

std::unique_ptr<Command> outboxList()
{
    return std::make_unique<OutboxList>();
}

} // namespace covershift::cli
