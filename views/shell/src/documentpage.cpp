#include "documentpage.h"

#include "documentview.h"
#include "emptystate.h"
#include "paperout.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

DocumentPage::DocumentPage(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name + u"Page"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid + Grid / 2);
    buildTop(name);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(theme, u"search"_s, m_stack);
    m_empty->setObjectName(name + u"Empty"_s);
    m_view = new DocumentView(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_layout->addWidget(m_stack, 1);
    showText({}, {});
}

void DocumentPage::buildTop(const QString& name)
{
    auto* top = new QHBoxLayout;
    top->setSpacing(Grid);
    const auto button = [this](const QString& objectName, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(objectName);
        made->setAutoDefault(true);
        return made;
    };
    m_back = button(name + u"Back"_s, tr("&Back to the report"));
    m_pdf = button(name + u"Pdf"_s, tr("Save as &PDF…"));
    m_print = button(name + u"Print"_s, tr("P&rint…"));
    top->addWidget(m_back);
    top->addStretch(1);
    top->addWidget(m_pdf);
    top->addWidget(m_print);
    m_layout->addLayout(top);
    connect(m_back, &QPushButton::clicked, this, &DocumentPage::closed);
    connect(m_pdf, &QPushButton::clicked, this, [this, name] {
        choosePath(*this,
            {name + u"PdfDialog"_s, tr("Save as PDF"), u"covershift-%1.pdf"_s.arg(name),
                tr("PDF files (*.pdf)")},
            [this](const QString& path) { savePdfFile(path); });
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        printPaper(*this, documentPaper(m_view->document()),
            [this](const QString& sentence) { Q_EMIT said(MessageKind::Error, sentence); });
    });
}

void DocumentPage::setForm(QWidget* form)
{
    m_layout->insertWidget(1, form);
    setTabOrder(m_back, form);
}

void DocumentPage::showDocument(const session::Document& document)
{
    m_view->showDocument(document);
    m_stack->setCurrentWidget(m_view);
    m_pdf->setEnabled(true);
    m_print->setEnabled(true);
    m_view->setFocus();
}

void DocumentPage::showText(const QString& title, const QString& text)
{
    m_empty->setTexts(title, text);
    m_stack->setCurrentWidget(m_empty);
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
}

void DocumentPage::savePdfFile(const QString& path)
{
    const auto pages = savePdf(path, documentPaper(m_view->document()));
    if (pages)
        Q_EMIT said(MessageKind::Info, tr("%1 is saved.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT said(MessageKind::Error, pages.error());
}

void DocumentPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace covershift::shell
