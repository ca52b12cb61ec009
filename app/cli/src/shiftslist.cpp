#include "commands.h"
#include "rows.h"
#include "run.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ShiftsList final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShiftsList)
public:
    QString name() const override { return u"shifts list"_s; }
    QString example() const override { return u"shifts list --open --from 2026-11-21T00:00:00+01:00"_s; }
    QString summary() const override
    {
        return tr("List the live shifts that were pushed from this data folder.");
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            {u"from"_s, tr("Only those that run after this time."), u"T"_s},
            {u"to"_s, tr("Only those that start before this time."), u"T"_s},
            {u"open"_s, tr("Only those without an end, or with one in the future.")},
        });
    }

    bool prepare(Run& run) override
    {
        if (!run.readInstant(u"from"_s, m_from) || !run.readInstant(u"to"_s, m_to)
            || !run.expectArguments(0, 0))
            return false;
        if (m_from && m_to && *m_from > *m_to) {
            run.wrongUsage(tr("--from %1 is later than --to %2. Exchange the two.")
                               .arg(run.value(u"from"_s), run.value(u"to"_s)));
            return false;
        }
        return true;
    }

    void execute(Run& run) override
    {
        run.after(run.timeout(), [&run] {
            run.output().error(u"timeout"_s, tr("The shifts could not be read in the time given."));
            run.finish(Exit::Kept);
        });
        run.await(run.session().loaded(), [this, &run](const Done& loaded) {
            if (loaded)
                readIds(run);
            else
                run.fail(loaded.error());
        });
    }

private:
    using RemoteIds = QHash<ShiftId, QString>;

    /// The provider gives only inserts an id of their own. Read page by page: a push never waits for more.
    void readIds(Run& run, OperationId before = {}, const RemoteIds& known = {}) const
    {
        session::OutboxQuery inserts;
        inserts.before = before;
        inserts.states = {OperationState::Accepted, OperationState::Confirmed};
        inserts.kinds = {OperationKind::Insert};
        const auto asked = run.session().operations(inserts);
        run.await(asked, [this, &run, known, page = inserts.limit](const Result<QVector<Operation>>& found) {
            if (!found) {
                run.fail(found.error());
                return;
            }
            RemoteIds ids = known;
            for (const Operation& insert : *found)
                ids.insert(shiftStartedBy(insert.id), insert.remoteId);
            if (found->size() == page)
                readIds(run, found->constLast().id, ids);
            else
                list(run, ids);
        });
    }

    void list(Run& run, const RemoteIds& ids) const
    {
        const Instant now = run.environment().clock->now();
        const bool onlyOpen = run.has(u"open"_s);
        QVector<LiveShift> shifts;
        for (const Worker& worker : run.board().workers()) {
            for (const LiveShift& shift : run.board().shiftsOf(worker.id)) {
                const Instant end = endOf(shift);
                const bool inRange = (!m_to || shift.start < *m_to) && (!m_from || end > *m_from);
                if (inRange && (!onlyOpen || end > now))
                    shifts.append(shift);
            }
        }
        const auto listed
            = [shifts, ids, rows = Rows(run.session(), run.board()), json = run.output().isJson()]() mutable {
                  return textOf(std::move(shifts), ids, rows, json);
              };
        run.workOut(listed, [&run](const QByteArray& text) {
            run.output().line(text);
            run.finish(Exit::Done);
        });
    }

    /// Without the last end of a line.
    static QByteArray textOf(QVector<LiveShift> shifts, const RemoteIds& ids, const Rows& rows, bool json)
    {
        std::sort(shifts.begin(), shifts.end(), [](const LiveShift& a, const LiveShift& b) {
            return std::pair(a.start, a.id) < std::pair(b.start, b.id);
        });
        QBuffer text;
        text.open(QIODevice::WriteOnly);
        Output output(text, text, json);
        QJsonArray array;
        QVector<QStringList> lines;
        for (const LiveShift& shift : std::as_const(shifts)) {
            if (json)
                array.append(rows.json(shift, ids.value(shift.id)));
            else
                lines.append(rows.text(shift));
        }
        output.table(Rows::shiftTitles(), lines);
        output.document(array);
        return text.data().chopped(1);
    }

    /// An end that is not taken yet has not ended anything.
    static Instant endOf(const LiveShift& shift)
    {
        return shift.hasTakenEnd() ? shift.end : LiveShift::NoEnd;
    }

    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
};

} // namespace

std::unique_ptr<Command> shiftsList()
{
    return std::make_unique<ShiftsList>();
}

} // namespace covershift::cli
