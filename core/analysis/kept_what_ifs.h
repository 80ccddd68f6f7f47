#pragma once

#include <functional>
#include <vector>

#include "core/analysis/moved_results.h"
#include "core/plan/kept_results.h"

namespace wattplan::analysis {

/// Asked before each what-if: whether there is time for another.
using GoOn = std::function<bool()>;

/// What this engine gives for the what-ifs of a plan where it isn't what `baseline` says: each after its
/// parent, for as long as `goOn`. Some milliseconds each; `kernels` are those of the plan's model.
std::vector<KeptWhatIf> whatIfsToKeep(const Plan& whole, const catalog::Catalogue& catalogue,
                                      const KeptResults& baseline,
                                      std::shared_ptr<graph::KernelCache> kernels, const GoOn& goOn);

/// The results of a what-if that are not what they were.
struct MovedInWhatIf {
    WhatIfId whatIf{};
    MovedResults moved{};
};

/// Those of the what-ifs that were kept, less what moved in the baseline from the same number to the same
/// number. `inBaseline` is what moved there. What-ifs of which nothing is left are left out. Some
/// milliseconds each.
std::vector<MovedInWhatIf> movedInWhatIfs(const KeptResults& kept, const MovedResults& inBaseline,
                                          const Plan& whole, const catalog::Catalogue& catalogue,
                                          const GoOn& goOn);

}  // namespace wattplan::analysis
