#include <domain/usermatch.h>

#include <QHash>
#include <QSet>

#include <optional>

namespace covershift {

namespace {

QString comparable(const QString& text)
{
    return text.simplified().toCaseFolded();
}

QString nameOf(const BusinessUser& user)
{
    return comparable(user.firstName + u' ' + user.lastName);
}

/// What only one has, of those that have it at all.
template <class Id>
class Unique
{
public:
    void add(const QString& text, Id id)
    {
        if (!text.isEmpty())
            m_owners.insert(text, m_owners.contains(text) ? Id() : id);
    }
    [[nodiscard]] Id ownerOf(const QString& text) const { return m_owners.value(text); }

private:
    QHash<QString, Id> m_owners; ///< an id that is not valid: several
};

/// Those whom nothing has matched so far.
struct Open
{
    std::span<const BusinessUser> users;
    std::span<const Worker> workers;
    QHash<BusinessUserId, UserMatch>& matches;
    QSet<WorkerId>& taken;

    template <class OfUser, class OfWorker>
    void match(MatchedBy by, OfUser ofUser, OfWorker ofWorker) const
    {
        Unique<BusinessUserId> owners;
        Unique<WorkerId> candidates;
        for (const BusinessUser& user : users) {
            if (!matches.contains(user.id))
                owners.add(ofUser(user), user.id);
        }
        for (const Worker& worker : workers) {
            if (!worker.archived && !worker.businessUserId && !taken.contains(worker.id))
                candidates.add(ofWorker(worker), worker.id);
        }
        for (const BusinessUser& user : users) {
            const QString text = ofUser(user);
            const WorkerId worker = candidates.ownerOf(text);
            if (matches.contains(user.id) || owners.ownerOf(text) != user.id || !worker.isValid())
                continue;
            matches.insert(user.id, {user.id, worker, by});
            taken.insert(worker);
        }
    }
};

} // namespace

QVector<UserMatch> matchUsers(std::span<const BusinessUser> users, std::span<const Worker> workers)
{
    QHash<BusinessUserId, WorkerId> known;
    for (const Worker& worker : workers) {
        if (worker.businessUserId)
            known.insert(BusinessUserId(*worker.businessUserId), worker.id);
    }
    QHash<BusinessUserId, UserMatch> matches;
    QSet<WorkerId> taken;
    for (const BusinessUser& user : users) {
        if (const WorkerId worker = known.value(user.id); worker.isValid())
            matches.insert(user.id, {user.id, worker, MatchedBy::Id});
    }
    const Open open{users, workers, matches, taken};
    open.match(
        MatchedBy::Email, [](const BusinessUser& user) { return comparable(user.email); },
        [](const Worker& worker) { return comparable(worker.email); });
    open.match(MatchedBy::Name, nameOf, [](const Worker& worker) { return comparable(worker.name); });

    QVector<UserMatch> inOrder;
    for (const BusinessUser& user : users) {
        if (const auto match = matches.constFind(user.id); match != matches.cend())
            inOrder.append(*match);
    }
    return inOrder;
}

} // namespace covershift
