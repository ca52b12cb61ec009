#include "commands.h"
#include "rows.h"
#include "words.h"
#include "workernames.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <climits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCheck)
};

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool isKnownToHost(const session::NumberCheck& check)
{
    return check.valid.has_value();
}

bool isKnownToHost(const session::CoverCheck& check)
{
    return check.status.has_value();
}

const Error* errorOf(const session::NumberCheck& check)
{
    return check.valid ? nullptr : &check.valid.error();
}

const Error* errorOf(const session::CoverCheck& check)
{
    return check.status ? nullptr : &check.status.error();
}

void describe(const session::NumberCheck& check, QJsonObject& row, QStringList& line)
{
    const Error* error = errorOf(check);
    const bool isAnswer
        = !error || error->kind == ErrorKind::UnknownCustomer || error->kind == ErrorKind::EmailOfAnother;
    row.insert(u"valid"_s, isAnswer ? QJsonValue(!error) : QJsonValue());
    line.append(!isAnswer ? Tr::tr("not known") : error ? Tr::tr("no") : Tr::tr("yes"));
}

void describe(const session::CoverCheck& check, QJsonObject& row, QStringList& line)
{
    const Error* error = errorOf(check);
    const bool isUnknown = error && error->kind == ErrorKind::UnknownCustomer;
    const CoverStatus status = check.status.value_or(CoverStatus{});
    const QString product = error && !isUnknown ? QString() : productName(status.product);
    row.insert(u"product"_s, textOrNull(product));
    row.insert(u"checked_at"_s, check.status ? QJsonValue(toIsoUtc(status.checkedAt)) : QJsonValue());
    row.insert(u"detail"_s, textOrNull(status.detail));
    row.insert(u"policy_id"_s, textOrNull(status.policyId));
    row.insert(u"customer_number"_s, textOrNull(status.customerNumber));
    row.insert(u"cover_class_of_use"_s, textOrNull(status.classOfUse));
    row.insert(u"cover_level"_s, textOrNull(status.level));
    row.insert(u"vehicle_registration"_s, textOrNull(status.vehicleRegistration));
    line += {product, status.detail, status.classOfUse, status.vehicleRegistration};
}

QStringList titlesOf(const session::NumberCheck*)
{
    return {Tr::tr("Worker"), Tr::tr("Name"), Tr::tr("Valid")};
}

QStringList titlesOf(const session::CoverCheck*)
{
    return {Tr::tr("Worker"), Tr::tr("Name"), Tr::tr("Product"), Tr::tr("Detail"), Tr::tr("Class of use"),
        Tr::tr("Vehicle")};
}

/// `workers validate` and `workers status`: a question about each worker, and a row for each answer.
template <class Check>
class WorkersCheck final : public Command
{
public:
    using Ask = QFuture<Check> (session::Session::*)(const QVector<WorkerId>&);

    WorkersCheck(const QString& name, const QString& summary, const QString& statuses, Ask ask)
        : m_name(name)
        , m_summary(summary)
        , m_statuses(statuses)
        , m_ask(ask)
    {
    }

    QString name() const override { return m_name; }
    QString summary() const override { return m_summary; }
    QString example() const override { return m_name + u" C1001 C1002"_s; }
    QStringList notes() const override { return {m_statuses}; }
    QString arguments() const override { return u"[WORKER…]"_s; }
    bool prepare(Run& run) override { return run.expectArguments(0, INT_MAX); }

    void execute(Run& run) override
    {
        const auto named = run.arguments().isEmpty() ? std::optional(everybody(run.board()))
                                                     : namedWorkers(run, run.arguments(), Named::ToAsk);
        if (!named)
            return;
        auto* watcher = new QFutureWatcher<Check>(&run);
        const auto end = [&run, watcher, asked = *named](ErrorKind missing) {
            if (!run.isOver())
                tell(run, watcher->future(), asked, missing);
        };
        QObject::connect(watcher, &QFutureWatcherBase::finished, &run, [end] { end(ErrorKind::Cancelled); });
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, &run,
            [&run, count = named->size()](int value) { tellProgress(run, value, count); });
        run.setOnInterrupt([end] { end(ErrorKind::Cancelled); });
        run.after(run.timeout(), [end] { end(ErrorKind::Timeout); });
        watcher->setFuture((run.session().*m_ask)(*named));
    }

private:
    static QVector<WorkerId> everybody(const session::Board& board)
    {
        QVector<WorkerId> ids;
        for (const Worker& worker : board.workers()) {
            if (!worker.archived)
                ids.append(worker.id);
        }
        return ids;
    }

    static void tellProgress(Run& run, int value, qsizetype count)
    {
        constexpr int Every = 50;
        if (value % Every == 0 && value > 0 && !run.isOver())
            run.output().say(Tr::tr("%1 of %2 asked.").arg(value).arg(count));
    }

    /// `missing`: why there is no answer where there is none.
    static void tell(Run& run, QFuture<Check> future, const QVector<WorkerId>& asked, ErrorKind missing)
    {
        QHash<WorkerId, Check> answers;
        for (int i = 0; i < future.resultCount(); ++i) {
            const Check check = future.resultAt(i);
            answers.insert(check.worker, check);
        }
        future.cancel();
        const Rows rows(run.session(), run.board());
        QJsonArray array;
        QVector<QStringList> lines;
        bool isAllKnown = true;
        for (const WorkerId id : asked) {
            const Check check = answers.value(id, Check{id, failure(missing)});
            isAllKnown = isAllKnown && isKnownToHost(check);
            QJsonObject row{{u"worker"_s, rows.workerWord(id)}, {u"worker_name"_s, rows.workerName(id)}};
            QStringList line{rows.workerWord(id), rows.workerName(id)};
            describe(check, row, line);
            const Error* error = errorOf(check);
            const QString why = error ? wordsFor(*error, rows.workerName(id)) : QString();
            row.insert(u"code"_s, error ? QJsonValue(errorCode(error->kind)) : QJsonValue());
            row.insert(u"message"_s, textOrNull(why));
            if (error)
                run.output().say(u"%1: %2"_s.arg(rows.workerWord(id), why));
            array.append(row);
            lines.append(line);
        }
        run.output().table(titlesOf(static_cast<const Check*>(nullptr)), lines);
        run.output().document(array);
        run.finish(isAllKnown ? Exit::Done : Exit::Refused);
    }

    QString m_name;
    QString m_summary;
    QString m_statuses;
    Ask m_ask;
};

} // namespace

std::unique_ptr<Command> workersValidate()
{
    return std::make_unique<WorkersCheck<session::NumberCheck>>(u"workers validate"_s,
        Tr::tr("Ask Zego whether customer numbers exist and belong to the e-mail (default: of all workers)."),
        Tr::tr("Exit status: 1 at least one is unknown or could not be asked."),
        &session::Session::validateNumbers);
}

std::unique_ptr<Command> workersStatus()
{
    return std::make_unique<WorkersCheck<session::CoverCheck>>(u"workers status"_s,
        Tr::tr("Ask Zego whether workers hold a product that cover can switch on (default: all workers)."),
        Tr::tr("Exit status: 0 for a disabled product too; 1 at least one is unknown or could not be asked."),
        &session::Session::checkCover);
}

} // namespace covershift::cli
