#include "zegopushanswer.h"

#include "answerreading.h"
#include "json.h"
#include "zegostatus.h"

namespace covershift::api {

ZegoAnswer readPushAnswer(const HttpOutcome& outcome, Instant now, const TakenAs& takenAs)
{
    QString remoteId;
    AnswerReading reading;
    // A 2xx is never a refusal: with an error in it, it is an answer that nobody has documented.
    reading.refusal = [&outcome](int status) {
        return status < 300 ? std::nullopt : parseZegoError(status, outcome.body);
    };
    reading.taken = [&](int status) {
        const auto id = takenAs(status, outcome.body);
        remoteId = id.value_or(QString());
        return id.has_value();
    };
    reading.kindOf = kindOfStatus;
    reading.isCutShort = [&outcome] { return isObjectCutShort(outcome.body); };
    return {readAnswer(outcome, now, reading), remoteId};
}

} // namespace covershift::api
