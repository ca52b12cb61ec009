#include "chartbuild.h"

#include <chartviews/chartpaper.h>
#include <chartviews/reportchart.h>

#include <QAccessible>
#include <QAccessibleEvent>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

namespace covershift::chartviews {

using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

using theme::Grid;

ChartColors onScreen(const theme::Theme& theme)
{
    const auto color = [&theme](Token token) { return theme.color(token); };
    return {color(Token::Surface), color(Token::Text), color(Token::TextMuted), color(Token::Border),
        color(Token::CoverAccepted), color(Token::Danger), color(Token::CoverEnding), color(Token::Scheduled),
        color(Token::Accent)};
}

} // namespace

struct ReportChart::Private
{
    Private(const theme::Theme& newTheme, NameOf newNameOf)
        : theme(newTheme)
        , nameOf(std::move(newNameOf))
    {
    }

    void rebuild(ReportChart& q);
    void choose(ReportChart& q, int bar);
    void follow(ReportChart& q, QBarSet& set);
    void open(ReportChart& q, int bar) const;

    const theme::Theme& theme;
    NameOf nameOf;
    reports::Report report;
    ChartData data;
    QVector<QBarSet*> sets; ///< of the chart that is shown
    int chosen = -1;
    QChartView* view = nullptr;
    QLabel* caption = nullptr;
};

ReportChart::ReportChart(const theme::Theme& theme, NameOf nameOf, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(theme, std::move(nameOf)))
{
    setObjectName(u"reportChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    d->view = new QChartView(this);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setMinimumHeight(24 * Grid);
    d->caption = new QLabel(this);
    d->caption->setObjectName(u"reportChartCaption"_s);
    d->caption->setTextFormat(Qt::PlainText);
    d->caption->setWordWrap(true);
    d->caption->setMinimumHeight(2 * d->caption->fontMetrics().lineSpacing());
    d->caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->caption->setContentsMargins(Grid, 0, Grid, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid / 4, Grid / 4, Grid / 4, Grid / 2);
    layout->setSpacing(Grid / 2);
    layout->addWidget(d->view, 1);
    layout->addWidget(d->caption);
    connect(&theme, &theme::Theme::changed, this, [this] { d->rebuild(*this); });
    d->rebuild(*this);
}

ReportChart::~ReportChart() = default;

void ReportChart::setReport(const reports::Report& report)
{
    d->report = report;
    d->chosen = -1;
    d->rebuild(*this);
}

void ReportChart::setKind(ChartKind kind)
{
    if (kind == d->data.kind)
        return;
    d->data.kind = kind;
    d->chosen = -1;
    d->rebuild(*this);
}

ChartKind ReportChart::kind() const
{
    return d->data.kind;
}

QString ReportChart::caption() const
{
    return d->caption->text();
}

void ReportChart::Private::rebuild(ReportChart& q)
{
    data = chartData(report, data.kind, nameOf);
    sets.clear();
    auto chart = buildChart(data, onScreen(theme), q.font(), [this, &q](QBarSet& set) { follow(q, set); });
    const std::unique_ptr<QChart> before(view->chart());
    view->setChart(chart.release());
    view->setBackgroundBrush(theme.color(Token::Surface));
    q.setAccessibleName(chartTitle(data.kind));
    q.setAccessibleDescription(inWords(data, report.total));
    choose(q, chosen);
}

void ReportChart::Private::follow(ReportChart& q, QBarSet& set)
{
    sets.append(&set);
    connect(&set, &QBarSet::hovered, &q, [this, &q](bool isOver, int bar) {
        if (!isOver) {
            QToolTip::hideText();
            return;
        }
        choose(q, turned(data, bar));
        // A name with a tag in it is a name, not mark-up.
        QToolTip::showText(
            QCursor::pos(), u"<p>%1</p>"_s.arg(barInWords(data, turned(data, bar)).toHtmlEscaped()), view);
    });
    connect(&set, &QBarSet::clicked, &q, [this, &q](int bar) { open(q, turned(data, bar)); });
}

void ReportChart::Private::choose(ReportChart& q, int bar)
{
    chosen = bar >= 0 && bar < data.bars.size() ? bar : -1;
    for (QBarSet* set : std::as_const(sets)) {
        set->deselectAllBars();
        if (chosen >= 0)
            set->selectBar(turned(data, chosen));
    }
    caption->setProperty("muted", chosen < 0);
    caption->style()->unpolish(caption);
    caption->style()->polish(caption);
    caption->setText(chosen >= 0 ? barInWords(data, chosen)
            : data.bars.isEmpty()
            ? inWords(data, report.total)
            : ReportChart::tr("The arrow keys or the pointer choose a bar and tell its numbers."));
    QAccessibleEvent changed(&q, QAccessible::DescriptionChanged);
    q.setAccessibleDescription(chosen >= 0 ? caption->text() : inWords(data, report.total));
    QAccessible::updateAccessibility(&changed);
}

void ReportChart::Private::open(ReportChart& q, int bar) const
{
    if (bar < 0 || bar >= data.bars.size() || !data.bars.at(bar).opens)
        return;
    Q_EMIT q.stretchesRequested(data.bars.at(bar).title, data.bars.at(bar).filter);
}

void ReportChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(d->data.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        d->choose(*this, d->chosen <= 0 ? 0 : d->chosen - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        d->choose(*this, std::min(d->chosen + 1, last));
        return;
    case Qt::Key_Home:
        d->choose(*this, 0);
        return;
    case Qt::Key_End:
        d->choose(*this, last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        d->open(*this, d->chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReportChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReportChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ReportChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        d->rebuild(*this);
}

void ReportChart::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(d->theme.color(hasFocus() ? Token::Accent : Token::Border), hasFocus() ? 2 : 1));
    painter.setBrush(d->theme.color(Token::Surface));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

QSize ReportChart::sizeHint() const
{
    return {52 * Grid, 40 * Grid};
}

} // namespace covershift::chartviews
