#include <string_view>

#include "app/cli/command_line.h"

namespace wattplan::cli {

std::string languageAsked(int argc, char** argv) {
    constexpr std::string_view option = "--lang";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == option && i + 1 < argc) return argv[i + 1];
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
            return std::string(argument.substr(option.size() + 1));
    }
    return {};
}

}  // namespace wattplan::cli
