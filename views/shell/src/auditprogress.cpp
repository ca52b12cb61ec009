#include "auditprogress.h"

#include <QCoreApplication>
#include <QLocale>

namespace covershift::shell {

namespace {

struct AuditProgress
{
    Q_DECLARE_TR_FUNCTIONS(covershift::shell::AuditProgress)
};

} // namespace

QString auditProgressText(int percent)
{
    if (percent <= 0)
        return AuditProgress::tr("Checking the audit…");
    //: %1: how much of it is read, of 100
    return AuditProgress::tr("Checking the audit… %1 %").arg(QLocale().toString(percent));
}

} // namespace covershift::shell
