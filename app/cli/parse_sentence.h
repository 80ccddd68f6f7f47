#pragma once

#include <QString>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace wattplan::cli {

/// Why a command line can't be read, in our words; names are those of CLI11.
QString parseSentence(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv);

}  // namespace wattplan::cli
