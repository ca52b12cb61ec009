#pragma once

#include <domain/team.h>
#include <domain/viviotsettings.h>

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVector>

#include <optional>

namespace covershift::api {

/// `POST /team` (`contracts/viviot.md`, Calls). Makes another team each time it is sent.
struct InsertTeam
{
    QString name;
    std::optional<BusinessUserId> leader;
    QVector<BusinessUserId> members;

    /// In the settings' format. What is not set is left out, as are members where there are none.
    [[nodiscard]] QByteArray payload(const ViviotSettings& settings) const;
};

/// `PUT /team`. Its members are always said, so that a team can be left without any.
struct UpdateTeam
{
    QUuid id;
    QString name;
    std::optional<BusinessUserId> leader;
    QVector<BusinessUserId> members;

    [[nodiscard]] QByteArray payload(const ViviotSettings& settings) const;
};

/// A team as the host tells of it.
struct RemoteTeam
{
    QUuid id;
    QUuid organization;
    QString name;
    std::optional<BusinessUserId> leader;
    QVector<BusinessUser> members; ///< in the host's order; without e-mail
    friend bool operator==(const RemoteTeam&, const RemoteTeam&) = default;
};

} // namespace covershift::api
