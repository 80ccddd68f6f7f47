#pragma once

#include <span>
#include <vector>

#include "core/formulas/training_memory.h"
#include "core/formulas/training_step.h"
#include "core/result.h"

namespace wattplan::kernels {

/// The layout of least step time whose memory fits, among: tensor degrees that are powers of two within the
/// domain and divide the heads; pipeline stages and chunks that divide the layers, or the layers with
/// embedding and output counted as one each; context degrees that leave 1,024 tokens or more; expert degrees
/// that divide the experts; micro-batches of 1 to 16; every kind of recomputation and ZeRO 1 to 3. A degree
/// of `fixed` that is not `freeDegree` is held. Where nothing fits: the layout of least memory.
formulas::TrainingLayout<double> searchLayout(const formulas::TrainingSetup<double>& setup,
                                              const formulas::TrainingSoftware& software,
                                              const formulas::TrainingLayout<double>& fixed);

/// Stands for a degree that the search may choose.
inline constexpr double freeDegree = -1.0;

/// The same as a node of the graph calls it: structure = {fused attention, sequence parallel} as 0 or 1;
/// operands = TrainingSetup::members(), then TrainingLayout::members(). Returns the layout, in the order of
/// its members. Never fails.
Result<std::vector<double>> layoutSearchValues(std::span<const int> structure,
                                               std::span<const double> operands);

}  // namespace wattplan::kernels
