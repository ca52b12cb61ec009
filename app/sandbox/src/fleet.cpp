#include "fleet.h"

#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr std::array<QStringView, 64> givenNames{u"Adaeze", u"Agnieszka", u"Aisha", u"Amir", u"Ana",
    u"Andrei", u"Anouk", u"Arjun", u"Beatriz", u"Bilal", u"Callum", u"Carmen", u"Chidi", u"Chloe", u"Dafydd",
    u"Daniela", u"Dmitri", u"Eilidh", u"Elif", u"Emeka", u"Erik", u"Fatima", u"Femi", u"Florin", u"Grace",
    u"Hamza", u"Hannah", u"Harpreet", u"Hiroshi", u"Ibrahim", u"Ines", u"Ioana", u"Isla", u"Ivan", u"Jasmine",
    u"João", u"José", u"Kamila", u"Kofi", u"Lars", u"Leila", u"Liam", u"Linh", u"Marek", u"Maya", u"Mehmet",
    u"Mei", u"Mohamed", u"Nadia", u"Ngozi", u"Niamh", u"Olga", u"Owen", u"Petra", u"Priya", u"Rafael",
    u"Rhys", u"Samir", u"Sofía", u"Tariq", u"Tomasz", u"Yusuf", u"Zoë", u"Zsófia"};

constexpr std::array<QStringView, 80> familyNames{u"Abara", u"Adeyemi", u"Ahmed", u"Akhtar", u"Almeida",
    u"Andersson", u"Asante", u"Banerjee", u"Barreto", u"Begum", u"Bianchi", u"Boateng", u"Brennan",
    u"Campbell", u"Castillo", u"Chaudhry", u"Chen", u"Clarke", u"Costa", u"Dawson", u"Demir", u"Diallo",
    u"Dobrescu", u"Donnelly", u"Dubois", u"Edwards", u"Eze", u"Farouk", u"Fernandes", u"Fletcher", u"Fraser",
    u"García", u"Georgiou", u"Gill", u"Hashemi", u"Hassan", u"Horvat", u"Hughes", u"Ionescu", u"Jankowski",
    u"Kaur", u"Kelly", u"Khalil", u"Kovács", u"Kowalska", u"Kumar", u"Lindqvist", u"Lopes", u"MacLeod",
    u"Mahmoud", u"Mensah", u"Moreau", u"Murphy", u"Nakamura", u"Nowak", u"Nguyen", u"O'Brien", u"Okafor",
    u"Osei", u"Park", u"Patel", u"Pereira", u"Petrov", u"Popescu", u"Pritchard", u"Qureshi", u"Rahman",
    u"Reid", u"Ribeiro", u"Rossi", u"Saleh", u"Sharma", u"Silva", u"Singh", u"Tanaka", u"Traoré", u"Varga",
    u"Walsh", u"Yilmaz", u"Zielinski"};

constexpr std::array<QStringView, FleetTeams> teamNames{u"Bikes North", u"Bikes Riverside", u"Cars Centre",
    u"Scooters East", u"Scooters Market", u"Vans Airport", u"Vans Harbour", u"Night Couriers"};

constexpr int TeamSize = FleetSize / FleetTeams;
constexpr int DisabledInTeam = 7;
constexpr int UnknownToHost = 112;
constexpr int FirstUnmatchedInTeam = 3;
constexpr int LastUnmatchedInTeam = 4;
constexpr int FirstBusinessUser = 1001;

constexpr QStringView plateLetters = u"ABCDEFGHJKLMNOPRSTUVWXY";

QChar letter(Dice& dice)
{
    return plateLetters[dice.roll(static_cast<int>(plateLetters.size()))];
}

QString letters(Dice& dice, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += letter(dice);
    return text;
}

/// `Zoë O'Brien` → `zoe.obrien`
QString mailbox(const QString& name)
{
    QString box;
    const QString parts = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : parts) {
        if (c >= u'a' && c <= u'z')
            box += c;
        else if (c == u' ')
            box += u'.';
    }
    return box;
}

/// The first that `make` gives and that nobody has yet.
template <class Make>
QString unused(QSet<QString>& taken, Make make)
{
    QString text = make();
    while (taken.contains(text))
        text = make();
    taken.insert(text);
    return text;
}

QString personName(Dice& dice)
{
    const int given = dice.roll(static_cast<int>(givenNames.size()));
    const int family = dice.roll(static_cast<int>(familyNames.size()));
    return u"%1 %2"_s.arg(givenNames[static_cast<size_t>(given)], familyNames[static_cast<size_t>(family)]);
}

} // namespace

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

QVector<FleetWorker> makeFleet(quint32 seed)
{
    Dice dice(seed);
    QSet<QString> taken;
    QVector<FleetWorker> fleet;
    fleet.reserve(FleetSize);
    for (int i = 0; i < FleetSize; ++i) {
        FleetWorker worker;
        worker.name = unused(taken, [&] { return personName(dice); });
        worker.customerNumber = unused(taken,
            [&] { return letters(dice, 2) + QString::number(dice.between(10, 99)) + letters(dice, 2); });
        worker.workProviderUserId
            = unused(taken, [&] { return QString::number(dice.between(10'000, 99'999)); });
        worker.email = mailbox(worker.name) + u"@example.com"_s;
        worker.phone
            = unused(taken, [&] { return u"+447700900%1"_s.arg(dice.roll(1000), 3, 10, QChar(u'0')); });
        worker.team = teamNames[static_cast<size_t>(i * FleetTeams / FleetSize)].toString();
        worker.vehicleRegistration = unused(taken, [&] {
            return u"%1%2 %3"_s.arg(letters(dice, 2)).arg(dice.between(51, 75)).arg(letters(dice, 3));
        });
        worker.businessUserId = FirstBusinessUser + i;
        worker.isMatched = i % TeamSize < FirstUnmatchedInTeam || i % TeamSize > LastUnmatchedInTeam;
        if (i % TeamSize == DisabledInTeam)
            worker.product = FleetProduct::Disabled;
        else if (i == UnknownToHost)
            worker.product = FleetProduct::Unknown;
        fleet.append(worker);
    }
    return fleet;
}

QStringList makeOtherNames(quint32 seed, int count)
{
    QSet<QString> taken;
    const QVector<FleetWorker> fleet = makeFleet(seed);
    for (const FleetWorker& worker : fleet)
        taken.insert(worker.name);
    Dice dice(~quint64(seed));
    QStringList names;
    while (names.size() < count)
        names.append(unused(taken, [&] { return personName(dice); }));
    return names;
}

} // namespace covershift::sandbox
