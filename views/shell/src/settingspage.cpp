#include "settingspage.h"

#include <forms/connectionform.h>
#include <session/sentences.h>
#include <session/whenfinished.h>
#include <theme/theme.h>

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(session::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    constexpr int Grid = theme::Theme::Grid;
    setObjectName(u"settingsPage"_s);
    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setMaximumWidth(90 * Grid);
    auto* title = new QLabel(tr("Connection to Zego"), card);
    title->setProperty("heading", true);
    m_form = new forms::ConnectionForm(card);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    inner->setSpacing(Grid);
    inner->addWidget(title);
    inner->addWidget(m_form);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    column->addWidget(card);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    setFocusProxy(m_form);
    connect(m_form, &forms::ConnectionForm::saveRequested, this, &SettingsPage::save);
    connect(m_form, &forms::ConnectionForm::testRequested, this, &SettingsPage::test);
    connect(m_form, &forms::ConnectionForm::pauseRequested, this, [this] {
        follow(m_session.pause(Host::Zego), tr("Sending is paused; everything stays in the outbox."));
    });
    connect(m_form, &forms::ConnectionForm::resumeRequested, this,
        [this] { follow(m_session.resume(Host::Zego), tr("Sending goes on.")); });
    connect(&session, &session::Session::connectionChanged, this, &SettingsPage::refresh);
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
