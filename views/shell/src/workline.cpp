#include "workline.h"

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

WorkLine::WorkLine(const Words& words, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(words.name + "Work"_L1);
    setProperty("card", true);
    auto* text = new QLabel(words.text, this);
    text->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(words.name + "Progress"_L1);
    m_bar->setAccessibleName(words.progress);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(Grid);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(words.name + "Cancel"_L1);
    cancel->setAccessibleName(words.cancel);
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

WorkLine::~WorkLine()
{
    drop();
}

void WorkLine::begin(QFutureWatcherBase* watcher)
{
    drop();
    m_watcher = watcher;
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    m_bar->setRange(0, 0);
    m_patience.start();
}

void WorkLine::drop()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    end();
}

void WorkLine::end()
{
    m_patience.stop();
    hide();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

} // namespace covershift::shell
