#pragma once

#include <session/session.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace covershift::cli {

/// How the things of the session are written: JSON members that scripts rely on, and a person's tables. Knows
/// the workers as they were when it was made; all but a worker's own row can be written on any thread.
class Rows
{
public:
    explicit Rows(const session::Session& session, const session::Board& board);

    /// The identifier that the connection's identity setting sends, else the name.
    [[nodiscard]] QString workerWord(WorkerId id) const;
    [[nodiscard]] QString workerName(WorkerId id) const;
    /// Whom or what it is about, by name: a worker, a template, a team.
    [[nodiscard]] QString subject(const Operation& operation) const;

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
    [[nodiscard]] const Worker* worker(WorkerId id) const;
    /// When one that waits goes out; empty: as soon as it can.
    [[nodiscard]] QString dueText(const Operation& operation) const;

    const session::Board& m_board;
    QVector<Worker> m_workers; ///< by id
    IdentityKind m_identity;
    Instant m_now;
};

/// With this computer's offset, so that it can be typed in again.
[[nodiscard]] QString localIso(Instant instant);

} // namespace covershift::cli
