#pragma once

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/formulas/plan_model.h"
#include "core/plan/samples.h"

namespace wattplan::test {

inline const WhatIf& whatIfOf(const Plan& plan, std::string_view key) {
    const auto found = std::ranges::find(plan.whatIfs(), key, &WhatIf::key);
    REQUIRE(found != plan.whatIfs().end());
    return *found;
}

/// A sample with each of its what-ifs evaluated; "" is the baseline.
class WhatIfs {
public:
    explicit WhatIfs(Plan plan) : m_plan(std::move(plan)) {}
    explicit WhatIfs(std::string_view sample)
        : WhatIfs(samplePlan(sample, catalog::Catalogue::builtIn()).value()) {}

    const Plan& plan() const { return m_plan; }
    double value(std::string_view whatIf, std::string_view object, std::string_view result,
                 std::string_view unit = "") {
        const auto base = find(whatIf, object, result);
        INFO(whatIf << ":" << object << "." << result);
        REQUIRE(base.has_value());
        return unitOf(unit).fromBase(*base);
    }
    std::optional<double> find(std::string_view whatIf, std::string_view object, std::string_view result) {
        Seen& seen = of(whatIf);
        return seen.model->value(addressIn(seen, object, result));
    }
    /// Of a monthly result, the month by its number from the first of the plan.
    double month(std::string_view whatIf, std::string_view object, std::string_view result,
                 std::string_view unit, std::size_t number) {
        Seen& seen = of(whatIf);
        const auto series = seen.model->series(addressIn(seen, object, result));
        INFO(whatIf << ":" << object << "." << result);
        REQUIRE(series.size() > number);
        return unitOf(unit).fromBase(series[number]);
    }

private:
    struct Seen {
        Plan plan;
        std::unique_ptr<PlanModel> model;
    };

    static ResultAddress addressIn(const Seen& seen, std::string_view object, std::string_view result) {
        const Object* found = seen.plan.find(object);
        REQUIRE(found);
        return {found->id, resultId(found->kind, result)};
    }
    Seen& of(std::string_view whatIf) {
        const auto [entry, isNew] = m_seen.try_emplace(std::string(whatIf));
        Seen& seen = entry->second;
        if (isNew) {
            seen.plan = m_plan.inWhatIf(whatIf.empty() ? WhatIfId{} : whatIfOf(m_plan, whatIf).id);
            seen.model = std::make_unique<PlanModel>(seen.plan, catalog::Catalogue::builtIn());
        }
        return seen;
    }

    Plan m_plan;
    std::map<std::string, Seen> m_seen;
};

}  // namespace wattplan::test
