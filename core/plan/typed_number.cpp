#include "core/plan/typed_number.h"

namespace wattplan {

std::optional<double> typedNumber(const Object& object, std::string_view field) {
    const auto* number = std::get_if<Number>(&object.value(fieldId(object.kind, field)));
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<double> typedInBase(const Object& object, std::string_view field) {
    const auto number = typedNumber(object, field);
    const FieldSpec& spec = Registry::instance().field(fieldId(object.kind, field));
    return number ? std::optional(spec.unit.toBase(*number)) : std::nullopt;
}

}  // namespace wattplan
