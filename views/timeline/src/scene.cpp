#include "scene.h"

#include <items/liverowsmodel.h>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

int Scene::namesWidth() const
{
    return std::min(NamesWidth, size.width() * 2 / 5);
}

QRect Scene::ruler() const
{
    return {namesWidth(), 0, std::max(0, size.width() - namesWidth()), RulerHeight};
}

QRect Scene::names() const
{
    return {0, RulerHeight, namesWidth(), std::max(0, size.height() - RulerHeight)};
}

QRect Scene::chart() const
{
    return {namesWidth(), RulerHeight, ruler().width(), names().height()};
}

int Scene::topOf(int row) const
{
    return RulerHeight + rows.top(row) - scrollY;
}

QRect Scene::rowRect(int row) const
{
    return {0, topOf(row), size.width(), rows.heightOf(row)};
}

int Scene::firstVisible() const
{
    return rows.rowAt(std::clamp(scrollY, 0, std::max(0, rows.height() - 1)));
}

int Scene::lastVisible() const
{
    return rows.rowAt(std::clamp(scrollY + chart().height() - 1, 0, std::max(0, rows.height() - 1)));
}

int Scene::firstDirty() const
{
    const int first = firstVisible();
    if (first < 0 || dirty.isNull())
        return first;
    const int row = rows.rowAt(std::max(0, dirty.top() - RulerHeight + scrollY));
    return std::max(first, row);
}

int Scene::lastDirty() const
{
    const int last = lastVisible();
    if (last < 0 || dirty.isNull())
        return last;
    const int bottom = dirty.bottom() - RulerHeight + scrollY;
    if (bottom >= rows.height())
        return last;
    return std::min(last, rows.rowAt(bottom));
}

int Scene::stickyHeader() const
{
    const int header = rows.headerOf(firstVisible());
    return header >= 0 && topOf(header) < RulerHeight ? header : -1;
}

QRect Scene::stickyRect() const
{
    const int header = stickyHeader();
    int next = header + 1;
    while (next < rows.rows() && !rows.isHeader(next) && topOf(next) < RulerHeight + geometry::HeaderHeight)
        ++next;
    const bool pushed = next < rows.rows() && rows.isHeader(next);
    const int top = pushed ? std::min<int>(RulerHeight, topOf(next) - geometry::HeaderHeight) : RulerHeight;
    return {0, top, size.width(), geometry::HeaderHeight};
}

int Scene::rowAt(const QPoint& position) const
{
    if (position.y() < RulerHeight || position.y() >= size.height())
        return -1;
    if (stickyHeader() >= 0 && stickyRect().contains(position))
        return stickyHeader();
    return rows.rowAt(position.y() - RulerHeight + scrollY);
}

bool Scene::framesAll() const
{
    if (!focused)
        return false;
    const int row = model->rowOf(current);
    if (row < 0 || rows.isSqueezed())
        return row < 0;
    const int top = stickyHeader() >= 0 ? stickyRect().bottom() + 1 : RulerHeight;
    return topOf(row + 1) <= top || topOf(row) >= size.height();
}

double Scene::snapped(double x) const
{
    return std::round(x * dpr) / dpr;
}

} // namespace covershift::timeline
