#include "program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>

#include <algorithm>
#include <utility>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// An owner that comes or goes does not take commands for a moment.
constexpr auto LookAgainAfter = 100ms;
constexpr milliseconds LookAtLeast{5'000};
/// How much longer than the command an owner that carries it out may say nothing.
constexpr milliseconds SilenceMargin{5'000};
/// How long an owner may take to answer Ctrl-C.
constexpr auto InterruptPatience = 5s;

void pass(QIODevice* device, const QByteArray& bytes)
{
    device->write(bytes);
    if (auto* file = qobject_cast<QFileDevice*>(device))
        file->flush();
}

} // namespace

Program::Program(
    const Environment& environment, const QStringList& arguments, std::function<void(int)> finished)
    : m_environment(environment)
    , m_arguments(arguments)
    , m_finished(std::move(finished))
{
    RunPlace place;
    place.reach = [this](Run&) { reach(); };
    m_run = new Run(environment, arguments, std::move(place), [this](int status) { end(status); });
    m_run->setParent(this);
}

Program::~Program() = default;

void Program::begin()
{
    m_since.start();
    m_run->begin();
}

void Program::interrupt()
{
    if (m_run)
        m_run->interrupt();
    if (m_door)
        m_door->leave();
}

void Program::reach()
{
    m_secrets = m_environment.makeSecrets();
    m_looking.start();
    lookForOwner();
}

void Program::lookForOwner()
{
    if (isOver())
        return;
    if (m_client)
        m_client->deleteLater();
    m_client = new handover::OwnerClient({m_run->folder(), m_environment.version}, this);
    connect(m_client, &handover::OwnerClient::absent, this, &Program::own);
    connect(m_client, &handover::OwnerClient::welcomed, this, &Program::handOver);
    connect(m_client, &handover::OwnerClient::refused, this, [this](const Error& error) {
        if (!isOver())
            endHandOver(Exit::Refused, [this, error] { m_run->fail(error); });
    });
    m_client->begin();
}

void Program::own()
{
    if (isOver())
        return;
    if (m_preparation == Preparation::UnderWay) {
        m_afterPreparation = [this] { own(); };
        return;
    }
    if (!m_session) {
        session::SessionConfig config;
        config.folder = m_run->folder();
        config.clock = m_environment.clock;
        config.secrets = m_secrets.get();
        config.actor = m_environment.actor;
        // Where the window keeps its sandbox.
        config.sandbox
            = QDir(m_run->folder()) == QDir(QDir(m_environment.defaultFolder).filePath(u"sandbox"_s));
        config.sends = m_run->command().needs() == Needs::Sending;
        m_session = std::make_unique<session::Session>(config);
    }
    m_run->await(m_session->open(), [this](const Done& done) { opened(done); });
}

void Program::opened(const Done& done)
{
    if (done) {
        m_door = std::make_unique<Door>(*m_session, m_environment);
        connect(
            m_door.get(), &Door::left, this,
            [this] {
                m_isDoorShut = true;
                leave();
            },
            Qt::QueuedConnection);
        if (const Done heard = m_door->listen(); !heard)
            m_run->output().say(
                Tr::tr("Other commands cannot be taken meanwhile: %1.").arg(heard.error().detail));
        m_run->executeOn(*m_session);
    } else if (done.error().kind == ErrorKind::FolderInUse
        && milliseconds(m_looking.elapsed()) < std::max(LookAtLeast, m_run->timeout())) {
        m_run->after(LookAgainAfter, [this] { lookForOwner(); });
    } else {
        m_run->fail(done.error());
    }
}

void Program::handOver()
{
    if (isOver())
        return;
    if (m_environment.hasSecretInEnvironment) {
        m_run->fail(Error{ErrorKind::SecretsNotHandedOver, 0, {}, {}});
        return;
    }
    m_looking.start();
    const handover::Request request{m_arguments, m_run->filesRead()};
    if (request.fileBytes() > handover::MostFileBytes) {
        m_run->fail(u"file_too_large"_s,
            Tr::tr("A running window or command owns this data folder, and it takes no file of more than "
                   "64 MiB. Make the file smaller, or end the other program."));
        return;
    }
    connect(m_client, &handover::OwnerClient::out, this,
        [this](const QByteArray& bytes) { pass(m_environment.out, bytes); });
    connect(m_client, &handover::OwnerClient::err, this,
        [this](const QByteArray& bytes) { pass(m_environment.err, bytes); });
    connect(
        m_client, &handover::OwnerClient::made, this, [this](const QString& path, const QByteArray& bytes) {
            if (!isOver() && !m_run->writeFile(path, bytes))
                m_client->disconnect(this);
        });
    connect(m_client, &handover::OwnerClient::finished, this, &Program::handedOver);
    connect(m_client, &handover::OwnerClient::lost, this, &Program::lost);
    connect(m_client, &handover::OwnerClient::silent, this, &Program::silent);
    m_client->setSilence(m_run->timeout() + SilenceMargin);
    const auto handTo = [this, request, client = m_client] {
        // Another owner may have come meanwhile: it is handed the command when it welcomes it.
        if (isOver() || !client || client != m_client)
            return;
        m_run->setOnInterrupt([this] {
            m_client->interrupt();
            m_run->after(InterruptPatience, [this] { lost(true); });
        });
        m_client->run(request);
    };
    if (m_preparation == Preparation::Done) {
        handTo();
    } else {
        m_afterPreparation = handTo;
        if (std::exchange(m_preparation, Preparation::UnderWay) == Preparation::None)
            m_run->command().beforeHandOver(*m_run, *m_secrets, [this] {
                m_preparation = Preparation::Done;
                m_afterPreparation();
            });
    }
}

void Program::endHandOver(Exit exit, std::function<void()> end)
{
    if (m_preparation == Preparation::Done)
        m_run->command().afterHandOver(*m_run, *m_secrets, exit, std::move(end));
    else
        end();
}

void Program::handedOver(int status)
{
    if (isOver())
        return;
    const auto exit = static_cast<Exit>(status);
    endHandOver(exit, [this, exit] { m_run->finish(exit); });
}

void Program::lost(bool maySave)
{
    if (isOver())
        return;
    endHandOver(maySave ? Exit::Kept : Exit::Refused, [this, maySave] {
        if (!maySave) {
            m_run->fail(u"owner_gone"_s,
                Tr::tr(
                    "The program that carried this out ended before it was done, and nothing was saved. Try "
                    "again."));
            return;
        }
        m_run->output().error(u"owner_gone"_s,
            Tr::tr(
                "The program that carried this out ended without an answer, so it is not known what it has "
                "saved. See “covershift-cli outbox list” (“covershift-cli connection show” for a "
                "connection) before you try again."));
        m_run->finish(Exit::Kept);
    });
}

void Program::silent()
{
    if (isOver())
        return;
    endHandOver(Exit::Kept, [this] {
        m_run->output().error(u"owner_silent"_s,
            Tr::tr(
                "The program that owns this data folder does not answer, so it is not known what it has done "
                "or will still do. End it or let it go on, and see “covershift-cli outbox list” before you "
                "try again."));
        m_run->finish(Exit::Kept);
    });
}

void Program::end(int status)
{
    m_status = status;
    if (m_door && !m_isDoorShut)
        m_door->leave(m_run->timeout() - milliseconds(m_since.elapsed()));
    else
        leave();
}

// What others have handed over is answered first. Then the session ends, which gives what is in flight its
// moment; only then is the folder free, and the status told.
void Program::leave()
{
    if (!m_status || std::exchange(m_hasLeft, true))
        return;
    m_door.reset();
    m_session.reset();
    m_secrets.reset();
    deleteLater();
    m_finished(*m_status);
}

Interrupt run(const Environment& environment, const QStringList& arguments, std::function<void(int)> finished)
{
    const QPointer<Program> program(new Program(environment, arguments, std::move(finished)));
    QMetaObject::invokeMethod(program, &Program::begin, Qt::QueuedConnection);
    return [program] {
        if (program)
            program->interrupt();
    };
}

} // namespace covershift::cli
