#include "core/catalog/embedded.h"

#include <algorithm>

namespace wattplan::catalog {

std::string_view embeddedFile(std::string_view name) {
    const auto files = embeddedFiles();
    const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
    return found == files.end() ? std::string_view{} : found->text;
}

}  // namespace wattplan::catalog
