#include <forms/viviotconnectionform.h>

#include <QComboBox>
#include <QLineEdit>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

// No access keys: those of the other host's form are on the same page.
ViviotConnectionForm::ViviotConnectionForm(QWidget* parent)
    : ConnectionForm(Host::Viviot,
        {u"viviot"_s, tr("Not connected. Shift templates stay on this computer."),
            tr("A secret is kept; type another one to replace it"), tr("No secret is kept; type it here"),
            tr("Kept in this computer's keychain; never shown again."),
            tr("There is no keychain here: the secret is held until the program ends, and is never shown "
               "again."),
            tr("Save"), tr("Test"), tr("Pause sending"), tr("Resume sending")},
        parent)
    , m_auth(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_endDate(new QComboBox(this))
{
    m_auth->addItem(tr("User name and password (HTTP Basic)"), int(ViviotAuth::Basic));
    m_auth->addItem(tr("API key or token (Bearer)"), int(ViviotAuth::Bearer));
    m_auth->addItem(tr("A session, by user name and password"), int(ViviotAuth::Credentials));
    m_user->setMaxLength(200);
    m_format->addItem(u"JSON"_s, int(ViviotFormat::Json));
    m_format->addItem(u"XML"_s, int(ViviotFormat::Xml));
    m_endDate->addItem(tr("The first day without the shift"), int(EndDateMeaning::Exclusive));
    m_endDate->addItem(tr("The last day with the shift"), int(EndDateMeaning::Inclusive));

    addAddress(tr("Address"), tr("Where Viviot told you to send shifts; https only."));
    addField(tr("Sign in by"), m_auth, u"Auth"_s, tr("Viviot's page does not say which: ask there."));
    addField(tr("User name"), m_user, u"User"_s, tr("A token needs none."));
    addSecret(tr("Password or token"));
    addField(tr("Format"), m_format, u"Format"_s, tr("Both say the same; take JSON unless told otherwise."));
    addField(tr("Viviot's end date is"), m_endDate, u"EndDate"_s,
        tr("That it is the first day without the shift is an assumption: Viviot's page can be read "
           "otherwise. Compare the last day of one shift here with what Viviot shows."));
    connect(m_auth, &QComboBox::currentIndexChanged, this,
        [this] { m_user->setEnabled(settings().auth != ViviotAuth::Bearer); });
    complete();
}

ViviotSettings ViviotConnectionForm::settings() const
{
    ViviotSettings settings;
    settings.auth = ViviotAuth(m_auth->currentData().toInt());
    settings.user = m_user->text().trimmed();
    settings.format = ViviotFormat(m_format->currentData().toInt());
    settings.endDate = EndDateMeaning(m_endDate->currentData().toInt());
    return settings;
}

void ViviotConnectionForm::showFields(const Connection& saved)
{
    m_auth->setCurrentIndex(m_auth->findData(int(saved.viviot.auth)));
    m_user->setText(saved.viviot.user);
    m_format->setCurrentIndex(m_format->findData(int(saved.viviot.format)));
    m_endDate->setCurrentIndex(m_endDate->findData(int(saved.viviot.endDate)));
}

bool ViviotConnectionForm::differsFrom(const Connection& saved) const
{
    return settings() != saved.viviot;
}

void ViviotConnectionForm::fill(session::ConnectionDraft& draft) const
{
    draft.viviot = settings();
}

QWidget* ViviotConnectionForm::fieldOf(const Error& error) const
{
    return error.kind == ErrorKind::InvalidValue && error.detail == "user"_L1 ? m_user : nullptr;
}

} // namespace covershift::forms
