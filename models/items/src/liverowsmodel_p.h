#pragma once

#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <session/board.h>

#include <QCollator>
#include <QHash>
#include <QSet>

#include <compare>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace covershift::items {

/// What a row says of its worker, worked out from the shifts that are not over.
struct LiveStatus
{
    /// Worst first.
    enum Rank {
        PlannedNotCovered,
        PastPlan,
        EndFailed,
        LongCovered,
        Uncertain,
        CannotBeEnded,
        Late,
        Pending,
        Covered,
        NotCovered
    };

    bool covered = false;
    bool pending = false;
    bool ending = false;
    bool doubtful = false;
    Rank rank = NotCovered;
    int state = -1;
    int certainty = -1;
    qint64 since = 0;
    CoverState cover = CoverState::Off;
    PlanState plan = PlanState::None;
    qint64 rankedSince = 0; ///< from when on it stands at its rank
    [[nodiscard]] bool isWrong() const { return rank <= Late; }
    friend bool operator==(const LiveStatus&, const LiveStatus&) = default;
};

[[nodiscard]] LiveStatus liveStatus(std::span<const LiveShift> running, Instant now);

struct LiveRowsModel::Private
{
    using Key = qint64; ///< a worker's id

    /// What a row, or a group, is in order by.
    struct Standing
    {
        int rank = 0;
        qint64 since = 0;
        int place = 0; ///< by name
        friend auto operator<=>(const Standing&, const Standing&) = default;
    };
    struct Count
    {
        int covered = 0;
        int members = 0;
        friend bool operator==(const Count&, const Count&) = default;
    };
    /// Kept for good once it was needed, so that rows may point to it.
    struct Group
    {
        QString name;
        TemplateId shiftTemplate;
        bool hasHeader = true;
        bool isRest = false; ///< of no team, of no template: the last by name
        int place = 0;
        Count count;
        Count told;
        bool isTouched = false; ///< its count may be another than was told
        bool isWanted = false; ///< while rows are arranged
        Standing best; ///< likewise: the least of its members'
        int row = -1; ///< of its header; through numberRows()
    };
    /// Where a worker's row belongs; of a row that is there: by what it was put there.
    struct Spot
    {
        Group* group = nullptr;
        Standing standing;
        friend bool operator==(const Spot&, const Spot&) = default;
    };
    struct Person
    {
        Worker worker;
        /// Without case. No sort key: on Windows those of equal names differ.
        std::optional<QString> foldedName;
        int place = 0; ///< by name among all
        QVector<LiveShift> running; ///< neither over nor given up
        LiveStatus status;
        Product product = Product::Unknown;
        bool checked = false;
        bool shown = false;
        bool isPossible = false; ///< shown, but for the filters
        bool isDisabled = false;
        Group* group = nullptr;
        std::optional<Spot> spot; ///< of its row, while there is one
        Group* countedIn = nullptr; ///< null: in none
        bool countedCovered = false;
        bool isWanted = false; ///< while rows are arranged
        int row = -1; ///< through numberRows()
    };
    struct Row
    {
        Group* group = nullptr;
        Person* person = nullptr; ///< null: the group's header
        friend bool operator==(const Row&, const Row&) = default;
    };
    using People = std::vector<Person*>;
    using Rows = std::vector<Row>;

    Private(LiveRowsModel* model, session::Board& source, const Clock& time);

    void takeWorkers(const QVector<WorkerId>& ids);
    void takeShifts(const QVector<WorkerId>& ids);
    void takeProducts(const QVector<WorkerId>& ids);
    void takePlan();
    void tick();
    /// Filters, order or groups are others now.
    void lookAgain();

    [[nodiscard]] const Person* personAt(int row) const;
    [[nodiscard]] int rowOf(Key key) const;
    [[nodiscard]] QString identifier(const Worker& worker) const;
    [[nodiscard]] QString titleOf(const Group& group) const;

    LiveRowsModel* q;
    session::Board& board;
    const Clock& clock;
    const LivePlan* plan = nullptr;
    QMetaObject::Connection planned;
    LiveFilter filter = LiveFilter::All;
    QSet<QString> teamsShown; ///< empty: all
    quint32 statesShown = 0; ///< a bit a CoverState; none: all
    QString search;
    LiveOrder order = LiveOrder::WorstFirst;
    LiveGroup grouping = LiveGroup::Team;
    IdentityKind identity = IdentityKind::CustomerNumber;
    std::unordered_map<Key, Person> people;
    Rows rows;
    QStringList teamNames; ///< of those who could be shown
    int shown = 0;
    int possible = 0;
    int disabled = 0;

private:
    // what each one's row says
    void refresh(Person& person, Instant now);
    void rankByPlan(LiveStatus& status, WorkerId worker) const;
    /// Each one's refresh() at `now`, and what follows from it for the rows.
    template <class Concerns>
    void refreshAll(Instant now, Concerns concerns);
    void takeProduct(Person& person);
    void takeRunning(Person& person, Instant now);
    void takeTeamNames();
    void rankNames();
    [[nodiscard]] bool passes(const Person& person, Instant now) const;
    [[nodiscard]] bool passesCounter(const Person& person, Instant now) const;
    [[nodiscard]] bool passesSearch(const Worker& worker) const;

    // groups
    [[nodiscard]] Group* groupOf(const Person& person);
    [[nodiscard]] Group* teamGroup(const QString& name);
    [[nodiscard]] Group* templateGroup(TemplateId id);
    [[nodiscard]] Group* addGroup(const Group& group);
    [[nodiscard]] QString nameOf(TemplateId id) const;
    /// Whether some template's group is called otherwise now.
    [[nodiscard]] bool renameTemplates();
    void rankGroups();
    void count(Person& person);

    // rows
    [[nodiscard]] Standing standingOf(const Person& person) const;
    /// `best`: of its members.
    [[nodiscard]] Standing standingOf(const Group& group, const Standing& best) const;
    /// What these say has changed: puts their rows where they belong, and tells of it.
    void settle(const People& changed);
    void arrangeAll(const People& changed);
    void tell(const People& changed);

    // rows, one by one
    void settleOne(Person& person);
    void insertOne(Person& person, const Standing& standing);
    void removeOne(Person& person);
    void moveOne(Person& person, const Standing& standing);
    void moveGroup(const Group& group);
    /// From its first row, header or not, to the row after its last.
    [[nodiscard]] std::pair<int, int> blockOf(const Group& group) const;
    [[nodiscard]] int rowFor(const Standing& standing, const Group& group) const;
    /// Before which other group's header.
    [[nodiscard]] int rowForGroup(const Group& group, const Standing& best) const;
    void moveBlock(int first, int end, int to);

    // rows, all of them
    [[nodiscard]] Rows wanted();
    void arrange(const Rows& target, bool many);
    void removeRows(bool many);
    void moveRows(const Rows& survivors, bool many);
    void insertRows(const Rows& target);
    void relayRows(Rows next);
    void eraseRows(int first, int end);
    void numberRows() const;

    QCollator collator;
    std::deque<Group> groups;
    QHash<QString, Group*> byTeam;
    QHash<TemplateId, Group*> byTemplate;
    Group* everybody = nullptr; ///< where nothing groups them
    bool groupsAreRanked = false;
    mutable bool rowsAreNumbered = false;
    int toldShown = 0;
    int toldPossible = 0;
};

} // namespace covershift::items
