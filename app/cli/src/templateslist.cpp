#include "commands.h"
#include "planrows.h"
#include "run.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TemplatesList final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesList)
public:
    QString name() const override { return u"templates list"_s; }
    QString example() const override { return u"templates list"_s; }
    QString summary() const override
    {
        return tr("List the shift templates, and how each stands between here and Viviot.");
    }
    QStringList notes() const override
    {
        return {tr("Viviot's calls can neither change nor delete a shift: what was changed since it was "
                   "pushed can be pushed as a new one, and the older one stays on the server.")};
    }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        const PlanRows rows(run.session());
        QJsonArray array;
        QVector<QStringList> lines;
        for (const ShiftTemplate& one : rows.snapshot().templates) {
            array.append(rows.json(one));
            lines.append(rows.text(one));
        }
        run.output().table(PlanRows::templateTitles(), lines);
        run.output().document(array);
        run.finish(Exit::Done);
    }
};

} // namespace

std::unique_ptr<Command> templatesList()
{
    return std::make_unique<TemplatesList>();
}

} // namespace covershift::cli
