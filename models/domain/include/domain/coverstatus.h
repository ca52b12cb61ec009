#pragma once

#include <domain/ids.h>
#include <domain/instant.h>

#include <QMetaType>
#include <QString>

#include <optional>

namespace covershift {

/// Whether a worker holds a product that shifts can switch on, as far as is known.
enum class Product {
    Unknown, ///< never asked, or the host does not know the person
    Enabled,
    Disabled,
};

/// `unknown`, `enabled`, `disabled`: the settled word of scripts and of the store.
[[nodiscard]] QString productName(Product product);
[[nodiscard]] std::optional<Product> productFromName(QStringView name);

/// The last answer of user/status about one worker (`contracts/zego.md`, Calls), kept with its time. Texts
/// are the provider's; empty where it gave none.
struct CoverStatus
{
    WorkerId worker;
    Product product = Product::Unknown;
    Instant checkedAt; ///< when the answer came
    QString detail;
    QString policyId;
    QString customerNumber;
    QString classOfUse;
    QString level;
    QString vehicleRegistration;
    friend bool operator==(const CoverStatus&, const CoverStatus&) = default;
};

} // namespace covershift

Q_DECLARE_METATYPE(covershift::CoverStatus)
