#include "core/analysis/cash_flow.h"

namespace wattplan::analysis {

Label flowRowLabel(kernels::FlowRow row) {
    using enum kernels::FlowRow;
    switch (row) {
        case capital:
            return WATTPLAN_TEXT("CashFlow", "Bought");
        case exitValue:
            return WATTPLAN_TEXT("CashFlow", "Exit value");
        case income:
            return WATTPLAN_TEXT("CashFlow", "Rent saved");
        case electricity:
            return WATTPLAN_TEXT("CashFlow", "Electricity");
        case upkeep:
            return WATTPLAN_TEXT("CashFlow", "Upkeep");
        case people:
            return WATTPLAN_TEXT("CashFlow", "People");
        case other:
            return WATTPLAN_TEXT("CashFlow", "Insurance, taxes, water");
        case net:
            return WATTPLAN_TEXT("CashFlow", "Net of the year");
        case cumulative:
            return WATTPLAN_TEXT("CashFlow", "Sum so far");
        case discounted:
            return WATTPLAN_TEXT("CashFlow", "Discounted");
        case cumulativeDiscounted:
            return WATTPLAN_TEXT("CashFlow", "Discounted, sum so far");
        case measures:
            break;
    }
    return {};
}

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
