// The tariff, imported shifts and closed periods, each with its audit entry in one transaction.
#include "core.h"
#include "coreparts.h"

#include <domain/closedtime.h>
#include <domain/walltime.h>

#include <QJsonDocument>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString TariffName = u"tariff"_s; ///< a JSON object

QJsonObject jsonOf(const Tariff& tariff)
{
    return {{u"on"_s, tariff.isOn}, {u"price"_s, tariff.pricePerHour}, {u"minimum"_s, tariff.minimumMinutes},
        {u"currency"_s, tariff.currency}};
}

bool touch(const DayRange& a, const DayRange& b)
{
    return a.first <= b.last && b.first <= a.last;
}

bool startsBefore(const LiveShift& a, const LiveShift& b)
{
    return std::pair(a.start, a.id) < std::pair(b.start, b.id);
}

} // namespace

Result<Tariff> Core::readTariff() const
{
    return m_parts->settings.value(TariffName).map([](const std::optional<QString>& text) {
        const QJsonObject stored = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
        Tariff tariff;
        tariff.isOn = stored.value("on"_L1).toBool();
        tariff.pricePerHour = stored.value("price"_L1).toInteger();
        tariff.minimumMinutes = stored.value("minimum"_L1).toInt();
        tariff.currency = stored.value("currency"_L1).toString();
        return checked(tariff) ? tariff : Tariff();
    });
}

Done Core::setTariff(const Tariff& tariff)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    if (const Done sound = checked(tariff); !sound)
        return sound;
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QJsonObject detail = jsonOf(tariff);
    const QString text = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return m_parts->settings.setValue(TariffName, text)
        .and_then([&] { return audit(u"settings.tariff"_s, detail); })
        .and_then([&] { return transaction->commit(); });
}

Result<QVector<LiveShift>> Core::shiftsOf(WorkerId worker) const
{
    auto shifts = m_parts->ledger.ofWorker(worker);
    if (!shifts)
        return shifts;
    const auto imported = m_parts->imported.ofWorker(worker);
    if (!imported)
        return imported;
    *shifts += *imported;
    std::ranges::sort(*shifts, startsBefore);
    return shifts;
}

Result<ShiftImportPlan> Core::importShifts(const QByteArray& csv, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    QHash<WorkerId, QVector<LiveShift>> ledger;
    std::optional<Error> unread;
    const auto known = [&](WorkerId worker) -> std::span<const LiveShift> {
        auto of = ledger.constFind(worker);
        if (of == ledger.cend()) {
            const auto read = shiftsOf(worker);
            if (!read)
                unread = read.error();
            of = ledger.insert(worker, read.value_or(QVector<LiveShift>()));
        }
        return {of->constData(), static_cast<std::size_t>(of->size())};
    };
    ShiftImportPlan plan = covershift::planShiftImport(csv, m_workers, known, m_config.clock->now());
    if (unread)
        return tl::unexpected(*unread);
    if (!plan.isClean())
        return failure(ErrorKind::InvalidCsv, QString::number(plan.errors.size()));
    for (const ShiftImportRow& row : std::as_const(plan.rows)) {
        if (const Done open = checkOpen(row.time, reason); !open)
            return tl::unexpected(open.error());
    }
    if (plan.rows.isEmpty())
        return plan;

    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    sync::OutboxChange change;
    QVector<store::RowContent> contents;
    for (const ShiftImportRow& row : std::as_const(plan.rows)) {
        const auto stored = m_parts->imported.insert(row);
        if (!stored)
            return tl::unexpected(stored.error());
        change.shifts.append(*stored);
        contents.append(store::contentOf(*stored));
    }
    QJsonObject detail{{u"shifts"_s, plan.rows.size()}};
    if (const QString given = reason.trimmed(); !given.isEmpty())
        detail.insert(u"reason"_s, given);
    const Done done
        = audit(u"shifts.imported"_s, detail, contents).and_then([&] { return transaction->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    Q_EMIT changed(change);
    return plan;
}

Done Core::readClosedTimes()
{
    const auto closes = m_parts->periods.all();
    if (!closes)
        return tl::unexpected(closes.error());
    m_closed.clear();
    for (const PeriodClose& close : *closes)
        m_closed.append(closedTime(close));
    return {};
}

Done Core::checkOpen(const Interval& time, const QString& reason) const
{
    const bool isClosed = !time.isEmpty()
        && std::ranges::any_of(m_closed, [&time](const Interval& each) { return each.overlaps(time); });
    return isClosed && reason.trimmed().isEmpty() ? failure(ErrorKind::ReasonMissing, u"closed_period"_s)
                                                  : Done();
}

Done Core::checkOpenFrom(const QDate& day, const QTimeZone& zone, const QString& reason) const
{
    const auto begins = resolveWallTime(day, QTime(0, 0), zone);
    return checkOpen({begins ? begins->at : Instant(), Instant::max()}, reason);
}

Result<QVector<PeriodClose>> Core::closedPeriods()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->periods.all();
}

Result<PeriodClose> Core::closePeriod(const DayRange& days, const QByteArray& numbers, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto zone = m_parts->settings.timeZone();
    const auto closes = m_parts->periods.all();
    const auto head = m_parts->audit.slice(0, 1);
    const Error* problem = !zone ? &zone.error()
        : !closes                ? &closes.error()
        : !head                  ? &head.error()
                                 : nullptr;
    if (problem)
        return tl::unexpected(*problem);

    PeriodClose close;
    close.days = days;
    close.closedAt = m_config.clock->now();
    close.actor = m_config.actor;
    close.reason = reason.trimmed();
    close.zone = zone->id();
    close.numbers = numbers;
    close.chainHead = head->isEmpty() ? QByteArray() : head->constFirst().hash;
    if (days.isEmpty() || closedTime(close).end > close.closedAt)
        return failure(ErrorKind::InvalidValue, u"days"_s);
    for (const PeriodClose& other : *closes) {
        const bool isSame = other.days.first == days.first && other.days.last == days.last;
        if (isSame)
            close.revision = std::max(close.revision, other.revision + 1);
        else if (touch(other.days, days))
            return failure(ErrorKind::InvalidValue, u"days"_s);
    }
    if (close.revision > 1 && close.reason.isEmpty())
        return failure(ErrorKind::ReasonMissing, u"closed_period"_s);

    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = m_parts->periods.insert(close);
    if (!stored)
        return stored;
    QJsonObject detail{{u"close"_s, QString::number(stored->id)},
        {u"from"_s, days.first.toString(Qt::ISODate)}, {u"to"_s, days.last.toString(Qt::ISODate)},
        {u"revision"_s, stored->revision}, {u"time_zone"_s, QString::fromLatin1(stored->zone)}};
    if (!stored->reason.isEmpty())
        detail.insert(u"reason"_s, stored->reason);
    const Done done = audit(u"period.closed"_s, detail, {store::contentOf(*stored)}).and_then([&] {
        return transaction->commit();
    });
    if (!done)
        return tl::unexpected(done.error());
    m_closed.append(closedTime(*stored));
    return stored;
}

} // namespace covershift::session
