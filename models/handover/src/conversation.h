#pragma once

#include "wire.h"

#include <handover/call.h>
#include <handover/identity.h>

#include <QTimer>

#include <functional>

namespace covershift::handover {

/// The words both sides use. A change of any of them is another protocol.
namespace words {
inline constexpr int Protocol = 3;
inline constexpr QLatin1String Hello{"hello"}; ///< {protocol, version, user}
inline constexpr QLatin1String Welcome{"welcome"};
inline constexpr QLatin1String Refused{"refused"}; ///< an error's code, and `detail`
inline constexpr QLatin1String File{"file"}; ///< its path, and a piece of its content
inline constexpr QLatin1String Run{"run"}; ///< the arguments; the files came before
inline constexpr QLatin1String Begun{"begun"};
inline constexpr QLatin1String MaySave{"may_save"};
inline constexpr QLatin1String Alive{"alive"}; ///< now and then, while a command is under way
inline constexpr QLatin1String Out{"out"};
inline constexpr QLatin1String Err{"err"};
inline constexpr QLatin1String Made{
    "made"}; ///< an output file's path, and a piece of its content; the last has `whole`
inline constexpr QLatin1String Whole{"whole"};
inline constexpr QLatin1String Status{"status"}; ///< the end
inline constexpr QLatin1String Raise{"raise"}; ///< a page's name, may be empty
inline constexpr QLatin1String Raised{"raised"};
inline constexpr QLatin1String Interrupt{"interrupt"};
inline constexpr QLatin1String Leaving{"leaving"}; ///< nothing was begun: try again
} // namespace words

/// The owner's end of one connection.
class Conversation final : public QObject
{
    Q_OBJECT
public:
    Conversation(QLocalSocket* socket, const Identity& identity,
        std::function<bool(const QString& page)> raise, QObject* parent);
    ~Conversation() override;

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    /// The owner goes: says so, unless a command has begun.
    void leave();

    // for the call
    void write(const QString& stream, const QByteArray& bytes);
    void sendFile(const QString& path, const QByteArray& bytes);
    void sayMaySave();
    void finish(int status);

Q_SIGNALS:
    void begun(covershift::handover::Call* call);
    void over(); ///< once; deletes itself

private:
    void take(const QJsonObject& frame);
    void greet(const QJsonObject& frame);
    void takeFile(const QJsonObject& frame);
    void refuse(const QString& code, const QString& detail);
    void begin(const QJsonObject& frame);
    void closed();

    Wire* m_wire;
    Identity m_identity;
    std::function<bool(const QString&)> m_raise;
    QTimer m_patience;
    QTimer m_pulse;
    Request m_request;
    qint64 m_fileBytes = 0;
    Call* m_call = nullptr;
    bool m_isWelcome = false;
    bool m_hasBegun = false;
    bool m_isLeaving = false;
    bool m_isOver = false;
};

} // namespace covershift::handover
