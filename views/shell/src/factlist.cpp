#include "factlist.h"

#include <theme/theme.h>

#include <QFormLayout>
#include <QLabel>

namespace covershift::shell {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    using theme::Grid;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * Grid);
    m_layout->setVerticalSpacing(Grid / 2);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void FactList::clear()
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
}

void FactList::add(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* name = new QLabel(label, this);
    name->setProperty("muted", true);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    m_layout->addRow(name, text);
}

} // namespace covershift::shell
