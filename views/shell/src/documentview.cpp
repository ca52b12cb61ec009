#include "documentview.h"

#include "factlist.h"

#include <theme/theme.h>

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int ReadingWidth = 100 * Grid;

} // namespace

DocumentView::DocumentView(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"documentView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // The page is read with the arrow keys too.
    setFocusPolicy(Qt::StrongFocus);
}

void DocumentView::addText(const QString& text, const char* role)
{
    auto* label = new QLabel(text, widget());
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    if (role)
        label->setProperty(role, true);
    m_column->addWidget(label);
}

void DocumentView::showDocument(const session::Document& document)
{
    m_document = document;
    auto* page = new QFrame;
    page->setObjectName(u"documentPage"_s);
    page->setProperty("card", true);
    page->setMaximumWidth(ReadingWidth);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    m_column->setSpacing(Grid);
    setWidget(page);
    setAccessibleName(document.title);
    setAccessibleDescription(document.headline);
    addText(document.title, "muted");
    auto* headline = new QLabel(document.headline, page);
    headline->setObjectName(u"documentHeadline"_s);
    headline->setTextFormat(Qt::PlainText);
    headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    headline->setWordWrap(true);
    headline->setProperty("heading", true);
    QFont large = headline->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + Grid / 2);
    headline->setFont(large);
    m_column->addWidget(headline);
    if (!document.warning.isEmpty()) {
        auto* warning = new QLabel(document.warning, page);
        warning->setObjectName(u"documentWarning"_s);
        warning->setTextFormat(Qt::PlainText);
        warning->setWordWrap(true);
        warning->setProperty("problem", true);
        m_column->addWidget(warning);
    }
    for (const session::Document::Section& section : document.sections)
        addSection(section);
    m_column->addSpacing(Grid);
    addText(document.footer, "muted");
    m_column->addStretch(1);
}

void DocumentView::addSection(const session::Document::Section& section)
{
    m_column->addSpacing(Grid);
    if (!section.title.isEmpty())
        addText(section.title, "heading");
    if (!section.facts.isEmpty()) {
        auto* facts = new FactList(widget());
        for (const session::Document::Fact& fact : section.facts)
            facts->add(fact.label, fact.text);
        m_column->addWidget(facts);
    }
    for (const QString& text : section.paragraphs)
        addText(text);
    for (const QString& text : section.blocks) {
        addText(text);
        QWidget* block = m_column->itemAt(m_column->count() - 1)->widget();
        block->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
}

Paper documentPaper(const session::Document& document)
{
    Paper paper;
    paper.title = document.title;
    paper.warning = document.warning;
    paper.footer = document.footer;
    paper.blocks.append(PaperText{document.headline, true});
    for (const session::Document::Section& section : document.sections) {
        if (!section.title.isEmpty())
            paper.blocks.append(PaperHeading{section.title});
        PaperFacts facts;
        for (const session::Document::Fact& fact : section.facts) {
            if (!fact.text.isEmpty())
                facts.facts.append({fact.label, fact.text});
        }
        if (!facts.facts.isEmpty())
            paper.blocks.append(facts);
        for (const QString& text : section.paragraphs)
            paper.blocks.append(PaperText{text});
        for (const QString& text : section.blocks)
            paper.blocks.append(PaperFixed{text});
    }
    return paper;
}

} // namespace covershift::shell
