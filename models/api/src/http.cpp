#include <api/http.h>

namespace covershift::api {

namespace {

bool isSecret(const QByteArray& name)
{
    for (const char* secret : {"authorization", "proxy-authorization", "cookie", "set-cookie"}) {
        if (name.compare(secret, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

QByteArray HttpOutcome::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray redacted(const Headers& headers)
{
    QByteArray lines;
    for (const auto& [name, value] : headers)
        lines += name + ": " + (isSecret(name) ? QByteArrayLiteral("(redacted)") : value) + '\n';
    return lines;
}

} // namespace covershift::api
