#include "core/plan/typed_value.h"

#include <algorithm>
#include <array>

#include "core/plan/edits.h"

namespace wattplan {

namespace {

/// A unit that a field takes beside its own while another field says so.
struct ChosenUnit {
    Kind kind{};
    std::string_view field;
    std::string_view chooser;  ///< the field that says so
    std::string_view choice;   ///< by this
    std::string_view unit;
};

constexpr std::array chosenUnits{ChosenUnit{Kind::feedStep, "capacity", "basis", "mva", "MVA"}};

const ChosenUnit* chosenUnit(const FieldSpec& field, const Object& object) {
    const auto* found = std::ranges::find_if(chosenUnits, [&](const ChosenUnit& each) {
        if (field.kind != each.kind || field.key != each.field) return false;
        const auto* said = std::get_if<Text>(&object.value(fieldId(each.kind, each.chooser)));
        return said && said->text == each.choice;
    });
    return found == chosenUnits.end() ? nullptr : found;
}

}  // namespace

Result<FieldValue> readTypedValue(const FieldSpec& field, const Object& object, std::string_view typed) {
    Result<FieldValue> value = readFieldValue(field, typed);
    const ChosenUnit* chosen = value ? nullptr : chosenUnit(field, object);
    if (!chosen) return value;
    FieldSpec spec = field;
    spec.unit = unitOf(chosen->unit);
    return readFieldValue(spec, typed);
}

}  // namespace wattplan
