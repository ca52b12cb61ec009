#include <items/coverstatustext.h>
#include <items/timetext.h>

#include <QCoreApplication>

namespace covershift::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CoverStatus)
};

} // namespace

bool wasChecked(const CoverStatus& status)
{
    return status.checkedAt != Instant();
}

QString productTitle(const CoverStatus& status)
{
    switch (status.product) {
    case Product::Enabled:
        //: of the product that a worker holds at the insurer
        return Tr::tr("Enabled");
    case Product::Disabled:
        //: of the product that a worker holds at the insurer
        return Tr::tr("Disabled");
    case Product::Unknown:
        return wasChecked(status) ? Tr::tr("Not known to Zego") : Tr::tr("Not checked");
    }
    return {};
}

QString coverStatusText(const CoverStatus& status, Instant now)
{
    if (!wasChecked(status))
        return productTitle(status);
    //: %1: what a check of cover said, as in "Enabled", %2: how long ago, as in "5 min"
    return Tr::tr("%1 · %2 ago").arg(productTitle(status), durationText(now - status.checkedAt));
}

QVector<std::pair<QString, QString>> coverStatusFacts(const CoverStatus& status)
{
    QVector<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    //: what the provider says beside enabled or disabled
    add(Tr::tr("Zego says"), status.detail);
    add(Tr::tr("Class of use"), status.classOfUse);
    //: of an insurance
    add(Tr::tr("Level of cover"), status.level);
    add(Tr::tr("Insured vehicle"), status.vehicleRegistration);
    add(Tr::tr("Policy id"), status.policyId);
    return facts;
}

} // namespace covershift::items
