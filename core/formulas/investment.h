#pragma once

#include <vector>

#include "core/formulas/cost.h"

namespace wattplan::formulas {

/// A cluster as an investment, in prices of the price year.
struct ClusterInvestment {
    Capital capital;
    graph::Quantity start;  ///< whole years from the plan's first month to its commissioning, 0 before [1]
    graph::Quantity exitValue;  ///< at the end of the servers' life [money]
    // A year's income and costs [money/s].
    graph::Quantity income;  ///< rent of the same hours, which is saved
    graph::Quantity electricity, upkeep, people, other;
};

/// Records what a cluster costs a year, what an accelerator-hour costs owned, colocated and rented, from
/// which utilisation on owning costs less, and the return of owning over renting (MODEL 5, SITE_MODEL 7):
///   levelised a year  = CRF capital + Σ opex × L(escalator), L = CRF(r, n) Σ_t ((1 + e)/(1 + inflation)/(1 +
///   r))^t break-even        = levelised fixed cost a year / (accelerators (rent − variable cost) ) NPV, IRR,
///   payback = of the flows that kernels/cash_flow.h states, the rent saved being the income
/// Network and facility that outlive the servers keep the present value of the annuities still to come.
ClusterInvestment recordInvestment(Recorder& recorder, const Cluster& cluster, const Facility& facility,
                                   const Capital& capital, const FixedCosts& fixed,
                                   graph::Quantity monthStart);

/// Records the sums over all clusters and the return of all of them together, from the plan's first year on.
void recordInvestments(Recorder& recorder, const std::vector<ClusterInvestment>& investments);

/// Why there is no internal rate of return, or no payback: an answer, not a defect of the plan.
bool saysNoReturn(const Label& reason);

}  // namespace wattplan::formulas
