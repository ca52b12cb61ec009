#pragma once

#include <domain/occurrence.h>

#include <QObject>
#include <QSet>
#include <QTimeZone>
#include <QVector>

#include <memory>

namespace covershift::session {

class Board;

/// The switches of automatic mode, as they are stored with the plan. `WorkerPlan` and `automaticAt()` of the
/// domain say what they mean.
struct AutomaticSwitches
{
    bool isEnabled = false; ///< off until a person enables it
    bool isHeld = false; ///< for all
    QSet<WorkerId> heldWorkers;
    friend bool operator==(const AutomaticSwitches&, const AutomaticSwitches&) = default;
};

/// All that was planned: templates, teams, business users, exceptions, as the core has committed them. On the
/// session's thread; reading never waits. Everything given by reference or pointer is valid until
/// `changed()`.
class PlanBoard : public QObject
{
    Q_OBJECT
public:
    /// `board` tells the names of the members that are workers here; it must outlive this.
    explicit PlanBoard(const Board& board, QObject* parent = nullptr);
    ~PlanBoard() override;

    [[nodiscard]] bool isRead() const; ///< false only until the folder has been opened
    [[nodiscard]] const QVector<ShiftTemplate>& templates() const; ///< by id, each with its state
    [[nodiscard]] const ShiftTemplate* shiftTemplate(TemplateId id) const; ///< null: unknown
    [[nodiscard]] const QVector<Team>& teams() const; ///< by id, each with its state
    [[nodiscard]] const Team* team(TeamId id) const; ///< null: unknown
    [[nodiscard]] const QVector<BusinessUser>& users() const; ///< by id: whom Viviot has told of
    [[nodiscard]] const BusinessUser* user(BusinessUserId id) const; ///< null: Viviot has not told of them
    [[nodiscard]] const QVector<PlanException>& exceptions() const; ///< by template, day, member
    [[nodiscard]] QVector<PlanException> exceptionsOf(TemplateId id) const;
    [[nodiscard]] QTimeZone timeZone() const; ///< the organisation's
    [[nodiscard]] QTimeZone timeZoneOf(TeamId team) const; ///< the team's own, else the organisation's
    [[nodiscard]] const AutomaticSwitches& automatic() const;

    /// Refers into this.
    [[nodiscard]] Plan plan() const;

    /// The worker with this business user id, archived ones left out; null: a Viviot member without one.
    [[nodiscard]] const Worker* workerOf(BusinessUserId id) const;
    /// The worker's name, else what Viviot says, else "Viviot member 12".
    [[nodiscard]] QString nameOf(BusinessUserId id) const;
    /// Everybody who can be a member: business users and workers with an id, ascending, each once.
    [[nodiscard]] QVector<BusinessUserId> knownMembers() const;
    [[nodiscard]] bool isKnownMember(BusinessUserId id) const;
    /// The members of the team and the workers who name it as theirs, ascending.
    [[nodiscard]] QVector<BusinessUserId> membersOf(TeamId team) const;

    /// What is wrong with this content: `faultsOf()`, and a team or members that nobody knows.
    [[nodiscard]] QVector<FieldFault> faultsOf(const TemplateContent& content) const;

Q_SIGNALS:
    void changed(); ///< anything of the above; at most once a commit

private:
    friend class SessionPrivate;
    friend class PlanFeeder; ///< in the tests of models and views
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::session
