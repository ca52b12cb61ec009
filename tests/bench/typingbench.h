#pragma once

#include <QJsonObject>

namespace covershift::bench {

/// 200 keystrokes into the name and the duration of the editor while 500 templates of 50 members are held:
/// the longest time for which the event loop did not come round. The yardstick: the same keystrokes into a
/// bare line edit in the same run.
[[nodiscard]] QJsonObject measureTyping();

} // namespace covershift::bench
