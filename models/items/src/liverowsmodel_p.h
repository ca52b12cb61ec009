#pragma once

#include <items/liverowsmodel.h>
#include <session/board.h>

#include <QCollator>
#include <QHash>
#include <QSet>

#include <optional>

namespace covershift::items {

/// What a row says of its worker, worked out from the shifts that are not over.
struct LiveStatus
{
    /// Worst first.
    enum Rank { EndFailed, LongCovered, Uncertain, CannotBeEnded, Late, Pending, Covered, NotCovered };

    bool covered = false;
    bool pending = false;
    bool ending = false;
    bool doubtful = false;
    Rank rank = NotCovered;
    int state = -1;
    int certainty = -1;
    qint64 since = 0;
    friend bool operator==(const LiveStatus&, const LiveStatus&) = default;
};

[[nodiscard]] LiveStatus liveStatus(std::span<const LiveShift> running, Instant now);

struct LiveRowsModel::Private
{
    /// Of a worker: the id's value; of a team: minus its slot, which a name keeps for good.
    using Key = qint64;

    struct Person
    {
        Worker worker;
        Key team = 0;
        std::optional<QCollatorSortKey> nameKey; ///< of the worker's name
        int place = 0; ///< by name among all
        QVector<LiveShift> running; ///< neither over nor given up
        LiveStatus status;
        Product product = Product::Unknown;
        bool checked = false;
        bool shown = false;
        [[nodiscard]] bool isDisabled() const { return !worker.archived && product == Product::Disabled; }
    };
    struct Count
    {
        int covered = 0;
        int members = 0;
        friend bool operator==(const Count&, const Count&) = default;
    };

    Private(LiveRowsModel* model, session::Board& source, const Clock& time);

    void takeWorkers(const QVector<WorkerId>& ids);
    void takeShifts(const QVector<WorkerId>& ids);
    void takeProducts(const QVector<WorkerId>& ids);
    void tick();
    /// Filter, search or order are others now.
    void lookAgain();

    [[nodiscard]] const Person* personAt(int row) const;
    [[nodiscard]] int rowOf(Key key) const;
    [[nodiscard]] QString identifier(const Worker& worker) const;
    [[nodiscard]] Key teamKey(const QString& name);

    LiveRowsModel* q;
    session::Board& board;
    const Clock& clock;
    LiveFilter filter = LiveFilter::All;
    LiveOrder order = LiveOrder::WorstFirst;
    QString search;
    IdentityKind identity = IdentityKind::CustomerNumber;
    QHash<Key, Person> people;
    QVector<QString> teams; ///< by slot - 1
    QHash<Key, Count> counts; ///< by team
    QVector<Key> rows;

private:
    void refresh(Person& person, Instant now);
    void takeProduct(Person& person);
    void takeRunning(Person& person, Instant now);
    void rankNames();
    [[nodiscard]] bool passes(const Person& person, Instant now) const;
    [[nodiscard]] QVector<Key> wanted() const;
    /// `changed`: how many workers gave the occasion.
    void arrange(const QVector<Key>& target, qsizetype changed);
    void removeRows(const QVector<Key>& target);
    void moveRows(const QVector<Key>& survivors, qsizetype changed);
    void relayRows(const QVector<Key>& survivors);
    void insertRows(const QVector<Key>& target);
    void count(QSet<Key>& changed);
    void tellChanged(const QSet<Key>& keys);

    QCollator collator;
    QHash<Key, int> teamPlaces;
    mutable QHash<Key, int> places;
    mutable bool placesAreStale = true;
};

} // namespace covershift::items
