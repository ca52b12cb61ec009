#include "wordtable.h"

#include <domain/viviotsettings.h>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<ViviotFormat> Formats[] = {
    {ViviotFormat::Json, "json"_L1},
    {ViviotFormat::Xml, "xml"_L1},
};
constexpr Word<ViviotAuth> Auths[] = {
    {ViviotAuth::Basic, "basic"_L1},
    {ViviotAuth::Bearer, "bearer"_L1},
    {ViviotAuth::Credentials, "credentials"_L1},
};
constexpr Word<EndDateMeaning> Meanings[] = {
    {EndDateMeaning::Exclusive, "exclusive"_L1},
    {EndDateMeaning::Inclusive, "inclusive"_L1},
};

} // namespace

QString formatName(ViviotFormat format)
{
    return wordOf(Formats, format);
}

std::optional<ViviotFormat> formatFromName(QStringView name)
{
    return valueOf(Formats, name);
}

QString authName(ViviotAuth auth)
{
    return wordOf(Auths, auth);
}

std::optional<ViviotAuth> authFromName(QStringView name)
{
    return valueOf(Auths, name);
}

QString endDateName(EndDateMeaning meaning)
{
    return wordOf(Meanings, meaning);
}

std::optional<EndDateMeaning> endDateFromName(QStringView name)
{
    return valueOf(Meanings, name);
}

} // namespace covershift
