#include <api/zegov2.h>
#include <domain/operation.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever a host answers to an insert: what is called taken is a whole object about the person who was
/// sent, and its id is the one that stands there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace covershift;
    using namespace Qt::Literals::StringLiterals;
    const api::ZegoInsert sent{{IdentityKind::CustomerNumber, u"C1"_s}, Instant{}, {}};
    api::HttpOutcome outcome;
    outcome.status = 201;
    outcome.bodyBytesHandedOut = 1;
    outcome.body = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    const api::ZegoAnswer answer = api::decodeInsert(outcome, {}, sent);
    if (answer.kind != api::AnswerKind::Taken)
        return 0;
    const QJsonObject object = QJsonDocument::fromJson(outcome.body).object();
    const QJsonValue id = object.value("id"_L1);
    const bool isThere = id.isString() ? id.toString() == answer.remoteId
                                       : id.isDouble() && id.toDouble() == answer.remoteId.toDouble();
    if (!isUsableRemoteId(answer.remoteId) || !isThere
        || object.value("user"_L1).toObject().value("customerNumber"_L1) != "C1"_L1)
        std::abort();
    return 0;
}
