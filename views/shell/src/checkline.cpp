#include "checkline.h"

#include <session/sentences.h>
#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using session::CoverCheck;
using session::NumberCheck;

CheckLine::CheckLine(session::Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    using theme::Grid;
    setObjectName(u"checkLine"_s);
    setProperty("card", true);
    m_text = new QLabel(this);
    m_text->setObjectName(u"checkText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"checkBar"_s);
    m_bar->setTextVisible(false);
    m_stop = new QPushButton(this);
    m_stop->setObjectName(u"checkStop"_s);
    m_stop->setAutoDefault(true);
    connect(m_stop, &QPushButton::clicked, this, &CheckLine::stop);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(Grid / 2);
    texts->addWidget(m_text);
    texts->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid + Grid / 2, Grid / 2, Grid / 2, Grid / 2);
    layout->setSpacing(2 * Grid);
    layout->addLayout(texts, 1);
    layout->addWidget(m_stop);
    setMinimumHeight(5 * Grid);
    hide();
}

bool CheckLine::isRunning() const
{
    return m_running;
}

void CheckLine::checkCover(const QVector<WorkerId>& workers)
{
    if (m_running || workers.isEmpty())
        return;
    m_isCover = true;
    follow(m_cover, m_session.checkCover(workers), int(workers.size()));
}

void CheckLine::validateNumbers(const QVector<WorkerId>& workers)
{
    if (m_running || workers.isEmpty())
        return;
    m_isCover = false;
    follow(m_numbers, m_session.validateNumbers(workers), int(workers.size()));
}

template <class T>
void CheckLine::follow(std::unique_ptr<QFutureWatcher<T>>& watcher, const QFuture<T>& future, int asked)
{
    start(asked);
    watcher = std::make_unique<QFutureWatcher<T>>();
    connect(watcher.get(), &QFutureWatcherBase::resultReadyAt, this,
        [this, &watcher](int index) { take(watcher->resultAt(index)); });
    connect(watcher.get(), &QFutureWatcherBase::finished, this, &CheckLine::finish);
    watcher->setFuture(future);
}

void CheckLine::take(const CoverCheck& check)
{
    if (!check.status)
        count(check.status.error());
    else if (check.status->product == Product::Enabled)
        ++m_tally.good;
    else
        ++m_tally.bad;
    Q_EMIT coverChecked(check);
    showProgress();
}

void CheckLine::take(const NumberCheck& check)
{
    if (check.valid)
        ++m_tally.good;
    else
        count(check.valid.error());
    Q_EMIT numberChecked(check);
    showProgress();
}

void CheckLine::count(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::UnknownCustomer:
        ++m_tally.unknown;
        break;
    case ErrorKind::EmailOfAnother:
        ++m_tally.bad;
        break;
    case ErrorKind::MissingIdentifier:
        ++m_tally.missing;
        break;
    default:
        ++m_tally.failed;
        m_tally.failure = error;
    }
}

void CheckLine::start(int asked)
{
    m_tally = {};
    m_tally.asked = asked;
    m_running = true;
    m_stopped = false;
    m_bar->setRange(0, asked);
    m_bar->show();
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop checking"));
    showAlarm(false);
    showProgress();
    show();
    Q_EMIT runningChanged();
}

void CheckLine::finish()
{
    m_running = false;
    m_bar->hide();
    m_stop->setEnabled(true);
    m_stop->setText(tr("Close"));
    m_stop->setAccessibleName(tr("Close the summary"));
    m_text->setText(summary().join(u' '));
    setAccessibleName(m_text->text());
    showAlarm(m_tally.good < m_tally.asked);
    Q_EMIT runningChanged();
}

void CheckLine::stop()
{
    if (!m_running) {
        hide();
        return;
    }
    m_stopped = true;
    m_stop->setEnabled(false);
    m_text->setText(tr("Stopping: what is under way is still waited for."));
    if (m_isCover)
        m_cover->cancel();
    else
        m_numbers->cancel();
}

void CheckLine::showProgress()
{
    const int done = m_tally.answered();
    const QLocale locale;
    m_bar->setValue(done);
    m_text->setText(m_isCover ? tr("Checking cover: %1 of %2 checked.")
                                    .arg(locale.toString(done), locale.toString(m_tally.asked))
                              : tr("Validating numbers: %1 of %2 checked.")
                                    .arg(locale.toString(done), locale.toString(m_tally.asked)));
}

void CheckLine::showAlarm(bool alarm)
{
    setProperty("card", !alarm);
    setProperty("notice", alarm ? u"warning"_s : QString());
    style()->unpolish(this);
    style()->polish(this);
}

QStringList CheckLine::summary() const
{
    QStringList sentences;
    const QLocale locale;
    const int done = m_tally.answered();
    if (m_stopped)
        sentences.append(
            tr("Stopped after %1 of %2.").arg(locale.toString(done), locale.toString(m_tally.asked)));
    else if (m_isCover)
        sentences.append(tr("Cover of %n workers checked.", nullptr, done));
    else
        sentences.append(tr("Numbers of %n workers validated.", nullptr, done));
    const auto add = [&sentences](int count, const QString& sentence) {
        if (count > 0)
            sentences.append(sentence);
    };
    const auto& tally = m_tally;
    if (m_isCover) {
        add(tally.good, tr("%n are enabled.", nullptr, tally.good));
        add(tally.bad, tr("%n are disabled: logging them in insures nobody.", nullptr, tally.bad));
        add(tally.unknown, tr("%n are not known to Zego.", nullptr, tally.unknown));
        add(tally.missing, tr("%n lack the identifier that is asked about.", nullptr, tally.missing));
    } else {
        add(tally.good, tr("%n are valid.", nullptr, tally.good));
        add(tally.bad, tr("%n have an e-mail that belongs to somebody else.", nullptr, tally.bad));
        add(tally.unknown, tr("%n numbers are not known to Zego.", nullptr, tally.unknown));
        add(tally.missing, tr("%n have no customer number.", nullptr, tally.missing));
    }
    if (tally.failed > 0)
        //: %1: a sentence about the last failure
        sentences.append(
            tr("%n could not be checked: %1", nullptr, tally.failed).arg(session::sentence(*tally.failure)));
    return sentences;
}

} // namespace covershift::shell
