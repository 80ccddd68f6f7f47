#include "tests/support/catch_runner.h"

int main(int argc, char** argv) {
    return runCatchTests(argc, argv);
}
