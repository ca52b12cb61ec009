#pragma once

#include <QObject>

namespace covershift::support {

/// Base of every test: a warning that the test did not announce (QTest::ignoreMessage) fails it. A test with
/// an `init()` of its own calls this one first.
class TestCase : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
};

} // namespace covershift::support
