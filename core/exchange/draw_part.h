#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/draws.h"

namespace wattplan::exchange {

/// A part of a job of draws as machines hand it on: what is needed to add the parts up to the bits of one
/// machine. Values of single draws are not in it.
struct DrawPart {
    std::string plan{};                  ///< what tells one plan from another: parts of one job agree
    std::vector<std::string> results{};  ///< addresses, as the targets of `answer`: "gpt3.energy_facility"
    analysis::DrawAnswer answer{};
};

/// Numbers as the shortest text that reads back as the same double. Seeds and counts must be below 2^53.
std::string drawPartJson(const DrawPart& part);

/// Targets get no node: they stand in the order of `results`. Errors: malformedJson, unknownField.
Result<DrawPart> readDrawPart(std::string_view text);

/// The parts as one, bit for bit what one machine writes. None where they are not all the parts of one job.
std::optional<DrawPart> mergedParts(const std::vector<DrawPart>& parts);

}  // namespace wattplan::exchange
