#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/exchange/import_words.h"
#include "core/plan/edits.h"
#include "core/units/unit.h"

namespace wattplan::exchange {

/// A cell as it is meant: without blanks around it, and without the apostrophe that keeps a spreadsheet from
/// running it. Words for nothing ("n/a", "—") are nothing.
std::string textOfCell(std::string_view cell);

/// The value that a cell gives to a field; Empty for an empty one. Numbers without a unit of their own are in
/// `unit`, money without a currency in that of `unit`, without that in none. References are not for here.
/// Errors: those of readFieldValue; wrongDimension for a unit the field can't have; malformedRow for bytes
/// that are no text.
Result<FieldValue> readCellValue(const FieldSpec& field, const std::optional<Unit>& unit,
                                 const std::string& text, const ImportWords& words);
/// The currency of a number or range; null for other values.
std::string* currencyIn(FieldValue& value);

/// Whether two ids mean the same object.
using SameObject = std::function<bool(ObjectId, ObjectId)>;
/// Whether a value is what is there already: numbers but for the rounding of units, money whether or not it
/// names the plan's currency.
bool isSameValue(const FieldValue& there, const FieldValue& value, const std::string& planCurrency,
                 const SameObject& isSameObject);

/// ISO code of the plan's currency, "" where it has none.
std::string currencyOfPlan(const Plan& plan);

}  // namespace wattplan::exchange
