#pragma once

#include <handover/request.h>

#include <QIODevice>
#include <QObject>

#include <memory>

namespace covershift::handover {

class Conversation;

/// A command that another process has handed over, until its end. The server owns it; it lives on after the
/// other process has gone, so that what it began comes to its own end.
class Call final : public QObject
{
    Q_OBJECT
public:
    explicit Call(Request request, QObject* parent = nullptr);
    ~Call() override;

    [[nodiscard]] const Request& request() const { return m_request; }
    /// What is written there appears in the other process, as it comes. Never blocks.
    [[nodiscard]] QIODevice& out() { return *m_out; }
    [[nodiscard]] QIODevice& err() { return *m_err; }
    /// The content of an output file, by the path that the arguments name: the other process writes it before
    /// it shows what is written to `out()` after this.
    void sendFile(const QString& path, const QByteArray& bytes);
    /// To be said before anything may have been saved: should the owner end now, the other process knows.
    void sayMaySave();
    /// Its end. Deletes this, later.
    void finish(int status);

Q_SIGNALS:
    /// Ctrl-C in the other process, or that process has gone; at most once each.
    void interrupted();

private:
    friend class Conversation;

    Request m_request;
    Conversation* m_conversation = nullptr; ///< null once the other process has gone
    std::unique_ptr<QIODevice> m_out;
    std::unique_ptr<QIODevice> m_err;
};

} // namespace covershift::handover
