#pragma once

#include <array>
#include <vector>

#include "core/formulas/plan_model.h"
#include "core/kernels/cash_flow.h"

namespace wattplan::analysis {

/// The years behind the net present value of a cluster, or of the plan.
struct CashFlow {
    int years = 0;                                                      ///< columns, year 0 among them
    std::array<std::vector<double>, kernels::flowRowCount - 1> rows{};  ///< by kernels::FlowRow [money]

    const std::vector<double>& row(kernels::FlowRow row) const { return rows[static_cast<std::size_t>(row)]; }
};

/// The cash flow of `object`, a cluster or the plan, in plan currency and the prices of the plan's basis.
/// Years count from the plan's first month. Without years where it is not known or nothing is bought.
CashFlow cashFlowOf(const Object& object, const PlanModel& model);

/// What a row of a cash flow is called; nothing for the measures.
Label flowRowLabel(kernels::FlowRow row);

}  // namespace wattplan::analysis
