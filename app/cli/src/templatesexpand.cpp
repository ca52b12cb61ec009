#include "commands.h"
#include "daysargument.h"
#include "planrows.h"

#include <QBuffer>
#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is listed has to fit into memory.
constexpr int MostDays = 366;

class TemplatesExpand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesExpand)
public:
    QString name() const override { return u"templates expand"_s; }
    QString example() const override { return u"templates expand --from 2026-11-23 --to 2026-11-29"_s; }
    QString summary() const override { return tr("List who is planned when: what starts on these days."); }
    QString arguments() const override { return u"--from DATE --to DATE"_s; }
    QStringList notes() const override
    {
        return {tr("Each day is one of the wall clock of the template's own time zone; a start that the "
                   "clocks skip is moved forward, and of one that comes twice the first counts. Members "
                   "whom no worker has as business user id are listed too.")};
    }

    void addOptions(QCommandLineParser& parser) const override { addDaysOptions(parser); }

    bool prepare(Run& run) override { return run.expectArguments(0, 0) && readDays(run, m_days, MostDays); }

    void execute(Run& run) override
    {
        const auto listed = [rows = PlanRows(run.session()), days = m_days, json = run.output().isJson()] {
            return textOf(rows, days, json);
        };
        run.workOut(listed, [&run](const QByteArray& text) {
            run.output().line(text);
            run.finish(Exit::Done);
        });
    }

private:
    /// Without the last end of a line.
    static QByteArray textOf(const PlanRows& rows, const DayRange& days, bool json)
    {
        QBuffer text;
        text.open(QIODevice::WriteOnly);
        Output output(text, text, json);
        QJsonArray array;
        QVector<QStringList> lines;
        for (const Occurrence& occurrence : occurrences(rows.snapshot().plan(), days)) {
            if (json)
                array.append(rows.json(occurrence));
            else
                lines.append(rows.text(occurrence));
        }
        output.table(PlanRows::occurrenceTitles(), lines);
        output.document(array);
        return text.data().chopped(1);
    }

    DayRange m_days;
};

} // namespace

std::unique_ptr<Command> templatesExpand()
{
    return std::make_unique<TemplatesExpand>();
}

} // namespace covershift::cli
