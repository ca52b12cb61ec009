#include "answerreading.h"
#include "json.h"
#include "zegorequest.h"
#include "zegostatus.h"

#include <api/zegoanswer.h>
#include <api/zegoquery.h>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

using Query = QList<QPair<QString, QString>>;

/// Every character of a value that could mean something is encoded: QUrlQuery would leave a `+` as it is,
/// which servers read as a blank.
QString encoded(const Query& query)
{
    QByteArray text;
    for (const auto& [name, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return QString::fromLatin1(text);
}

/// What a whole answer other than the documented success says.
Error errorOf(const HttpOutcome& outcome)
{
    const int status = outcome.status;
    auto error = parseZegoError(status, outcome.body);
    if (status < 300)
        return {ErrorKind::AnswerUnreadable, status, {}, {}};
    if (!error)
        return {kindOfStatus(status, false), status,
            QString::fromLatin1(outcome.header("Content-Type").left(100)), {}};
    return *std::move(error);
}

std::optional<Product> productOf(const QString& word)
{
    if (word == "ENABLED"_L1)
        return Product::Enabled;
    if (word == "DISABLED"_L1)
        return Product::Disabled;
    return std::nullopt;
}

/// Whether the answer names the person who was asked for, or nobody.
bool isAbout(const Identifier& person, const QString& customerNumber)
{
    const bool isByNumber
        = person.kind == IdentityKind::CustomerNumber || person.kind == IdentityKind::PolicyId;
    return !isByNumber || customerNumber.isEmpty() || customerNumber == person.value;
}

} // namespace

HttpRequest zegoUserStatus(const QUrl& base, const QByteArray& key, const Identifier& person)
{
    HttpRequest request = zegoRequest("GET", base, "/v1/user/status/", key);
    request.url.setQuery(encoded({{identityName(person.kind), person.value}}), QUrl::StrictMode);
    return request;
}

Result<CoverStatus> decodeUserStatus(const HttpOutcome& outcome, const Identifier& person)
{
    if (!outcome.isWhole())
        return tl::unexpected(unreachable(outcome));
    const auto object = outcome.status == 200 ? strictObject(outcome.body) : std::nullopt;
    if (!object || object->contains("error"_L1))
        return tl::unexpected(errorOf(outcome));
    const auto text = [&object](QLatin1StringView name) { return object->value(name).toString(); };
    const auto product = productOf(text("status"_L1));
    CoverStatus status;
    status.detail = text("detail"_L1);
    status.policyId = text("policyId"_L1);
    status.customerNumber = text("customerNumber"_L1);
    if (status.customerNumber.isEmpty())
        status.customerNumber = text("customer_number"_L1);
    status.classOfUse = text("cover_class_of_use"_L1);
    status.level = text("cover_level"_L1);
    status.vehicleRegistration = text("vehicle_registration"_L1);
    if (!product || !isAbout(person, status.customerNumber))
        return failure(ErrorKind::AnswerUnreadable, {}, outcome.status);
    status.product = *product;
    return status;
}

HttpRequest zegoValidateNumber(
    const QUrl& base, const QByteArray& key, const QString& number, const QString& email)
{
    const QByteArray path = "/v1/validate/customer-number/" + QUrl::toPercentEncoding(number);
    HttpRequest request = zegoRequest("GET", base, path, key);
    if (!email.isEmpty())
        request.url.setQuery(encoded({{u"email"_s, email}}), QUrl::StrictMode);
    return request;
}

Done decodeValidateNumber(const HttpOutcome& outcome)
{
    if (!outcome.isWhole())
        return tl::unexpected(unreachable(outcome));
    if (outcome.status == 204)
        return {};
    return tl::unexpected(errorOf(outcome));
}

QUrl zegoInviteUrl(const QUrl& base, IdentityKind identity, const QString& workProvider,
    const QString& workProviderUserId, const QString& email)
{
    const bool legacy = isLegacy(identity);
    const auto name = [legacy](const char* current, const char* former) {
        return QString::fromLatin1(legacy ? former : current);
    };
    QUrl url = base;
    url.setPath(base.path() + name("/v1/link-work-provider", "/link-work-provider"));
    url.setQuery(encoded({{name("work_provider", "wp"), workProvider},
                     {name("work_provider_user_id", "wp_id"), workProviderUserId}, {u"email"_s, email}}),
        QUrl::StrictMode);
    return url;
}

} // namespace covershift::api
