#pragma once

class QWidget;

namespace covershift::forms {

/// From now on the wheel scrolls the page that the form lies on, also over choices, numbers and times in it:
/// those that have no focus are not changed by it. For the fields that the form has by now.
void guardFromWheel(QWidget& form);

} // namespace covershift::forms
