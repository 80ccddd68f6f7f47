#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/formulas/plan_model.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// What checks and their mends read: fields of a plan and its results. Plan and model outlive it.
class PlanReader {
public:
    PlanReader(const Plan& plan, const PlanModel& model) : m_plan(plan), m_model(model) {}

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
    /// A field's number in base units, its default where it is empty.
    static std::optional<double> number(const Object& object, std::string_view field) {
        const FieldSpec& spec = Registry::instance().field(fieldId(object.kind, field));
        const auto* typed = std::get_if<Number>(&object.value(spec.id));
        if (typed) return spec.unit.toBase(typed->value);
        return spec.defaultValue ? std::optional(spec.unit.toBase(*spec.defaultValue)) : std::nullopt;
    }

    const Plan& m_plan;
    const PlanModel& m_model;
};

}  // namespace wattplan::analysis
