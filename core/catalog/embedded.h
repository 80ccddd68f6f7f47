#pragma once

#include <span>
#include <string_view>

namespace wattplan::catalog {

/// A file of resources/ that every program carries: its path below resources/ and its bytes, alive for ever.
struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};

/// All embedded files (catalog/*.csv, evidence/*.csv, samples/*), sorted by name. The build generates this
/// function.
std::span<const EmbeddedFile> embeddedFiles();

/// The bytes of the embedded file of this name ("catalog/models.csv"); empty if there is none.
std::string_view embeddedFile(std::string_view name);

}  // namespace wattplan::catalog
