#include "paperout.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace

void choosePath(QWidget& page, const FileChoice& choice, std::function<void(const QString& path)> use)
{
    auto* dialog = new QFileDialog(&page, choice.title, {}, choice.filter);
    dialog->setObjectName(choice.name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(choice.offered).suffix());
    dialog->selectFile(choice.offered);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, std::move(use));
    dialog->open();
}

void printPaper(QWidget& page, const Paper& paper, std::function<void(const QString& sentence)> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.title);
    auto* dialog = new QPrintDialog(printer.get(), &page);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &page, [printer, paper, failed = std::move(failed)] {
        if (drawPaper(*printer, paper) > 0)
            return;
        const int pages = pageCount(*printer, paper);
        failed(printer->pageRanges().firstPage() > pages
                ? Tr::tr("Nothing was printed: it has %n pages, and the range asked for begins after them.",
                    nullptr, pages)
                : Tr::tr("The printer did not take it. Save a PDF file instead."));
    });
    // The dialog writes to the printer for as long as it lives.
    QObject::connect(dialog, &QObject::destroyed, &page, [printer] {});
    dialog->open();
}

} // namespace covershift::shell
