#pragma once

#include <QTableView>

namespace covershift::shell {

/// Keeps a table's first column in sight while the others scroll: lies over the table, of which it shows the
/// rows, the selection and the order, and is there only while that column is scrolled away. The keyboard's
/// focus stays the table's, and so does what a screen reader is told. Belongs to the table.
class FrozenColumn final : public QTableView
{
    Q_OBJECT
public:
    /// `table` has its model and delegate, and rows of equal height.
    explicit FrozenColumn(QTableView& table);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void followOrder();
    void uncover(const QModelIndex& index);

    QTableView& m_table;
};

} // namespace covershift::shell
