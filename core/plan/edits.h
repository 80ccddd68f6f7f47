#pragma once

#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan {

namespace catalog {
class Catalogue;
}

/// The verbs by which people change a plan. Each returns the edits of one undo step (empty: nothing changes),
/// or why it can't be done; none touches the plan. A library row is copied into the plan by the first verb
/// that refers to it or edits it, in the same step.
class Editor {
public:
    Editor(const Plan& plan, const catalog::Catalogue& catalogue) : m_plan(plan), m_catalogue(catalogue) {}

    /// Sets a field from what was typed ("6.5 kW", "3 万", "2023-05", a key, an empty text to clear).
    /// Money without a currency is in that of the value it replaces, so that 5 typed over NT$4.12 is NT$5.
    /// Errors: those of readFieldValue; unknownKey for a reference that is neither in plan nor catalogue.
    Result<std::vector<Edit>> setText(FieldAddress address, std::string_view typed) const;
    /// Sets a field to a value, checked against the registry.
    Result<std::vector<Edit>> setValue(FieldAddress address, const FieldValue& value) const;
    /// Notes on a field who answers for its value, since when, and whether it is agreed. A value set later is
    /// assumed again, its owner kept.
    Result<std::vector<Edit>> setAssumption(FieldAddress address, const Assumption& assumption) const;
    /// A new object with default values; `owner` for child objects, else invalid.
    Result<std::vector<Edit>> add(Kind kind, std::string_view wantedKey, ObjectId owner = {}) const;
    Result<std::vector<Edit>> duplicate(ObjectId object) const;
    /// Errors: objectInUse, naming one that refers to it. Child objects go with their owner.
    Result<std::vector<Edit>> remove(ObjectId object) const;
    /// Errors: badKey, duplicateKey.
    Result<std::vector<Edit>> rename(ObjectId object, std::string_view key) const;
    /// Copies a catalogue row into the plan.
    Result<std::vector<Edit>> copyFromCatalogue(ObjectId catalogueRow) const;

private:
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
};

/// Reads what was typed into a field's value in the field's unit, checked against its range. References are
/// given by key and resolved by `Editor`. Errors: emptyValue, notANumber, notAnInteger, numberOutOfRange,
/// unknownUnit, wrongDimension, badDate, unknownChoice; of a range (distribution_text.h) also
/// doesNotVary, badDistribution.
Result<FieldValue> readFieldValue(const FieldSpec& field, std::string_view typed);
/// Whether a value may stand in a field: type, range, choice. Errors as above.
Result<void> checkFieldValue(const FieldSpec& field, const FieldValue& value);
/// "2023-05" or "2023-05-28", also "2023年5月" and "2023/5". Errors: badDate.
Result<Date> readDate(std::string_view text);
std::string dateText(const Date& date);

}  // namespace wattplan
