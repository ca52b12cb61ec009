#include "attempttext.h"

#include <items/timetext.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Attempts)
};

QString visible(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (c == u'\n' || c == u'\t' || !control)
            shown.append(c);
        else if (c != u'\r')
            shown.append(c.unicode() < 0x20 ? QChar(char16_t(0x2400 + c.unicode())) : QChar(0xFFFD));
    }
    return shown;
}

/// Line breaks and indents between the tokens of JSON that is known to be well formed.
QString laidOut(const QString& json)
{
    QString out;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    const auto newLine = [&out, &depth] {
        out.append(u'\n');
        out.append(QString(2 * depth, u' '));
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (inString) {
            out.append(c);
            inString = escaped || c != u'"';
            escaped = !escaped && c == u'\\';
        } else if (c == u'{' || c == u'[') {
            const qsizetype next = json.indexOf(QRegularExpression(u"\\S"_s), i + 1);
            const bool empty = next >= 0 && (json.at(next) == u'}' || json.at(next) == u']');
            out.append(c);
            if (empty) {
                out.append(json.at(next));
                i = next;
            } else {
                ++depth;
                newLine();
            }
        } else if (c == u'}' || c == u']') {
            --depth;
            newLine();
            out.append(c);
        } else if (c == u',') {
            out.append(c);
            newLine();
        } else if (c == u':') {
            out.append(u": "_s);
        } else if (!c.isSpace()) {
            inString = c == u'"';
            out.append(c);
        }
    }
    return out;
}

QString block(const QString& text)
{
    return u"<pre style=\"white-space:pre-wrap; margin:4px 0 8px 0\">%1</pre>"_s.arg(text.toHtmlEscaped());
}

QString outcomeText(const QString& outcome)
{
    if (outcome == "accepted"_L1)
        return Tr::tr("taken by the host");
    if (outcome == "requeued"_L1)
        return Tr::tr("not taken; back in the queue");
    if (outcome == "rejected"_L1)
        return Tr::tr("refused by the host");
    if (outcome == "split"_L1)
        return Tr::tr("the batch was refused as a whole; sent again in halves");
    if (outcome == "paused"_L1)
        return Tr::tr("not taken; sending is paused");
    if (outcome == "uncertain"_L1)
        return Tr::tr("nobody knows whether it was taken");
    if (outcome == "interrupted"_L1)
        return Tr::tr("the program ended before the answer came");
    return outcome;
}

QString paragraph(const QString& text, const QColor& color)
{
    return u"<p style=\"color:%1; margin:0\">%2</p>"_s.arg(color.name(), text.toHtmlEscaped());
}

QString answerHtml(const Attempt& attempt, const QColor& muted)
{
    if (!attempt.finishedAt)
        return paragraph(Tr::tr("No answer yet."), muted);
    const QString outcome = outcomeText(attempt.outcome);
    if (attempt.httpStatus == 0 && attempt.bytesHandedOut == 0)
        return paragraph(Tr::tr("No answer; nothing of the body had left: %1").arg(outcome), muted);
    if (attempt.httpStatus == 0)
        return paragraph(Tr::tr("No whole answer: %1").arg(outcome), muted);
    const QString head = Tr::tr("Answer after %1 ms: HTTP %2, %3")
                             .arg((*attempt.finishedAt - attempt.startedAt).count())
                             .arg(attempt.httpStatus)
                             .arg(outcome);
    QString text = QString::fromUtf8(attempt.responseHeaders).trimmed();
    if (!attempt.responseBody.isEmpty())
        text += u"\n\n"_s + readableBody(attempt.responseBody);
    return paragraph(head, muted) + block(visible(text));
}

} // namespace

QString readableBody(const QByteArray& body)
{
    QJsonParseError problem;
    QJsonDocument::fromJson(body, &problem);
    const QString text = QString::fromUtf8(body);
    return visible(problem.error == QJsonParseError::NoError ? laidOut(text) : text);
}

QString attemptsHtml(const QVector<Attempt>& attempts, Instant now, const QColor& muted)
{
    if (attempts.isEmpty())
        return paragraph(Tr::tr("Nothing has been sent yet."), muted);
    QString html;
    int number = 0;
    for (const Attempt& attempt : attempts) {
        ++number;
        const QString members = attempt.operations.size() == 1
            ? Tr::tr("alone")
            : Tr::tr("in a batch of %1").arg(attempt.operations.size());
        const QString head = Tr::tr("Attempt %1 at %2, %3")
                                 .arg(number)
                                 .arg(items::exactClockText(attempt.startedAt, now), members);
        const QString request
            = u"%1 %2\n%3\n\n%4"_s.arg(QString::fromUtf8(attempt.method), attempt.url.toString(),
                QString::fromUtf8(attempt.requestHeaders).trimmed(), readableBody(attempt.payload));
        html += paragraph(head, muted) + block(visible(request)) + answerHtml(attempt, muted);
    }
    return html;
}

} // namespace covershift::shell
