#include <api/viviotanswer.h>
#include <api/viviotfile.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace covershift;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkShift(const api::RemoteShift& shift)
{
    require(!shift.firstDay || shift.firstDay->isValid());
    require(!shift.lastDay || shift.lastDay->isValid());
    require(std::ranges::all_of(shift.members, [](const BusinessUser& user) { return user.id.isValid(); }));
}

} // namespace

/// Whatever a host answers to an insert, and whatever stands in a file of templates: all that is taken can be
/// planned with, and nothing stands beside an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const api::ViviotReading reading{EndDateMeaning::Exclusive, QTimeZone("Europe/Madrid")};
    api::HttpOutcome outcome;
    outcome.status = 200;
    outcome.bodyBytesHandedOut = 1;
    outcome.body = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    const api::ViviotAnswer answer = api::decodeInsertShift(outcome, {}, reading);
    require(answer.kind == api::AnswerKind::Taken || answer.shifts.isEmpty());
    std::ranges::for_each(answer.shifts, checkShift);

    const auto file = api::readTemplatesFile(outcome.body, reading);
    if (!file) {
        require(!file.error().isEmpty());
        return 0;
    }
    for (const api::RemoteShift& shift : *file) {
        checkShift(shift);
        require(!shift.name.isEmpty() && shift.startOffset >= 0 && shift.startOffset < MinutesOfDay
            && shift.duration >= 1 && shift.duration <= MinutesOfDay && shift.id.isNull());
    }
    return 0;
}
