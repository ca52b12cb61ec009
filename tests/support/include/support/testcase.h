#pragma once

#include <QObject>
#include <QTest>

// A test waits until something has come true, however slow the machine: a loaded one, or one under the
// sanitizers, is no failure. Qt 6.4 knows no common patience for these.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 30'000)

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
