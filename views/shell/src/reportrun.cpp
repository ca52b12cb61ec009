#include "reportrun.h"

#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr std::chrono::milliseconds Patience{500};

} // namespace

ReportRun::ReportRun(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"reportRun"_s);
    setProperty("card", true);
    auto* text = new QLabel(tr("Computing the report…"), this);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"reportProgress"_s);
    m_bar->setAccessibleName(tr("How far the report is"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(Grid);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"reportCancel"_s);
    cancel->setAccessibleName(tr("Cancel the report"));
    cancel->setAutoDefault(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid, Grid / 2, Grid, Grid / 2);
    row->setSpacing(Grid);
    row->addWidget(text);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, [this] {
        drop();
        Q_EMIT cancelled();
    });
    hide();
}

ReportRun::~ReportRun()
{
    drop();
}

void ReportRun::follow(const QFuture<Result<reports::Report>>& report)
{
    drop();
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(m_watcher, &Watcher::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(m_watcher, &Watcher::finished, this, &ReportRun::end);
    m_bar->setRange(0, 0);
    m_patience.start();
    m_watcher->setFuture(report);
}

void ReportRun::drop()
{
    m_patience.stop();
    hide();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void ReportRun::end()
{
    const QFuture<Result<reports::Report>> future = m_watcher->future();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_patience.stop();
    hide();
    if (future.resultCount() == 0)
        return;
    const Result<reports::Report> report = future.result();
    if (report)
        Q_EMIT computed(*report);
    else
        Q_EMIT failed(report.error());
}

} // namespace covershift::shell
