#include "templateerrors.h"

#include <session/plansentences.h>
#include <session/sentences.h>

#include <QMap>

#include <array>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using sessionundo::DraftField;

namespace {

constexpr std::array AllFields{TemplateField::Name, TemplateField::Team, TemplateField::StartOffset,
    TemplateField::Duration, TemplateField::StartDate, TemplateField::EndDate, TemplateField::Members,
    TemplateField::Weekdays};

} // namespace

DraftField draftFieldOf(TemplateField field)
{
    switch (field) {
    case TemplateField::Name:
        return DraftField::Name;
    case TemplateField::Team:
        return DraftField::Team;
    case TemplateField::StartOffset:
        return DraftField::StartOffset;
    case TemplateField::Duration:
        return DraftField::Duration;
    case TemplateField::StartDate:
        return DraftField::FirstDay;
    case TemplateField::EndDate:
        return DraftField::LastDay;
    case TemplateField::Members:
        return DraftField::Members;
    case TemplateField::Weekdays:
        return DraftField::Weekdays;
    }
    return DraftField::Name;
}

std::optional<DraftField> draftFieldNamed(const QString& name)
{
    static const QMap<QString, TemplateField> ofServer{{u"name"_s, TemplateField::Name},
        {u"teamid"_s, TemplateField::Team}, {u"starttimeoffset"_s, TemplateField::StartOffset},
        {u"endtimeoffset"_s, TemplateField::Duration}, {u"startdate"_s, TemplateField::StartDate},
        {u"enddate"_s, TemplateField::EndDate}, {u"shiftmembers"_s, TemplateField::Members}};
    const QString lower = name.trimmed().toLower();
    if (lower == "from"_L1)
        return DraftField::From;
    if (lower == "exceptions"_L1)
        return DraftField::Exceptions;
    for (const TemplateField field : AllFields) {
        if (templateFieldName(field) == lower)
            return draftFieldOf(field);
    }
    const auto found = ofServer.constFind(lower);
    return found == ofServer.cend() ? std::nullopt : std::optional(draftFieldOf(*found));
}

QString errorText(const FieldError& error)
{
    for (const TemplateField field : AllFields) {
        for (int fault = 0; fault <= int(TemplateFault::NoDay); ++fault) {
            if (templateFieldName(field) == error.field
                && templateFaultName(TemplateFault(fault)) == error.text)
                return session::faultText(field, TemplateFault(fault));
        }
    }
    if (error.field == "from"_L1 || error.field == "exceptions"_L1)
        return session::sentence(Error{ErrorKind::InvalidTemplate, 0, {}, {error}});
    return error.text;
}

} // namespace covershift::forms
