#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"
#include "core/plan/plan.h"
#include "core/text_label.h"

namespace wattplan::evidence {

/// What of a published run the plan is told.
enum class RunMode : std::uint8_t {
    blind,  ///< model, tokens or load, precision, hardware, count and place; everything else is predicted
    given,  ///< and the efficiency and the watts that the source prints, as pins; of a benchmark its layout
};

/// A remark on a run in words, with what it speaks of: "%1" of the label.
struct Remark {
    Label label{};
    std::string detail{};
};

/// Of a mixture that can't be counted.
inline constexpr Label activeUnknown =
    WATTPLAN_TEXT("Accuracy", "without %1, whose active parameters are not known");

/// A published run as a small plan of ordinary objects: a hall, a cluster, and a training run or a service.
struct RunPlan {
    static constexpr std::string_view hall = "hall";
    static constexpr std::string_view cluster = "cluster";
    static constexpr std::string_view workload = "workload";

    Plan plan{};
    const Object* accelerator = nullptr;  ///< the library row; null where the hardware is not known
    double share = 1.0;                   ///< accelerators in what the row counts as one
    std::optional<Remark> obstacle{};     ///< why nothing of the run can be predicted
    std::vector<Remark> assumed{};        ///< what the row leaves open and the plan takes
    bool isCountAssumed = false;          ///< totals of all accelerators are not the row's
    bool isEfficiencyGiven = false;       ///< MFU, or throughput, is pinned: it is not predicted
    bool isLayoutGiven = false;           ///< of a benchmark
    bool isPowerGiven = false;            ///< watts are pinned
    bool isPriceGiven = false;            ///< the price of an hour is pinned
    bool areHoursGiven = false;           ///< hours are pinned, as nothing else says how long the run took
};

/// The plan of a published run. Nothing is taken from what the row reports as outcome, but for the pins of
/// `RunMode::given`.
RunPlan runPlan(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
