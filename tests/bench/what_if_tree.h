#pragma once

#include <cstdint>

#include "core/plan/plan.h"

namespace wattplan::bench {

inline constexpr std::uint32_t deepestWhatIf = 12;

/// The sample of the article with chains of twelve what-ifs below the baseline, numbered from 1, which
/// override numbers of all runs in turn.
Plan whatIfTree(std::uint32_t whatIfs, std::size_t overrides);

}  // namespace wattplan::bench
