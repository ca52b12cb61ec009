#pragma once

#include "commandline.h"
#include "output.h"

#include <cli/program.h>
#include <session/session.h>
#include <session/whenfinished.h>

#include <QObject>

#include <functional>
#include <memory>

namespace covershift::cli {

/// One command line on its way. Ends itself through `finish()`, then deletes itself.
class Run : public QObject
{
    Q_OBJECT
public:
    Run(const Environment& environment, const QStringList& arguments, std::function<void(int)> finished);
    ~Run() override;

    void begin();
    void interrupt();

    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] session::Session& session() { return *m_session; }
    [[nodiscard]] session::Board& board() { return m_session->board(); }
    [[nodiscard]] milliseconds timeout() const { return m_line.options.timeout; }

    // what was written
    [[nodiscard]] QStringList arguments() const { return m_line.parser->positionalArguments(); }
    [[nodiscard]] bool has(const QString& option) const { return m_line.parser->isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_line.parser->value(option); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_line.parser->values(option); }
    /// The instant of an option; nothing where it is not there. False: it has ended the run.
    bool readInstant(const QString& option, std::optional<Instant>& instant);
    /// Ends the run where there are fewer or more arguments.
    bool expectArguments(int atLeast, int atMost);

    // its ends
    void finish(Exit exit);
    void wrongUsage(const QString& sentence);
    /// Nothing was saved: the reason on stderr, or the error object.
    void fail(const Error& error, const QString& worker = {});
    void fail(const QString& code, const QString& message, const QJsonObject& more = {});

    /// What Ctrl-C does from here on; before the first call the run ends as interrupted, with nothing saved.
    void setOnInterrupt(std::function<void()> call) { m_onInterrupt = std::move(call); }
    /// From here on something may have been saved: Ctrl-C has to wait for the answer to that.
    void holdInterrupts()
    {
        m_onInterrupt = [] {};
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

private:
    void open();

    Environment m_environment;
    std::function<void(int)> m_finished;
    Commands m_commands;
    CommandLine m_line;
    Output m_output;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<session::Session> m_session;
    std::function<void()> m_onInterrupt;
    bool m_over = false;
};

} // namespace covershift::cli
