#include "windowsuser.h"

#include <QByteArray>

#include <memory>

// clang-format off
#include <windows.h>
#include <sddl.h> // cannot stand first
// clang-format on

namespace covershift::handover {

namespace {

struct Close
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, Close>;

QString userOfToken(HANDLE token)
{
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray room(static_cast<qsizetype>(size), '\0');
    if (size == 0 || !GetTokenInformation(token, TokenUser, room.data(), size, &size))
        return {};
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER*>(room.constData())->User.Sid, &text))
        return {};
    const QString user = QString::fromWCharArray(text);
    LocalFree(text);
    return user;
}

} // namespace

QString userOfProcess(quint32 process)
{
    const Handle opened(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    HANDLE token = nullptr;
    if (!opened || !OpenProcessToken(opened.get(), TOKEN_QUERY, &token))
        return {};
    const Handle held(token);
    return userOfToken(held.get());
}

} // namespace covershift::handover
