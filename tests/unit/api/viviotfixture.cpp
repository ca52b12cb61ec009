#include "viviotfixture.h"

#include <QFile>

namespace covershift::test {

using namespace Qt::Literals::StringLiterals;

QByteArray golden(const QString& name)
{
    QFile file(QStringLiteral(COVERSHIFT_TEST_DATA "/viviot/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file %s", qPrintable(file.fileName()));
    QByteArray bytes = file.readAll();
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes;
}

QByteArray goldenOf(const QString& name, ViviotFormat format)
{
    return golden(name + u'.' + formatName(format));
}

api::HttpOutcome whole(int status, const QByteArray& body, const QByteArray& contentType)
{
    api::HttpOutcome outcome;
    outcome.status = status;
    outcome.headers = {{"Content-Type", contentType}};
    outcome.body = body;
    outcome.bodyBytesHandedOut = 64;
    return outcome;
}

api::ViviotReading reading(EndDateMeaning endDate, const QByteArray& zone)
{
    return {endDate, zoneNamed(zone)};
}

QUuid guid(const QString& text)
{
    return guidFrom(text).value();
}

QVector<api::RemoteShift> goldenShifts()
{
    const QUuid organization = guid(u"a8098c1af86e11dabd1a00112444be1e"_s);
    api::RemoteShift night{guid(u"7c9e6679742540de944be07fc1f90ae7"_s), organization, u"Night"_s,
        guid(u"0f8fad5bd9cb469fa16570867728950e"_s), 1320, 480, QDate(2026, 11, 21), QDate(2026, 12, 31),
        {{BusinessUserId(7), u"Ana"_s, u"Żółw"_s, {}}, {BusinessUserId(9007199254740993), u"Bo"_s, {}, {}}}};
    api::RemoteShift open{
        guid(u"16fd2706e8baf43bb2a20d7d0d1a4b3e"_s), organization, u"Open"_s, {}, 0, 1440, {}, {}, {}};
    return {night, open};
}

QVector<api::RemoteTeam> goldenTeams()
{
    const QUuid organization = guid(u"a8098c1af86e11dabd1a00112444be1e"_s);
    api::RemoteTeam north{guid(u"0f8fad5bd9cb469fa16570867728950e"_s), organization, u"North"_s,
        BusinessUserId(7),
        {{BusinessUserId(7), u"Ana"_s, u"Żółw"_s, {}}, {BusinessUserId(9007199254740993), u"Bo"_s, {}, {}}}};
    api::RemoteTeam alone{
        guid(u"7c9e6679742540de944be07fc1f90ae7"_s), organization, u"Alone"_s, std::nullopt, {}};
    return {north, alone};
}

QByteArray shiftWith(const QByteArray& member, const QByteArray& value)
{
    QList<QPair<QByteArray, QByteArray>> members{{"name", "\"Early\""}, {"startTimeOffset", "360"},
        {"endTimeOffset", "480"}, {"teamId", "\"0f8fad5bd9cb469fa16570867728950e\""},
        {"startDate", "1795219200000"}, {"endDate", "1798761600000"}, {"shiftMembers", "[]"}};
    members.removeIf([&](const auto& one) { return one.first.compare(member, Qt::CaseInsensitive) == 0; });
    if (!value.isEmpty())
        members.append({member, value});
    QByteArrayList texts;
    for (const auto& [name, text] : members)
        texts.append('"' + name + "\":" + text);
    return '{' + texts.join(',') + '}';
}

QByteArray answerWith(const QByteArray& shift)
{
    return "{\"shifts\":[" + shift + "]}";
}

} // namespace covershift::test
