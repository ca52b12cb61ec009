#pragma once

#include "httpmessage.h"

#include <domain/error.h>
#include <sandbox/viviot.h>

#include <QMutex>

namespace covershift::sandbox {

/// What a rule does to a request; the words are those of the script (README of this folder).
struct Fault
{
    enum class Kind { DropBefore, DropAfter, Status, Delay, Truncate, Html, RejectWorker, ExpireSessions };
    Kind kind = Kind::Delay;
    bool reset = false; ///< a connection that is cut ends in RST, else in FIN
    int delayMs = 0; ///< before anything else
    qsizetype bytes = 0; ///< of Truncate
    HttpAnswer answer; ///< of Status and Html
    bool applied = false; ///< of Status and Html: the host takes the request first
    QString detail; ///< of RejectWorker
};

struct FaultRule
{
    QByteArray path; ///< prefix; empty: any
    QByteArray method; ///< empty: any
    QList<QByteArray> identities; ///< any one of them; empty: any request
    int nth = 1; ///< first of the matching requests that it acts on
    int times = 0; ///< how many of them from there; 0: all
    Fault fault;

    [[nodiscard]] bool matches(
        const QByteArray& requestMethod, const QByteArray& requestPath, const QByteArray& body) const;
};

struct FaultScript
{
    QVector<FaultRule> rules;
    std::optional<ViviotStyle> viviot; ///< nothing: the script does not say
};

/// What a script says; nothing for an empty one. `InvalidValue`, its detail naming the place.
[[nodiscard]] Result<FaultScript> parseFaultScript(const QByteArray& script);

/// What is in force of a script, and how many requests each rule has seen. Thread-safe.
class FaultDesk
{
public:
    /// Who asks: the host acts on RejectWorker, the gate of Viviot's on ExpireSessions, the front on all
    /// else.
    enum class Asker { Front, Host, Gate };

    void load(const FaultScript& script, const ViviotStyle& unlessSaid);
    [[nodiscard]] ViviotStyle viviot() const;
    /// The first rule that is due for this request. Every rule that matches counts it, whoever acts.
    [[nodiscard]] std::optional<Fault> next(
        Asker asker, const QByteArray& method, const QByteArray& path, const QByteArray& body);

private:
    struct Counted
    {
        FaultRule rule;
        int seen = 0;
    };
    mutable QMutex m_mutex;
    QVector<Counted> m_rules;
    ViviotStyle m_viviot;
};

} // namespace covershift::sandbox
