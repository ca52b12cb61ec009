#pragma once

#include <QByteArray>
#include <QIODevice>

namespace covershift::api {

/// A request body that can be read once. That it cannot be rewound is what keeps QNetworkAccessManager from
/// sending it again by itself, and its count is the proof of "not sent" (`contracts/outbox.md`, Measured
/// facts).
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes);

    [[nodiscard]] qint64 handedOut() const { return m_handedOut; }
    [[nodiscard]] bool isSpent() const { return m_handedOut == m_bytes.size(); }
    /// From here on nothing more is handed out, so that the count is final.
    void seal() { m_sealed = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool seek(qint64) override { return false; }
    [[nodiscard]] bool atEnd() const override { return remaining() == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override { return remaining(); }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 remaining() const;

    const QByteArray m_bytes;
    qint64 m_handedOut = 0;
    bool m_sealed = false;
};

} // namespace covershift::api
