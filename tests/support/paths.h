#pragma once

#include <string>

namespace wattplan::test {

// Where this tree lies, without a slash at the end. Known to one source alone: what the others compile to is
// the same in every clone, so a compiler cache serves them all.
std::string sourceFolder();
std::string dataFolder();

}  // namespace wattplan::test
