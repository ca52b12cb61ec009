#include "run.h"

#include "commands.h"

#include <secrets/secretstore.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QPointer>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

bool isWrongUsage(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidTime:
    case ErrorKind::TimeWithoutOffset:
    case ErrorKind::InvalidUrl:
    case ErrorKind::InsecureUrl:
    case ErrorKind::InvalidTimeZone:
        return true;
    default:
        return false;
    }
}

} // namespace

Run::Run(const Environment& environment, const QStringList& arguments, std::function<void(int)> finished)
    : m_environment(environment)
    , m_finished(std::move(finished))
    , m_commands(allCommands())
    , m_line(parse(arguments, m_commands))
    , m_output(*environment.out, *environment.err, m_line.options.json)
{
}

Run::~Run() = default;

void Run::begin()
{
    if (!m_line.wrong.isEmpty()) {
        wrongUsage(m_line.wrong);
    } else if (m_line.version) {
        m_output.line("covershift-cli " + m_environment.version.toUtf8());
        finish(Exit::Done);
    } else if (!m_line.help.isEmpty()) {
        m_output.line(m_line.help.toUtf8());
        finish(Exit::Done);
    } else if (m_line.command->prepare(*this)) {
        if (m_line.command->needs() == Needs::Nothing)
            m_line.command->execute(*this);
        else
            open();
    }
}

void Run::open()
{
    m_secrets = m_environment.makeSecrets();
    session::SessionConfig config;
    config.folder = m_line.options.folder.isEmpty() ? m_environment.defaultFolder : m_line.options.folder;
    config.clock = m_environment.clock;
    config.secrets = m_secrets.get();
    config.actor = m_environment.actor;
    config.sends = m_line.command->needs() == Needs::Sending;
    m_session = std::make_unique<session::Session>(config);
    connect(m_session.get(), &session::Session::failed, this,
        [this](const Error& error) { m_output.say(session::sentence(error)); });
    await(m_session->open(), [this](const Done& opened) {
        if (opened)
            m_line.command->execute(*this);
        else
            fail(opened.error());
    });
}

void Run::interrupt()
{
    if (m_over)
        return;
    if (m_onInterrupt) {
        // A second Ctrl-C changes nothing: the first one is on its way to an end.
        const auto call = m_onInterrupt;
        holdInterrupts();
        call();
        return;
    }
    fail(errorCode(ErrorKind::Cancelled), Tr::tr("This was interrupted before it was done."));
}

bool Run::readInstant(const QString& option, std::optional<Instant>& instant)
{
    if (!has(option))
        return true;
    const auto parsed = parseInstant(value(option));
    if (!parsed) {
        fail(errorCode(parsed.error().kind),
            u"--%1 %2: %3"_s.arg(option, value(option), session::sentence(parsed.error())));
        return false;
    }
    instant = *parsed;
    return true;
}

bool Run::expectArguments(int atLeast, int atMost)
{
    const auto given = arguments().size();
    if (given >= atLeast && given <= atMost)
        return true;
    const Command& command = *m_line.command;
    wrongUsage(given < atLeast
            ? Tr::tr("An argument is missing: covershift-cli %1 %2").arg(command.name(), command.arguments())
            : Tr::tr("There are too many arguments: covershift-cli %1 %2")
                  .arg(command.name(), command.arguments()));
    return false;
}

// The session ends first, which gives what is in flight its moment; not from inside one of its own calls.
void Run::finish(Exit exit)
{
    if (std::exchange(m_over, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, exit] {
            m_session.reset();
            m_secrets.reset();
            m_finished(static_cast<int>(exit));
            deleteLater();
        },
        Qt::QueuedConnection);
}

void Run::wrongUsage(const QString& sentence)
{
    m_output.error(u"usage"_s, sentence);
    finish(Exit::Usage);
}

void Run::fail(const Error& error, const QString& worker)
{
    fail(errorCode(error.kind), session::sentence(error, worker));
}

void Run::fail(const QString& code, const QString& message, const QJsonObject& more)
{
    m_output.error(code, message, more);
    const auto kind = errorKindFromCode(code);
    finish(kind && isWrongUsage(*kind) ? Exit::Usage : Exit::Refused);
}

Interrupt run(const Environment& environment, const QStringList& arguments, std::function<void(int)> finished)
{
    const QPointer<Run> run(new Run(environment, arguments, std::move(finished)));
    QMetaObject::invokeMethod(run, &Run::begin, Qt::QueuedConnection);
    return [run] {
        if (run)
            run->interrupt();
    };
}

} // namespace covershift::cli
