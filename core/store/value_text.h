#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/plan/plan.h"

namespace wattplan::store {

// Values as JSON, for the columns `before` and `after` of the history and for the values of what-ifs:
//   null · 6500 · {"number":0.6,"currency":"CNY"} · "Words" · {"date":"2023-05"} · {"object":12} ·
//   {"distribution":"triangular","parameters":[1,2,4,0],"lowest":0} · {"cleared":null}
// Each reader returns none for a text that does not say such a thing.

std::string valueText(const FieldValue& value);
std::optional<FieldValue> valueFrom(std::string_view text);

/// {"source":"…","date":"2020-05"}: members that are empty are left out.
std::string provenanceText(const Provenance& provenance);
std::optional<Provenance> provenanceFrom(std::string_view text);

/// {"owner":"Li Wei","date":"2026-03-01","standing":"agreed"}: what is not noted is left out.
std::string assumptionText(const Assumption& assumption);
std::optional<Assumption> assumptionFrom(std::string_view text);

/// {"parent":2,"key":"liquid","name":"Liquid cooling","note":"…","colour":3}: of a what-if all but what it
/// changes.
std::string headText(const WhatIfHead& head);
std::optional<WhatIfHead> headFrom(std::string_view text);

/// {"kind":"cluster","key":"hall_a","values":{"systems":20}}, with the sources of the row and of its fields
/// and the planner's notes.
/// Fields are named by key; those that this program doesn't know are left out when read.
std::string objectText(const Object& object);
std::optional<Object> objectFrom(ObjectId id, std::string_view text);

/// {"values":[4,5],"weights":[0.3,0.7]}: what a distribution has beside its parameters.
std::string pointsText(const Distribution& distribution);
/// Whether the text says such a thing.
bool readPoints(std::string_view text, Distribution& distribution);

}  // namespace wattplan::store
