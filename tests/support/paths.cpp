#include "tests/support/paths.h"

namespace wattplan::test {

std::string sourceFolder() {
    return WATTPLAN_SOURCE_DIR;
}

std::string dataFolder() {
    return WATTPLAN_SOURCE_DIR "/tests/data";
}

}  // namespace wattplan::test
