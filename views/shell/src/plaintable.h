#pragma once

#include <QTableView>

namespace covershift::shell {

/// Sets a table up as all of the program's are: rows selected whole, nothing edited in place, no grid.
void makePlain(QTableView& table);

} // namespace covershift::shell
