#pragma once

#include <optional>
#include <vector>

#include "core/analysis/checks.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

/// What a fix does. widgets/text has a label for each.
enum class FixKind : std::uint8_t {
    systemsPerRack,     ///< so many systems in each rack; number
    cooling,            ///< the facility cooled by `subject`, a technology of plan or library
    raiseFeed,          ///< the feed in force raised; W
    raiseApparentFeed,  ///< the feed in force, entered as apparent power, raised; VA
    addFeedStep,        ///< a larger feed from `month` on; W
    dropWeather,        ///< the weather of a file dropped from `subject`, a site
    lengthenPlan,       ///< the plan's months; number
    countQuickly,       ///< compute counted as 6 N D, and said so
    countFailures,      ///< the goodput of `subject`, a run, computed from its failures
    usualSequence,      ///< the run trained on sequences of so many tokens; number
    allAccelerators,    ///< the run uses all accelerators of its cluster; number
    fitAllModels,       ///< the trend fitted to all models
    startRun,           ///< `subject`, a run, started in `month` or on that day
    keepCluster,        ///< the cluster `subject` kept until `month`
    startPlan,          ///< the plan's months begin in `month`
    rackWeight,         ///< the racks of the facility `subject` allowed such a weight; kg
    rackPower,          ///< the racks of the facility `subject` allowed such a power; W
    designPower,        ///< the facility `subject` designed for so much IT; W
    peakLoad,           ///< the load of the service `subject` in the peak lowered; share
    rackHeight,         ///< the racks of the facility `subject` made so high; number of units
    relaxLimit,         ///< the limit `choice` of the service `subject` set to what is reached; s
    sizeByServices,     ///< the cluster `subject` made as large as its services need
    precision,          ///< the run `subject` trained in the arithmetic `choice`
    recompute,          ///< more recomputed by the run `subject`: `choice`
    shardState,         ///< more split over its copies: `choice`
    microBatch,         ///< so many sequences in a micro-batch; number
    tensorDegree,       ///< tensor parallel over so many; number
    pipelineDegree,     ///< so many pipeline stages; number
    searchLayout,       ///< the layout of `subject` left to the search
    useAccelerators,    ///< the run `subject` on so many accelerators that its cluster has; number
    moreSystems,        ///< so many systems in the cluster of `subject`; number
    densePeak,          ///< the peak of the accelerator `subject` halved; FLOP/s
    knownLink,          ///< the bandwidth of the class `subject` set to that of the library; byte/s
    printedMemory,      ///< the memory of the accelerator `subject` set to what its maker prints; byte
    knownWater,         ///< water of the grid of the site `subject` set to that of the library; m3/J
    replicaSize,        ///< the service `subject` on replicas of so many accelerators; number
    batchHeld,          ///< the batch of the service `subject` pinned to what memory holds; number
    servePrecision,     ///< the service `subject` computed in the arithmetic `choice`
};

/// A way to mend what a check found: edits that are one undo step. After it the check is gone.
struct Fix {
    FixKind kind{};
    double number = 0.0;  ///< in base units
    ObjectId subject{};
    std::optional<Date> month{};
    std::vector<Edit> edits{};
    Label choice{};
};

/// The ways to mend a check of this plan as it stands, the mildest first; empty where only a person knows.
/// `model` holds the plan's results.
std::vector<Fix> fixesOf(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                         const PlanModel& model);

}  // namespace wattplan::analysis
