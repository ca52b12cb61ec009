#include "answerreading.h"
#include "json.h"
#include "zegostatus.h"

#include <api/zegoanswer.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(MostText);
    // Some hosts give a list of texts for a field: its JSON says as much as we can.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2)).left(MostText);
}

ErrorKind kindOf(int status, const QString& code)
{
    if (status == 404 && code == "INVALID_CUSTOMER"_L1)
        return ErrorKind::UnknownCustomer;
    if (status == 404 && code == "INVALID_CUSTOMER_EMAIL"_L1)
        return ErrorKind::EmailOfAnother;
    return kindOfStatus(status, true);
}

} // namespace

std::optional<Error> parseZegoError(int status, const QByteArray& body)
{
    const auto object = strictObject(body);
    if (!object)
        return std::nullopt;
    const QString code = object->value("error"_L1).toString();
    if (code.isEmpty())
        return std::nullopt;

    Error error{kindOf(status, code), status, code.left(MostText), {}};
    const QJsonValue detail = object->value("detail"_L1);
    QString text = textOf(object->value("message"_L1).toString());
    if (detail.isObject()) {
        const QJsonObject fields = detail.toObject();
        for (auto it = fields.begin(); it != fields.end() && error.fields.size() < MostFields; ++it)
            error.fields.append({it.key().trimmed().left(MostText), textOf(it.value())});
    } else if (!detail.isUndefined() && !detail.isNull()) {
        text = textOf(detail);
    }
    if (!text.isEmpty())
        error.detail += ": "_L1 + text;
    return error;
}

} // namespace covershift::api
