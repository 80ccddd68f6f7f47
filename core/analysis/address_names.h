#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// An object by its key: of the plan, else a row of the library of which no other kind has the key; null for
/// none.
const Object* objectNamed(const Plan& plan, const catalog::Catalogue& catalogue, std::string_view key);

/// An input by its name, "gpt3.pin_mfu", of an object as above.
std::optional<FieldAddress> inputNamed(const Plan& plan, const catalog::Catalogue& catalogue,
                                       std::string_view name);
/// "" where the object is in neither.
std::string nameOf(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress input);

/// A result by its name, "gpt3.hours", of an object of the plan.
std::optional<ResultAddress> resultNamed(const Plan& plan, std::string_view name);
std::string nameOf(const Plan& plan, ResultAddress result);

/// A text that names inputs, results and objects, with an object under another key.
std::string withKeyRenamed(std::string_view text, std::string_view before, std::string_view after);

/// The parts of a text between separators, without blanks around them; empty ones are left out.
std::vector<std::string_view> partsOf(std::string_view text, char separator);

/// Words that the plan keeps in a field of its own; "" for none.
std::string_view keptWords(const Plan& plan, std::string_view field);
FieldAddress placeOfKept(const Plan& plan, std::string_view field);

}  // namespace wattplan::analysis
