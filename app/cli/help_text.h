#pragma once

#include <memory>
#include <string>

namespace CLI {
class Formatter;
}

namespace wattplan::cli {

/// What stands below the help of every command.
std::string footer();

/// The words that CLI11 itself adds to a help text.
std::shared_ptr<CLI::Formatter> formatter();

}  // namespace wattplan::cli
