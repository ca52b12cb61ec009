#include "paper.h"

#include <reports/wholewrite.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

namespace covershift::shell {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal MarginMm = 15;

QString cannotWrite(const QSaveFile& file)
{
    return Tr::tr("%1 cannot be written (%2). Choose another place.")
        .arg(QFileInfo(file.fileName()).fileName(), file.errorString());
}

} // namespace

tl::expected<int, QString> savePdf(const QString& path, const Paper& paper)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(file));
    int pages = 0;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(paper.title);
        pdf.setCreator(QCoreApplication::applicationName());
        const bool isMetric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
        pdf.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
        pdf.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
        pages = drawPaper(pdf, paper);
    }
    if (pages == 0 || !file.commit())
        return tl::unexpected(cannotWrite(file));
    return pages;
}

tl::expected<void, QString> openFile(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(file));
    return {};
}

tl::expected<void, QString> commitFile(QSaveFile& file)
{
    // Asked first, as closing forgets why a piece was not taken.
    if (file.error() != QFileDevice::NoError || !file.commit())
        return tl::unexpected(cannotWrite(file));
    return {};
}

tl::expected<void, QString> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (const auto opened = openFile(file); !opened)
        return opened;
    if (!reports::writeWhole(file, content))
        return tl::unexpected(cannotWrite(file));
    return commitFile(file);
}

} // namespace covershift::shell
