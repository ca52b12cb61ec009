#include "run.h"

#include "commands.h"
#include "words.h"

#include <reports/wholewrite.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

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

Run::Run(const Environment& environment, const QStringList& arguments, RunPlace place,
    std::function<void(int)> finished)
    : m_environment(environment)
    , m_place(std::move(place))
    , m_finished(std::move(finished))
    , m_commands(allCommands())
    , m_line(parse(arguments, m_commands))
    , m_output(*environment.out, *environment.err, m_line.options.json)
{
}

Run::~Run() = default;

void Run::begin()
{
    if (m_over)
        return;
    if (!m_line.wrong.isEmpty()) {
        wrongUsage(m_line.wrong);
    } else if (m_line.version) {
        m_output.line("covershift-cli " + m_environment.version.toUtf8());
        finish(Exit::Done);
    } else if (!m_line.help.isEmpty()) {
        m_output.line(m_line.help.toUtf8());
        finish(Exit::Done);
    } else if (m_line.command->prepare(*this)) {
        if (m_line.command->needs() != Needs::Nothing)
            m_place.reach(*this);
        else if (isHandedOver())
            wrongUsage(Tr::tr("“%1” is never handed to another process.").arg(m_line.command->name()));
        else
            m_line.command->execute(*this);
    }
}

void Run::executeOn(session::Session& session)
{
    m_session = &session;
    connect(m_session, &session::Session::failed, this,
        [this](const Error& error) { m_output.say(wordsFor(error)); });
    m_line.command->execute(*this);
}

QString Run::folder() const
{
    return m_line.options.folder.isEmpty() ? m_environment.defaultFolder : m_line.options.folder;
}

void Run::setOnInterrupt(std::function<void()> call)
{
    m_onInterrupt = std::move(call);
    if (!std::exchange(m_maySave, true))
        m_place.aboutToSave();
}

void Run::interrupt()
{
    if (m_over)
        return;
    if (m_onInterrupt) {
        // A second Ctrl-C changes nothing: the first one is on its way to an end.
        std::exchange(m_onInterrupt, [] {})();
        return;
    }
    fail(errorCode(ErrorKind::Cancelled), Tr::tr("This was interrupted before it was done."));
}

std::optional<QByteArray> Run::readFile(const QString& path)
{
    if (isHandedOver())
        return m_place.files->value(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(u"file_unreadable"_s,
            Tr::tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        return std::nullopt;
    }
    const QByteArray content = file.readAll();
    m_files.insert(path, content);
    return content;
}

bool Run::expectOutput(const QString& path)
{
    m_outputs.append(path);
    // Only the process that was called knows what its paths mean.
    const QFileInfo file(path);
    if (isHandedOver() || (!path.isEmpty() && !file.isDir() && file.dir().exists()))
        return true;
    fail(u"file_unwritable"_s,
        path.isEmpty() ? Tr::tr("The name of the file to write is empty. Give one.")
            : file.isDir()
            ? Tr::tr("%1 is a folder. Give the name of a file to write.").arg(path)
            : Tr::tr("The folder of %1 does not exist. Make it, or name another file.").arg(path));
    return false;
}

bool Run::writeFile(const QString& path, const QByteArray& bytes)
{
    if (isHandedOver()) {
        m_place.sendFile(path, bytes);
        return true;
    }
    QSaveFile file(path);
    // An owner of the folder brings what the command asks for, and nothing else is written.
    const bool isWritten = m_outputs.contains(path) && file.open(QIODevice::WriteOnly)
        && reports::writeWhole(file, bytes) && file.commit();
    if (!isWritten)
        fail(
            u"file_unwritable"_s, Tr::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    return isWritten;
}

bool Run::readInstant(const QString& option, std::optional<Instant>& instant)
{
    if (!has(option))
        return true;
    const auto parsed = parseInstant(value(option));
    if (!parsed) {
        fail(errorCode(parsed.error().kind),
            u"--%1 %2: %3"_s.arg(option, value(option), wordsFor(parsed.error())));
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

// Not from inside a call of the session, which may end with the run.
void Run::finish(Exit exit)
{
    if (std::exchange(m_over, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, exit] {
            deleteLater();
            m_finished(static_cast<int>(exit));
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
    fail(errorCode(error.kind), wordsFor(error, worker));
}

void Run::fail(const QString& code, const QString& message, const QJsonObject& more)
{
    m_output.error(code, message, more);
    const auto kind = errorKindFromCode(code);
    finish(kind && isWrongUsage(*kind) ? Exit::Usage : Exit::Refused);
}

} // namespace covershift::cli
