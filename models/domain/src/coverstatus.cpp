#include "wordtable.h"

#include <domain/coverstatus.h>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<Product> Products[] = {
    {Product::Unknown, "unknown"_L1},
    {Product::Enabled, "enabled"_L1},
    {Product::Disabled, "disabled"_L1},
};

} // namespace

QString productName(Product product)
{
    return wordOf(Products, product);
}

std::optional<Product> productFromName(QStringView name)
{
    return valueOf(Products, name);
}

} // namespace covershift
