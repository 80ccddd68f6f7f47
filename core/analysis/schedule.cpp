#include "core/analysis/schedule.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "core/formulas/cluster.h"
#include "core/formulas/months.h"
#include "core/units/calendar.h"

namespace wattplan::analysis {

namespace {

constexpr double instant = 1e-6;  // months: times nearer than this are the same

std::optional<double> dateIn(const Object& object, std::string_view field) {
    const auto* date = std::get_if<Date>(&object.value(fieldId(object.kind, field)));
    return date ? std::optional(monthsTo(firstDay(*date))) : std::nullopt;
}

ObjectId target(const Object& object, std::string_view field) {
    const auto* reference = std::get_if<Reference>(&object.value(fieldId(object.kind, field)));
    return reference ? reference->object : ObjectId{};
}

ScheduledRun scheduled(const Plan& plan, const PlanModel& model, const Object& run) {
    ScheduledRun entry;
    entry.run = run.id;
    entry.start = dateIn(run, "start");
    entry.startFollows = !entry.start;
    if (entry.startFollows)
        if (const Object* cluster = plan.find(target(run, "cluster")))
            entry.start = dateIn(*cluster, "commissioning");
    const auto seconds = model.value({run.id, resultId(Kind::trainingRun, "days")});
    if (entry.start && seconds) entry.end = *entry.start + *seconds / formulas::secondsPerMonth;
    entry.accelerators = model.value({run.id, resultId(Kind::trainingRun, "accelerators")});
    return entry;
}

/// What is known of a cluster month by month; nothing stands outside the plan's months.
class Months {
public:
    Months(const Schedule& schedule, const ScheduledCluster& cluster)
        : m_first(schedule.firstMonth),
          m_standing(cluster.standing),
          m_slack(formulas::roundingSlack * cluster.accelerators.value_or(0.0)) {}

    int count() const { return static_cast<int>(m_standing.size()); }
    double begin() const { return m_first; }
    double end() const { return m_first + count(); }
    double startOf(int month) const { return m_first + month; }
    int at(double time) const { return static_cast<int>(std::floor(time - m_first + instant)); }
    double standing(int month) const {
        return month < 0 || month >= count() ? 0.0 : m_standing[static_cast<std::size_t>(month)];
    }
    bool holds(double accelerators, int month) const { return accelerators <= standing(month) + m_slack; }
    /// The first month from `month` on that holds them, or doesn't; count() where there is none.
    int firstThat(bool wanted, double accelerators, int month) const {
        while (month < count() && holds(accelerators, month) != wanted)
            ++month;
        return month;
    }

private:
    double m_first;
    std::span<const double> m_standing;
    double m_slack;
};

void addAlone(std::vector<Conflict>& found, const Months& months, const ScheduledRun& run) {
    if (*run.start < months.begin() - instant)
        found.push_back({Conflict::Kind::beforePlan, {run.run}, *run.start, months.begin(), 0.0, 0.0});
    const int first = std::max(months.at(*run.start), 0);
    if (first >= months.count()) return;  // after the plan, of which nothing is known there
    int works = first;
    if (!months.holds(*run.accelerators, first)) {
        works = months.firstThat(true, *run.accelerators, first);
        const bool wasThere = months.firstThat(true, *run.accelerators, 0) < first;
        const bool isLate = works == months.count() && wasThere;
        found.push_back({isLate ? Conflict::Kind::late : Conflict::Kind::early,
                         {run.run},
                         *run.start,
                         isLate ? *run.end : months.startOf(works),
                         *run.accelerators,
                         months.standing(first)});
    }
    const int stops = months.firstThat(false, *run.accelerators, works);
    if (stops < months.count() && *run.end > months.startOf(stops) + instant)
        found.push_back({Conflict::Kind::late,
                         {run.run},
                         months.startOf(stops),
                         *run.end,
                         *run.accelerators,
                         months.standing(stops)});
}

/// The times between which nothing changes: starts, ends, months.
std::vector<double> changesOf(const Months& months, const std::vector<const ScheduledRun*>& runs) {
    std::set<double> times;
    for (const ScheduledRun* run : runs) {
        times.insert(std::max(*run->start, months.begin()));
        times.insert(std::min(*run->end, months.end()));
        const int last = std::min(months.at(*run->end), months.count());
        for (int month = std::max(months.at(*run->start), 0); month <= last; ++month)
            times.insert(months.startOf(month));
    }
    return {times.begin(), times.end()};
}

void addOverlaps(std::vector<Conflict>& found, const Months& months,
                 const std::vector<const ScheduledRun*>& runs) {
    const std::vector<double> times = changesOf(months, runs);
    Conflict* open = nullptr;
    std::vector<Conflict> overlaps;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        const double from = times[i];
        const double to = times[i + 1];
        if (to - from < instant) continue;
        const int month = months.at(from);
        double wanted = 0.0;
        std::vector<ObjectId> together;
        for (const ScheduledRun* run : runs) {
            if (*run->start > from + instant || *run->end < to - instant) continue;
            if (!months.holds(*run->accelerators, month)) continue;  // it is in conflict alone
            wanted += *run->accelerators;
            together.push_back(run->run);
        }
        if (together.size() < 2 || months.holds(wanted, month)) {
            open = nullptr;
            continue;
        }
        if (open == nullptr) {
            overlaps.push_back({Conflict::Kind::overlap, {}, from, to, wanted, months.standing(month)});
            open = &overlaps.back();
        }
        open->to = to;
        if (wanted - months.standing(month) > open->wanted - open->standing) {
            open->wanted = wanted;
            open->standing = months.standing(month);
        }
        for (const ObjectId run : together)
            if (std::ranges::find(open->runs, run) == open->runs.end()) open->runs.push_back(run);
    }
    found.insert(found.end(), overlaps.begin(), overlaps.end());
}

}  // namespace

Schedule scheduleOf(const Plan& plan, const PlanModel& model) {
    Schedule schedule;
    schedule.firstMonth = model.firstMonth().monthIndex();
    schedule.months = model.months();
    const auto add = [&](const Object* cluster, ObjectId facility) {
        ScheduledCluster& entry = schedule.clusters.emplace_back();
        entry.facility = facility;
        if (cluster != nullptr) {
            entry.cluster = cluster->id;
            entry.accelerators = model.value({cluster->id, resultId(Kind::cluster, "accelerators")});
            const auto standing = model.series({cluster->id, resultId(Kind::cluster, "standing")});
            entry.standing.assign(standing.begin(), standing.end());
        }
        for (const Object* run : plan.objects(Kind::trainingRun))
            if (target(*run, "cluster") == entry.cluster) entry.runs.push_back(scheduled(plan, model, *run));
        std::ranges::stable_sort(entry.runs, {}, [](const ScheduledRun& run) {
            return run.start.value_or(std::numeric_limits<double>::infinity());
        });
    };
    const auto clusters = plan.objects(Kind::cluster);
    const auto addAllIn = [&](ObjectId facility) {
        for (const Object* cluster : clusters)
            if (target(*cluster, "facility") == facility) add(cluster, facility);
    };
    for (const Object* facility : plan.objects(Kind::facility))
        addAllIn(facility->id);
    addAllIn({});
    add(nullptr, {});
    if (schedule.clusters.back().runs.empty()) schedule.clusters.pop_back();
    return schedule;
}

std::optional<AcceleratorTime> acceleratorTime(const Schedule& schedule, const ScheduledCluster& cluster,
                                               double from, double to) {
    if (cluster.standing.empty() || !std::ranges::all_of(cluster.runs, &ScheduledRun::isPlaced))
        return std::nullopt;
    AcceleratorTime time;
    for (std::size_t m = 0; m < cluster.standing.size(); ++m) {
        const double begin = schedule.firstMonth + static_cast<double>(m);
        const double part = std::min(begin + 1.0, to) - std::max(begin, from);
        if (part <= 0.0) continue;
        double used = 0.0;
        for (const ScheduledRun& run : cluster.runs)
            used += *run.accelerators * std::max(0.0, std::min({begin + 1.0, to, *run.end}) -
                                                          std::max({begin, from, *run.start}));
        time.standing += part * cluster.standing[m];
        time.idle += std::max(0.0, part * cluster.standing[m] - used);
    }
    return time;
}

std::vector<Conflict> conflictsOf(const Schedule& schedule, const ScheduledCluster& cluster) {
    if (cluster.standing.empty()) return {};
    const Months months(schedule, cluster);
    std::vector<Conflict> found;
    std::vector<const ScheduledRun*> placed;
    for (const ScheduledRun& run : cluster.runs) {
        if (!run.isPlaced()) continue;
        placed.push_back(&run);
        addAlone(found, months, run);
    }
    addOverlaps(found, months, placed);
    std::ranges::stable_sort(found, {}, &Conflict::from);
    return found;
}

std::optional<double> freeStart(const Schedule& schedule, const ScheduledCluster& cluster, ObjectId run,
                                double from) {
    ScheduledCluster moved = cluster;
    const auto own = std::ranges::find(moved.runs, run, &ScheduledRun::run);
    if (own == moved.runs.end() || !own->isPlaced()) return std::nullopt;
    const double length = *own->end - *own->start;
    std::set<double> candidates{from};
    for (const ScheduledRun& other : cluster.runs)
        if (other.run != run && other.end && *other.end > from) candidates.insert(*other.end);
    for (int month = 0; month < schedule.months; ++month)
        if (schedule.firstMonth + month > from) candidates.insert(schedule.firstMonth + month);
    for (const double candidate : candidates) {
        const auto day = dayAt(candidate);
        double start = monthsTo(day);
        if (start < candidate - instant) start = monthsTo(std::chrono::sys_days{day} + std::chrono::days{1});
        if (start >= schedule.end()) break;
        own->start = start;
        own->end = start + length;
        const auto left = conflictsOf(schedule, moved);
        if (std::ranges::none_of(left, [&](const Conflict& conflict) {
                return std::ranges::find(conflict.runs, run) != conflict.runs.end();
            }))
            return start;
    }
    return std::nullopt;
}

}  // namespace wattplan::analysis
