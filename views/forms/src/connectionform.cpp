#include <forms/connectionform.h>
#include <session/sentences.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Grid = theme::Theme::Grid;

/// A property that the style sheet asks about has changed.
void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* hintBelow(const QString& text, QWidget* parent)
{
    auto* hint = new QLabel(text, parent);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"connectionForm"_s);
    build();
    updateButtons();
}

void ConnectionForm::build()
{
    m_state = new QLabel(this);
    m_state->setObjectName(u"connectionState"_s);
    m_state->setWordWrap(true);

    m_url = new QLineEdit(this);
    m_url->setObjectName(u"connectionUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setMaxLength(500);
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"connectionKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_keyHint = hintBelow({}, this);
    m_keyHint->setObjectName(u"connectionKeyHint"_s);
    m_identity = new QComboBox(this);
    m_identity->setObjectName(u"connectionIdentity"_s);
    m_identity->addItem(tr("Customer number"), int(IdentityKind::CustomerNumber));
    m_identity->addItem(tr("Work provider user id"), int(IdentityKind::WorkProviderUserId));
    m_identity->addItem(tr("Policy id (legacy name)"), int(IdentityKind::PolicyId));
    m_identity->addItem(tr("Driver id (legacy name)"), int(IdentityKind::DriverId));
    m_onUncertain = new QComboBox(this);
    m_onUncertain->setObjectName(u"connectionOnUncertain"_s);
    m_onUncertain->addItem(tr("Send it again, with the same time"), int(OnUncertain::Resend));
    m_onUncertain->addItem(tr("Ask me"), int(OnUncertain::Ask));
    m_workProvider = new QLineEdit(this);
    m_workProvider->setObjectName(u"connectionWorkProvider"_s);
    m_workProvider->setMaxLength(200);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto addField = [form](const QString& label, QWidget* field, QLabel* hint) {
        auto* name = new QLabel(label, field->parentWidget());
        name->setBuddy(field);
        name->setMinimumHeight(field->sizeHint().height());
        form->addRow(name, field);
        form->addRow(QString(), hint);
        hint->setContentsMargins(0, 0, 0, Grid);
    };
    addField(tr("&Address"), m_url, hintBelow(tr("Where Zego told you to send shifts; https only."), this));
    addField(tr("&Key"), m_key, m_keyHint);
    addField(tr("&Identify workers by"), m_identity,
        hintBelow(tr("Every worker needs this one; there is no fallback to another."), this));
    addField(tr("When an answer is &lost"), m_onUncertain,
        hintBelow(tr("A login or logout repeated with the same time states the same fact."), this));
    addField(tr("&Work provider"), m_workProvider,
        hintBelow(tr("Your company's name as Zego advised it; used in invitations."), this));

    setFocusProxy(m_url);
    m_result = new QLabel(this);
    m_result->setObjectName(u"connectionResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_state);
    layout->addLayout(form);
    layout->addWidget(buildButtons());
    layout->addWidget(m_result);

    for (QLineEdit* field : {m_url, m_key, m_workProvider}) {
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            markInvalid(field, false);
            updateButtons();
        });
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_save->isEnabled())
                Q_EMIT saveRequested();
        });
    }
    for (QComboBox* field : {m_identity, m_onUncertain})
        connect(field, &QComboBox::currentIndexChanged, this, &ConnectionForm::updateButtons);
}

QWidget* ConnectionForm::buildButtons()
{
    auto* row = new QWidget(this);
    m_save = new QPushButton(tr("&Save"), row);
    m_save->setObjectName(u"connectionSave"_s);
    m_save->setProperty("primary", true);
    m_test = new QPushButton(tr("&Test"), row);
    m_test->setObjectName(u"connectionTest"_s);
    m_test->setToolTip(tr("Asks the host for something that changes nothing."));
    m_pause = new QPushButton(tr("&Pause sending"), row);
    m_pause->setObjectName(u"connectionPause"_s);
    m_resume = new QPushButton(tr("&Resume sending"), row);
    m_resume->setObjectName(u"connectionResume"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    for (QPushButton* button : {m_save, m_test, m_pause, m_resume}) {
        button->setAutoDefault(true);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::saveRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::testRequested);
    connect(m_pause, &QPushButton::clicked, this, &ConnectionForm::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &ConnectionForm::resumeRequested);
    return row;
}

void ConnectionForm::showConnection(
    const Connection& connection, bool hasKey, bool keysAreDurable, bool andFields)
{
    m_saved = connection;
    switch (connection.state) {
    case ConnectionState::Unset:
        m_state->setText(tr("Not connected. Nothing can be sent."));
        break;
    case ConnectionState::Active:
        m_state->setText(tr("Connected; what is queued is sent."));
        break;
    case ConnectionState::Paused:
        m_state->setText(session::sentence(connection.pauseReason, connection.pauseDetail));
        break;
    }
    if (hasKey)
        m_key->setPlaceholderText(tr("A key is kept; type another one to replace it"));
    else
        m_key->setPlaceholderText(tr("No key is kept; type it here"));
    m_keyHint->setText(keysAreDurable ? tr("Kept in this computer's keychain; never shown again.")
                                      : tr("There is no keychain here: the key is held until the program "
                                           "ends, and is never shown again."));
    if (andFields) {
        m_url->setText(connection.url.toString());
        m_identity->setCurrentIndex(m_identity->findData(int(connection.identity)));
        m_onUncertain->setCurrentIndex(m_onUncertain->findData(int(connection.onUncertain)));
        m_workProvider->setText(connection.workProvider);
    }
    updateButtons();
}

bool ConnectionForm::isEdited() const
{
    return m_url->text().trimmed() != m_saved.url.toString() || !m_key->text().isEmpty()
        || m_identity->currentData().toInt() != int(m_saved.identity)
        || m_onUncertain->currentData().toInt() != int(m_saved.onUncertain)
        || m_workProvider->text().trimmed() != m_saved.workProvider;
}

session::ConnectionDraft ConnectionForm::draft() const
{
    session::ConnectionDraft draft;
    draft.host = m_saved.host;
    draft.url = m_url->text().trimmed();
    draft.identity = IdentityKind(m_identity->currentData().toInt());
    draft.onUncertain = OnUncertain(m_onUncertain->currentData().toInt());
    draft.workProvider = m_workProvider->text().trimmed();
    if (!m_key->text().isEmpty())
        draft.key = m_key->text().toUtf8();
    return draft;
}

void ConnectionForm::clearKey()
{
    m_key->clear();
}

void ConnectionForm::showProblem(const Error& error, const QString& sentence)
{
    markInvalid(m_url,
        error.kind == ErrorKind::InvalidUrl || error.kind == ErrorKind::InsecureUrl
            || error.kind == ErrorKind::WrongHost);
    markInvalid(m_key,
        error.kind == ErrorKind::InvalidKey || error.kind == ErrorKind::KeyMissing
            || error.kind == ErrorKind::KeyRefused);
    showSentence(sentence, true);
}

void ConnectionForm::showResult(const QString& sentence)
{
    markInvalid(m_url, false);
    markInvalid(m_key, false);
    showSentence(sentence, false);
}

void ConnectionForm::showSentence(const QString& sentence, bool problem)
{
    m_result->setText(sentence);
    m_result->setProperty("notice", problem ? u"danger"_s : QString());
    m_result->setMargin(problem ? Grid : 0);
    repolish(m_result);
    m_result->setVisible(!sentence.isEmpty());
}

void ConnectionForm::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void ConnectionForm::updateButtons()
{
    const bool isSet = m_saved.state != ConnectionState::Unset;
    m_save->setEnabled(!m_busy && isEdited() && !m_url->text().trimmed().isEmpty());
    m_test->setEnabled(!m_busy && isSet);
    m_pause->setVisible(m_saved.state != ConnectionState::Paused);
    m_pause->setEnabled(!m_busy && isSet);
    m_resume->setVisible(m_saved.state == ConnectionState::Paused);
    m_resume->setEnabled(!m_busy);
}

void ConnectionForm::markInvalid(QWidget* field, bool invalid)
{
    field->setProperty("invalid", invalid);
    repolish(field);
}

} // namespace covershift::forms
