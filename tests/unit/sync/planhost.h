#pragma once

#include "stubhost.h"

#include <QJsonArray>
#include <QJsonObject>

namespace covershift::tests {

/// What a StubHost answers as Viviot does: keeps shifts and teams, in JSON, and does to the next insert what
/// a test asks for.
class PlanHost
{
public:
    enum class Fault {
        None,
        DropBefore, ///< the insert is read, not carried out, and no answer comes
        DropAfter, ///< it is carried out, and no answer comes
        DropAfterTwice, ///< likewise, and somebody else makes the same at that moment
        AnswerNothing, ///< it is carried out; the answer's list is empty
        Forbid, ///< 403
        RefuseAt200, ///< a ResponseStatus with an error of a field, at HTTP 200
    };

    [[nodiscard]] StubReply answer(const StubRequest& request);

    QJsonArray shifts;
    QJsonArray teams;
    Fault next = Fault::None; ///< for one push
    bool trimsNames = false; ///< writes down a name in its own way
    QByteArray pauseOfNextRead; ///< the next look at the shifts is answered by 503 with this Retry-After
    bool wantsSession = false;
    int signIns = 0;
    bool sessionIsOver = false;

private:
    [[nodiscard]] StubReply push(const StubRequest& request, QJsonArray& list, const QString& name);
    [[nodiscard]] QJsonObject made(const StubRequest& request);

    int m_made = 0;
};

} // namespace covershift::tests
