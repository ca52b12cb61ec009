#include <api/redaction.h>

#include <QRegularExpression>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ShortestKey = 4;

/// One text in every spelling that a host may choose, character by character. The NUL is that of UTF-16.
QString spellingsOf(const QByteArray& text)
{
    QStringList characters;
    for (const char c : text) {
        const QString hex = QString::number(static_cast<uchar>(c), 16).rightJustified(2, u'0');
        characters.append(u"(?:\\\\?%1|%(?i:%2)|\\\\u00(?i:%2))"_s.arg(
            QRegularExpression::escape(QString(QLatin1Char(c))), hex));
    }
    return characters.join(u"\\x00?"_s);
}

QRegularExpression formsOf(const QByteArray& key)
{
    constexpr auto Unpadded = QByteArray::OmitTrailingEquals;
    return QRegularExpression(QStringList{spellingsOf(key), spellingsOf(key.toBase64(Unpadded)) + u"={0,2}"_s,
        spellingsOf(key.toBase64(Unpadded | QByteArray::Base64UrlEncoding)) + u"={0,2}"_s}
                                  .join(u'|'));
}

} // namespace

HttpOutcome withoutKey(HttpOutcome outcome, const QByteArray& key)
{
    if (key.size() < ShortestKey)
        return outcome;
    const QRegularExpression forms = formsOf(key);
    const QString mark = u"(redacted)"_s;
    // As Latin-1 each byte is one character, whatever the encoding; what holds no key stays as it is.
    const auto clean = [&](QByteArray& bytes) {
        QString text = QString::fromLatin1(bytes);
        if (text.contains(forms))
            bytes = text.replace(forms, mark).toLatin1();
    };
    clean(outcome.body);
    for (auto& [name, value] : outcome.headers) {
        clean(name);
        clean(value);
    }
    outcome.failureText.replace(forms, mark);
    return outcome;
}

} // namespace covershift::api
