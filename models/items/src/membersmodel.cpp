#include <domain/worker.h>
#include <items/membersmodel.h>
#include <session/planboard.h>

#include <QCollator>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lower case, accents off: "José" is found by "jose".
QString folded(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

} // namespace

MembersModel::MembersModel(const session::PlanBoard& plan, QObject* parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
{
    connect(&plan, &session::PlanBoard::changed, this, [this] {
        QVector<BusinessUserId> people;
        people.reserve(m_people.size());
        for (const Person& person : std::as_const(m_people))
            people.append(person.id);
        setPeople(people);
    });
}

void MembersModel::setPeople(const QVector<BusinessUserId>& people)
{
    QVector<Person> sorted;
    sorted.reserve(people.size());
    for (const BusinessUserId id : people)
        sorted.append(described(id));
    const QCollator collator;
    std::ranges::sort(sorted, [&collator](const Person& a, const Person& b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    show(std::move(sorted));
}

void MembersModel::setSearch(const QString& text)
{
    const QStringList words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    find();
    endResetModel();
}

BusinessUserId MembersModel::personAt(int row) const
{
    return row >= 0 && row < m_found.size() ? m_people.at(m_found.at(row)).id : BusinessUserId();
}

int MembersModel::rowOf(BusinessUserId id) const
{
    const auto found
        = std::ranges::find_if(m_found, [this, id](qsizetype place) { return m_people.at(place).id == id; });
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int MembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Person& person = m_people.at(m_found.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return person.name;
    case DetailRole:
    case Qt::ToolTipRole:
        return person.detail;
    case Qt::AccessibleTextRole:
        //: %1: the name of a worker, %2: number and id
        return tr("%1, %2").arg(person.name, person.detail);
    case IdRole:
        return person.id.value;
    case WithoutWorkerRole:
        return person.isWithoutWorker;
    default:
        return {};
    }
}

MembersModel::Person MembersModel::described(BusinessUserId id) const
{
    Person person;
    person.id = id;
    person.name = m_plan.nameOf(id);
    const QString number = QString::number(id.value);
    const Worker* worker = m_plan.workerOf(id);
    person.isWithoutWorker = !worker;
    if (worker && !worker->customerNumber.isEmpty())
        //: %1: a customer number, %2: a business user id
        person.detail = tr("%1 · id %2").arg(worker->customerNumber, number);
    else if (worker)
        person.detail = tr("id %1").arg(number);
    else if (m_plan.isKnownMember(id))
        person.detail = tr("id %1 · Viviot member without a worker").arg(number);
    else
        person.detail = tr("id %1 · nobody is known with it").arg(number);
    person.folded
        = folded(person.name + u' ' + (worker ? worker->customerNumber : QString()) + u' ' + number);
    return person;
}

void MembersModel::show(QVector<Person> people)
{
    if (people == m_people)
        return;
    beginResetModel();
    m_people = std::move(people);
    find();
    endResetModel();
}

void MembersModel::find()
{
    m_found.clear();
    for (qsizetype place = 0; place < m_people.size(); ++place) {
        const QString& text = m_people.at(place).folded;
        if (std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); }))
            m_found.append(place);
    }
}

} // namespace covershift::items
