#include "core/analysis/grid_carbon_check.h"

#include <array>
#include <string_view>
#include <utility>

#include "core/analysis/rules.h"

namespace wattplan::analysis {

namespace {

constexpr std::array kinds{std::pair{std::string_view("carbon_dioxide"), GridCarbonKind::carbonDioxide},
                           std::pair{std::string_view("generation"), GridCarbonKind::generation},
                           std::pair{std::string_view("life_cycle"), GridCarbonKind::lifeCycle},
                           std::pair{std::string_view("marginal"), GridCarbonKind::marginal}};

std::optional<GridCarbonKind> kindOf(const Object& object) {
    const auto* stated = std::get_if<Text>(&object.value(fieldId(object.kind, "grid_carbon_kind")));
    if (!stated) return std::nullopt;
    for (const auto& [key, kind] : kinds)
        if (stated->text == key) return kind;
    return std::nullopt;
}

}  // namespace

std::optional<Check> gridCarbonCheck(const Object& facility, const Plan& plan) {
    const auto* place = std::get_if<Reference>(&facility.value(fieldId(Kind::facility, "site")));
    const bool isOwn = !isEmpty(facility.value(fieldId(Kind::facility, "grid_carbon")));
    const Object* stated = isOwn ? &facility : place ? plan.find(place->object) : nullptr;
    if (!stated) return std::nullopt;
    const FieldSpec& factor = Registry::instance().field(fieldId(stated->kind, "grid_carbon"));
    const auto* typed = std::get_if<Number>(&stated->value(factor.id));
    const auto kind = kindOf(*stated);
    if (!typed || !kind) return std::nullopt;
    Check check;
    check.rule = *kind == GridCarbonKind::marginal ? Rule::gridCarbonMarginal : Rule::gridCarbonOfKind;
    check.severity = ruleSpec(check.rule).severity;
    check.object = facility.id;
    check.numbers = {factor.unit.toBase(typed->value), static_cast<double>(*kind)};
    check.field = FieldAddress{stated->id, fieldId(stated->kind, "grid_carbon_kind")};
    return check;
}

}  // namespace wattplan::analysis
