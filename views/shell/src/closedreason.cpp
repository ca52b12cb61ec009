#include "closedreason.h"

#include "choiceline.h"

#include <forms/reasonedit.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ClosedReason)
};

using theme::Grid;
constexpr auto GoOn = "closedReasonGoOn"_L1;

} // namespace

void askClosedReason(ChoiceLine& line, const std::function<void(const QString& reason)>& act)
{
    const Error refusal = session::closedPeriodRefusal();
    auto* typed = new forms::ReasonEdit(u"closedReason"_s);
    typed->setMinimumWidth(32 * Grid);
    const auto goOn = [&line, act, field = QPointer(typed)] {
        const QString reason = field ? field->reason() : QString();
        if (reason.isEmpty())
            askClosedReason(line, act);
        else
            act(reason);
    };
    line.ask(MessageKind::Warning, session::sentence(refusal),
        {{QString(GoOn), Tr::tr("&Go on"), goOn}, {u"closedReasonCancel"_s, Tr::tr("Cancel"), {}}}, typed);
    typed->showFor(refusal);
    QObject::connect(typed, &QLineEdit::returnPressed, &line, [&line] {
        if (auto* button = line.findChild<QPushButton*>(GoOn))
            button->click();
    });
}

} // namespace covershift::shell
