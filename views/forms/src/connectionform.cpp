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

using theme::Grid;

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
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return hint;
}

} // namespace

ConnectionForm::ConnectionForm(Host host, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_host(host)
    , m_words(words)
    , m_form(new QFormLayout)
    , m_state(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_keyHint(hintBelow({}, this))
    , m_result(new QLabel(this))
{
    setObjectName(named("Form"));
    m_saved.host = host;
    m_saved.state = ConnectionState::Unset;
    m_state->setObjectName(named("State"));
    m_state->setWordWrap(true);
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setMaxLength(500);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_keyHint->setObjectName(named("KeyHint"));
    m_form->setHorizontalSpacing(2 * Grid);
    m_form->setVerticalSpacing(Grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusProxy(m_url);
    m_result->setObjectName(named("Result"));
    m_result->setWordWrap(true);
    m_result->hide();
}

QString ConnectionForm::named(const char* what) const
{
    return m_words.prefix + QString::fromLatin1(what);
}

void ConnectionForm::addRow(const QString& label, QWidget* field, QLabel* hint)
{
    auto* name = new QLabel(label, this);
    name->setBuddy(field);
    name->setMinimumHeight(field->sizeHint().height());
    //: a field as a screen reader tells it, with the host that it is about; “Zego: Address”
    field->setAccessibleName(tr("%1: %2").arg(session::hostTitle(m_host), QString(label).remove(u'&')));
    field->setAccessibleDescription(hint->text());
    m_form->addRow(name, field);
    m_form->addRow(QString(), hint);
    hint->setContentsMargins(0, 0, 0, Grid);
    if (m_lastRow)
        setTabOrder(m_lastRow, field);
    m_lastRow = field;
}

void ConnectionForm::follow(QLineEdit* field)
{
    connect(field, &QLineEdit::textChanged, this, [this, field] {
        markInvalid(field, false);
        updateButtons();
    });
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled())
            Q_EMIT saveRequested();
    });
}

void ConnectionForm::addAddress(const QString& label, const QString& hint)
{
    m_url->setObjectName(named("Url"));
    addRow(label, m_url, hintBelow(hint, this));
    follow(m_url);
}

void ConnectionForm::addSecret(const QString& label)
{
    m_key->setObjectName(named("Key"));
    addRow(label, m_key, m_keyHint);
    follow(m_key);
}

void ConnectionForm::addField(
    const QString& label, QLineEdit* field, const QString& name, const QString& hint)
{
    field->setObjectName(m_words.prefix + name);
    addRow(label, field, hintBelow(hint, this));
    follow(field);
    m_own.append(field);
}

void ConnectionForm::addField(
    const QString& label, QComboBox* field, const QString& name, const QString& hint)
{
    field->setObjectName(m_words.prefix + name);
    addRow(label, field, hintBelow(hint, this));
    connect(field, &QComboBox::currentIndexChanged, this, &ConnectionForm::updateButtons);
    m_own.append(field);
}

void ConnectionForm::complete()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_state);
    layout->addLayout(m_form);
    layout->addWidget(buildButtons());
    layout->addWidget(m_result);
    setTabOrder(m_lastRow, m_save);
    updateButtons();
}

QWidget* ConnectionForm::buildButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    const auto add = [&](const QString& text, const char* name, void (ConnectionForm::*signal)()) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(named(name));
        //: a button as a screen reader tells it, with the host that it is about; “Zego: Save”
        button->setAccessibleName(tr("%1: %2").arg(session::hostTitle(m_host), QString(text).remove(u'&')));
        button->setAutoDefault(true);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_save = add(m_words.save, "Save", &ConnectionForm::saveRequested);
    m_save->setProperty("primary", true);
    m_test = add(m_words.test, "Test", &ConnectionForm::testRequested);
    m_test->setToolTip(tr("Asks the host for something that changes nothing."));
    m_pause = add(m_words.pause, "Pause", &ConnectionForm::pauseRequested);
    m_resume = add(m_words.resume, "Resume", &ConnectionForm::resumeRequested);
    layout->addStretch();
    return row;
}

void ConnectionForm::showConnection(
    const Connection& connection, bool hasKey, bool keysAreDurable, bool andFields)
{
    m_saved = connection;
    switch (connection.state) {
    case ConnectionState::Unset:
        m_state->setText(m_words.notConnected);
        break;
    case ConnectionState::Active:
        m_state->setText(tr("Connected; what is queued is sent."));
        break;
    case ConnectionState::Paused:
        m_state->setText(session::sentence(
            connection.pauseReason, connection.pauseDetail, session::Place::Window, m_host));
        break;
    }
    m_key->setPlaceholderText(hasKey ? m_words.secretKept : m_words.secretMissing);
    m_keyHint->setText(keysAreDurable ? m_words.keptForGood : m_words.keptForNow);
    m_key->setAccessibleDescription(m_keyHint->text());
    if (andFields) {
        m_url->setText(connection.url.toString());
        showFields(connection);
    }
    updateButtons();
}

bool ConnectionForm::isEdited() const
{
    return m_url->text().trimmed() != m_saved.url.toString() || !m_key->text().isEmpty()
        || differsFrom(m_saved);
}

session::ConnectionDraft ConnectionForm::draft() const
{
    session::ConnectionDraft draft;
    draft.host = m_host;
    draft.url = m_url->text().trimmed();
    if (!m_key->text().isEmpty())
        draft.key = m_key->text().toUtf8();
    fill(draft);
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
    for (QWidget* field : std::as_const(m_own))
        markInvalid(field, field == fieldOf(error));
    showSentence(sentence, true);
}

void ConnectionForm::showResult(const QString& sentence)
{
    markInvalid(m_url, false);
    markInvalid(m_key, false);
    for (QWidget* field : std::as_const(m_own))
        markInvalid(field, false);
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
