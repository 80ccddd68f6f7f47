#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/import_words.h"
#include "core/text_label.h"

namespace wattplan::exchange {

/// Tables that others publish in a layout of their own.
enum class ImportLayout : std::uint8_t {
    none,
    epochModels,       ///< Epoch AI, data on AI models: notable_ai_models.csv, all_ai_models.csv …
    epochHardware,     ///< Epoch AI, data on machine learning hardware: ml_hardware.csv
    epochDataCenters,  ///< Epoch AI, frontier data centres: data_centers.csv; places alone are read
    epochClusters,     ///< Epoch AI, GPU clusters: gpu_clusters.csv; not read, see refusedLayout()
};

/// Why a table of this layout is not read though it is recognised, and what of it could be; an empty text for
/// the others. A cluster of a plan is made of systems and stands in a facility, of which the file says
/// nothing.
Label refusedLayout(ImportLayout layout);

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

/// A cell in our words: "United States of America" is the United States, "Speculative" an
/// estimate, 32°24'00"N 32.4. `domain`
/// is what the model works on: data points are tokens for language alone, and "" is returned for others.
std::string layoutCell(ImportLayout layout, const ImportTarget& target, std::string_view cell,
                       std::string_view domain);
/// The heading of the column that is taken in rows where that of a field is empty: of chips without matrix
/// units the arithmetic of 16 bits; "" for none.
std::string_view fallbackHeading(ImportLayout layout, const ImportTarget& target);
/// The heading of the column that `layoutCell` wants as the domain; "" for none.
std::string_view domainHeading(ImportLayout layout);

}  // namespace wattplan::exchange
