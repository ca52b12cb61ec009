#pragma once

#include <domain/error.h>

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <variant>

class QPagedPaintDevice;
class QPainter;
class QRectF;
class QSaveFile;

namespace covershift::shell {

/// What is put on pages, from top to bottom. Everything is plain text.
struct PaperHeading
{
    QString text;
};
struct PaperText
{
    QString text;
    bool isStrong = false;
};
struct PaperFacts
{
    QVector<QPair<QString, QString>> facts; ///< label, text
};
/// Lines in a fixed pitch, as a request and its answer.
struct PaperFixed
{
    QString text;
};
struct PaperTable
{
    QStringList titles;
    QVector<bool> isNumber; ///< as many as titles: stand at the right
    QVector<QStringList> rows;
    QStringList total; ///< empty: none
};
/// Drawn with the painter's own operations, so that it stays sharp. `unit`: device units in a point.
struct PaperPicture
{
    qreal height = 200; ///< points
    std::function<void(QPainter& painter, const QRectF& where, qreal unit)> paint;
};
using PaperBlock = std::variant<PaperHeading, PaperText, PaperFacts, PaperFixed, PaperTable, PaperPicture>;

struct Paper
{
    QString title;
    QStringList subtitles; ///< below the title of the first page
    QString running; ///< beside the title of every page but the first; empty: none
    QString warning; ///< on every page; empty: none
    QString footer; ///< on every page, beside its number
    QVector<PaperBlock> blocks;
};

/// How many it has on this device.
[[nodiscard]] int pageCount(QPagedPaintDevice& device, const Paper& paper);
/// Lays it out for this device and draws it: nothing is cut off, a text goes on on the next page, no row of a
/// table stands on two, and a table's titles stand above its rows on each. Of the pages only those in the
/// device's page ranges are drawn, each with its number among all. Gives how many were; 0 where the device
/// refused, or where there are none of them.
[[nodiscard]] int drawPaper(QPagedPaintDevice& device, const Paper& paper);

/// A PDF file of the language's usual paper size, replaced only where all of it was written. The number of
/// pages, else a sentence.
[[nodiscard]] tl::expected<int, QString> savePdf(const QString& path, const Paper& paper);
/// For a file that is written in pieces: a sentence where it cannot be begun, or where not all of it could be
/// written, which leaves the one that was there.
[[nodiscard]] tl::expected<void, QString> openFile(QSaveFile& file);
[[nodiscard]] tl::expected<void, QString> commitFile(QSaveFile& file);
/// All or nothing; else a sentence.
[[nodiscard]] tl::expected<void, QString> saveFile(const QString& path, const QByteArray& content);

} // namespace covershift::shell
