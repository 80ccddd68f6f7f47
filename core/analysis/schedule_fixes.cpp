#include "core/analysis/schedule_fixes.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/fix_maker.h"
#include "core/analysis/schedule.h"
#include "core/units/calendar.h"

namespace wattplan::analysis {

namespace {

class ScheduleFixer : FixMaker {
public:
    using FixMaker::FixMaker;

    std::vector<Fix> run(const Object& object) {
        switch (m_check.rule) {
            case Rule::runBeyondHorizon:
                lengthen();
                break;
            case Rule::runBeforePlan:
                startPlanEarlier();
                break;
            case Rule::runTooLate:
                startEarlier(object);
                keepCluster(object);
                break;
            default:
                startLater();
        }
        return std::move(m_fixes);
    }

private:
    /// The cluster that a run is scheduled on, and the run there.
    struct Place {
        Schedule schedule{};
        const ScheduledCluster* cluster = nullptr;
        const ScheduledRun* run = nullptr;
    };
    std::optional<Place> placeOf(ObjectId run) const {
        Place place{scheduleOf(m_plan, m_model)};
        for (const ScheduledCluster& cluster : place.schedule.clusters) {
            const auto found = std::ranges::find(cluster.runs, run, &ScheduledRun::run);
            if (found == cluster.runs.end() || !found->isPlaced()) continue;
            place.cluster = &cluster;
            place.run = &*found;
            return place;
        }
        return std::nullopt;
    }
    void startRun(ObjectId run, double time) {
        const Date day = dateFrom(dayAt(time));
        set({FixKind::startRun, 0.0, run, day}, {run, fieldId(Kind::trainingRun, "start")}, day);
    }

    /// The first day from its start on at which the run whose start is to be mended is in no conflict.
    void startLater() {
        const auto place = m_check.field ? placeOf(m_check.field->object) : std::nullopt;
        if (!place) return;
        if (const auto free =
                freeStart(place->schedule, *place->cluster, place->run->run, *place->run->start))
            startRun(place->run->run, *free);
    }

    /// So that it ends when its accelerators go, if it is in no other conflict then.
    void startEarlier(const Object& run) {
        const auto place = placeOf(run.id);
        if (!place || !m_check.month) return;
        const double length = *place->run->end - *place->run->start;
        const double start = monthsTo(dayAt(monthsTo(firstDay(*m_check.month)) - length));
        if (start < *place->run->start && freeStart(place->schedule, *place->cluster, run.id, start) == start)
            startRun(run.id, start);
    }

    void keepCluster(const Object& run) {
        const auto place = placeOf(run.id);
        const Object* cluster = place ? m_plan.find(place->cluster->cluster) : nullptr;
        if (cluster == nullptr) return;
        const Date month = dateFrom(dayAt(std::ceil(*place->run->end)));
        Draft draft(m_plan, m_catalogue);
        if (!draft.set({cluster->id, fieldId(Kind::cluster, "retirement")}, FieldValue(month))) return;
        Fix fix{FixKind::keepCluster, 0.0, cluster->id, month, draft.edits()};
        if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
    }

    void startPlanEarlier() {
        const Object& settings = m_plan.only(Kind::plan);
        if (m_check.numbers.empty()) return;
        const double first = m_model.firstMonth().monthIndex() - std::ceil(m_check.numbers.front());
        const Date month = dateFrom(dayAt(first));
        Draft draft(m_plan, m_catalogue);
        const double length = m_model.months() + std::ceil(m_check.numbers.front());
        if (draft.set({settings.id, fieldId(Kind::plan, "horizon_start")}, FieldValue(month)) &&
            draft.set({settings.id, fieldId(Kind::plan, "horizon_months")}, Number{length, {}}))
            offer({FixKind::startPlan, 0.0, settings.id, month, {}}, draft);
    }

    void lengthen() {
        if (m_check.numbers.empty()) return;
        const double months = m_model.months() + std::ceil(m_check.numbers.front());
        const Object& settings = m_plan.only(Kind::plan);
        set({FixKind::lengthenPlan, months}, {settings.id, fieldId(Kind::plan, "horizon_months")},
            Number{months, {}});
    }
};

}  // namespace

std::vector<Fix> scheduleFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                               const PlanModel& model) {
    return ScheduleFixer(check, plan, catalogue, model).run(*plan.find(check.object));
}

}  // namespace wattplan::analysis
