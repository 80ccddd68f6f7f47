#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/formulas/plan_model.h"
#include "core/graph/lanes.h"

namespace wattplan::analysis {

/// A result of a plan as one number, or why there is none.
struct Outcome {
    enum class State : std::uint8_t {
        known,
        unknown,     ///< waits for a field
        infeasible,  ///< a limit is broken, or an operation left its domain
        absent,      ///< the plan has no such result: its object is not there, or it does not apply
    };
    State state = State::absent;
    double value = 0.0;                      ///< where known, in base units; of a series its largest month
    std::optional<FieldAddress> waitsFor{};  ///< where unknown, if the field has an address
    Label reason{};                          ///< where infeasible, the limit; empty outside a domain
    ObjectId about{};                        ///< the object that the limit is of

    bool isKnown() const { return state == State::known; }
    std::optional<double> number() const { return isKnown() ? std::optional(value) : std::nullopt; }
    bool operator==(const Outcome&) const = default;
};

/// Why a node with this status has no value; its state is known where the status is ok.
Outcome outcomeOf(const graph::Graph& graph, graph::StatusCode status);
/// A node as one number; of a series its largest month.
Outcome outcomeOf(const graph::Evaluation& evaluation, graph::NodeId node);
Outcome outcomeOf(const PlanModel& model, ResultAddress result);
/// A node in every lane.
std::vector<Outcome> outcomesOf(const graph::Graph& graph, const graph::LaneResult& lanes);

}  // namespace wattplan::analysis
