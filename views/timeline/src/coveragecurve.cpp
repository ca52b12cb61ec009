#include "curvepainter.h"
#include "headskeeper.h"
#include "scene.h"

#include <geometry/ticks.h>
#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <items/timetext.h>
#include <theme/theme.h>
#include <timeline/coveragecurve.h>
#include <timeline/timelineview.h>

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace covershift::timeline {

namespace {

using theme::Grid;
constexpr double LeastStep = 6; ///< px that an arrow key moves the cursor
constexpr double LeastLack = 0.005; ///< heads; less is rounding

} // namespace

struct CoverageCurve::Private
{
    Private(CoverageCurve* curve, TimelineView& board, const theme::Theme& theme)
        : q(curve)
        , view(board)
        , keeper(board.model())
        , painter(theme)
    {
    }

    [[nodiscard]] int namesWidth() const
    {
        Scene scene;
        scene.size = view.viewport()->size();
        return scene.namesWidth();
    }
    [[nodiscard]] geometry::TimeScale scale() const
    {
        return {view.visibleFrom(), view.visibleTo(), double(view.viewport()->width() - namesWidth())};
    }
    /// The time at this place; nothing beside the chart.
    [[nodiscard]] std::optional<Instant> timeAt(double x) const
    {
        const geometry::TimeScale now = scale();
        const double along = x - namesWidth();
        return along < 0 || along > now.width ? std::nullopt : std::optional(now.at(along));
    }
    [[nodiscard]] bool hasPlan() const { return view.model().plan() && view.model().plan()->hasPlan(); }
    [[nodiscard]] bool isKnown(Instant at) const
    {
        return at >= view.model().knownSince() && at <= view.now();
    }
    void takeColumns();
    void stale()
    {
        isStale = true;
        q->update();
    }
    void setCursor(std::optional<Instant> at);
    void moveCursor(Instant at);
    /// To the next place beside the cursor where somebody is missing.
    void findLack(int step);
    void speak();

    CoverageCurve* q;
    TimelineView& view;
    HeadsKeeper keeper;
    CurvePainter painter;
    std::vector<geometry::HeadColumn> columns;
    bool isStale = true;
    std::optional<Instant> cursor;
    std::optional<Instant> hovered;
    Instant painted{}; ///< now, when it was last painted
};

CoverageCurve::CoverageCurve(TimelineView& view, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, view, theme))
{
    setObjectName(QStringLiteral("coverageCurve"));
    setAccessibleName(tr("Planned and covered heads over the time shown"));
    setAccessibleDescription(tr("How many of the rows shown are planned, and how many are covered"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&view, &TimelineView::windowMoved, this, [this] { d->stale(); });
    connect(&d->keeper, &HeadsKeeper::changed, this, [this] {
        d->stale();
        d->speak();
    });
    connect(&theme, &theme::Theme::changed, this, [this] {
        d->painter.reset(font(), devicePixelRatioF());
        update();
    });
    d->painter.reset(font(), devicePixelRatioF());
}

CoverageCurve::~CoverageCurve() = default;

QSize CoverageCurve::sizeHint() const
{
    return {40 * Grid, 10 * Grid};
}

QSize CoverageCurve::minimumSizeHint() const
{
    return {20 * Grid, 6 * Grid};
}

bool CoverageCurve::isComplete() const
{
    return d->keeper.isComplete();
}

Instant CoverageCurve::shownTime() const
{
    return d->cursor.value_or(d->view.now());
}

QString CoverageCurve::valueText() const
{
    return valueText(shownTime());
}

QString CoverageCurve::valueText(Instant at) const
{
    const Instant now = d->view.now();
    const QString time = items::clockText(at, now);
    const int planned = d->keeper.planned().at(at);
    if (at > now)
        return d->hasPlan() ? tr("%1: %n planned.", nullptr, planned).arg(time)
                            : tr("%1: nothing is known of what is to come.").arg(time);
    if (!d->isKnown(at))
        return tr("%1: cover is not known that far back.").arg(time);
    const int covered = d->keeper.covered().at(at);
    if (!d->hasPlan())
        return tr("%1: %n covered.", nullptr, covered).arg(time);
    //: %1: a time, %2: how many are planned, %3: how many are covered
    const QString both = tr("%1: %2 planned, %3 covered.");
    const QLocale locale;
    const QString text = both.arg(time, locale.toString(planned), locale.toString(covered));
    if (covered < planned)
        //: %1: how many are planned and how many covered, as a sentence; %n: the difference
        return tr("%1 That is %n fewer than planned.", nullptr, planned - covered).arg(text);
    if (covered > planned)
        //: %1: how many are planned and how many covered, as a sentence; %n: the difference
        return tr("%1 That is %n more than planned.", nullptr, covered - planned).arg(text);
    return text;
}

void CoverageCurve::Private::takeColumns()
{
    // While a large ledger is counted, the last picture stands: half a count would be a wrong one.
    if (!isStale || !keeper.isComplete())
        return;
    isStale = false;
    columns = geometry::comparedHeads(
        keeper.planned(), keeper.covered(), scale(), view.model().knownSince(), view.now());
}

void CoverageCurve::tick()
{
    const geometry::TimeScale scale = d->scale();
    const milliseconds since = d->view.now() - d->painted;
    if (scale.lengthOf(since) * devicePixelRatioF() >= 0.5 || since >= std::chrono::seconds(10)
        || since < milliseconds(0))
        d->stale();
}

void CoverageCurve::paintEvent(QPaintEvent*)
{
    d->takeColumns();
    d->painted = d->view.now();
    CurveScene scene;
    scene.size = size();
    scene.namesWidth = d->namesWidth();
    scene.scale = d->scale();
    scene.columns = d->columns;
    scene.now = d->painted;
    scene.marked = d->hovered ? d->hovered : d->cursor;
    scene.told = scene.marked.value_or(d->painted);
    scene.planned = d->keeper.planned().at(scene.told);
    scene.covered = d->keeper.covered().at(scene.told);
    scene.isKnown = d->isKnown(scene.told);
    scene.hasPlan = d->hasPlan();
    scene.focused = hasFocus();
    QPainter painter(this);
    d->painter.paint(painter, scene);
}

void CoverageCurve::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->isStale = true;
    d->keeper.setActive(true);
}

void CoverageCurve::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    d->keeper.setActive(false);
}

bool CoverageCurve::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::Show:
        d->painter.reset(font(), devicePixelRatioF());
        update();
        break;
    case QEvent::Resize:
        d->stale();
        break;
    case QEvent::FocusIn:
        d->speak();
        update();
        break;
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::Leave:
        d->hovered.reset();
        update();
        break;
    case QEvent::ShortcutOverride:
        // Back to now, before Esc may mean something else.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && d->cursor) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto at = d->timeAt(help->pos().x()))
            QToolTip::showText(help->globalPos(), valueText(*at), this);
        else
            QToolTip::showText(help->globalPos(),
                tr("How many of the rows shown are planned, and how many are covered"), this);
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void CoverageCurve::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        d->setCursor(d->timeAt(event->position().x()));
}

void CoverageCurve::mouseMoveEvent(QMouseEvent* event)
{
    d->hovered = d->timeAt(event->position().x());
    if (event->buttons() & Qt::LeftButton && d->hovered)
        d->setCursor(d->hovered);
    update();
}

void CoverageCurve::wheelEvent(QWheelEvent* event)
{
    // Both have the same x; the board has more than the ruler below it.
    const QPointF there(event->position().x(), d->view.viewport()->height() / 2.0);
    QWheelEvent copy(there, d->view.viewport()->mapToGlobal(there), event->pixelDelta(), event->angleDelta(),
        event->buttons(), event->modifiers(), event->phase(), event->inverted(), event->source());
    QCoreApplication::sendEvent(d->view.viewport(), &copy);
    event->accept();
}

void CoverageCurve::keyPressEvent(QKeyEvent* event)
{
    const geometry::TimeScale scale = d->scale();
    const auto step = geometry::tickStep(scale, LeastStep);
    const bool toLack = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        toLack ? d->findLack(-1) : d->moveCursor(shownTime() - step);
        return;
    case Qt::Key_Right:
        toLack ? d->findLack(1) : d->moveCursor(shownTime() + step);
        return;
    case Qt::Key_Home:
        d->moveCursor(scale.from);
        return;
    case Qt::Key_End:
        d->moveCursor(scale.to);
        return;
    case Qt::Key_Escape:
        if (d->cursor) {
            d->setCursor(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CoverageCurve::Private::setCursor(std::optional<Instant> at)
{
    cursor = at;
    speak();
    q->update();
}

void CoverageCurve::Private::moveCursor(Instant at)
{
    hovered.reset();
    // What is beyond the edge comes into view.
    const geometry::TimeScale shown = scale();
    if (const milliseconds beyond = at < shown.from ? at - shown.from : at - shown.to;
        at < shown.from || at > shown.to)
        view.setVisibleRange(shown.from + beyond, shown.to + beyond);
    setCursor(at);
}

void CoverageCurve::Private::findLack(int step)
{
    takeColumns();
    const geometry::TimeScale shown = scale();
    const int count = int(columns.size());
    const auto lacks = [this](int x) { return columns[std::size_t(x)].missing >= LeastLack; };
    int x = std::clamp(int(shown.xOf(q->shownTime())), 0, std::max(0, count - 1));
    while (x >= 0 && x < count && lacks(x))
        x += step;
    while (x >= 0 && x < count && !lacks(x))
        x += step;
    if (x >= 0 && x < count)
        moveCursor(shown.at(x + 0.5));
}

void CoverageCurve::Private::speak()
{
    // Telling everybody each second would drown what a person does.
    if (q->hasFocus() && keeper.isComplete())
        q->setAccessibleDescription(q->valueText());
}

} // namespace covershift::timeline
