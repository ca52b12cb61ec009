#pragma once

#include "paper.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

#include <array>

namespace covershift::shell {

/// The pages that a paper needs on one device, each as what is to be drawn on it. Lengths in device units.
class PaperPages
{
public:
    PaperPages(QPagedPaintDevice& device, const Paper& paper);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    void draw(QPainter& painter, int page) const;

private:
    enum class Face { Title, Heading, Body, Strong, Small, Fixed };
    struct Text
    {
        QString text;
        QRectF where;
        Face face = Face::Body;
        Qt::Alignment flags;
        bool isMuted = false;
    };
    struct Rule
    {
        QPointF from;
        QPointF to;
        bool isStrong = false;
    };
    struct Picture
    {
        QRectF where;
        const PaperPicture* picture = nullptr;
    };
    struct Page
    {
        QVector<Text> texts;
        QVector<Rule> rules;
        QVector<QRectF> bands;
        QVector<Picture> pictures;
    };
    struct Columns
    {
        QVector<qreal> lefts;
        QVector<qreal> widths;
    };

    void place(const PaperHeading& heading);
    void place(const PaperText& text);
    void place(const PaperFacts& facts);
    void place(const PaperFixed& fixed);
    void place(const PaperTable& table);
    void place(const PaperPicture& picture);

    void newPage();
    void placeTop();
    /// Goes on to the next page where this much is not left.
    bool makeRoom(qreal height);
    qreal placeText(
        const QString& text, const QRectF& where, Face face, Qt::Alignment flags, bool isMuted = false);
    /// From m_y on, over as many pages as it takes; m_y is below it then.
    void placeFlowing(const QString& text, qreal left, qreal width, Face face);
    [[nodiscard]] Columns columnsOf(const PaperTable& table) const;
    [[nodiscard]] qreal rowHeight(
        const QStringList& cells, const PaperTable& table, const Columns& columns, Face face) const;
    void placeRow(const QStringList& cells, const PaperTable& table, const Columns& columns, Face face,
        qreal height, bool isStrong);
    [[nodiscard]] const QFont& font(Face face) const { return m_fonts[size_t(face)]; }
    [[nodiscard]] qreal heightOf(const QString& text, qreal width, Face face) const;
    [[nodiscard]] qreal widthOf(const QString& text, Face face) const;
    [[nodiscard]] qreal lineHeight(Face face) const;

    const Paper& m_paper;
    qreal m_unit; ///< of a point
    QRectF m_area; ///< between top and bottom of the paper's margins
    qreal m_footerWidth = 0; ///< beside the page's number
    qreal m_bottom = 0; ///< above the footer
    qreal m_y = 0;
    std::array<QFont, 6> m_fonts;
    QVector<Page> m_pages;
};

} // namespace covershift::shell
