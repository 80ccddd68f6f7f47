#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/import_words.h"

namespace wattplan::exchange {

/// Tables that others publish in a layout of their own.
enum class ImportLayout : std::uint8_t {
    none,
    epochModels,    ///< Epoch AI, data on AI models: notable_ai_models.csv, all_ai_models.csv …
    epochHardware,  ///< Epoch AI, data on machine learning hardware: ml_hardware.csv
};

/// The layout that headings are of, each as plainWord() gives it.
ImportLayout layoutOf(const std::vector<std::string>& headings);
Kind kindOf(ImportLayout layout);
/// Where a table of this layout is from, as a source.
std::string sourceOf(ImportLayout layout);
std::string urlOf(ImportLayout layout);

struct LayoutColumn {
    ImportTarget target{};
    std::string_view unit{};  ///< "" for that of the field
};
/// What a column of the layout is for; nothing where the plan has no place for it. Columns are called as in
/// the files of 2023 to 2026.
std::optional<LayoutColumn> layoutColumn(ImportLayout layout, std::string_view heading);

/// A cell in our words: "United States of America" is the United States, "Speculative" an estimate. `domain`
/// is what the model works on: data points are tokens for language alone, and "" is returned for others.
std::string layoutCell(ImportLayout layout, const ImportTarget& target, std::string_view cell,
                       std::string_view domain);
/// The heading of the column that `layoutCell` wants as the domain; "" for none.
std::string_view domainHeading(ImportLayout layout);

}  // namespace wattplan::exchange
