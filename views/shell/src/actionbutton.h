#pragma once

class QAction;
class QPushButton;
class QString;
class QWidget;

namespace covershift::shell {

/// A button that does what the action does, and is enabled, visible and labelled as it is.
[[nodiscard]] QPushButton* actionButton(QAction* action, const QString& name, QWidget* parent);

} // namespace covershift::shell
