#include <domain/instant.h>

#include <optional>

namespace covershift {

namespace {

constexpr auto LargestOffset = std::chrono::hours(14);

/// Takes a text apart from its front; each step says whether the text went on as asked.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool skip(QChar wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    std::optional<int> digit()
    {
        if (atEnd() || m_rest.front() < u'0' || m_rest.front() > u'9')
            return std::nullopt;
        const int value = m_rest.front().unicode() - u'0';
        m_rest = m_rest.mid(1);
        return value;
    }

    std::optional<int> number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const std::optional<int> next = digit();
            if (!next)
                return std::nullopt;
            value = value * 10 + *next;
        }
        return value;
    }

private:
    QStringView m_rest;
};

std::optional<std::chrono::sys_days> readDate(Reader& reader)
{
    const std::optional<int> year = reader.number(4);
    if (!year || !reader.skip(u'-'))
        return std::nullopt;
    const std::optional<int> month = reader.number(2);
    if (!month || !reader.skip(u'-'))
        return std::nullopt;
    const std::optional<int> day = reader.number(2);
    if (!day || *year == 0)
        return std::nullopt;
    const auto date = std::chrono::year(*year) / *month / *day;
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date);
}

/// Digits after the decimal sign; those beyond the millisecond are cut.
std::optional<milliseconds> readFraction(Reader& reader)
{
    std::optional<int> digit = reader.digit();
    if (!digit)
        return std::nullopt;
    milliseconds fraction{0};
    for (int unit = 100; digit; digit = reader.digit()) {
        fraction += milliseconds(*digit * unit);
        unit /= 10;
    }
    return fraction;
}

std::optional<milliseconds> readTimeOfDay(Reader& reader)
{
    const std::optional<int> hour = reader.number(2);
    if (!hour || *hour > 23 || !reader.skip(u':'))
        return std::nullopt;
    const std::optional<int> minute = reader.number(2);
    if (!minute || *minute > 59)
        return std::nullopt;
    milliseconds time = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (!reader.skip(u':'))
        return time;
    const std::optional<int> second = reader.number(2);
    if (!second || *second > 59)
        return std::nullopt;
    time += seconds(*second);
    if (!reader.skip(u'.') && !reader.skip(u','))
        return time;
    const std::optional<milliseconds> fraction = readFraction(reader);
    if (!fraction)
        return std::nullopt;
    return time + *fraction;
}

std::optional<milliseconds> readOffset(Reader& reader)
{
    if (reader.skip(u'Z'))
        return milliseconds(0);
    const bool east = reader.skip(u'+');
    if (!east && !reader.skip(u'-'))
        return std::nullopt;
    const std::optional<int> hours = reader.number(2);
    reader.skip(u':');
    const std::optional<int> minutes = reader.number(2);
    if (!hours || !minutes || *minutes > 59)
        return std::nullopt;
    const milliseconds offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    if (offset > LargestOffset)
        return std::nullopt;
    return east ? offset : -offset;
}

} // namespace

Instant wholeSecond(Instant instant)
{
    return std::chrono::floor<seconds>(instant);
}

QString toIsoUtc(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<seconds>(instant) - day);
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()),
        unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
        int(time.seconds().count()));
}

Result<Instant> parseInstant(QStringView text)
{
    Reader reader(text);
    const std::optional<std::chrono::sys_days> day = readDate(reader);
    if (!day || !reader.skip(u'T'))
        return failure(ErrorKind::InvalidTime);
    const std::optional<milliseconds> time = readTimeOfDay(reader);
    if (!time)
        return failure(ErrorKind::InvalidTime);
    if (reader.atEnd())
        return failure(ErrorKind::TimeWithoutOffset);
    const std::optional<milliseconds> offset = readOffset(reader);
    if (!offset || !reader.atEnd())
        return failure(ErrorKind::InvalidTime);
    return Instant(*day) + *time - *offset;
}

} // namespace covershift
