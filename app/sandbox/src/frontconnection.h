#pragma once

#include "faultscript.h"
#include "httpmessage.h"

#include <domain/clock.h>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>

namespace covershift::sandbox {

/// What all connections of a front share; outlives them.
struct FrontShared
{
    FaultDesk& faults;
    const Clock& clock;
    std::atomic<int>& requests; ///< whole ones that arrived
    quint16 hostPort = 0; ///< on 127.0.0.1
};

/// One client of the front: reads a request to its end, applies the fault that is due, hands it on to the
/// host and its answer back; then the next. Deletes itself when the client is gone.
class FrontConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over.
    FrontConnection(QTcpSocket* client, const FrontShared& shared, QObject* parent);

private:
    enum class State { Head, Body, Busy, Draining };

    void readClient();
    void readRequests();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    void serve();
    void act();
    void forward();
    void readHost();
    void deliver(const QByteArray& answer);
    void loseHost();

    void sendOwn(const HttpAnswer& answer);
    void finish(const QByteArray& answer);
    void refuse(int status);
    void drain();
    void cut();

    const FrontShared& m_shared;
    QTcpSocket* m_client;
    QTcpSocket m_host;
    QTimer m_delay;
    State m_state = State::Head;
    QByteArray m_buffer;
    RequestHead m_head;
    QByteArray m_body;
    std::optional<Fault> m_fault;
    QByteArray m_answer;
};

} // namespace covershift::sandbox
