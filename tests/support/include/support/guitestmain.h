#pragma once

#include <support/testmain.h>

#include <QApplication>

#define COVERSHIFT_GUI_TEST_MAIN(TestClass)                                                                  \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return covershift::support::runTest<QApplication, TestClass>(argc, argv);                            \
    }
