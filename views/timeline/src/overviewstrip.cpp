#include "overviewslider.h"
#include "overviewstrip_p.h"

#include <items/liverowsmodel.h>
#include <items/timetext.h>
#include <theme/theme.h>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace covershift::timeline {

namespace {

using theme::Grid;
constexpr int StripHeight = 4 * Grid;
constexpr double Air = 0.02; ///< of the data, on either side
constexpr double NarrowestFrame = 6; ///< px; enough to be seen, and to be caught by the pointer
constexpr int Settling = 500; ///< ms that many changes in a row are waited for
constexpr qint64 Slice = 3; ///< ms of counting at a time, so that nobody waits for it
constexpr double KeyStep = 0.125; ///< of what the board shows
constexpr double NarrowestDay = 6; ///< px; where a day takes less, days and nights only flicker

} // namespace

OverviewStrip::OverviewStrip(TimelineView& view, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, view, theme))
{
    installOverviewAccessibility(); // first: from its name on, somebody may ask
    setObjectName(QStringLiteral("overviewStrip"));
    setAccessibleName(tr("Overview of all the time"));
    setToolTip(tr("All the time that is known. Drag the frame to move the board."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    d->settle.setSingleShot(true);
    d->settle.setInterval(Settling);
    connect(&d->settle, &QTimer::timeout, this, [this] { d->begin(); });
    d->slices.setInterval(0);
    connect(&d->slices, &QTimer::timeout, this, [this] { d->countSlice(); });

    const items::LiveRowsModel& model = view.model();
    const auto changed = [this] {
        if (!d->settle.isActive())
            d->settle.start();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&model, &QAbstractItemModel::modelReset, this, changed);
    connect(&model, &QAbstractItemModel::dataChanged, this, changed);
    connect(&view, &TimelineView::windowMoved, this, qOverload<>(&QWidget::update));
    connect(&view, &TimelineView::rangeChanged, this, [this] { tellOverview(*this); });
    connect(&theme, &theme::Theme::changed, this, [this] {
        d->picture = {};
        update();
    });
    d->pens.reset(font(), devicePixelRatioF());
    d->settle.start();
}

OverviewStrip::~OverviewStrip() = default;

TimelineView& OverviewStrip::view() const
{
    return d->view;
}

QSize OverviewStrip::sizeHint() const
{
    return {20 * Grid, StripHeight};
}

Interval OverviewStrip::shownTime() const
{
    return d->counted.time();
}

double OverviewStrip::mostHeads() const
{
    const std::vector<double> heads = d->counted.heads();
    return heads.empty() ? 0 : *std::ranges::max_element(heads);
}

bool OverviewStrip::isCounting() const
{
    return d->settle.isActive() || d->nextRow >= 0;
}

QRectF OverviewStrip::frame() const
{
    if (shownTime().isEmpty())
        return {};
    const geometry::Stretched along = geometry::windowOn(shownTime(), d->window(), width(), NarrowestFrame);
    return {along.from, 0, along.to - along.from, double(height())};
}

QString OverviewStrip::valueText() const
{
    const Instant now = d->view.now();
    const auto text = [now](Instant at) { return items::clockText(at, now); };
    if (shownTime().isEmpty())
        return tr("From %1 to %2.").arg(text(d->window().start), text(d->window().end));
    return tr("From %1 to %2, out of %3 to %4.")
        .arg(text(d->window().start), text(d->window().end), text(shownTime().start), text(shownTime().end));
}

geometry::TimeScale OverviewStrip::Private::scale() const
{
    return {counted.time().start, counted.time().end, double(q->width())};
}

geometry::Overview OverviewStrip::Private::partsOf(const Interval& data) const
{
    const geometry::TimeScale all = geometry::fitted({}, data, Air);
    const int width = std::max(1, q->width());
    const auto days = std::chrono::ceil<std::chrono::days>(all.span());
    if (days.count() * NarrowestDay < width)
        return {{all.from, all.to}, width};
    return {{all.from, all.from + days}, int(days.count())};
}

void OverviewStrip::Private::begin()
{
    const Interval data = view.dataRange();
    if (!q->isVisible())
        return;
    counting = data.isEmpty() ? geometry::Overview() : partsOf(data);
    countedAt = view.now();
    nextRow = 0;
    slices.start();
}

void OverviewStrip::tick()
{
    if (shownTime().isEmpty() || isCounting())
        return;
    // What runs goes on, a part at a time.
    if (d->view.now() - d->countedAt >= shownTime().length() / d->counted.parts())
        d->begin();
}

void OverviewStrip::Private::countSlice()
{
    const items::LiveRowsModel& model = view.model();
    QElapsedTimer spent;
    spent.start();
    while (nextRow < model.rowCount()) {
        counting.add(model.shiftsAt(nextRow++), countedAt);
        if (spent.elapsed() >= Slice)
            return;
    }
    slices.stop();
    nextRow = -1;
    counted = std::exchange(counting, {});
    picture = {};
    q->update();
    tellOverview(*q);
}

void OverviewStrip::Private::moveTo(Instant from)
{
    const milliseconds span = window().length();
    view.setVisibleRange(from, from + span);
}

void OverviewStrip::Private::letGo()
{
    grip.reset();
    q->unsetCursor();
}

void OverviewStrip::Private::takeBack()
{
    letGo();
    if (heldFollowed)
        view.showSpan(held.length());
    else
        moveTo(held.start);
}

void OverviewStrip::Private::moveBy(double share)
{
    moveTo(window().start + milliseconds(qint64(double(window().length().count()) * share)));
}

bool OverviewStrip::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
        d->pens.reset(font(), devicePixelRatioF());
        d->picture = {};
        update();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::ShortcutOverride:
        // A drag is given up first; only then may Esc mean something else.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && d->grip) {
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void OverviewStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->pens.reset(font(), devicePixelRatioF());
    d->settle.start();
}

void OverviewStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->picture = {};
    d->settle.start();
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || shownTime().isEmpty())
        return;
    const Instant at = d->scale().at(event->position().x());
    const Interval window = d->window();
    d->held = window;
    d->heldFollowed = d->view.followsNow();
    if (!frame().contains(event->position())) {
        d->grip = window.length() / 2;
        d->moveTo(at - *d->grip);
    } else {
        d->grip = at - window.start;
    }
    setCursor(Qt::ClosedHandCursor);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (d->grip)
        d->moveTo(d->scale().at(event->position().x()) - *d->grip);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->letGo();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event)
{
    const bool whole = event->modifiers() & Qt::ControlModifier;
    const Interval all = d->view.dataRange();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!d->grip) {
            QWidget::keyPressEvent(event);
            return;
        }
        d->takeBack();
        return;
    case Qt::Key_Left:
        d->moveBy(whole ? -1 : -KeyStep);
        return;
    case Qt::Key_Right:
        d->moveBy(whole ? 1 : KeyStep);
        return;
    case Qt::Key_PageUp:
        d->moveBy(-1);
        return;
    case Qt::Key_PageDown:
        d->moveBy(1);
        return;
    case Qt::Key_Home:
        d->moveTo(all.start);
        return;
    case Qt::Key_End:
        d->moveTo(all.end - d->window().length());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        d->view.zoomIn();
        return;
    case Qt::Key_Minus:
        d->view.zoomOut();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace covershift::timeline
