// The tariff and imported shifts, each with its audit entry in one transaction.
#include "core.h"
#include "coreparts.h"

#include <domain/shiftimportfile.h>

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

Result<ShiftImportPlan> Core::planShiftImport(const ShiftImportFile& file)
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
    ShiftImportPlan plan = covershift::planShiftImport(file, m_workers, known, m_config.clock->now());
    if (unread)
        return tl::unexpected(*unread);
    return plan;
}

Result<ShiftImportPlan> Core::importShifts(const ShiftImportFile& file, const QString& reason)
{
    const auto planned = planShiftImport(file);
    if (!planned)
        return planned;
    const ShiftImportPlan& plan = *planned;
    if (!plan.isClean())
        return failure(ErrorKind::InvalidCsv, QString::number(plan.errors.size()));
    if (plan.rows.isEmpty())
        return plan;

    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto touched = closedWhere([&plan](const Interval& closed) {
        return std::ranges::any_of(
            plan.rows, [&closed](const ShiftImportRow& row) { return closed.overlaps(row.time); });
    });
    if (const Done noted = correct(touched, reason); !noted)
        return tl::unexpected(noted.error());
    sync::OutboxChange change;
    QVector<store::RowContent> contents;
    for (const ShiftImportRow& row : plan.rows) {
        const auto stored = m_parts->imported.insert(row);
        if (!stored)
            return tl::unexpected(stored.error());
        change.shifts.append(*stored);
        contents.append(store::contentOf(*stored));
    }
    const QJsonObject detail = withReason({{u"shifts"_s, plan.rows.size()}}, reason);
    const Done done
        = audit(u"shifts.imported"_s, detail, contents).and_then([&] { return transaction->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    Q_EMIT changed(change);
    return plan;
}

} // namespace covershift::session
