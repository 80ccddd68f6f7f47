#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/exchange/json_value.h"
#include "core/exchange/sheet.h"

namespace wattplan::exchange {

/// Whether JSON is a model's configuration as Hugging Face publishes it ("config.json").
bool isModelConfig(const JsonValue& json);

/// The kinds of models that can be read, as their "model_type" says: llama, mixtral, deepseek_v3 …
const std::vector<std::string>& readableModelTypes();

/// The architecture in a config.json as a row of the table of models: headings are keys of fields, `name`
/// and where it comes from among them. Parameters, all and active, are counted from the architecture by the
/// formulas of the plan; biases and norms are not counted. A text model inside a larger one ("text_config")
/// is read alone. `path` names a model that doesn't name itself. Errors: unknownChoice for another
/// model_type, malformedJson for a member that is missing or no number.
Result<Sheet> readModelConfig(const std::string& path, const JsonValue& json,
                              const catalog::Catalogue& catalogue);

}  // namespace wattplan::exchange
