#pragma once

#include <domain/shifttemplate.h>
#include <domain/team.h>
#include <domain/viviotsettings.h>

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTimeZone>
#include <QUuid>
#include <QVector>

#include <optional>

namespace covershift::api {

/// What a reader of shifts must know that they do not say.
struct ViviotReading
{
    EndDateMeaning endDate = EndDateMeaning::Exclusive;
    QTimeZone organisation
        = QTimeZone::utc(); ///< turns a date that a server has shifted by its own zone into a day
};

/// `POST /shift` (`contracts/viviot.md`, Calls). Makes another shift each time it is sent.
struct InsertShift
{
    QString name;
    QUuid team; ///< null: none
    int startOffset = 0; ///< minutes after 00:00
    int duration = 0; ///< minutes; goes out as `EndTimeOffset`
    std::optional<QDate> firstDay; ///< nothing: since ever
    std::optional<QDate> lastDay; ///< the last day with it, whatever `EndDate` means; nothing: for ever
    QVector<BusinessUserId> members;

    /// In the settings' format. What is not set is left out, as are members where there are none.
    [[nodiscard]] QByteArray payload(const ViviotSettings& settings) const;
};

/// A shift as the host tells of it: every number as it came, in no range.
struct RemoteShift
{
    QUuid id; ///< null where the host gives none
    QUuid organization;
    QString name;
    QUuid team; ///< null: none
    int startOffset = 0;
    int duration = 0;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay; ///< the last day with it; before `firstDay` where the host has it so
    QVector<BusinessUser> members; ///< in the host's order; without e-mail
    friend bool operator==(const RemoteShift&, const RemoteShift&) = default;
};

/// The shift as a template has it: its team by our id (invalid where it is not known), members ascending.
[[nodiscard]] TemplateContent contentOf(const RemoteShift& shift, std::span<const Team> teams);

} // namespace covershift::api
