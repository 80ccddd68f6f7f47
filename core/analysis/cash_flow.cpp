#include "core/analysis/cash_flow.h"

namespace wattplan::analysis {

CashFlow cashFlowOf(const Object& object, const PlanModel& model) {
    CashFlow flow;
    graph::NodeId node = model.node(ResultAddress{object.id, resultId(object.kind, "npv")});
    if (node == graph::noNode || !model.evaluation().isOk(node)) return flow;
    while (model.graph().node(node).op != graph::Op::kernel) {
        const auto operands = model.graph().operands(node);
        if (operands.empty()) return flow;  // it waits for a value
        node = operands[0];
    }
    const auto values = model.evaluation().values(node);
    const auto cellOf = [&](kernels::FlowRow row, std::size_t column) {
        return values[static_cast<std::size_t>(row) * kernels::yearCount + column];
    };
    flow.years = 1 + static_cast<int>(cellOf(kernels::FlowRow::measures,
                                             static_cast<std::size_t>(kernels::Measure::lastYear)));
    for (std::size_t row = 0; row < flow.rows.size(); ++row)
        for (int year = 0; year < flow.years; ++year)
            flow.rows[row].push_back(
                cellOf(static_cast<kernels::FlowRow>(row), static_cast<std::size_t>(year)));
    return flow;
}

}  // namespace wattplan::analysis
