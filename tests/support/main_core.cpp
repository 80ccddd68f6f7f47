#include <QCoreApplication>

#include "tests/support/catch_runner.h"

int main(int argc, char** argv) {
    int count = 1;  // Catch's options are not Qt's
    QCoreApplication application(count, argv);
    return runCatchTests(argc, argv);
}
