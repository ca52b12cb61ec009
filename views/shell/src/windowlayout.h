#pragma once

class QSettings;
class QWidget;

namespace covershift::shell {

/// How a person has arranged the tables and panes of the pages, each under its object name: widths, order and
/// sorting of columns, where splitters stand. What stands in a form that comes and goes is left out.
void saveArrangement(const QWidget& window, QSettings& settings);
/// What was saved for the same columns; the rest stays as it is.
void restoreArrangement(const QWidget& window, const QSettings& settings);

} // namespace covershift::shell
