#pragma once

#include <api/viviotshift.h>
#include <domain/shifttemplate.h>

namespace covershift::api {

enum class ImportReason {
    NoShifts, ///< the file: neither an array of shifts nor an answer that holds one
    NotAnItem, ///< the item: no object
    Missing, ///< no name, start or duration
    NotAText,
    NotAnInteger,
    NotAGuid,
    NotADate,
    NotAList,
    OutOfRange, ///< a duration, a start offset, a member's id
    TooLong, ///< a name
    Unprintable, ///< a name
    BeforeStart, ///< the end date
};

/// What is wrong with one field of one item.
struct ImportFault
{
    qsizetype item = -1; ///< from 0 in the file's order; -1: the file as a whole
    std::optional<TemplateField> field; ///< nothing: the item as a whole
    ImportReason reason = ImportReason::NoShifts;
    QString name = {}; ///< the item's, where it could be read
    friend bool operator==(const ImportFault&, const ImportFault&) = default;
};

/// Reads an array of InsertShift objects in Viviot's JSON, or a saved ShiftResponse; members as ids or as
/// objects. All of it or nothing: otherwise every fault, in the file's order. What comes has no `id` and no
/// `organization`, names trimmed. Whether its teams and members are known is for the caller to ask.
[[nodiscard]] tl::expected<QVector<RemoteShift>, QVector<ImportFault>> readTemplatesFile(
    const QByteArray& json, const ViviotReading& reading);

} // namespace covershift::api
