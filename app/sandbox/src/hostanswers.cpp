#include "hostanswers.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

HttpAnswer jsonAnswer(int status, const QJsonObject& object)
{
    return {status, "application/json"_ba, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer refusal(int status, QLatin1StringView error, const QString& detail)
{
    return jsonAnswer(status, {{u"error"_s, error}, {u"detail"_s, detail}});
}

HttpAnswer refusalOfV2(int status, QLatin1StringView error, const QString& field, const QString& text)
{
    QJsonObject object{{u"status"_s, u"NOK"_s}, {u"error"_s, error}};
    if (status == 400)
        object.insert(u"message"_s, u"Invalid data format"_s);
    object.insert(u"detail"_s, field.isEmpty() ? QJsonValue(text) : QJsonObject{{field, text}});
    return jsonAnswer(status, object);
}

} // namespace covershift::sandbox
