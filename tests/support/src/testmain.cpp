#include <support/testcase.h>
#include <support/testmain.h>

#include <QRegularExpression>

namespace covershift::support {

void prepareTestProcess()
{
    qputenv("TZ", "UTC");
    for (const char* name : {"COVERSHIFT_ZEGO_KEY", "COVERSHIFT_VIVIOT_SECRET", "COVERSHIFT_DATA_DIR"})
        qunsetenv(name);
    QStandardPaths::setTestModeEnabled(true);
}

void TestCase::init()
{
    // The offscreen platform says this of windows that are shown or raised; it is no word about the program.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace covershift::support
