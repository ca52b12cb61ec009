#include "gracebar.h"

#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

}

GraceBar::GraceBar(const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
{
    setObjectName(u"graceBar"_s);
    setProperty("card", true);
    setAccessibleName(tr("Pushes that can still be taken back"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(2 * Grid, Grid / 2, Grid / 2, Grid / 2);
    m_layout->setSpacing(Grid / 2);
    m_timer.setInterval(std::chrono::milliseconds(200));
    connect(&m_timer, &QTimer::timeout, this, &GraceBar::count);
    hide();
}

void GraceBar::add(
    const QVector<Operation>& operations, const QString& what, const QString& warning, bool isAlarm)
{
    Line line;
    for (const Operation& operation : operations) {
        if (operation.state != OperationState::Queued || !operation.holdUntil)
            continue;
        line.ids.append(operation.id);
        line.until = std::max(line.until, *operation.holdUntil);
    }
    if (line.ids.isEmpty() || line.until <= m_clock.now())
        return;
    line.what = what;
    line.row = new QWidget(this);
    line.text = new QLabel(line.row);
    line.text->setObjectName(u"graceText"_s);
    line.button = new QPushButton(tr("Take back"), line.row);
    line.button->setObjectName(u"takeBack"_s);
    line.button->setAutoDefault(true);
    line.button->setToolTip(tr("Nothing has been sent yet (Esc)"));
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(line.text);
    if (warning.isEmpty()) {
        layout->addStretch(1);
    } else {
        auto* said = new QLabel(warning, line.row);
        said->setObjectName(u"graceWarning"_s);
        said->setProperty(isAlarm ? "problem" : "muted", true);
        said->setWordWrap(true);
        layout->addWidget(said, 1);
    }
    layout->addWidget(line.button);
    connect(line.button, &QPushButton::clicked, this, [this, row = line.row] { takeBack(row); });
    m_layout->insertWidget(0, line.row);
    m_lines.prepend(line);
    show();
    m_timer.start();
    count();
    Q_EMIT filled(true);
}

void GraceBar::apply(const QVector<Operation>& operations)
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        Line& line = m_lines[i];
        for (const Operation& operation : operations) {
            if (operation.state != OperationState::Queued)
                line.ids.removeOne(operation.id);
        }
        if (line.ids.isEmpty())
            drop(i);
    }
}

void GraceBar::takeBackNewest()
{
    if (!m_lines.isEmpty())
        takeBack(m_lines.constFirst().row);
}

void GraceBar::count()
{
    const Instant now = m_clock.now();
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const Line& line = m_lines.at(i);
        if (line.until <= now) {
            drop(i);
            continue;
        }
        const auto left = std::chrono::ceil<seconds>(line.until - now).count();
        //: %1: what was pushed, as in "3 logins", %2: a number of seconds
        line.text->setText(tr("%1: leaves in %2 s").arg(line.what).arg(left));
    }
}

void GraceBar::takeBack(QWidget* row)
{
    const auto it = std::ranges::find(m_lines, row, &Line::row);
    if (it == m_lines.end())
        return;
    const QVector<OperationId> ids = it->ids;
    drop(it - m_lines.begin());
    Q_EMIT takeBackRequested(ids);
}

void GraceBar::drop(qsizetype at)
{
    // The button may be the one that is being clicked.
    m_lines.at(at).row->hide();
    m_lines.at(at).row->deleteLater();
    m_lines.removeAt(at);
    if (m_lines.isEmpty()) {
        m_timer.stop();
        hide();
        Q_EMIT filled(false);
    }
}

} // namespace covershift::shell
