#include "commands.h"
#include "evidencerows.h"
#include "run.h"
#include "workernames.h"

#include <session/evidencedocument.h>

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class EvidenceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCommand)
public:
    QString name() const override { return u"evidence"_s; }
    QString example() const override { return u"evidence C1234 --at 2026-11-21T14:32:00+01:00"_s; }
    QString summary() const override
    {
        return tr("Tell whether a worker was covered at a moment, and what that rests on.");
    }
    QString arguments() const override { return u"WORKER --at T"_s; }
    QStringList notes() const override
    {
        return {tr("Shows the live shift, the requests and answers behind it, who decided what, and whether "
                   "the record is as it was written. Archived workers can be asked about too."),
            tr("Exit status: 0 whatever the answer is; “answer” in the JSON says which."),
            tr("The whole record is checked for it, which takes its time where there are years of it: only a "
               "--timeout that is given ends it early.")};
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"at"_s, tr("The moment, ISO-8601 with an offset (default: now)."), u"T"_s});
    }

    bool prepare(Run& run) override { return run.expectArguments(1, 1) && run.readInstant(u"at"_s, m_at); }

    void execute(Run& run) override
    {
        // Nothing waits for a host, and the whole audit is read: with years on record that takes its time.
        if (run.hasTimeout()) {
            run.after(run.timeout(), [&run] {
                run.output().error(u"timeout"_s, tr("The evidence was not gathered in the time given."));
                run.finish(Exit::Kept);
            });
        }
        const auto named = namedWorkers(run, run.arguments(), Named::ToTellOf);
        if (!named)
            return;
        const Instant at = m_at.value_or(run.environment().clock->now());
        run.await(run.session().evidence(named->constFirst(), at),
            [&run](const Result<session::Evidence>& evidence) {
                if (evidence)
                    tell(run, *evidence);
                else
                    run.fail(evidence.error());
            });
    }

private:
    static void tell(Run& run, const session::Evidence& evidence)
    {
        const session::Document page = session::evidenceDocument(evidence, run.session().plan().timeZone());
        run.output().print(textOf(page));
        run.output().document(evidenceJson(evidence, page, Rows(run.session(), run.board())));
        run.finish(Exit::Done);
    }

    static QString indented(const QString& text) { return u"  "_s + QString(text).replace(u'\n', u"\n  "_s); }

    static QString textOf(const session::Document& page)
    {
        QStringList lines{page.title, page.headline};
        if (!page.warning.isEmpty())
            lines.append(page.warning);
        for (const session::Document::Section& section : page.sections) {
            lines << QString() << section.title;
            for (const session::Document::Fact& fact : section.facts)
                lines.append(indented(u"%1: %2"_s.arg(fact.label, fact.text)));
            for (const QString& paragraph : section.paragraphs)
                lines.append(indented(paragraph));
            for (const QString& block : section.blocks)
                lines.append(indented(block));
        }
        lines << QString() << page.footer;
        return lines.join(u'\n');
    }

    std::optional<Instant> m_at;
};

} // namespace

std::unique_ptr<Command> evidence()
{
    return std::make_unique<EvidenceCommand>();
}

} // namespace covershift::cli
