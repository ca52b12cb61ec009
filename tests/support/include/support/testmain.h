#pragma once

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

namespace covershift::support {

/// Pins the time zone to UTC and keeps the settings and secrets of whoever runs the tests out. Call before
/// the application object.
void prepareTestProcess();

template <class App, class Test>
int runTest(int argc, char** argv)
{
    prepareTestProcess();
    App app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace covershift::support

/// For tests of the models. A test of widgets uses COVERSHIFT_GUI_TEST_MAIN of <support/guitestmain.h>.
#define COVERSHIFT_TEST_MAIN(TestClass)                                                                      \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return covershift::support::runTest<QCoreApplication, TestClass>(argc, argv);                        \
    }
