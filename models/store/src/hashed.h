#pragma once

#include "storedtext.h"

#include <domain/instant.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>
#include <QtEndian>

#include <optional>

namespace covershift::store {

/// SHA-256 over fields, each with its length in front, so that no two rows of different fields make the same
/// bytes.
class HashedFields
{
public:
    HashedFields& add(QByteArrayView bytes)
    {
        addOrdered(bytes.size());
        m_hash.addData(bytes);
        return *this;
    }
    HashedFields& add(const QByteArray& bytes) { return add(QByteArrayView(bytes)); }
    HashedFields& add(qint64 number)
    {
        addOrdered(sizeof number);
        addOrdered(number);
        return *this;
    }
    HashedFields& add(const QString& text) { return add(asStored(text).toUtf8()); }
    HashedFields& add(Instant instant) { return add(qint64(msOf(instant))); }
    HashedFields& add(const std::optional<Instant>& instant)
    {
        return instant ? add(*instant) : add(QByteArray());
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void addOrdered(qint64 number)
    {
        const qint64 ordered = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&ordered), sizeof ordered));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace covershift::store
