#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace covershift {

/// What body is sent and asked for (`contracts/viviot.md`).
enum class ViviotFormat { Json, Xml };
/// `contracts/viviot.md`, Authentication. Credentials: a session signed in with user name and password.
enum class ViviotAuth { Basic, Bearer, Credentials };
/// What `EndDate` means on the wire: the first day without the shift, or the last with it.
enum class EndDateMeaning { Exclusive, Inclusive };

[[nodiscard]] QString formatName(ViviotFormat format); ///< `json`, `xml`
[[nodiscard]] std::optional<ViviotFormat> formatFromName(QStringView name);
[[nodiscard]] QString authName(ViviotAuth auth); ///< `basic`, `bearer`, `credentials`
[[nodiscard]] std::optional<ViviotAuth> authFromName(QStringView name);
[[nodiscard]] QString endDateName(EndDateMeaning meaning); ///< `exclusive`, `inclusive`
[[nodiscard]] std::optional<EndDateMeaning> endDateFromName(QStringView name);

/// How to speak to a Viviot host; the password or token is kept elsewhere (Secrets).
struct ViviotSettings
{
    ViviotFormat format = ViviotFormat::Json;
    ViviotAuth auth = ViviotAuth::Basic;
    QString user; ///< of Basic and Credentials
    EndDateMeaning endDate = EndDateMeaning::Exclusive; ///< an assumption of the contract's
    friend bool operator==(const ViviotSettings&, const ViviotSettings&) = default;
};

} // namespace covershift
