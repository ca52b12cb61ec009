#pragma once

#include <QString>

#include <functional>

namespace covershift::shell {

class ChoiceLine;

/// Asks in this line why a closed period is changed, and hands on what was typed: never nothing.
void askClosedReason(ChoiceLine& line, const std::function<void(const QString& reason)>& act);

} // namespace covershift::shell
