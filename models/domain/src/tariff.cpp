#include <domain/tariff.h>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DearestHour = 1'000 * Tariff::PartsOfUnit;
constexpr qint64 SecondsOfHour = 3'600;

bool isCurrency(const QString& text)
{
    return text.size() == 3
        && std::ranges::all_of(text, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

} // namespace

// Hours and their rest apart: the product of a century of seconds and a price would not fit.
qint64 Tariff::priceOf(seconds billed) const
{
    const qint64 whole = billed.count() / SecondsOfHour;
    const qint64 rest = billed.count() % SecondsOfHour;
    return whole * pricePerHour + (rest * pricePerHour * 2 + SecondsOfHour) / (2 * SecondsOfHour);
}

Done checked(const Tariff& tariff)
{
    Error error{ErrorKind::InvalidValue, 0, {}, {}};
    const auto report = [&error](const QString& field) {
        error.fields.append({field, {}});
        if (error.detail.isEmpty())
            error.detail = field;
    };
    if (tariff.pricePerHour < 0 || tariff.pricePerHour > DearestHour)
        report(u"price"_s);
    if (tariff.minimumMinutes < 0 || tariff.minimumMinutes > 1'440)
        report(u"minimum"_s);
    if ((tariff.isOn || !tariff.currency.isEmpty()) && !isCurrency(tariff.currency))
        report(u"currency"_s);
    return error.fields.isEmpty() ? Done() : tl::unexpected(error);
}

} // namespace covershift
