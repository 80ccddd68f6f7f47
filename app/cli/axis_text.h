#pragma once

#include <string_view>

#include "app/cli/session.h"
#include "core/analysis/sweep.h"

namespace wattplan::cli {

/// An input and its values as typed: "KEY.FIELD=LOW..HIGH:COUNT", with ":log" behind it for equal ratios,
/// "KEY.FIELD=A,B,C", or "KEY.FIELD" for every choice; or the outcome to end with.
tl::expected<analysis::SweepAxis, Outcome> readAxis(const Session& session, std::string_view text);

}  // namespace wattplan::cli
