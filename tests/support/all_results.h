#pragma once

#include <algorithm>
#include <bit>
#include <map>
#include <string>
#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::test {

/// A result as it stands: its values where it is known, else the tag of what keeps it from being known.
struct ResultState {
    bool isOk = false;
    std::uint64_t origin = 0;
    std::vector<double> values{};

    /// Bit for bit.
    bool operator==(const ResultState& other) const {
        const auto sameBits = [](double a, double b) {
            return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
        };
        return isOk == other.isOk && origin == other.origin &&
               std::ranges::equal(values, other.values, sameBits);
    }
};

using AllResults = std::map<ResultAddress, ResultState>;

/// Every result of every object of the plan.
inline AllResults allResults(const Plan& plan, const PlanModel& model) {
    AllResults all;
    for (const ResultSpec& spec : Registry::instance().results()) {
        for (const Object* object : plan.objects(spec.kind)) {
            const ResultAddress address{object->id, spec.id};
            const graph::NodeId node = model.node(address);
            if (node == graph::noNode) continue;
            ResultState& state = all[address];
            state.isOk = model.evaluation().isOk(node);
            if (state.isOk) {
                const auto values = model.evaluation().values(node);
                state.values.assign(values.begin(), values.end());
            } else {
                const graph::NodeId origin = graph::statusOrigin(model.evaluation().status(node));
                state.origin = model.graph().name(origin).tag;
            }
        }
    }
    return all;
}

/// "object.result", for messages.
inline std::string addressText(const Plan& plan, ResultAddress address) {
    const Object* object = plan.find(address.object);
    return (object ? object->key : "?") + "." + std::string(Registry::instance().result(address.result).key);
}
inline std::string addressText(const Plan& plan, FieldAddress address) {
    const Object* object = plan.find(address.object);
    return (object ? object->key : "catalogue") + "." +
           std::string(Registry::instance().field(address.field).key);
}

}  // namespace wattplan::test
