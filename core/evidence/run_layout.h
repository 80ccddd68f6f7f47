#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/evidence/reported_run.h"
#include "core/evidence/run_plan.h"
#include "core/plan/plan.h"

namespace wattplan::evidence {

/// A field of a training run as a benchmark's row states it, or as it is taken where the row is silent.
struct LayoutEntry {
    std::string_view field{};
    std::string text{};
    std::optional<Remark> assumed{};  ///< of what the row does not state
};

/// Taken where a row is silent on recomputation.
inline constexpr Label nothingRecomputed =
    WATTPLAN_TEXT("Accuracy", "nothing recomputed, as nothing is stated of it");

/// Since then Llama 3 and Megatron Core count attention by its causal half.
inline constexpr Date causalAttention{2024, 1};
inline constexpr Label attentionHalved =
    WATTPLAN_TEXT("Accuracy", "attention counted by its causal half, as sources do since %1");

/// The layout of a benchmark: degrees, recomputation, ZeRO stage, and the software of its time. Where the row
/// is silent: of a pipeline, one sequence at a time, and from April 2021 on (narayanan2021) interleaved over
/// every layer of a stage; nothing recomputed; attention counted by its causal half from 2024 on, as Llama 3
/// and Megatron Core do, before by the whole square (chowdhery2022). The derate of production (MODEL 1.3)
/// is left out of what a vendor measured on its own accelerators and printed with its micro-batch. `layers`
/// are those of the model.
std::vector<LayoutEntry> layoutEntries(const ReportedRun& run, const Object& accelerator,
                                       std::optional<double> layers);

/// FLOP of a token as the row counts them: its TFLOP/s over its tokens a second; none where it does not print
/// both, or counts recomputation.
std::optional<double> statedFlopPerToken(const ReportedRun& run);

}  // namespace wattplan::evidence
