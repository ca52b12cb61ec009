#include "errorjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

QString toJsonText(const Error& error)
{
    QJsonArray fields;
    for (const FieldError& field : error.fields)
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"text"_s, field.text}});
    const QJsonObject object{
        {u"code"_s, errorCode(error.kind)},
        {u"http_status"_s, error.httpStatus},
        {u"detail"_s, error.detail},
        {u"fields"_s, fields},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromJsonText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<ErrorKind> kind = errorKindFromCode(object.value("code"_L1).toString());
    if (!kind)
        return std::nullopt;
    Error error{*kind, object.value("http_status"_L1).toInt(), object.value("detail"_L1).toString(), {}};
    const QJsonArray fields = object.value("fields"_L1).toArray();
    for (const auto& value : fields) {
        const QJsonObject field = value.toObject();
        error.fields.append({field.value("field"_L1).toString(), field.value("text"_L1).toString()});
    }
    return error;
}

} // namespace covershift::store
