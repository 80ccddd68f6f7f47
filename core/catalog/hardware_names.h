#pragma once

#include <optional>
#include <string_view>

#include "core/catalog/catalogue.h"

namespace wattplan::catalog {

/// An accelerator of the library that a text names.
struct NamedAccelerator {
    const Object* row = nullptr;  ///< null where the text names none
    bool isAssumed = false;       ///< form or memory is left open, or is none of the library's
};

/// The accelerator that a text such as "NVIDIA A100-SXM4-80GB", "8x H100 80 GB", "TPUv4" or "昇腾910B" names:
/// family, form and memory in any order, case and spelling. What names another one in brackets is passed over
/// where one stands before it. Of several families the first counts; of several forms the one that servers of
/// eight carry, else the first of the table. Of several memories: the first of the table; where it is known
/// when the accelerator was used, the one launched last by a year before, which a bare "A100" of 2023 then
/// means (80 GB).
NamedAccelerator acceleratorNamed(std::string_view text, const Catalogue& catalogue,
                                  std::optional<Date> used = {});

/// The model of the library with this name or key, in any case and spelling ("Llama-3.1-70B"), or whose name
/// begins `text` ("Llama 3.1 70B Instruct on H100"); null where there is none.
const Object* modelNamed(std::string_view text, const Catalogue& catalogue);

}  // namespace wattplan::catalog
