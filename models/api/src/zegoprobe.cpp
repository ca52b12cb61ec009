#include "zegorequest.h"
#include "zegostatus.h"

#include <api/zegoanswer.h>
#include <api/zegoprobe.h>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

HttpRequest zegoProbe(const QUrl& base, const QByteArray& key)
{
    return zegoRequest("GET", base, "/v1/validate/customer-number/COVERSHIFT0TEST", key);
}

Done decodeProbe(const HttpOutcome& outcome)
{
    if (!outcome.isWhole())
        return failure(ErrorKind::HostUnreachable, outcome.failureText, outcome.status);
    const int status = outcome.status;
    const auto error = parseZegoError(status, outcome.body);
    const bool isUnknownNumber = error && error->detail.startsWith("INVALID_CUSTOMER"_L1);
    if (status == 204 || (status == 404 && isUnknownNumber))
        return {};
    const QString detail = error ? error->detail : QString();
    switch (kindOfStatus(status, false)) {
    case ErrorKind::KeyRefused:
        return failure(ErrorKind::KeyRefused, detail, status);
    case ErrorKind::ServiceInTrouble:
    case ErrorKind::RateLimited:
        return failure(ErrorKind::ServiceInTrouble, detail, status);
    default:
        return failure(ErrorKind::WrongHost, detail, status);
    }
}

} // namespace covershift::api
