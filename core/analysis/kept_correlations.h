#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/correlation.h"
#include "core/analysis/left_out.h"
#include "core/analysis/plan_draws.h"

namespace wattplan::analysis {

// Which inputs of a plan go together, as it keeps them in the field `plan.correlations`:
// "gpt3.pin_mfu, gpt3.goodput = 0.7; hall.pin_pue, hall.electricity_price = -0.2", each pair with its rank
// correlation. A what-if follows or overrides it as any other field.

/// Two inputs and their rank correlation (Spearman), from -1 to 1.
struct KeptCorrelation {
    FieldAddress first{};
    FieldAddress second{};
    double rank = 0.0;
    bool operator==(const KeptCorrelation&) const = default;
};

/// What a text of correlations says; parts that name no two inputs of the plan, or no number from -1 to 1, or
/// a pair that stands before, are left out.
std::vector<KeptCorrelation> readCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                              std::string_view text);
/// The parts of a text of correlations that readCorrelations() leaves out.
std::vector<LeftOut> leftOutOfCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                           std::string_view text);
/// What the plan keeps and draws of these inputs leave out.
std::vector<LeftOut> leftOutCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                         std::span<const VaryingInput> inputs);
/// Those that the plan keeps.
std::vector<KeptCorrelation> keptCorrelations(const Plan& plan, const catalog::Catalogue& catalogue);
/// The text that keeps them; pairs of 0 are left out, and so are inputs that are in neither.
std::string correlationsText(const Plan& plan, const catalog::Catalogue& catalogue,
                             std::span<const KeptCorrelation> correlations);

/// Those that the plan keeps among inputs that vary, by their places in the list.
std::vector<InputCorrelation> correlationsAmong(const Plan& plan, const catalog::Catalogue& catalogue,
                                                std::span<const VaryingInput> inputs);

/// As drawSource of plan_draws.h, with the inputs correlated as the plan keeps it.
DrawSource drawSource(const Plan& plan, const catalog::Catalogue& catalogue,
                      std::span<const VaryingInput> inputs, const PlanModel& model,
                      std::span<const ResultAddress> results);

}  // namespace wattplan::analysis
