#include "settingsplan.h"

#include <domain/team.h>
#include <forms/reasonedit.h>
#include <session/planboard.h>
#include <session/sentences.h>
#include <session/whenfinished.h>
#include <theme/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

/// Places, as a person looks for them: neither abbreviations nor mere offsets. Any other id that the system
/// knows can be typed.
QStringList places()
{
    QStringList ids;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            ids.append(QString::fromLatin1(id));
    }
    return ids;
}

QLabel* newHint(const QString& text, QWidget* parent)
{
    auto* hint = new QLabel(text, parent);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

SettingsPlan::SettingsPlan(session::Session& session, QWidget* parent)
    : SettingsCard(tr("Planning"), parent)
    , m_session(session)
{
    buildTimeZone();
    buildAutomatic();
    connect(&session.plan(), &session::PlanBoard::changed, this, &SettingsPlan::refresh);
}

void SettingsPlan::buildTimeZone()
{
    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"settingsTimeZone"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(places());
    m_zone->setCurrentIndex(-1);
    m_zone->setMinimumContentsLength(24);
    m_zone->setAccessibleName(tr("The organisation's time zone"));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_saveZone = new QPushButton(tr("Save time zone"), this);
    m_saveZone->setObjectName(u"settingsTimeZoneSave"_s);
    m_saveZone->setAutoDefault(true);
    auto* label = new QLabel(tr("The organisation's time &zone"), this);
    label->setBuddy(m_zone);
    m_zoneHint = newHint({}, this);
    m_zoneHint->setObjectName(u"settingsTimeZoneHint"_s);

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Grid);
    row->addWidget(label);
    row->addWidget(m_zone, 1);
    row->addWidget(m_saveZone);
    rows()->addLayout(row);
    rows()->addWidget(m_zoneHint);
    m_reason = new forms::ReasonEdit(u"settingsTimeZoneReason"_s, this);
    rows()->addWidget(m_reason);
    rows()->addSpacing(Grid);
    connect(m_reason, &QLineEdit::returnPressed, this, &SettingsPlan::saveTimeZone);
    connect(m_zone, &QComboBox::editTextChanged, this, &SettingsPlan::checkTimeZone);
    connect(m_zone->lineEdit(), &QLineEdit::returnPressed, this, &SettingsPlan::saveTimeZone);
    connect(m_saveZone, &QPushButton::clicked, this, &SettingsPlan::saveTimeZone);
}

void SettingsPlan::buildAutomatic()
{
    m_automatic = new QCheckBox(tr("A&utomatic mode"), this);
    m_automatic->setObjectName(u"settingsAutomatic"_s);
    const QString what = tr("Logs workers in at the planned start and out at the planned end of the shift "
                            "templates that are set to automatic. It never stamps a past time: up to 10 "
                            "minutes late it logs in now, and what is later is left to you.");
    m_automatic->setAccessibleDescription(what);
    m_problem = newHint({}, this);
    m_problem->setObjectName(u"settingsAutomaticProblem"_s);
    m_problem->hide();
    rows()->addWidget(m_automatic);
    rows()->addWidget(newHint(what, this));
    rows()->addWidget(m_problem);
    connect(m_automatic, &QCheckBox::toggled, this, &SettingsPlan::enableAutomatic);
}

void SettingsPlan::refresh()
{
    const session::PlanBoard& plan = m_session.plan();
    const QString saved = plan.isRead() ? QString::fromLatin1(plan.timeZone().id()) : QString();
    const bool untouched = m_zone->currentText().trimmed() == m_savedZone;
    m_savedZone = saved;
    if (untouched)
        m_zone->setEditText(saved);
    checkTimeZone();
    const QSignalBlocker quiet(m_automatic);
    m_automatic->setEnabled(plan.isRead());
    m_automatic->setChecked(plan.automatic().isEnabled);
}

void SettingsPlan::checkTimeZone()
{
    const QString typed = m_zone->currentText().trimmed();
    const bool isSaved = typed == m_savedZone;
    const auto checked = checkedTimeZone(typed);
    m_saveZone->setEnabled(!isSaved && checked.has_value());
    if (isSaved || checked)
        showHint(tr("Shift templates start by the clock there, where their team has no time zone of its own. "
                    "What was planned before is read in the new one too."),
            false);
    else
        showHint(session::sentence(checked.error()), !typed.isEmpty());
}

void SettingsPlan::saveTimeZone()
{
    if (!m_saveZone->isEnabled())
        return;
    m_saveZone->setEnabled(false);
    session::whenFinished(m_session.setTimeZone(m_zone->currentText().trimmed(), m_reason->reason()), this,
        [this](const Done& done) {
            if (done) {
                m_reason->forget();
                refresh();
                return;
            }
            checkTimeZone();
            showHint(session::sentence(done.error()), true);
            m_reason->showFor(done.error());
        });
}

void SettingsPlan::enableAutomatic(bool enabled)
{
    m_automatic->setEnabled(false);
    session::whenFinished(m_session.enableAutomatic(enabled), this, [this](const Done& done) {
        m_problem->setVisible(!done);
        if (!done)
            m_problem->setText(session::sentence(done.error()));
        refresh();
    });
}

void SettingsPlan::showHint(const QString& text, bool problem)
{
    m_zoneHint->setText(text);
    m_zone->setProperty("invalid", problem);
    m_zone->style()->unpolish(m_zone);
    m_zone->style()->polish(m_zone);
}

} // namespace covershift::shell
