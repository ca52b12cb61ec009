#include "viviotreading.h"

#include "answerreading.h"
#include "viviotnames.h"
#include "wirefields.h"
#include "zegostatus.h"

namespace covershift::api {

using namespace names;

namespace {

constexpr int Forbidden = 403;

ErrorKind viviotKind(int status, bool withProvidersError)
{
    if (withProvidersError && (status == Forbidden || status < 300))
        return ErrorKind::RefusedByHost;
    if (status == Forbidden)
        return ErrorKind::WrongHost;
    return kindOfStatus(status, withProvidersError);
}

QVector<FieldError> fieldErrors(WireFields& status)
{
    QVector<FieldError> errors;
    for (const WireNode& item : status.list("Errors"_L1, Any, Any)) {
        WireFields fields(item, Any);
        const QString field = fields.text("FieldName"_L1).trimmed().left(MostText);
        const QString code = fields.text("ErrorCode"_L1);
        const QString message = fields.text("Message"_L1);
        if (fields.isWell() && errors.size() < MostFields)
            errors.append({field, (message.isEmpty() ? code : message).left(MostText)});
    }
    return errors;
}

/// The namespaces do not matter here: a refusal in a strange one is no success.
std::optional<Error> refusalOf(const WireNode& root, int status)
{
    const WireNode* node = WireFields(root, Any).member("ResponseStatus"_L1);
    if (!node || node->kind == WireNode::Kind::Nothing)
        return std::nullopt;
    WireFields fields(*node, Any);
    const QString code = fields.text("ErrorCode"_L1).trimmed();
    if (!fields.isWell() || code.isEmpty())
        return std::nullopt;
    Error error{viviotKind(status, true), status, code.left(MostText), fieldErrors(fields)};
    WireFields rest(*node, Any);
    const QString message = rest.text("Message"_L1).trimmed();
    if (!message.isEmpty())
        error.detail += ": "_L1 + message.left(MostText);
    return error;
}

} // namespace

bool saysWell(const WireNode& root)
{
    const WireNode* node = WireFields(root, Any).member("ResponseStatus"_L1);
    if (!node || node->kind == WireNode::Kind::Nothing)
        return true;
    WireFields fields(*node, Any);
    return fields.text("ErrorCode"_L1).trimmed().isEmpty() && fields.isWell();
}

PushAnswer readViviot(const HttpOutcome& outcome, Instant now, const TakeRoot& take)
{
    const auto root = outcome.isWhole() ? parseWire(outcome.body) : std::nullopt;
    AnswerReading reading;
    reading.refusal = [&](int status) -> std::optional<Error> {
        if (auto error = root ? refusalOf(*root, status) : std::nullopt)
            return error;
        // The host's own refusal of a role may come without a body; a page is somebody else's.
        if (status == Forbidden && outcome.body.trimmed().isEmpty())
            return Error{viviotKind(status, true), status, {}, {}};
        return std::nullopt;
    };
    reading.taken = [&](int status) {
        return (status == 200 || status == 201) && root && saysWell(*root) && take(*root);
    };
    reading.kindOf = viviotKind;
    reading.isCutShort = [&outcome] { return isWireCutShort(outcome.body); };
    return readAnswer(outcome, now, reading);
}

std::optional<Error> readErrorOf(const HttpOutcome& outcome, const TakeRoot& take)
{
    const PushAnswer answer = readViviot(outcome, {}, take);
    switch (answer.kind) {
    case AnswerKind::Taken:
        return std::nullopt;
    case AnswerKind::Lost:
    case AnswerKind::NotSent:
        return unreachable(outcome);
    case AnswerKind::ProviderError:
    case AnswerKind::Foreign:
    case AnswerKind::Unreadable:
        break;
    }
    return answer.error;
}

} // namespace covershift::api
