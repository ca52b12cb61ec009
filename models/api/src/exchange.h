#pragma once

#include <api/http.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>
#include <optional>

namespace covershift::api {

class OnceOnlyBody;

/// One request on its way: its own manager (and so its own connection), body, deadline and answer.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        qint64 answerBytes;
        std::optional<QSslConfiguration> ssl;
    };
    Exchange(const HttpRequest& request, const Limits& limits);
    ~Exchange() override;

    /// What came of it so far; complete once `ended()` was emitted.
    [[nodiscard]] HttpOutcome outcome() const;
    /// Ends it without an answer, unless it has ended already. Emits nothing.
    void cancel();

Q_SIGNALS:
    /// Emitted once, from the event loop and never from the constructor.
    void ended();

private:
    void start(const HttpRequest& request, const Limits& limits);
    void refuse(const QString& why);
    void readHeaders();
    void readSome();
    void stop(HttpFailure why);
    void finish();
    [[nodiscard]] HttpFailure failureOfReply() const;
    [[nodiscard]] bool isAnswerWhole() const;
    [[nodiscard]] QString failureText() const;

    // The manager is destroyed before the body that its reply reads from.
    const qint64 m_answerLimit;
    const bool m_hasBody;
    std::unique_ptr<OnceOnlyBody> m_body;
    QTimer m_deadline;
    QNetworkAccessManager m_manager;
    QNetworkReply* m_reply = nullptr; ///< owned by the manager
    QString m_sslErrors;
    HttpFailure m_stopped = HttpFailure::None;
    bool m_requestSent = false;
    bool m_ended = false;
    HttpOutcome m_outcome;
};

} // namespace covershift::api
