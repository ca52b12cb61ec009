#include "fieldslot.h"

#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

/// A triangle with a stroke and a point in it: the same shape for what is wrong wherever it stands.
class ProblemMark final : public QWidget
{
public:
    explicit ProblemMark(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(2 * Grid, 2 * Grid);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The palette's bright text is the theme's danger.
        const QColor colour = palette().color(QPalette::BrightText);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{{8, 2}, {14.5, 13.5}, {1.5, 13.5}});
        painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.5));
        painter.drawPoint(QPointF(8, 11.5));
    }
};

} // namespace

void setStyleMark(QWidget* widget, const char* property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

ProblemLine::ProblemLine(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    m_label = new QLabel(this);
    m_label->setObjectName(name);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setProperty("problem", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(new ProblemMark(this), 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    hide();
}

void ProblemLine::setText(const QString& text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString ProblemLine::text() const
{
    return m_label->text();
}

FieldSlot::FieldSlot(
    const QString& name, const QString& title, QWidget* field, QWidget* shown, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(title).remove(u'&'));
    auto* label = new QLabel(title, this);
    label->setBuddy(field);
    m_note = new QLabel(this);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_problem = new ProblemLine(name + u"Hint"_s, this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(label);
    const bool isFixed = shown->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    layout->addWidget(shown, 0, isFixed ? Qt::AlignLeft : Qt::Alignment());
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addStretch(1);
}

void FieldSlot::setProblem(const QString& text)
{
    if (m_problem->text() == text)
        return;
    m_problem->setText(text);
    setStyleMark(m_field, "invalid", !text.isEmpty());
    describe();
}

void FieldSlot::setNote(const QString& text)
{
    if (m_note->text() == text)
        return;
    m_note->setText(text);
    describe();
}

void FieldSlot::describe()
{
    const bool isWrong = !m_problem->text().isEmpty();
    m_note->setVisible(!isWrong && !m_note->text().isEmpty());
    m_field->setAccessibleDescription(isWrong ? m_problem->text() : m_note->text());
}

} // namespace covershift::forms
