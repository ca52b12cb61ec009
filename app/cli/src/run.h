#pragma once

#include "commandline.h"
#include "output.h"

#include <cli/program.h>
#include <session/session.h>
#include <session/whenfinished.h>

#include <QMap>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <type_traits>

namespace covershift::cli {

class Run;

/// Where a run stands: in the process that was called, or in the owner of the folder for another process.
struct RunPlace
{
    /// Brings what a command that needs a session can be executed on, or ends the run.
    std::function<void(Run&)> reach;
    /// Called once, before anything may be saved.
    std::function<void()> aboutToSave = [] {};
    /// Handed over: brings the content of an output file to the process that was called.
    std::function<void(const QString& path, const QByteArray& bytes)> sendFile;
    /// Handed over: the contents of its input files, by path. Nothing: it reads them itself.
    std::optional<QMap<QString, QByteArray>> files;
};

/// One command line on its way. Ends itself through `finish()`, then deletes itself.
class Run : public QObject
{
    Q_OBJECT
public:
    Run(const Environment& environment, const QStringList& arguments, RunPlace place,
        std::function<void(int)> finished);
    ~Run() override;

    void begin();
    void interrupt();
    /// What `reach` comes to.
    void executeOn(session::Session& session);

    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] session::Session& session() { return *m_session; }
    [[nodiscard]] session::Board& board() { return m_session->board(); }
    [[nodiscard]] Command& command() { return *m_line.command; }
    [[nodiscard]] milliseconds timeout() const { return m_line.options.timeout; }
    [[nodiscard]] bool hasTimeout() const { return m_line.options.hasTimeout; } ///< somebody asked for it
    /// The data folder of the process that was called.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Another process was called; this one carries it out.
    [[nodiscard]] bool isHandedOver() const { return m_place.files.has_value(); }

    // what was written
    [[nodiscard]] QStringList arguments() const { return m_line.parser->positionalArguments(); }
    [[nodiscard]] bool has(const QString& option) const { return m_line.parser->isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_line.parser->value(option); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_line.parser->values(option); }
    /// The instant of an option; nothing where it is not there. False: it has ended the run.
    bool readInstant(const QString& option, std::optional<Instant>& instant);
    /// Ends the run where there are fewer or more arguments.
    bool expectArguments(int atLeast, int atMost);
    /// The content of an input file. Nothing: it has ended the run. The only way to one, as its content
    /// is what crosses where the command is handed over; so only `prepare()` reads.
    [[nodiscard]] std::optional<QByteArray> readFile(const QString& path);
    [[nodiscard]] const QMap<QString, QByteArray>& filesRead() const { return m_files; }

    /// Says in `prepare()` that this file will be written. Ends the run where it can be seen that it cannot.
    bool expectOutput(const QString& path);
    /// Writes such a file, whole or not at all, in the process that was called. False: it has ended the run.
    bool writeFile(const QString& path, const QByteArray& bytes);

    // its ends
    void finish(Exit exit);
    void wrongUsage(const QString& sentence);
    /// Nothing was saved: the reason on stderr, or the error object.
    void fail(const Error& error, const QString& worker = {});
    void fail(const QString& code, const QString& message, const QJsonObject& more = {});

    /// What Ctrl-C does from here on, as something may have been saved; before the first call the run ends as
    /// interrupted, with nothing saved.
    void setOnInterrupt(std::function<void()> call);
    /// From here on something may have been saved: Ctrl-C has to wait for the answer to that.
    void holdInterrupts()
    {
        setOnInterrupt([] {});
    }
    /// Calls back when a future of the session has finished, unless the run is over by then.
    template <class T, class Call>
    void await(const QFuture<T>& future, Call call)
    {
        session::whenFinished(future, this, [this, call = std::move(call)](const T& result) mutable {
            if (!m_over)
                call(result);
        });
    }
    /// Works something out on another thread: a window's own never stands still for a command. `job` holds
    /// copies of all it needs, nothing of the run or the session.
    template <class Job, class Call>
    void workOut(Job job, Call call)
    {
        const auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
        promise->start();
        await(promise->future(), std::move(call));
        QThreadPool::globalInstance()->start([promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        });
    }
    /// Calls back after a time, unless the run is over by then. The session may outlive the run: nothing
    /// that names the run is hung on it.
    template <class Call>
    void after(milliseconds delay, Call call)
    {
        QTimer::singleShot(delay, this, [this, call = std::move(call)]() mutable {
            if (!m_over)
                call();
        });
    }

private:
    Environment m_environment;
    RunPlace m_place;
    std::function<void(int)> m_finished;
    Commands m_commands;
    CommandLine m_line;
    Output m_output;
    QMap<QString, QByteArray> m_files;
    QStringList m_outputs;
    session::Session* m_session = nullptr;
    std::function<void()> m_onInterrupt;
    bool m_maySave = false;
    bool m_over = false;
};

} // namespace covershift::cli
