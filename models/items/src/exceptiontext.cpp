#include <items/exceptiontext.h>
#include <items/templatetext.h>
#include <session/planboard.h>

#include <QCoreApplication>
#include <QLocale>

namespace covershift::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionText)
};

} // namespace

QString exceptionText(const session::PlanBoard& plan, const PlanException& exception)
{
    const QString name = plan.nameOf(exception.member);
    switch (exception.kind) {
    case PlanException::Kind::Absent:
        return Tr::tr("%1 is absent").arg(name);
    case PlanException::Kind::SwappedWith:
        //: %1: who works, %2: who does not
        return Tr::tr("%1 works instead of %2").arg(plan.nameOf(exception.instead), name);
    case PlanException::Kind::OtherHours:
        //: %1: a worker, %2: hours as in "10:00–14:00"
        return Tr::tr("%1 works %2").arg(name, hoursText(exception.startOffset, exception.duration));
    }
    return {};
}

QString nearDayText(const QDate& day)
{
    return QLocale().toString(day, Tr::tr("ddd d MMM", "format of a day"));
}

} // namespace covershift::items
