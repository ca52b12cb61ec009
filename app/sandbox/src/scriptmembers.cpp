#include "scriptmembers.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

ScriptMembers::ScriptMembers(const QJsonValue& value, QString place, QString& problem)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_problem(problem)
{
    if (!value.isObject())
        fail({}, u"must be an object"_s);
}

QJsonValue ScriptMembers::take(QLatin1StringView name)
{
    m_known.append(name);
    return m_object.value(name);
}

QByteArray ScriptMembers::text(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        fail(name, u"must be a string"_s);
    return value.toString().toUtf8();
}

int ScriptMembers::number(QLatin1StringView name, int fallback, int least, int most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return fallback;
    const double given = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(given >= least && given <= most) || given != std::clamp(static_cast<int>(given), least, most)) {
        fail(name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
        return fallback;
    }
    return static_cast<int>(given);
}

bool ScriptMembers::flag(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, u"must be true or false"_s);
    return value.toBool();
}

int ScriptMembers::oneOf(QLatin1StringView name, const QStringList& words)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return 0;
    const auto index = words.indexOf(value.toString());
    if (index < 0)
        fail(name, u"must be one of %1"_s.arg(words.join(u", "_s)));
    return static_cast<int>(std::max<qsizetype>(index, 0));
}

void ScriptMembers::require(QLatin1StringView name)
{
    if (!m_object.contains(name))
        fail(name, u"is missing"_s);
}

void ScriptMembers::refuseOthers()
{
    const QStringList names = m_object.keys();
    for (const QString& name : names) {
        if (!m_known.contains(name))
            fail(name, u"is not known here"_s);
    }
}

void ScriptMembers::fail(const QString& name, const QString& what)
{
    if (m_problem.isEmpty())
        m_problem = u"%1: %2"_s.arg(placeOf(name), what);
}

QString ScriptMembers::placeOf(const QString& name) const
{
    return m_place.isEmpty() || name.isEmpty() ? m_place + name : m_place + u'.' + name;
}

} // namespace covershift::sandbox
