#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/analysis/draft.h"
#include "core/analysis/fixes.h"
#include "core/analysis/trial.h"
#include "core/catalog/catalogue.h"

namespace wattplan::analysis {

/// Rounded up to two digits: what a planner would ask for. `value` is above 0.
double roundedUp(double value);

/// What the ways to mend share: the check, the plan as it stands with its results, and the fixes found.
class FixMaker {
public:
    FixMaker(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
             const PlanModel& model)
        : m_check(check), m_plan(plan), m_catalogue(catalogue), m_model(model) {}

protected:
    std::optional<double> value(const Object& object, std::string_view result) const {
        return m_model.value({object.id, resultId(object.kind, result)});
    }
    std::span<const double> series(const Object& object, std::string_view result) const {
        return m_model.series({object.id, resultId(object.kind, result)});
    }
    const Object* reference(const Object& object, std::string_view field) const {
        const auto* target = std::get_if<Reference>(&object.value(fieldId(object.kind, field)));
        return target ? m_plan.find(target->object) : nullptr;
    }
    /// A field's number in base units.
    static std::optional<double> number(const Object& object, std::string_view field) {
        const FieldSpec& spec = Registry::instance().field(fieldId(object.kind, field));
        const auto* typed = std::get_if<Number>(&object.value(spec.id));
        if (typed) return spec.unit.toBase(typed->value);
        return spec.defaultValue ? std::optional(spec.unit.toBase(*spec.defaultValue)) : std::nullopt;
    }
    void offer(Fix fix, Draft& draft) {
        fix.edits = draft.edits();
        if (!fix.edits.empty()) m_fixes.push_back(std::move(fix));
    }
    void set(Fix fix, FieldAddress address, const FieldValue& value) {
        Draft draft(m_plan, m_catalogue);
        if (draft.set(address, value)) offer(std::move(fix), draft);
    }
    bool mends(const std::vector<Edit>& edits) const {
        return analysis::mends(m_check, m_plan, m_catalogue, m_model, edits);
    }

    const Check& m_check;
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    std::vector<Fix> m_fixes;
};

}  // namespace wattplan::analysis
