#include "zegostatus.h"

namespace covershift::api {

ErrorKind kindOfStatus(int status, bool withProviderJson)
{
    if (status == 401 || status == 403)
        return ErrorKind::KeyRefused;
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status == 413)
        return ErrorKind::TooLarge;
    if (status == 408 || status >= 500)
        return ErrorKind::ServiceInTrouble;
    return status >= 400 && withProviderJson ? ErrorKind::RefusedByHost : ErrorKind::WrongHost;
}

} // namespace covershift::api
