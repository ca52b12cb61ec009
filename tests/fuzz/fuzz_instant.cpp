#include <domain/instant.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What is read as a time can be written, and reads back as the same second.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace covershift;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<Instant> instant = parseInstant(text);
    if (!instant)
        return 0;
    // An offset can carry the first and last hours of the calendar into the years 0 and 10000.
    const QString written = toIsoUtc(*instant);
    if (written.startsWith(QStringView(u"0000")) || written.size() != 20)
        return 0;
    const Result<Instant> again = parseInstant(written);
    if (!again || *again != wholeSecond(*instant))
        std::abort();
    return 0;
}
