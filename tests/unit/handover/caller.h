#pragma once

#include <handover/ownerclient.h>

namespace covershift::handover {

using namespace Qt::Literals::StringLiterals;

/// One attempt, and all that came back.
class Caller
{
public:
    explicit Caller(const Identity& identity, const Request& request = {})
        : client(identity)
    {
        QObject::connect(&client, &OwnerClient::welcomed, &client, [this, request] { client.run(request); });
        QObject::connect(&client, &OwnerClient::absent, &client, [this] { ended = u"absent"_s; });
        QObject::connect(&client, &OwnerClient::refused, &client,
            [this](const Error& error) { ended = errorCode(error.kind) + u' ' + error.detail; });
        QObject::connect(&client, &OwnerClient::lost, &client,
            [this](bool maySave) { ended = maySave ? u"lost, may save"_s : u"lost"_s; });
        QObject::connect(&client, &OwnerClient::finished, &client,
            [this](int status) { ended = u"finished %1"_s.arg(status); });
        QObject::connect(
            &client, &OwnerClient::out, &client, [this](const QByteArray& bytes) { out += bytes; });
        QObject::connect(
            &client, &OwnerClient::err, &client, [this](const QByteArray& bytes) { err += bytes; });
        QObject::connect(
            &client, &OwnerClient::made, &client, [this](const QString& path, const QByteArray& bytes) {
                made.insert(path, bytes);
                outBeforeMade = out;
            });
        client.begin();
    }

    OwnerClient client;
    QByteArray out;
    QByteArray err;
    QMap<QString, QByteArray> made;
    QByteArray outBeforeMade; ///< what had come of `out` by then
    QString ended; ///< empty: not yet
};

} // namespace covershift::handover
