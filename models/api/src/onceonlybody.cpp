#include "onceonlybody.h"

#include <algorithm>

namespace covershift::api {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would count bytes that nobody asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::remaining() const
{
    return m_sealed ? 0 : m_bytes.size() - m_handedOut;
}

qint64 OnceOnlyBody::readData(char* data, qint64 most)
{
    const qint64 count = std::min(most, remaining());
    if (count == 0)
        return most == 0 ? 0 : -1;
    std::copy_n(m_bytes.constData() + m_handedOut, count, data);
    m_handedOut += count;
    return count;
}

} // namespace covershift::api
