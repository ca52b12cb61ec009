#pragma once

#include <domain/error.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

class QIODevice;

namespace covershift::cli {

/// What a run says: a table or sentences for a person, or exactly one JSON document; reasons and progress
/// go to the other stream. Nothing that a host or a file sent can steer a terminal through it.
class Output
{
public:
    Output(QIODevice& out, QIODevice& err, bool json);

    [[nodiscard]] bool isJson() const { return m_json; }

    void say(const QString& sentence); ///< on stderr
    void print(const QString& text); ///< on stdout, for a person only
    void table(const QStringList& titles, const QVector<QStringList>& rows); ///< likewise
    void document(const QJsonArray& array);
    void document(const QJsonObject& object);
    /// The reason on stderr, and the error object where JSON is asked for and nothing was saved.
    void error(const QString& code, const QString& message, const QJsonObject& more = {});
    /// Raw bytes and at once: for a reader that waits for the line.
    void line(const QByteArray& bytes);

private:
    QIODevice& m_out;
    QIODevice& m_err;
    bool m_json;
};

} // namespace covershift::cli
