#pragma once

#include <api/http.h>
#include <domain/clock.h>
#include <domain/error.h>

#include <QObject>
#include <QVector>

#include <functional>
#include <list>

namespace covershift::api {
class HttpClient;
}

namespace covershift::session {

/// Read calls that belong together: of the workers that a person selected. Whatever is said of them is said
/// in order, from the event loop.
struct Inquiry
{
    struct Question
    {
        Result<api::HttpRequest> request; ///< or why there is nothing to ask
        /// What came of it. Gives back what the rest should think twice about, if anything.
        std::function<Done(const Result<api::HttpOutcome>&)> answered;
    };
    QVector<Question> questions;
    QByteArray key; ///< kept out of whatever is made from an answer
    std::function<bool()> isCancelled;
    std::function<void()> over;
};

/// Puts questions to the host, politely: so many in flight at most, whoever asks, and nothing twice. What a
/// refused key, a wrong host or a host that has enough says to one is the answer to all that wait behind it;
/// so is the third failure to reach it, or trouble there, in a row.
class QueryLine : public QObject
{
    Q_OBJECT
public:
    QueryLine(api::HttpClient& client, const Clock& clock, int atMostInFlight, QObject* parent = nullptr);
    ~QueryLine() override;

    void ask(Inquiry inquiry);

Q_SIGNALS:
    /// Each exchange, before its answer is read.
    void exchanged(const covershift::api::HttpRequest& request, const covershift::api::HttpOutcome& outcome,
        covershift::milliseconds took);

private:
    struct Running
    {
        Inquiry inquiry;
        qsizetype next = 0;
        int inFlight = 0;
        int troubles = 0; ///< in a row
        std::optional<Error> stoppedBy = {};
        [[nodiscard]] bool hasMore() const { return next < inquiry.questions.size(); }
    };
    using Place = std::list<Running>::iterator;

    void look();
    void pump();
    void send(Place running, const Inquiry::Question& question, const api::HttpRequest& request);
    static void think(Running& running, const Done& answer);

    api::HttpClient& m_client;
    const Clock& m_clock;
    const int m_atMostInFlight;
    std::list<Running> m_running;
    int m_inFlight = 0;
    bool m_looking = false;
};

} // namespace covershift::session
