#include <api/redaction.h>

#include <QRegularExpression>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ShortestKey = 4;

/// A character as XML may name it: by number, or one of the five by name.
QString namedInXml(char c)
{
    const QString number = u"&#(?:0*%1|[xX]0*(?i:%2));"_s.arg(
        QString::number(static_cast<uchar>(c)), QString::number(static_cast<uchar>(c), 16));
    switch (c) {
    case '&':
        return number + "|&amp;"_L1;
    case '<':
        return number + "|&lt;"_L1;
    case '>':
        return number + "|&gt;"_L1;
    case '"':
        return number + "|&quot;"_L1;
    case '\'':
        return number + "|&apos;"_L1;
    default:
        return number;
    }
}

/// One text in every spelling that a host may choose, character by character. The NUL is that of UTF-16.
QString spellingsOf(const QByteArray& text)
{
    QStringList characters;
    for (const char c : text) {
        const QString hex = QString::number(static_cast<uchar>(c), 16).rightJustified(2, u'0');
        characters.append(u"(?:%3|\\\\?%1|%(?i:%2)|\\\\u00(?i:%2))"_s.arg(
            QRegularExpression::escape(QString(QLatin1Char(c))), hex, namedInXml(c)));
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

HttpOutcome withoutKeys(HttpOutcome outcome, const QVector<QByteArray>& keys)
{
    for (const QByteArray& key : keys)
        outcome = withoutKey(std::move(outcome), key);
    return outcome;
}

QByteArray keptBody(const HttpRequest& request)
{
    const bool signsIn = request.url.path().endsWith("/auth/credentials"_L1);
    return signsIn ? QByteArrayLiteral("(redacted)") : request.body;
}

} // namespace covershift::api
