#include "output.h"

#include <QFileDevice>
#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool steersTerminals(QChar c)
{
    return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
}

void write(QIODevice& device, QString text)
{
    std::replace_if(text.begin(), text.end(), steersTerminals, QChar(QChar::ReplacementCharacter));
    device.write(text.toUtf8() + '\n');
    if (auto* file = qobject_cast<QFileDevice*>(&device))
        file->flush();
}

} // namespace

Output::Output(QIODevice& out, QIODevice& err, bool json)
    : m_out(out)
    , m_err(err)
    , m_json(json)
{
}

void Output::say(const QString& sentence)
{
    write(m_err, sentence);
}

void Output::print(const QString& text)
{
    if (!m_json)
        write(m_out, text);
}

void Output::table(const QStringList& titles, const QVector<QStringList>& rows)
{
    if (m_json)
        return;
    QVector<qsizetype> widths(titles.size(), 0);
    QVector<QStringList> all{titles};
    all += rows;
    for (const QStringList& row : std::as_const(all)) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    for (const QStringList& row : std::as_const(all)) {
        QStringList cells;
        for (qsizetype i = 0; i < widths.size(); ++i)
            cells.append(row.at(i).leftJustified(widths.at(i)));
        QString text = cells.join(u"  "_s);
        while (text.endsWith(u' '))
            text.chop(1);
        write(m_out, text);
    }
}

void Output::document(const QJsonArray& array)
{
    if (m_json)
        line(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void Output::document(const QJsonObject& object)
{
    if (m_json)
        line(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::error(const QString& code, const QString& message, const QJsonObject& more)
{
    say(message);
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    for (auto it = more.begin(); it != more.end(); ++it)
        error.insert(it.key(), it.value());
    document(QJsonObject{{u"error"_s, error}});
}

void Output::line(const QByteArray& bytes)
{
    m_out.write(bytes + '\n');
    if (auto* file = qobject_cast<QFileDevice*>(&m_out))
        file->flush();
}

} // namespace covershift::cli
