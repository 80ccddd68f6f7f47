#pragma once

#include <QString>

#include "core/analysis/open_choices.h"
#include "widgets/text/field_text.h"

namespace wattplan::text {

/// "Air 75 % | Dry 25 %", or the names alone where none is likelier than another.
QString openChoiceText(const analysis::ChoiceInput& choice, const FieldWording& wording);
/// "Left open: … The plan is computed with the one above.", under what the input has.
QString openChoiceSentence(const analysis::ChoiceInput& choice, const FieldWording& wording);

}  // namespace wattplan::text
