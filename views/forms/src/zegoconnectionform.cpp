#include <forms/zegoconnectionform.h>

#include <QComboBox>
#include <QLineEdit>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

ZegoConnectionForm::ZegoConnectionForm(QWidget* parent)
    : ConnectionForm(Host::Zego,
        {u"connection"_s, tr("Not connected. Nothing can be sent."),
            tr("A key is kept; type another one to replace it"), tr("No key is kept; type it here"),
            tr("Kept in this computer's keychain; never shown again."),
            tr("There is no keychain here: the key is held until the program ends, and is never shown "
               "again."),
            tr("&Save"), tr("&Test"), tr("Pause se&nding"), tr("&Resume sending")},
        parent)
    , m_identity(new QComboBox(this))
    , m_onUncertain(new QComboBox(this))
    , m_workProvider(new QLineEdit(this))
{
    m_identity->addItem(tr("Customer number"), int(IdentityKind::CustomerNumber));
    m_identity->addItem(tr("Work provider user id"), int(IdentityKind::WorkProviderUserId));
    m_identity->addItem(tr("Policy id (legacy name)"), int(IdentityKind::PolicyId));
    m_identity->addItem(tr("Driver id (legacy name)"), int(IdentityKind::DriverId));
    m_onUncertain->addItem(tr("Send it again, with the same time"), int(OnUncertain::Resend));
    m_onUncertain->addItem(tr("Ask me"), int(OnUncertain::Ask));
    m_workProvider->setMaxLength(200);

    addAddress(tr("&Address"), tr("Where Zego told you to send shifts; https only."));
    addSecret(tr("&Key"));
    addField(tr("&Identify workers by"), m_identity, u"Identity"_s,
        tr("Every worker needs this one; there is no fallback to another."));
    addField(tr("When an answer is &lost"), m_onUncertain, u"OnUncertain"_s,
        tr("A login or logout repeated with the same time states the same fact."));
    addField(tr("&Work provider"), m_workProvider, u"WorkProvider"_s,
        tr("Your company's name as Zego advised it; used in invitations."));
    complete();
}

void ZegoConnectionForm::showFields(const Connection& saved)
{
    m_identity->setCurrentIndex(m_identity->findData(int(saved.identity)));
    m_onUncertain->setCurrentIndex(m_onUncertain->findData(int(saved.onUncertain)));
    m_workProvider->setText(saved.workProvider);
}

bool ZegoConnectionForm::differsFrom(const Connection& saved) const
{
    return m_identity->currentData().toInt() != int(saved.identity)
        || m_onUncertain->currentData().toInt() != int(saved.onUncertain)
        || m_workProvider->text().trimmed() != saved.workProvider;
}

void ZegoConnectionForm::fill(session::ConnectionDraft& draft) const
{
    draft.identity = IdentityKind(m_identity->currentData().toInt());
    draft.onUncertain = OnUncertain(m_onUncertain->currentData().toInt());
    draft.workProvider = m_workProvider->text().trimmed();
}

} // namespace covershift::forms
