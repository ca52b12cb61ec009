#include <forms/reasonedit.h>
#include <session/sentences.h>

namespace covershift::forms {

namespace {

constexpr int LongestReason = 200;

} // namespace

ReasonEdit::ReasonEdit(const QString& name, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    setMaxLength(LongestReason);
    setAccessibleName(tr("Why the closed period is changed"));
    setPlaceholderText(tr("Why the closed period is changed; kept in the audit with your name"));
    hide();
}

QString ReasonEdit::reason() const
{
    return isHidden() ? QString() : text().trimmed();
}

void ReasonEdit::showFor(const Error& refusal)
{
    if (!session::changesClosedPeriod(refusal))
        return;
    show();
    setFocus(Qt::OtherFocusReason);
}

void ReasonEdit::forget()
{
    clear();
    hide();
}

} // namespace covershift::forms
