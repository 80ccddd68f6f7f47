#pragma once

#include <optional>
#include <string_view>

namespace wattplan::evidence {

/// How many accelerators a text of hardware counts: "2048xH800", "2,048 x H800", "16 × A100", "H100 x 8",
/// "2,048 H800 GPUs", and slices of TPU, which v2 to v4 and v5p name by their cores, two to a chip: "TPU
/// v5p-8192" is 4,096 chips, "v5e-8" 8 (Google Cloud, TPU configurations). None where it counts none, or
/// counts servers or cores, or has several counts.
std::optional<double> countInHardware(std::string_view text);

}  // namespace wattplan::evidence
