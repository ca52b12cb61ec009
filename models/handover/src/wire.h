#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>

#include <deque>

namespace covershift::handover {

/// Frames on a local socket: four bytes of length, most significant first, then that much JSON: one object.
/// A frame is at most `MostFrameBytes` long; bytes of any number go in frames of a piece each, and no more of
/// them than the other side takes, so that neither side ever handles much at once.
class Wire final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MostFrameBytes = 4 * 1024 * 1024;
    static constexpr qint64 PieceBytes = 128 * 1024;

    explicit Wire(QLocalSocket* socket, QObject* parent = nullptr); ///< takes the socket
    ~Wire() override;

    void send(const QJsonObject& frame);
    /// `frame` with the bytes added as `data`, in as many frames as it takes.
    void sendBytes(const QJsonObject& frame, const QByteArray& bytes);
    /// Hands to the system what it takes now, without waiting.
    void flush();
    /// Sends what is still to be sent, then closes.
    void finish();
    /// Closes at once.
    void abort();
    [[nodiscard]] QLocalSocket& socket() { return *m_socket; }

    [[nodiscard]] static QByteArray bytesOf(const QJsonObject& frame); ///< its `data`

Q_SIGNALS:
    void received(const QJsonObject& frame);
    void closed(); ///< once; also where the other side sends what is no frame

private:
    struct Pending
    {
        QJsonObject frame;
        QByteArray bytes;
        bool hasBytes = false;
        qint64 sent = 0;
    };
    void read();
    bool takeFrame();
    void pump();
    void write(const QJsonObject& frame);
    void beClosed();

    QLocalSocket* m_socket;
    QByteArray m_buffer;
    std::deque<Pending> m_pending;
    bool m_finishing = false;
    bool m_closed = false;
};

} // namespace covershift::handover
