#include "tests/support/catch_runner.h"
#include "tests/support/watchdog.h"

int main(int argc, char** argv) {
    // Before QApplication, which aborts where there is no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;  // Catch's options are not Qt's
    const wattplan::test::WatchedApplication application(count, argv);
    return runCatchTests(argc, argv);
}
