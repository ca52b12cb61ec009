#include "commands.h"
#include "run.h"

#include <QCoreApplication>

#include <limits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class SandboxCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)
public:
    QString name() const override { return u"sandbox"_s; }
    QString example() const override { return u"sandbox --port 8099 --seed 7"_s; }
    QStringList notes() const override
    {
        return {tr("Nobody is insured by it, and nothing of it is handed to another process.")};
    }
    QString summary() const override
    {
        return tr(
            "Run the built-in hosts on a loopback port until Ctrl-C; the first line is JSON: addresses, "
            "key and accounts.");
    }
    Needs needs() const override { return Needs::Nothing; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            {u"port"_s, tr("The port (default: any free one)."), u"N"_s},
            {u"seed"_s, tr("Makes the fleet and the keys (default: 1)."), u"N"_s},
            {u"faults"_s, tr("A script of faults, as JSON."), u"FILE"_s},
            {u"state"_s, tr("Where to keep what was taken."), u"DIR"_s},
        });
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(0, 0) || !readNumber(run, u"port"_s, m_options.port)
            || !readNumber(run, u"seed"_s, m_options.seed))
            return false;
        m_options.stateDir = run.value(u"state"_s);
        if (!run.has(u"faults"_s))
            return true;
        const auto faults = run.readFile(run.value(u"faults"_s));
        m_options.faults = faults.value_or(QByteArray());
        return faults.has_value();
    }

    void execute(Run& run) override
    {
        m_sandbox = run.environment().makeSandbox();
        QString error;
        const QByteArray first = m_sandbox->start(m_options, &error);
        if (!error.isEmpty()) {
            run.fail(u"sandbox_failed"_s, error);
            return;
        }
        run.output().line(first);
        run.setOnInterrupt([&run] { run.finish(Exit::Done); });
    }

private:
    template <class Number>
    static bool readNumber(Run& run, const QString& option, Number& number)
    {
        if (!run.has(option))
            return true;
        bool ok = false;
        const qulonglong given = run.value(option).toULongLong(&ok);
        constexpr Number Most = std::numeric_limits<Number>::max();
        if (!ok || given > Most) {
            run.wrongUsage(tr("--%1 takes a whole number from 0 to %2.").arg(option).arg(Most));
            return false;
        }
        number = static_cast<Number>(given);
        return true;
    }

    SandboxRunner::Options m_options;
    std::unique_ptr<SandboxRunner> m_sandbox;
};

} // namespace

std::unique_ptr<Command> sandbox()
{
    return std::make_unique<SandboxCommand>();
}

} // namespace covershift::cli
