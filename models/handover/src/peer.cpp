#include "peer.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>

#include <unistd.h>
#else
#include "windowsuser.h"

#include <windows.h>
#endif

namespace covershift::handover {

std::optional<QString> peerUser(qintptr descriptor)
{
#if defined(Q_OS_LINUX)
    struct ucred credentials = {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    return QString::number(credentials.uid);
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    if (::getpeereid(static_cast<int>(descriptor), &user, &group) != 0)
        return std::nullopt;
    return QString::number(user);
#else
    // The owner's access list keeps others out; but anybody may have made a pipe of that name first.
    const auto pipe = reinterpret_cast<HANDLE>(descriptor);
    ULONG server = 0;
    ULONG client = 0;
    if (!GetNamedPipeServerProcessId(pipe, &server) || !GetNamedPipeClientProcessId(pipe, &client))
        return std::nullopt;
    return userOfProcess(server == GetCurrentProcessId() ? client : server);
#endif
}

} // namespace covershift::handover
