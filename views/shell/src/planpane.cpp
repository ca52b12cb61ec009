#include "planpane.h"

#include "choiceline.h"

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

PlanPane::PlanPane(ChoiceLine& question, QWidget* parent)
    : FocusPart(parent)
    , m_question(question)
{
    connect(this, &PlanPane::canChanged, this, &PlanPane::forgetQuestion);
}

void PlanPane::whenFree(const std::function<void()>& then)
{
    if (!isModified()) {
        then();
        return;
    }
    m_asksOf = true;
    m_question.ask(MessageKind::Warning, unsavedSentence(draftName()),
        {{u"unsavedSave"_s, tr("&Save"),
             [this, then] {
                 m_asksOf = false;
                 save(then);
             }},
            {u"unsavedDiscard"_s, tr("&Discard"),
                [this, then] {
                    m_asksOf = false;
                    revert();
                    then();
                }},
            //: leaves everything as it is, and goes nowhere
            {u"unsavedStay"_s, tr("S&tay"), [this] {
                 m_asksOf = false;
                 setFocus();
             }}});
}

void PlanPane::forgetQuestion()
{
    if (m_asksOf && !isModified()) {
        m_asksOf = false;
        m_question.clear();
    }
}

QString unsavedSentence(const QString& name)
{
    return name.isEmpty() ? PlanPane::tr("What you have entered has no name and is not saved yet.")
                          : PlanPane::tr("“%1” has changes that are not saved.").arg(name);
}

} // namespace covershift::shell
