#include "core/analysis/export_check.h"

#include <sstream>
#include <string>

#include "core/analysis/rules.h"

namespace wattplan::analysis {

namespace {

/// The value of a field, null where it is empty.
template <typename Value>
const Value* valueOf(const Object& object, std::string_view field) {
    return std::get_if<Value>(&object.value(fieldId(object.kind, field)));
}

const Object* referenceOf(const Plan& plan, const Object* object, std::string_view field) {
    const auto* target = object ? valueOf<Reference>(*object, field) : nullptr;
    return target ? plan.find(target->object) : nullptr;
}

/// Whether a country's code is among codes with spaces between.
bool names(const std::string& destinations, const std::string& country) {
    std::istringstream codes(destinations);
    for (std::string code; codes >> code;)
        if (code == country) return true;
    return false;
}

}  // namespace

std::optional<Check> exportCheck(const Object& cluster, const Plan& plan) {
    const Object* accelerator = referenceOf(plan, referenceOf(plan, &cluster, "system"), "accelerator");
    const Object* site = referenceOf(plan, referenceOf(plan, &cluster, "facility"), "site");
    if (!accelerator || !site) return std::nullopt;
    const auto* since = valueOf<Date>(*accelerator, "export_controlled");
    const auto* destinations = valueOf<Text>(*accelerator, "export_destinations");
    const auto* country = valueOf<Text>(*site, "country");
    if (!since || !destinations || !country || !names(destinations->text, country->text)) return std::nullopt;
    const auto* delivered = valueOf<Date>(cluster, "commissioning");
    if (!delivered) delivered = valueOf<Date>(plan.only(Kind::plan), "horizon_start");
    if (!delivered || delivered->monthIndex() < since->monthIndex()) return std::nullopt;
    Check check;
    check.rule = Rule::exportControlled;
    check.severity = ruleSpec(check.rule).severity;
    check.object = cluster.id;
    check.month = *since;
    check.field = FieldAddress{cluster.id, fieldId(Kind::cluster, "system")};
    check.others = {accelerator->id, site->id};
    return check;
}

}  // namespace wattplan::analysis
