#include "durationedit.h"

#include <domain/shifttemplate.h>
#include <items/templatetext.h>

#include <QRegularExpression>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than any duration has; what is longer is no duration, and no number that could run over.
constexpr int LongestTyped = 12;

QString written(int minutes)
{
    return minutes > 0 ? items::minutesText(minutes) : QString();
}

} // namespace

std::optional<int> minutesFrom(const QString& text)
{
    static const QRegularExpression form(u"^(?:(?<h>\\d{1,4})\\s*(?:$|[:hH]\\s*(?:(?<m>\\d{1,2})\\s*(?:m|min)"
                                         u"?)?$)|(?<only>\\d{1,4})\\s*(?:m|min)$"
                                         "|(?<whole>\\d{1,3})[.,](?<part>\\d{1,2})\\s*h?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(u"only"_s))
        return match.captured(u"only"_s).toInt();
    if (match.hasCaptured(u"whole"_s)) {
        const QString part = match.captured(u"part"_s);
        return match.captured(u"whole"_s).toInt() * 60 + part.toInt() * 60 / (part.size() == 1 ? 10 : 100);
    }
    const int minutes = match.captured(u"m"_s).toInt();
    if (minutes >= 60)
        return std::nullopt;
    return match.captured(u"h"_s).toInt() * 60 + minutes;
}

DurationEdit::DurationEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(LongestTyped);
    setPlaceholderText(tr("h:mm", "hours and minutes, as to be typed"));
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT minutesChanged(minutes()); });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        const QString tidy = written(minutes());
        if (!tidy.isEmpty() && text() != tidy)
            setText(tidy);
    });
}

int DurationEdit::minutes() const
{
    return minutesFrom(text()).value_or(0);
}

void DurationEdit::setMinutes(int minutes)
{
    if (this->minutes() != minutes)
        setText(written(minutes));
}

} // namespace covershift::forms
