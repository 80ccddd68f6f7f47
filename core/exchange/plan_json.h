#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::exchange {

/// A whole plan as JSON, for people and programs:
///
///     {"format": "wattplan-plan", "version": 1, "next_id": 42,
///      "objects": [{"id": 7, "key": "gpt3", "kind": "training_run", "catalogue": "…",
///                   "fields": {"name": "GPT-3", "model": {"ref": "gpt_3_175b"}, "start": {"date":
///                   "2020-06"},
///                              "tokens": {"value": 3e11, "unit": "token"}, "pin_mfu": 0.1968},
///                   "source": {"source": "…", "url": "…", "date": "…", "confidence": "…", "checked": "…",
///                   "note": "…"}, "field_sources": {"tokens": {…}}}],
///      "what_ifs": [{"id": 1, "key": "…", "name": "…", "note": "…", "colour": 3, "parent": "…",
///                    "overrides": {"gpt3.tokens": …, "hall.pin_pue": null},
///                    "field_sources": {"gpt3.tokens": {…}}, "assumptions": {"gpt3.tokens": {…}},
///                    "added": […], "removed": ["…"], "restored": ["…"]}]}
///
/// An override that is null takes the parent's value away: the field is empty there. An object that a what-if
/// names but does not follow is "#12", or before a field "cluster#12" by kind and id.
/// Money is in the currency its unit begins with: "plan_currency/kWh", "CNY/kWh". A field that is not there
/// is empty. What is written reads back as an equal plan.
std::string planToJson(const Plan& plan);

/// Reads what `planToJson` writes, and what people write by hand: numbers in another unit of their kind, as
/// text with a unit ("6.5 kW"), or plain in the field's unit; dates, keys and choices as plain text; no ids;
/// no finance and growth (they are their defaults); references to rows of the catalogue, which are copied
/// into the plan. Errors name the place as a JSON pointer: malformedJson, unknownField, unknownKey,
/// unknownChoice, badKey, duplicateKey, wrongKind, fileTooNew, and those of Editor::setValue.
Result<Plan> planFromJson(std::string_view json, const catalog::Catalogue& catalogue);

/// The same of a file. Errors: those of readFileText too, also for a file of more than 32 MB.
Result<Plan> readPlanJson(const std::filesystem::path& path, const catalog::Catalogue& catalogue);
/// Errors: those of writeFileText.
Result<void> writePlanJson(const std::filesystem::path& path, const Plan& plan);

}  // namespace wattplan::exchange
