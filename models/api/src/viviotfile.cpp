#include "viviotdto.h"
#include "viviotreading.h"

#include <api/viviotfile.h>

#include <algorithm>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, TemplateField> Fields[] = {
    {"Name"_L1, TemplateField::Name},
    {"TeamId"_L1, TemplateField::Team},
    {"StartTimeOffset"_L1, TemplateField::StartOffset},
    {"EndTimeOffset"_L1, TemplateField::Duration},
    {"StartDate"_L1, TemplateField::StartDate},
    {"EndDate"_L1, TemplateField::EndDate},
    {"ShiftMembers"_L1, TemplateField::Members},
};

std::optional<TemplateField> fieldOf(QLatin1StringView member)
{
    for (const auto& [name, field] : Fields) {
        if (name == member)
            return field;
    }
    return std::nullopt;
}

ImportReason reasonOf(TemplateFault fault)
{
    switch (fault) {
    case TemplateFault::TooLong:
        return ImportReason::TooLong;
    case TemplateFault::Unprintable:
        return ImportReason::Unprintable;
    case TemplateFault::OutOfRange:
        return ImportReason::OutOfRange;
    case TemplateFault::BeforeStart:
        return ImportReason::BeforeStart;
    case TemplateFault::Missing:
    case TemplateFault::Unknown:
    case TemplateFault::NoDay:
        break;
    }
    return ImportReason::Missing;
}

/// What the rules of a template say of what could be read; of a field that could not, nothing more.
void addFaults(QVector<ImportFault>& faults, qsizetype item, const RemoteShift& shift)
{
    const auto broken = [&faults, item](TemplateField field) {
        return std::ranges::any_of(
            faults, [&](const ImportFault& fault) { return fault.item == item && fault.field == field; });
    };
    TemplateContent content;
    content.name = shift.name;
    content.startOffset = shift.startOffset;
    content.duration = shift.duration;
    content.firstDay = shift.firstDay;
    content.lastDay = shift.lastDay;
    for (const FieldFault& fault : faultsOf(content)) {
        if (!broken(fault.field))
            faults.append({item, fault.field, reasonOf(fault.fault)});
    }
}

/// The file's items: those of the array, or of the answer; null where it is neither.
const std::vector<WireNode>* itemsOf(const WireNode& root)
{
    if (root.kind == WireNode::Kind::List)
        return &root.children;
    const WireNode* shifts = WireFields(root, {}).member("Shifts"_L1);
    const bool isAnswer = shifts && shifts->kind == WireNode::Kind::List && saysWell(root);
    return isAnswer ? &shifts->children : nullptr;
}

} // namespace

tl::expected<QVector<RemoteShift>, QVector<ImportFault>> readTemplatesFile(
    const QByteArray& json, const ViviotReading& reading)
{
    const auto root = parseWireJson(json);
    const std::vector<WireNode>* items = root ? itemsOf(*root) : nullptr;
    if (!items)
        return tl::unexpected(QVector<ImportFault>{{-1, std::nullopt, ImportReason::NoShifts}});
    QVector<RemoteShift> shifts;
    QVector<ImportFault> faults;
    for (const WireNode& node : *items) {
        const qsizetype item = shifts.size();
        QVector<WireFields::Fault> unread;
        RemoteShift shift = shiftFrom(node, reading, MemberForm::IdsOrObjects, unread);
        for (const WireFields::Fault& fault : unread) {
            const ImportFault one{item, fieldOf(fault.member), fault.reason};
            if (!faults.contains(one))
                faults.append(one);
        }
        const bool isItem = unread.isEmpty() || !unread.constFirst().member.isEmpty();
        if (isItem)
            addFaults(faults, item, shift);
        shift.id = QUuid();
        shift.organization = QUuid();
        shift.name = shift.name.trimmed();
        for (ImportFault& fault : faults) {
            if (fault.item == item)
                fault.name = shift.name;
        }
        shifts.append(shift);
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return shifts;
}

} // namespace covershift::api
