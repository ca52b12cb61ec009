// What is seen of the overview strip.
#include "overviewstrip_p.h"
#include "words.h"

#include <geometry/ticks.h>
#include <theme/theme.h>

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace covershift::timeline {

using theme::Token;

namespace {

using theme::Grid;
constexpr int LabelHeight = 13; ///< of the months below the curve

} // namespace

void OverviewStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (d->picture.isNull()) {
        d->picture = QPixmap(size() * devicePixelRatioF());
        d->picture.setDevicePixelRatio(devicePixelRatioF());
        d->picture.fill(d->pens.color(Token::Surface));
        QPainter onPicture(&d->picture);
        d->paintHeads(onPicture);
    }
    painter.drawPixmap(0, 0, d->picture);
    if (shownTime().isEmpty()) {
        d->pens.text(painter, QRectF(rect()).adjusted(Grid, 0, -Grid, 0), tr("No cover is known yet."),
            Pens::Face::Small, d->pens.color(Token::TextMuted));
    } else {
        const double now = d->timeX(d->view.now());
        painter.fillRect(QRectF(now, 0, 1.5, height()), d->pens.color(Token::NowLine));
        const QRectF frame = this->frame();
        QColor veil = d->pens.color(Token::Window);
        veil.setAlphaF(0.55F);
        painter.fillRect(QRectF(0, 0, frame.left(), height()), veil);
        painter.fillRect(QRectF(frame.right(), 0, width() - frame.right(), height()), veil);
        d->paintMonths(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(d->pens.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(QPen(d->pens.color(hasFocus() ? Token::Accent : Token::Border), hasFocus() ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void OverviewStrip::Private::paintHeads(QPainter& painter)
{
    const std::vector<double> heads = counted.heads();
    const double most = heads.empty() ? 0 : *std::ranges::max_element(heads);
    if (most <= 0)
        return;
    const double bottom = q->height() - LabelHeight;
    const double part = double(q->width()) / double(heads.size());
    QPolygonF area{QPointF(0, bottom)};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        // Few are seen too: a lone shift among thousands has a pixel.
        const double height = heads[i] > 0 ? std::max(1.0, heads[i] / most * (bottom - 3)) : 0;
        area << QPointF(double(i) * part, bottom - height) << QPointF(double(i + 1) * part, bottom - height);
    }
    area << QPointF(q->width(), bottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pens.color(Token::CoverAccepted));
    painter.drawPolygon(area);
}

void OverviewStrip::Private::paintMonths(QPainter& painter)
{
    if (counted.time().isEmpty())
        return;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const double least = pens.widthOf(QStringLiteral("00:00 00 00"), Pens::Face::Small) + 2 * Grid;
    const std::chrono::minutes step = geometry::tickStep(scale(), least);
    const char* const note = "format of a day";
    const QString format = step >= geometry::YearStep ? Words::tr("yyyy", note)
        : step >= geometry::MonthStep                 ? Words::tr("MMM yyyy", note)
        : step >= geometry::DayStep                   ? Words::tr("d MMM", note)
                                                      : Words::tr("HH:mm", "format of a time of day");
    for (const geometry::Tick& tick : geometry::ticks(scale(), step, zone, QLocale().firstDayOfWeek())) {
        const double x = timeX(tick.at);
        const QString text = QLocale().toString(QDateTime::fromMSecsSinceEpoch(msOf(tick.at), zone), format);
        painter.fillRect(QRectF(x, 0, 1, q->height()), pens.color(Token::GridLine));
        const QRectF where(x + 4, q->height() - LabelHeight, least, LabelHeight - 1);
        if (where.left() + pens.widthOf(text, Pens::Face::Small) < q->width())
            pens.text(painter, where, text, Pens::Face::Small, pens.color(Token::TextMuted));
    }
}

} // namespace covershift::timeline
