#pragma once

#include <domain/ids.h>

#include <QAbstractListModel>
#include <QVector>

namespace covershift::session {
class PlanBoard;
}

namespace covershift::items {

/// People who can be members of a template, by name: who of them the search leaves. Follows the plan's names.
/// GUI thread.
class MembersModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64: the business user id
        DetailRole, ///< QString: what tells this one from others of the name
        WithoutWorkerRole, ///< bool: a Viviot member without a worker, or one whom nobody knows
    };

    /// `plan` must outlive this.
    explicit MembersModel(const session::PlanBoard& plan, QObject* parent = nullptr);

    void setPeople(const QVector<BusinessUserId>& people); ///< in any order, each once
    /// Each word of it must stand in the name, the customer number or the id; letter case and accents do not
    /// matter.
    void setSearch(const QString& text);

    [[nodiscard]] qsizetype peopleCount() const { return m_people.size(); } ///< whatever the search leaves
    [[nodiscard]] BusinessUserId personAt(int row) const; ///< invalid: no such row
    [[nodiscard]] int rowOf(BusinessUserId id) const; ///< -1: not there, or not found by the search

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Person
    {
        BusinessUserId id;
        QString name;
        QString detail;
        QString folded; ///< what the search looks at
        bool isWithoutWorker = false;
        friend bool operator==(const Person&, const Person&) = default;
    };
    [[nodiscard]] Person described(BusinessUserId id) const;
    void show(QVector<Person> people);
    void find();

    const session::PlanBoard& m_plan;
    QVector<Person> m_people; ///< by name, then id
    QStringList m_words;
    QVector<qsizetype> m_found; ///< places in `m_people`
};

} // namespace covershift::items
