#include <domain/csv.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever the bytes: lines are in order, and what could not be read is named.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace covershift;
    const CsvFile file = parseCsv(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    int last = 0;
    for (const CsvRecord& record : file.records) {
        if (record.line <= last || record.cells.isEmpty())
            std::abort();
        last = record.line;
    }
    for (const CsvProblem& problem : file.problems) {
        if (problem.line < 1 || problem.text.isEmpty())
            std::abort();
    }
    return 0;
}
