#include "settingsnotice.h"

#include <theme/theme.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

SettingsNotice::SettingsNotice(QWidget* parent)
    : SettingsCard(tr("Notices"), parent)
{
    build();
    for (QCheckBox* box : {m_on, m_sound, m_quiet})
        connect(box, &QCheckBox::toggled, this, [this] {
            enable();
            Q_EMIT chosen(rules());
        });
    connect(m_every, &QSpinBox::valueChanged, this, [this] { Q_EMIT chosen(rules()); });
    for (QTimeEdit* edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, [this] { Q_EMIT chosen(rules()); });
    showRules({});
}

void SettingsNotice::build()
{
    const auto box = [this](const QString& name, const QString& text) {
        auto* made = new QCheckBox(text, this);
        made->setObjectName(name);
        return made;
    };
    // What is read of a box is the line inside.
    const auto call = [](QAbstractSpinBox& box, const QString& accessible) {
        box.setAccessibleName(accessible);
        box.findChild<QLineEdit*>()->setAccessibleName(accessible);
    };
    const auto time = [this, call](const QString& name, const QString& accessible) {
        auto* made = new QTimeEdit(this);
        made->setObjectName(name);
        call(*made, accessible);
        made->setDisplayFormat(u"HH:mm"_s);
        return made;
    };
    m_on = box(u"settingsNotice"_s, tr("&Notify me of what cannot wait"));
    const QString what = tr("Workers who are planned and not covered for two minutes, operations that were "
                            "refused or are in doubt, and pauses of sending: all in one notification, again "
                            "and again until it is acknowledged on Live.");
    m_on->setAccessibleDescription(what);
    auto* hint = new QLabel(what, this);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    m_desktop
        = new QLabel(tr("This desktop shows no notifications: you are told in a line of the window, and the "
                        "window asks for attention."),
            this);
    m_desktop->setObjectName(u"settingsNoticeDesktop"_s);
    m_desktop->setWordWrap(true);
    m_try = new QPushButton(tr("Tr&y it"), this);
    m_try->setObjectName(u"settingsNoticeTry"_s);
    m_try->setAccessibleDescription(
        tr("Shows a notification that is about nothing, with the sound if it is on."));
    connect(m_try, &QPushButton::clicked, this, &SettingsNotice::tried);
    m_sound = box(u"settingsNoticeSound"_s, tr("With a so&und"));
    m_every = new QSpinBox(this);
    m_every->setObjectName(u"settingsNoticeEvery"_s);
    m_every->setRange(1, 60);
    call(*m_every, tr("Minutes until a notification is repeated"));
    //: after a number of minutes
    m_every->setSuffix(tr(" min"));
    auto* everyLabel = new QLabel(tr("Repeated e&very"), this);
    everyLabel->setBuddy(m_every);
    m_quiet = box(u"settingsNoticeQuiet"_s, tr("&Quiet from"));
    m_quiet->setAccessibleName(tr("Quiet hours, in the organisation's time zone"));
    m_from = time(u"settingsNoticeFrom"_s, tr("Quiet from"));
    m_to = time(u"settingsNoticeTo"_s, tr("Quiet until"));
    //: between the beginning and the end of the quiet hours
    auto* until = new QLabel(tr("until"), this);
    auto* zone = new QLabel(tr("in the organisation's time zone"), this);
    zone->setProperty("muted", true);

    const auto row = [this](std::initializer_list<QWidget*> parts) {
        auto* made = new QHBoxLayout;
        made->setSpacing(Grid);
        for (QWidget* part : parts)
            made->addWidget(part);
        made->addStretch();
        rows()->addLayout(made);
    };
    rows()->addWidget(m_on);
    rows()->addWidget(hint);
    rows()->addWidget(m_desktop);
    rows()->addWidget(m_sound);
    row({everyLabel, m_every, m_try});
    row({m_quiet, m_from, until, m_to, zone});
}

void SettingsNotice::showRules(const NoticeRules& rules)
{
    const QSignalBlocker on(m_on);
    const QSignalBlocker sound(m_sound);
    const QSignalBlocker every(m_every);
    const QSignalBlocker quiet(m_quiet);
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_on->setChecked(rules.isOn);
    m_sound->setChecked(rules.withSound);
    m_every->setValue(int(std::chrono::duration_cast<std::chrono::minutes>(rules.every).count()));
    m_quiet->setChecked(rules.quiet.has_value());
    const QuietHours hours = rules.quiet.value_or(QuietHours());
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    enable();
}

void SettingsNotice::showDesktop(bool canNotify)
{
    m_desktop->setHidden(canNotify);
}

void SettingsNotice::enable()
{
    for (QWidget* part : {static_cast<QWidget*>(m_sound), static_cast<QWidget*>(m_every),
             static_cast<QWidget*>(m_quiet), static_cast<QWidget*>(m_try)})
        part->setEnabled(m_on->isChecked());
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setEnabled(m_on->isChecked() && m_quiet->isChecked());
}

NoticeRules SettingsNotice::rules() const
{
    NoticeRules rules;
    rules.isOn = m_on->isChecked();
    rules.withSound = m_sound->isChecked();
    rules.every = std::chrono::minutes(m_every->value());
    if (m_quiet->isChecked())
        rules.quiet = QuietHours{m_from->time(), m_to->time()};
    return rules;
}

} // namespace covershift::shell
