#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace covershift {

/// One row of a table that gives each enumerator its stable word.
template <class Enum>
struct Word
{
    Enum value;
    QLatin1StringView text;
};

/// The word of `value`; empty where the table lacks it.
template <class Enum, std::size_t Size>
[[nodiscard]] QString wordOf(const Word<Enum> (&table)[Size], Enum value)
{
    const auto row = std::ranges::find(table, value, &Word<Enum>::value);
    return row == std::end(table) ? QString() : QString(row->text);
}

/// The value that has this very word (case matters: these words are a contract with scripts).
template <class Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueOf(const Word<Enum> (&table)[Size], QStringView text)
{
    const auto row
        = std::ranges::find_if(table, [text](const Word<Enum>& word) { return text == word.text; });
    if (row == std::end(table))
        return std::nullopt;
    return row->value;
}

} // namespace covershift
