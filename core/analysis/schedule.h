#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// A training run in time. Times are months since January of year 0, as monthsTo() counts them.
struct ScheduledRun {
    ObjectId run{};
    std::optional<double> start{};
    std::optional<double> end{};  ///< where start and duration are known
    std::optional<double> accelerators{};
    bool startFollows = false;  ///< its own field is empty: it starts when its cluster is commissioned

    /// Whether all of its place in time is known.
    bool isPlaced() const { return start && end && accelerators; }
};

/// A cluster and the runs on it, in the order of their starts.
struct ScheduledCluster {
    ObjectId cluster{};   ///< invalid: the runs that name none
    ObjectId facility{};  ///< invalid: in none
    std::optional<double> accelerators{};
    std::vector<double> standing{};  ///< accelerators, by month of the plan; empty where not known
    std::vector<ScheduledRun> runs{};
};

/// What runs where and when, as the results of a plan have it.
struct Schedule {
    double firstMonth = 0.0;
    int months = 0;
    std::vector<ScheduledCluster>
        clusters{};  ///< by facility; those in none, then runs without a cluster last

    double end() const { return firstMonth + months; }
};
Schedule scheduleOf(const Plan& plan, const PlanModel& model);

/// Accelerator time of a cluster between two times [accelerator-months].
struct AcceleratorTime {
    double standing = 0.0;
    double idle = 0.0;

    /// None where nothing stands.
    std::optional<double> idleShare() const {
        return standing > 0.0 ? std::optional(idle / standing) : std::nullopt;
    }
};
/// Idle is what stands in a month less the mean use of that month, as in `cluster.idle_share`. None where the
/// cluster or one of its runs is not known.
std::optional<AcceleratorTime> acceleratorTime(const Schedule& schedule, const ScheduledCluster& cluster,
                                               double from, double to);

/// Runs that ask of a cluster what it has not at that time.
struct Conflict {
    enum class Kind : std::uint8_t {
        early,       ///< one run starts before enough accelerators stand
        late,        ///< one run still works when they are switched off
        overlap,     ///< several, of which each alone would fit
        beforePlan,  ///< one run starts before the plan's first month
    };
    Kind kind{};
    std::vector<ObjectId> runs{};
    double from = 0.0;
    double to = 0.0;      ///< of `early` the first month in which it fits, the plan's end where there is none
    double wanted = 0.0;  ///< accelerators
    double standing = 0.0;  ///< accelerators that stand then
};
/// By time. Days count, where the monthly power knows only the mean of a month.
std::vector<Conflict> conflictsOf(const Schedule& schedule, const ScheduledCluster& cluster);

/// The first time at which a run of the cluster could start after `from` without conflict, others staying
/// where they are, at the beginning of a day. None where there is none within the plan.
std::optional<double> freeStart(const Schedule& schedule, const ScheduledCluster& cluster, ObjectId run,
                                double from);

}  // namespace wattplan::analysis
