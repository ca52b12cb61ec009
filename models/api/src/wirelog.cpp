#include <api/wirelog.h>

#include <QUrl>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word for machines and people who read logs; not translated.
QString failureWord(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::None:
        return u"ok"_s;
    case HttpFailure::NotSent:
        return u"not-sent"_s;
    case HttpFailure::Dropped:
        return u"dropped"_s;
    case HttpFailure::TimedOut:
        return u"timed-out"_s;
    case HttpFailure::Malformed:
        return u"malformed"_s;
    case HttpFailure::TooLarge:
        return u"too-large"_s;
    case HttpFailure::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

/// One line, and nothing that a terminal obeys: controls, line and paragraph separators, bidi marks.
QString escaped(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const bool endsLine = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (c == u'\\')
            result += "\\\\"_L1;
        else if (c.isPrint() && !endsLine)
            result += c;
        else
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result;
}

QString publicUrl(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

QString wireLogLine(const HttpRequest& request, const HttpOutcome& outcome, milliseconds took)
{
    QString result = failureWord(outcome.failure);
    if (!outcome.failureText.isEmpty())
        result += u" (%1)"_s.arg(escaped(outcome.failureText));
    return u"%1 %2 status=%3 result=%4 out=%5/%6 in=%7 ms=%8"_s.arg(
        escaped(QString::fromLatin1(request.method)), escaped(publicUrl(request.url)),
        QString::number(outcome.status), result, QString::number(outcome.bodyBytesHandedOut),
        QString::number(request.body.size()), QString::number(outcome.body.size()),
        QString::number(took.count()));
}

} // namespace covershift::api
