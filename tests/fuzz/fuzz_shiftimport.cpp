#include <domain/shiftimport.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A clean plan holds past shifts of known workers in whole seconds; the same file again is known row by row.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace covershift;
    const QByteArray csv(reinterpret_cast<const char*>(data), qsizetype(size));
    const Instant now = instantFromMs(1'800'000'000'000);
    Worker worker;
    worker.id = WorkerId(1);
    worker.name = QStringLiteral("A");
    worker.customerNumber = QStringLiteral("C1");
    QVector<LiveShift> known;
    const auto ofWorker = [&known](WorkerId) { return std::span<const LiveShift>(known); };
    const ShiftImportPlan plan = planShiftImport(csv, {worker}, ofWorker, now);
    if (!plan.isClean())
        return 0;
    for (const ShiftImportRow& row : plan.rows) {
        if (row.worker != worker.id || row.time.isEmpty() || row.time.end > now
            || wholeSecond(row.time.start) != row.time.start)
            std::abort();
        LiveShift shift;
        shift.id = ShiftId(known.size() + 1);
        shift.worker = row.worker;
        shift.start = row.time.start;
        shift.end = row.time.end;
        shift.origin = ShiftOrigin::Import;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Confirmed;
        known.append(shift);
    }
    std::ranges::sort(known, {}, &LiveShift::start);
    if (planShiftImport(csv, {worker}, ofWorker, now).errors.size() != plan.rows.size())
        std::abort();
    return 0;
}
