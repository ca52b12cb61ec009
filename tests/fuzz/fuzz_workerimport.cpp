#include <domain/workerimport.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A clean plan holds named workers with an identifier; the same file again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace covershift;
    const QByteArray csv(reinterpret_cast<const char*>(data), qsizetype(size));
    const ImportPlan plan = planWorkerImport(csv, {});
    if (!plan.isClean())
        return 0;
    QVector<Worker> known;
    for (const ImportRow& row : plan.rows) {
        const Worker& worker = row.worker;
        if (worker.name.isEmpty() || (worker.customerNumber.isEmpty() && worker.workProviderUserId.isEmpty()))
            std::abort();
        known.append(worker);
        known.last().id = WorkerId(known.size());
    }
    const ImportPlan again = planWorkerImport(csv, known);
    if (!again.isClean() || again.rows.size() != plan.rows.size())
        std::abort();
    for (const ImportRow& row : again.rows) {
        if (row.change != ImportChange::Same)
            std::abort();
    }
    return 0;
}
