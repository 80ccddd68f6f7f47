#pragma once

#include <variant>

#include "app/cli/command.h"

namespace wattplan::cli {

/// What --lang says, before anything else is read; none when it is not there.
std::string languageAsked(int argc, char** argv);

/// The request on the command line, or what to say and end with: help, version, or what was not understood.
std::variant<Request, Outcome> readCommandLine(int argc, char** argv);

}  // namespace wattplan::cli
