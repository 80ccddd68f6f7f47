#pragma once

#include <vector>

#include "core/formulas/recorder.h"
#include "core/kernels/growth_trend.h"

namespace wattplan::formulas {

/// A published model on the growth chart.
struct GrowthPoint {
    const Object* model = nullptr;
    kernels::DatedValue point;  ///< publication date [decimal year], training compute [FLOP]
};

/// Models with a publication date and a published training compute: the plan's, and the catalogue rows that
/// are not copied into it.
std::vector<const Object*> growthModels(const Plan& plan, const catalog::Catalogue& catalogue);
std::vector<GrowthPoint> growthPoints(const Plan& plan, const catalog::Catalogue& catalogue);

/// What the growth object asks: selection and k at the 95 % level.
kernels::GrowthQuestion growthQuestion(const Plan& plan);

/// Records the trend of training compute in each era as a kernel node and its results.
void recordGrowth(Recorder& recorder);

}  // namespace wattplan::formulas
