#include "settingspage.h"

#include <forms/connectionform.h>
#include <session/sentences.h>
#include <session/whenfinished.h>
#include <theme/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Grid = theme::Theme::Grid;

QFrame* newCard(const QString& title)
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setMaximumWidth(90 * Grid);
    auto* heading = new QLabel(title, card);
    heading->setProperty("heading", true);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    inner->setSpacing(Grid);
    inner->addWidget(heading);
    return card;
}

} // namespace

SettingsPage::SettingsPage(session::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"settingsPage"_s);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(2 * Grid);
    column->addWidget(buildConnection());
    column->addWidget(buildWindowChoices());
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_form);
    connect(&session, &session::Session::connectionChanged, this, &SettingsPage::refresh);
}

QFrame* SettingsPage::buildConnection()
{
    QFrame* card = newCard(tr("Connection to Zego"));
    m_form = new forms::ConnectionForm(card);
    card->layout()->addWidget(m_form);
    connect(m_form, &forms::ConnectionForm::saveRequested, this, &SettingsPage::save);
    connect(m_form, &forms::ConnectionForm::testRequested, this, &SettingsPage::test);
    connect(m_form, &forms::ConnectionForm::pauseRequested, this, [this] {
        follow(m_session.pause(Host::Zego), tr("Sending is paused; everything stays in the outbox."));
    });
    connect(m_form, &forms::ConnectionForm::resumeRequested, this,
        [this] { follow(m_session.resume(Host::Zego), tr("Sending goes on.")); });
    return card;
}

QFrame* SettingsPage::buildWindowChoices()
{
    QFrame* card = newCard(tr("This window"));
    m_scheme = new QComboBox(card);
    m_scheme->setObjectName(u"settingsTheme"_s);
    m_scheme->addItem(tr("As the system"), int(theme::Scheme::System));
    m_scheme->addItem(tr("Light"), int(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(theme::Scheme::Dark));
    auto* label = new QLabel(tr("T&heme"), card);
    label->setBuddy(m_scheme);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Grid);
    row->addWidget(label);
    row->addWidget(m_scheme);
    row->addStretch();
    m_tray = new QCheckBox(tr("Keep &running in the tray when the window is closed"), card);
    m_tray->setObjectName(u"settingsTray"_s);
    m_tray->setToolTip(tr("The outbox goes on sending; the icon says when something needs you."));
    auto* inner = static_cast<QVBoxLayout*>(card->layout());
    inner->addLayout(row);
    inner->addWidget(m_tray);
    connect(m_scheme, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT schemeChosen(theme::Scheme(m_scheme->currentData().toInt())); });
    connect(m_tray, &QCheckBox::toggled, this, &SettingsPage::trayChosen);
    return card;
}

void SettingsPage::showScheme(theme::Scheme scheme)
{
    const QSignalBlocker quiet(m_scheme);
    m_scheme->setCurrentIndex(m_scheme->findData(int(scheme)));
}

void SettingsPage::showTray(bool available, bool on)
{
    const QSignalBlocker quiet(m_tray);
    m_tray->setVisible(available);
    m_tray->setChecked(on);
}

void SettingsPage::refresh()
{
    const bool untouched = !m_shown || !m_form->isEdited();
    m_shown = true;
    showConnection(untouched);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SettingsPage::showConnection(bool andFields)
{
    m_form->showConnection(m_session.connection(Host::Zego), m_session.hasKey(Host::Zego),
        m_session.keysAreDurable(), andFields);
}

void SettingsPage::save()
{
    m_form->setBusy(true);
    session::whenFinished(
        m_session.saveConnection(m_form->draft()), this, [this](const Result<Connection>& saved) {
            m_form->setBusy(false);
            if (!saved) {
                m_form->showProblem(saved.error(), session::sentence(saved.error()));
                return;
            }
            m_form->clearKey();
            showConnection(true);
            m_form->showResult(tr("Saved. Test it to see whether the host takes the key."));
        });
}

void SettingsPage::test()
{
    m_form->showResult(tr("Asking the host…"));
    follow(m_session.testConnection(Host::Zego), tr("The host answered, and it takes the key."));
}

void SettingsPage::follow(QFuture<Done> action, const QString& success)
{
    m_form->setBusy(true);
    session::whenFinished(action, this, [this, success](const Done& done) {
        m_form->setBusy(false);
        showConnection(false);
        if (done)
            m_form->showResult(success);
        else
            m_form->showProblem(done.error(), session::sentence(done.error()));
    });
}

} // namespace covershift::shell
