#pragma once

#include <QCoreApplication>

namespace covershift::timeline {

/// The words of the board, for functions that are no QObject's.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace covershift::timeline
