#include "settingspage.h"

#include "settingsconnection.h"
#include "settingsnotice.h"
#include "settingsplan.h"
#include "settingstariff.h"

#include <forms/wheelguard.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

SettingsPage::SettingsPage(session::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_zego(new SettingsConnection(session, Host::Zego))
    , m_viviot(new SettingsConnection(session, Host::Viviot))
    , m_plan(new SettingsPlan(session))
    , m_tariff(new SettingsTariff(session))
    , m_notice(new SettingsNotice)
{
    setObjectName(u"settingsPage"_s);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(2 * Grid);
    for (SettingsCard* card : {static_cast<SettingsCard*>(m_zego), static_cast<SettingsCard*>(m_viviot),
             static_cast<SettingsCard*>(m_plan), static_cast<SettingsCard*>(m_tariff),
             static_cast<SettingsCard*>(m_notice), buildWindowChoices()})
        column->addWidget(card);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    forms::guardFromWheel(*page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_notice, &SettingsNotice::chosen, this, &SettingsPage::noticesChosen);
    connect(m_notice, &SettingsNotice::tried, this, &SettingsPage::noticeTried);
    setFocusProxy(m_zego);
}

SettingsCard* SettingsPage::buildWindowChoices()
{
    auto* card = new SettingsCard(tr("This window"));
    m_scheme = new QComboBox(card);
    m_scheme->setObjectName(u"settingsTheme"_s);
    m_scheme->addItem(tr("As the system"), int(theme::Scheme::System));
    m_scheme->addItem(tr("Light"), int(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(theme::Scheme::Dark));
    auto* label = new QLabel(tr("Th&eme"), card);
    label->setBuddy(m_scheme);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Grid);
    row->addWidget(label);
    row->addWidget(m_scheme);
    row->addStretch();
    m_tray = new QCheckBox(tr("Keep running in the tra&y when the window is closed"), card);
    m_tray->setObjectName(u"settingsTray"_s);
    m_tray->setToolTip(tr("The outbox goes on sending; the icon says when something needs you."));
    card->rows()->addLayout(row);
    card->rows()->addWidget(m_tray);
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

void SettingsPage::showNotices(const NoticeRules& rules, bool canNotify)
{
    m_notice->showDesktop(canNotify);
    m_notice->showRules(rules);
}

void SettingsPage::refresh()
{
    m_zego->refresh();
    m_viviot->refresh();
    m_plan->refresh();
    m_tariff->refresh();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace covershift::shell
