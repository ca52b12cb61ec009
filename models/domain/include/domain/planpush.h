#pragma once

#include <domain/shifttemplate.h>
#include <domain/team.h>

#include <QByteArray>

namespace covershift {

/// What a push of a template says, frozen when it is made: what the host is told in whatever format, and what
/// a look-up after a lost answer compares (`contracts/viviot.md`, Settled).
struct TemplatePush
{
    QString name;
    QUuid team; ///< null: none
    int startOffset = 0;
    int duration = 0;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay; ///< the last day with it
    QVector<BusinessUserId> members; ///< ascending, each once
    friend bool operator==(const TemplatePush&, const TemplatePush&) = default;
};

/// Likewise of a team: an InsertTeam where `remoteId` is null, else an UpdateTeam.
struct TeamPush
{
    QUuid remoteId;
    QString name;
    std::optional<BusinessUserId> leader;
    QVector<BusinessUserId> members; ///< ascending, each once
    friend bool operator==(const TeamPush&, const TeamPush&) = default;
};

/// As it is kept in its operation (`Operation::content`): the same push gives the same bytes.
[[nodiscard]] QByteArray packed(const TemplatePush& push);
[[nodiscard]] QByteArray packed(const TeamPush& push);
/// Nothing for bytes that `packed()` did not give.
[[nodiscard]] std::optional<TemplatePush> unpackedTemplate(const QByteArray& bytes);
[[nodiscard]] std::optional<TeamPush> unpackedTeam(const QByteArray& bytes);

/// What pushing this content means, its team named as the host does. `TeamNotPushed` where that is not on the
/// server yet.
[[nodiscard]] Result<TemplatePush> pushOf(const TemplateContent& content, std::span<const Team> teams);
[[nodiscard]] TeamPush pushOf(const Team& team);

} // namespace covershift
