#pragma once

#include <QString>

/// The namespaces of Viviot's XML (`contracts/viviot.md`, XML).
namespace covershift::sandbox::xmlns {

inline const QString Business
    = QStringLiteral("http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Business");
inline const QString Base
    = QStringLiteral("http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Base");
inline const QString Shift
    = QStringLiteral("http://schemas.datacontract.org/2004/07/Viviot.Infrastructure.Dto.Shift");
inline const QString Arrays = QStringLiteral("http://schemas.microsoft.com/2003/10/Serialization/Arrays");
inline const QString Types = QStringLiteral("http://schemas.servicestack.net/types");
inline const QString Instance = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
// Those below are not published: a client finds them by local name.
inline const QString Team
    = QStringLiteral("http://schemas.datacontract.org/2004/07/Viviot.Infrastructure.Dto.Team");
inline const QString User
    = QStringLiteral("http://schemas.datacontract.org/2004/07/Viviot.Infrastructure.Dto.BusinessUser");

} // namespace covershift::sandbox::xmlns
