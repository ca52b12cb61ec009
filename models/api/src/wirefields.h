#pragma once

#include "wirenode.h"

#include <api/viviotfile.h>

#include <QTimeZone>

#include <optional>

namespace covershift::api {

/// Reads the members of one object by their types, and keeps what is wrong with which. Names are matched
/// without regard to case in JSON, by namespace and exact local name in XML. Absent and null are the same.
class WireFields
{
public:
    struct Fault
    {
        QLatin1StringView member; ///< empty: it is no object at all
        ImportReason reason;
    };
    enum class NumberForm { Number, NumberOrText };

    /// `space` is that of its members' elements; empty: any.
    WireFields(const WireNode& node, QLatin1StringView space);

    [[nodiscard]] bool isWell() const { return m_faults.isEmpty(); }
    [[nodiscard]] const QVector<Fault>& faults() const { return m_faults; }
    void blame(QLatin1StringView member, ImportReason reason) { m_faults.append({member, reason}); }

    /// The member, be it null; nothing where there is none.
    [[nodiscard]] const WireNode* member(QLatin1StringView name) const;

    QString text(QLatin1StringView member); ///< empty where it is not there
    std::optional<qint64> whole(QLatin1StringView member, NumberForm form = NumberForm::Number);
    int minutes(QLatin1StringView member, NumberForm form = NumberForm::Number); ///< must be there
    BusinessUserId user(QLatin1StringView member); ///< must be there
    QUuid guid(QLatin1StringView member); ///< null where it is not there, and for the one of zeros
    std::optional<QDate> day(QLatin1StringView member, const QTimeZone& organisation);
    /// Its items; elements of it must have that local name and namespace (empty: any).
    const std::vector<WireNode>& list(
        QLatin1StringView member, QLatin1StringView item, QLatin1StringView itemSpace);

private:
    [[nodiscard]] const WireNode* set(QLatin1StringView name) const; ///< nothing where it is null, too

    const WireNode* m_node = nullptr;
    QLatin1StringView m_space;
    QVector<Fault> m_faults;
};

/// A whole number of JSON or the text of an element; of JSON's texts only where the form says so.
[[nodiscard]] std::optional<qint64> wholeNumberOf(const WireNode& node, WireFields::NumberForm form);

} // namespace covershift::api
