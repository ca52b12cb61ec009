#pragma once

#include <session/session.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace covershift::cli {

/// How the things of the session are written: JSON members that scripts rely on, and a person's tables.
class Rows
{
public:
    explicit Rows(const session::Session& session, const session::Board& board);

    /// The identifier that the connection's identity setting sends, else the name.
    [[nodiscard]] QString workerWord(WorkerId id) const;
    [[nodiscard]] QString workerName(WorkerId id) const;

    [[nodiscard]] QJsonObject json(const Operation& operation) const;
    [[nodiscard]] QJsonArray json(const QVector<Operation>& operations) const;
    /// `remoteId`: the provider's id of an inserted shift, where it is known.
    [[nodiscard]] QJsonObject json(const LiveShift& shift, const QString& remoteId) const;
    [[nodiscard]] QJsonObject json(const Worker& worker) const;
    [[nodiscard]] static QJsonObject json(const Connection& connection, bool keyKnown);

    [[nodiscard]] static QStringList operationTitles();
    [[nodiscard]] QStringList text(const Operation& operation) const;
    [[nodiscard]] static QStringList shiftTitles();
    [[nodiscard]] QStringList text(const LiveShift& shift) const;

private:
    const session::Board& m_board;
    IdentityKind m_identity;
};

/// With this computer's offset, so that it can be typed in again.
[[nodiscard]] QString localIso(Instant instant);

} // namespace covershift::cli
