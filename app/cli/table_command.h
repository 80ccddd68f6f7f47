#pragma once

#include "app/cli/command.h"
#include "core/exchange/table_file.h"

namespace wattplan::cli {

/// How a request wants a table to be read. Errors: unknownChoice for an encoding or delimiter.
tl::expected<exchange::TableOptions, Outcome> tableOptions(const Request& request);

/// Puts a table that was read into the plan of a request, as one step; of a dry run only what it would do.
Outcome importTable(const Request& request, const exchange::TableFile& table);

}  // namespace wattplan::cli
