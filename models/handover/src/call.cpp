#include "conversation.h"

#include <handover/call.h>

namespace covershift::handover {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Passes on what is written to it.
class Stream final : public QIODevice
{
public:
    explicit Stream(std::function<void(const QByteArray&)> pass)
        : m_pass(std::move(pass))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_pass(QByteArray(data, size));
        return size;
    }

private:
    std::function<void(const QByteArray&)> m_pass;
};

} // namespace

Call::Call(Request request, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    const auto stream = [this](QLatin1String word) {
        return std::make_unique<Stream>([this, word](const QByteArray& bytes) {
            if (m_conversation)
                m_conversation->write(word, bytes);
        });
    };
    m_out = stream(words::Out);
    m_err = stream(words::Err);
}

Call::~Call() = default;

void Call::sendFile(const QString& path, const QByteArray& bytes)
{
    if (m_conversation)
        m_conversation->sendFile(path, bytes);
}

void Call::sayMaySave()
{
    if (m_conversation)
        m_conversation->sayMaySave();
}

void Call::finish(int status)
{
    if (m_conversation)
        std::exchange(m_conversation, nullptr)->finish(status);
    deleteLater();
}

} // namespace covershift::handover
