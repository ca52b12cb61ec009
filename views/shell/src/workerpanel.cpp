#include "workerpanel.h"

#include "factlist.h"
#include "pushpreview.h"

#include <items/coverstatustext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

QVBoxLayout* columnIn(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    return layout;
}

QLabel* label(QWidget* parent, const QString& text, const char* look)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty(look, true);
    return label;
}

} // namespace

WorkerPanel::WorkerPanel(session::Session& session, const items::WorkersModel& workers, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_workers(workers)
    , m_openUrl(&QDesktopServices::openUrl)
{
    setObjectName(u"workerPanel"_s);
    setProperty("card", true);
    setAccessibleName(tr("The worker that is selected"));
    build();
    connect(&m_workers, &QAbstractItemModel::dataChanged, this, &WorkerPanel::refresh);
    connect(&session, &session::Session::connectionChanged, this, &WorkerPanel::refresh);
    refresh();
}

void WorkerPanel::build()
{
    m_title = label(this, {}, "heading");
    m_title->setObjectName(u"panelTitle"_s);
    m_hint = label(this, {}, "muted");
    m_hint->setObjectName(u"panelHint"_s);
    m_about = new QWidget(this);
    m_product = new QLabel(m_about);
    m_product->setObjectName(u"panelProduct"_s);
    m_product->setTextFormat(Qt::PlainText);
    m_product->setWordWrap(true);
    m_problem = label(m_about, {}, "problem");
    m_problem->setObjectName(u"panelProblem"_s);
    m_facts = new FactList(m_about);
    auto* about = columnIn(m_about, Grid);
    about->addWidget(label(m_about, tr("Cover status"), "heading"));
    about->addWidget(m_product);
    about->addWidget(m_problem);
    about->addWidget(m_facts);
    about->addSpacing(Grid);
    about->addWidget(buildInvitation());
    m_match = buildMatch();
    about->addWidget(m_match);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(buildActions());
    layout->addSpacing(Grid / 2);
    layout->addWidget(m_about);
    layout->addStretch(1);
}

QPushButton* WorkerPanel::addButton(
    QWidget* row, const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setToolTip(tip);
    row->layout()->addWidget(button);
    return button;
}

QWidget* WorkerPanel::buildActions()
{
    m_actions = new QWidget(this);
    auto* row = rowIn(m_actions);
    m_edit = addButton(m_actions, u"workerEdit"_s, tr("&Edit"), tr("Change the worker's fields (F2)"));
    m_archive = addButton(m_actions, u"workerArchive"_s, {}, {});
    m_board = addButton(
        m_actions, u"workerBoard"_s, tr("Show on &board"), tr("Shows the worker on the Live page (Enter)"));
    row->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_shown.constFirst()); });
    connect(m_archive, &QPushButton::clicked, this, &WorkerPanel::archive);
    connect(m_board, &QPushButton::clicked, this, [this] { Q_EMIT boardRequested(m_shown.constFirst()); });
    return m_actions;
}

QWidget* WorkerPanel::buildInvitation()
{
    auto* part = new QWidget(m_about);
    auto* column = columnIn(part, Grid);
    column->addWidget(label(part, tr("Invitation"), "heading"));
    column->addWidget(label(part,
        tr("A link with which the worker signs up at Zego, or links the account they have, to you."),
        "muted"));
    auto* buttons = new QWidget(part);
    auto* row = rowIn(buttons);
    auto* copy = addButton(buttons, u"inviteCopy"_s, tr("Cop&y link"), tr("Puts the link on the clipboard"));
    auto* mail = addButton(buttons, u"inviteMail"_s, tr("&Mail link…"),
        tr("Opens a message to the worker in your mail program"));
    row->addStretch(1);
    column->addWidget(buttons);
    column->addSpacing(Grid);
    connect(copy, &QPushButton::clicked, this, &WorkerPanel::copyInvitation);
    connect(mail, &QPushButton::clicked, this, &WorkerPanel::mailInvitation);
    return part;
}

QWidget* WorkerPanel::buildMatch()
{
    auto* part = new QWidget(m_about);
    part->setObjectName(u"matchPart"_s);
    auto* column = columnIn(part, Grid);
    //: the push that tells the insurer whether a person works for you
    column->addWidget(label(part, tr("Match"), "heading"));
    m_matchHint = label(part, {}, "muted");
    m_matchHint->setObjectName(u"matchHint"_s);
    column->addWidget(m_matchHint);
    auto* buttons = new QWidget(part);
    auto* row = rowIn(buttons);
    auto* yes = addButton(
        buttons, u"matchYes"_s, tr("Yes, &works for us"), tr("Zego may link the person's insurance to you"));
    auto* no = addButton(
        buttons, u"matchNo"_s, tr("No, does no&t"), tr("Zego does not link the person's insurance to you"));
    row->addStretch(1);
    column->addWidget(buttons);
    connect(yes, &QPushButton::clicked, this, [this] { match(true); });
    connect(no, &QPushButton::clicked, this, [this] { match(false); });
    return part;
}

void WorkerPanel::showWorkers(const QVector<WorkerId>& workers)
{
    m_shown = workers;
    refresh();
}

void WorkerPanel::setOpenUrl(OpenUrl openUrl)
{
    m_openUrl = std::move(openUrl);
}

void WorkerPanel::refresh()
{
    m_shown.removeIf([this](WorkerId id) { return !m_session.board().worker(id); });
    const bool one = m_shown.size() == 1;
    m_title->setVisible(!m_shown.isEmpty());
    m_actions->setVisible(!m_shown.isEmpty());
    m_edit->setVisible(one);
    m_board->setVisible(one);
    m_about->setVisible(one);
    m_hint->setVisible(!one);
    if (m_shown.isEmpty()) {
        m_hint->setText(tr("Select a worker to see what is known, to invite or to archive. Without a "
                           "selection, checks are made of everybody who is shown."));
        return;
    }
    const bool archived = std::ranges::all_of(
        m_shown, [this](WorkerId id) { return m_session.board().worker(id)->archived; });
    m_archive->setText(archived ? tr("Brin&g back") : tr("Arc&hive"));
    m_archive->setToolTip(archived
            ? tr("The worker can be logged in again")
            : tr("Hidden here, kept in reports; refused while cover is open or queued"));
    if (one) {
        showOne(*m_session.board().worker(m_shown.constFirst()));
        return;
    }
    m_title->setText(tr("%n workers are selected", nullptr, int(m_shown.size())));
    m_hint->setText(tr("Checks are made of these; archiving takes all of them or none."));
}

void WorkerPanel::showOne(const Worker& worker)
{
    m_title->setText(worker.archived ? tr("%1 (archived)").arg(worker.name) : worker.name);
    const CoverStatus status = m_session.board().coverStatus(worker.id);
    m_product->setText(items::coverStatusText(status, m_session.clock().now()));
    const QString failed = m_workers.coverFailure(worker.id);
    m_problem->setText(failed);
    m_problem->setVisible(!failed.isEmpty());
    m_facts->clear();
    for (const auto& [name, value] : items::coverStatusFacts(status))
        m_facts->add(name, value);
    m_facts->add(tr("Validation"), m_workers.numberSentence(worker.id));
    m_facts->add(tr("Team"), worker.team);
    m_facts->add(tr("Customer number"), worker.customerNumber);
    m_facts->add(tr("Work provider user id"), worker.workProviderUserId);
    m_facts->add(tr("E-mail"), worker.email);
    m_facts->add(tr("Phone"), worker.phone);
    m_facts->add(tr("Vehicle"), worker.vehicleRegistration);
    m_facts->add(
        tr("Business user id"), worker.businessUserId ? QString::number(*worker.businessUserId) : QString());
    m_match->setVisible(!isLegacy(m_session.connection(Host::Zego).identity));
    m_matchHint->setText(
        tr("Tells Zego whether %1 works for you, by the customer number. It goes through the outbox.")
            .arg(worker.name));
}

void WorkerPanel::archive()
{
    const QVector<WorkerId> workers = m_shown;
    const bool archived = std::ranges::all_of(
        workers, [this](WorkerId id) { return m_session.board().worker(id)->archived; });
    m_archive->setEnabled(false);
    session::whenFinished(
        m_session.archiveWorkers(workers, !archived), this, [this, workers, archived](const Done& done) {
            m_archive->setEnabled(true);
            const QString first = nameOf(m_session.board(), workers.constFirst());
            if (!done) {
                const WorkerId about(done.error().detail.toLongLong());
                const bool isBusy = done.error().kind == ErrorKind::WorkerBusy && about.isValid();
                Q_EMIT said(MessageKind::Error,
                    session::sentence(done.error(), isBusy ? nameOf(m_session.board(), about) : first));
            } else if (workers.size() > 1) {
                const int count = int(workers.size());
                Q_EMIT said(MessageKind::Info,
                    archived ? tr("%n workers are back.", nullptr, count)
                             : tr("%n workers are archived. “Archived too” shows them.", nullptr, count));
            } else {
                Q_EMIT said(MessageKind::Info,
                    archived ? tr("%1 is back.").arg(first)
                             : tr("%1 is archived. “Archived too” shows the worker.").arg(first));
            }
        });
}

std::optional<QUrl> WorkerPanel::invitation()
{
    const WorkerId worker = m_shown.constFirst();
    const auto url = m_session.inviteUrl(worker);
    if (url)
        return *url;
    Q_EMIT said(MessageKind::Error, session::sentence(url.error(), nameOf(m_session.board(), worker)));
    return std::nullopt;
}

void WorkerPanel::copyInvitation()
{
    const auto url = invitation();
    if (!url)
        return;
    QGuiApplication::clipboard()->setText(url->toString(QUrl::FullyEncoded));
    Q_EMIT said(MessageKind::Info,
        tr("The link for %1 is on the clipboard.").arg(nameOf(m_session.board(), m_shown.constFirst())));
}

void WorkerPanel::mailInvitation()
{
    const auto url = invitation();
    if (!url)
        return;
    const Worker& worker = *m_session.board().worker(m_shown.constFirst());
    const QString body = tr("Hello %1,\n\nplease open this link to connect your insurance with us:\n\n%2\n")
                             .arg(worker.name, url->toString(QUrl::FullyEncoded));
    const QByteArray message = "mailto:" + QUrl::toPercentEncoding(worker.email, "@")
        + "?subject=" + QUrl::toPercentEncoding(tr("Your insurance while you work for us"))
        + "&body=" + QUrl::toPercentEncoding(QString(body).replace(u'\n', u"\r\n"_s));
    if (!m_openUrl(QUrl::fromEncoded(message, QUrl::StrictMode)))
        Q_EMIT said(MessageKind::Warning,
            tr("No mail program could be opened. Copy the link and send it another way."));
}

void WorkerPanel::match(bool matches)
{
    const WorkerId worker = m_shown.constFirst();
    session::MatchRequest request;
    request.worker = worker;
    request.matches = matches;
    // A second click would say the same once more.
    m_match->setEnabled(false);
    session::whenFinished(
        m_session.match(request), this, [this, worker](const Result<session::PushReceipt>& receipt) {
            m_match->setEnabled(true);
            const QString name = nameOf(m_session.board(), worker);
            if (!receipt)
                Q_EMIT said(MessageKind::Error, session::sentence(receipt.error(), name));
            else if (!receipt->skipped.isEmpty())
                Q_EMIT said(MessageKind::Error, session::sentence(receipt->skipped.constFirst().error, name));
            else
                Q_EMIT said(MessageKind::Info,
                    tr("Saved: the match of %1 goes out now. Activity shows what comes of it.").arg(name));
        });
}

} // namespace covershift::shell
