#pragma once

namespace wattplan::cli {

class CommandBuilder;

// The commands with their arguments and options, in the order in which help lists them.
void addEvaluationCommands(CommandBuilder& build);
void addComparisonCommands(CommandBuilder& build);
void addUncertaintyCommands(CommandBuilder& build);
void addListCommands(CommandBuilder& build);
void addFileCommands(CommandBuilder& build);

}  // namespace wattplan::cli
