#pragma once

#include "app/cli/command.h"

namespace CLI {
class App;
}

namespace wattplan::cli {

/// Arguments and options of the command import, for plans and tables.
void addImportOptions(CLI::App& app, Request& request);

}  // namespace wattplan::cli
