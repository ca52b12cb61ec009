#pragma once

#include <QString>

/// The namespaces of the host's XML (`contracts/viviot.md`).
namespace covershift::api::names {

using namespace Qt::Literals::StringLiterals;

constexpr auto Business = "http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Business"_L1;
constexpr auto Base = "http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Base"_L1;
constexpr auto ShiftDto = "http://schemas.datacontract.org/2004/07/Viviot.Infrastructure.Dto.Shift"_L1;
constexpr auto Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"_L1;
constexpr auto Any = ""_L1; ///< for what is read by its local name

} // namespace covershift::api::names
