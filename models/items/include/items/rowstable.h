#pragma once

#include <QAbstractTableModel>
#include <QVector>

#include <algorithm>

namespace covershift::items {

/// A table whose rows are values by ascending `Row::id()`, and become others by as few signals as are true.
template <class Row>
class RowsTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    /// -1: not here
    template <class IdType>
    [[nodiscard]] int rowOf(const IdType& id) const
    {
        const auto it = std::ranges::lower_bound(m_rows, id, {}, &Row::id);
        return it != m_rows.end() && it->id() == id ? int(it - m_rows.begin()) : -1;
    }

protected:
    [[nodiscard]] const Row& rowAt(const QModelIndex& index) const { return m_rows.at(index.row()); }
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }

    void takeRows(const QVector<Row>& fresh)
    {
        int at = 0;
        for (const Row& row : fresh) {
            while (at < m_rows.size() && m_rows.at(at).id() < row.id())
                remove(at);
            if (at == m_rows.size() || m_rows.at(at).id() != row.id()) {
                beginInsertRows({}, at, at);
                m_rows.insert(at, row);
                endInsertRows();
            } else if (!(m_rows.at(at) == row)) {
                m_rows[at] = row;
                Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            }
            ++at;
        }
        while (at < m_rows.size())
            remove(at);
    }

private:
    void remove(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }

    QVector<Row> m_rows;
};

} // namespace covershift::items
