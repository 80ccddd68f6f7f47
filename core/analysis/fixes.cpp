#include "core/analysis/fixes.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/analysis/draft.h"
#include "core/analysis/layout_fixes.h"
#include "core/analysis/schedule.h"
#include "core/analysis/trial.h"
#include "core/catalog/catalogue.h"
#include "core/units/calendar.h"

namespace wattplan::analysis {

namespace {

/// A step of a facility's feed as the months see it.
struct FeedStep {
    const Object* object = nullptr;
    int month = 0;        ///< in force from this month of the plan on; may lie before its first
    double factor = 1.0;  ///< active power of one watt of what is entered
    double lacks = 0.0;   ///< the most that is needed while it is in force and short; 0 where it suffices
};

/// Rounded up to two digits: what a planner would ask for.
double roundedUp(double value) {
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    constexpr double slack = 1e-9;  // a whole number of steps stays one
    return std::ceil(value / step - slack) * step;
}

class Fixer {
public:
    Fixer(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model)
        : m_check(check), m_plan(plan), m_catalogue(catalogue), m_model(model) {}

    std::vector<Fix> run() {
        const Object* object = m_plan.find(m_check.object);
        if (object == nullptr) return {};
        switch (m_check.rule) {
            case Rule::feedShort:
                mendFeed(*object);
                break;
            case Rule::rackOverCooling:
                mendRack(*object);
                chooseCooling(*object);
                break;
            case Rule::rackFull:
            case Rule::rackTooTall:
            case Rule::rackTooHeavy:
                mendRack(*object);
                break;
            case Rule::pueOverCap:
                lowerPue(*object);
                break;
            case Rule::runBeyondHorizon:
                lengthen();
                break;
            case Rule::runBeforePlan:
                startPlanEarlier();
                break;
            case Rule::runTooEarly:
            case Rule::runsOverlap:
                startLater();
                break;
            case Rule::runTooLate:
                startEarlier(*object);
                keepCluster(*object);
                break;
            case Rule::serviceTooSlow:
            case Rule::serviceOverLimit:
            case Rule::promptTooSlow:
                relaxLimit(*object);
                break;
            case Rule::servicesTooMany:
                set({FixKind::sizeByServices, 0.0, object->id},
                    {object->id, fieldId(Kind::cluster, "sizing")}, Text{"services"});
                break;
            case Rule::quickCompute:
                set({FixKind::countQuickly}, {object->id, fieldId(Kind::trainingRun, "flop_mode")},
                    Text{"quick"});
                break;
            case Rule::memoryShort:
            case Rule::layoutTooLarge:
                m_fixes = layoutFixes(m_check, m_plan, m_catalogue, m_model);
                break;
            case Rule::infeasibleValue:
                useAllAccelerators(*object);
                raiseRacks(*object);
                break;
            case Rule::unknownValue:
                changePrecision();
                break;
            case Rule::fewPoints:
                fitAll(*object);
                break;
            case Rule::serviceTooLarge:
            case Rule::promptWaits:
            case Rule::networkTooSmall:
            case Rule::feedCovers:
            case Rule::rackWithinCooling:
            case Rule::pueWithinCap:
            case Rule::oldPrice:
            case Rule::uncheckedPrice:
            case Rule::batchOverCritical:
            case Rule::acceleratorsOverBatch:
            case Rule::tokensOverStock:
            case Rule::tokensRepeated:
            case Rule::tokensTooFew:
            case Rule::hypotheticalHardware:
                break;  // nothing is wrong, or only a person knows the figure
        }
        return std::move(m_fixes);
    }

private:
    std::optional<double> value(const Object& object, std::string_view result) const {
        return m_model.value({object.id, resultId(object.kind, result)});
    }
    std::span<const double> series(const Object& object, std::string_view result) const {
        return m_model.series({object.id, resultId(object.kind, result)});
    }
    const Object* reference(const Object& object, std::string_view field) const {
        const auto* target = std::get_if<Reference>(&object.value(fieldId(object.kind, field)));
        return target ? m_plan.find(target->object) : nullptr;
    }
    /// A field's number in base units.
    static std::optional<double> number(const Object& object, std::string_view field) {
        const FieldSpec& spec = Registry::instance().field(fieldId(object.kind, field));
        const auto* typed = std::get_if<Number>(&object.value(spec.id));
        if (typed) return spec.unit.toBase(typed->value);
        return spec.defaultValue ? std::optional(spec.unit.toBase(*spec.defaultValue)) : std::nullopt;
    }
    void offer(Fix fix, Draft& draft) {
        fix.edits = draft.edits();
        if (!fix.edits.empty()) m_fixes.push_back(std::move(fix));
    }
    void set(Fix fix, FieldAddress address, const FieldValue& value) {
        Draft draft(m_plan, m_catalogue);
        if (draft.set(address, value)) offer(std::move(fix), draft);
    }
    bool mends(const std::vector<Edit>& edits) const {
        return analysis::mends(m_check, m_plan, m_catalogue, m_model, edits);
    }

    // ---- Feed ----

    /// The feed steps of a facility by month, with what each lacks.
    std::vector<FeedStep> feedSteps(const Object& facility) const {
        std::vector<FeedStep> steps;
        const FieldId month = fieldId(Kind::feedStep, "month");
        for (const Object* object : m_plan.children(Kind::feedStep, facility.id)) {
            const auto* from = std::get_if<Date>(&object->value(month));
            if (from == nullptr) continue;
            const auto* basis = std::get_if<Text>(&object->value(fieldId(Kind::feedStep, "basis")));
            const bool isApparent = basis && basis->text == "mva";
            steps.push_back({object, from->monthIndex() - m_model.firstMonth().monthIndex(),
                             isApparent ? number(*object, "power_factor").value_or(1.0) : 1.0, 0.0});
        }
        std::ranges::stable_sort(steps, {}, &FeedStep::month);
        const auto peak = series(facility, "peak");
        const auto shortfall = series(facility, "shortfall");
        for (std::size_t m = 0; m < shortfall.size(); ++m)
            if (FeedStep* step = inForce(steps, static_cast<int>(m)); step && shortfall[m] > 0.0)
                step->lacks = std::max(step->lacks, peak[m]);
        return steps;
    }
    static FeedStep* inForce(std::vector<FeedStep>& steps, int month) {
        FeedStep* last = nullptr;
        for (FeedStep& step : steps)
            if (step.month <= month) last = &step;
        return last;
    }
    bool raise(Draft& draft, const FeedStep& step) const {
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::feedStep, "capacity"));
        const double entered = roundedUp(step.lacks) / step.factor;
        return draft.set({step.object->id, spec.id}, Number{spec.unit.fromBase(entered), {}});
    }

    void mendFeed(const Object& facility) {
        const auto peak = series(facility, "peak");
        if (!m_check.month || peak.empty()) return;
        const int first = m_check.month->monthIndex() - m_model.firstMonth().monthIndex();
        auto steps = feedSteps(facility);
        FeedStep* now = inForce(steps, first);
        if (now) {
            Draft draft(m_plan, m_catalogue);
            Fix fix{FixKind::raiseFeed};
            bool done = true;
            for (const FeedStep& step : steps) {
                if (step.lacks <= 0.0) continue;
                done = done && raise(draft, step);
                fix.number = std::max(fix.number, roundedUp(step.lacks));
            }
            if (done) offer(std::move(fix), draft);
        }
        if (!now || now->month < first) addStep(facility, steps, first);
    }

    /// A step from the first month that is short until the next step; later steps that are short are raised.
    void addStep(const Object& facility, const std::vector<FeedStep>& steps, int first) {
        const auto peak = series(facility, "peak");
        int end = static_cast<int>(peak.size());
        for (const FeedStep& step : steps)
            if (step.month > first) end = std::min(end, step.month);
        double needed = 0.0;
        for (int m = first; m < end; ++m)
            needed = std::max(needed, peak[static_cast<std::size_t>(m)]);
        const double capacity = roundedUp(needed);
        Draft draft(m_plan, m_catalogue);
        const ObjectId step = draft.add(Kind::feedStep, facility.id);
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::feedStep, "capacity"));
        bool done = step.isValid() &&
                    draft.set({step, fieldId(Kind::feedStep, "month")}, FieldValue(*m_check.month)) &&
                    draft.set({step, spec.id}, Number{spec.unit.fromBase(capacity), {}});
        for (const FeedStep& later : steps)
            if (later.month > first && later.lacks > 0.0) done = done && raise(draft, later);
        if (done) offer({FixKind::addFeedStep, capacity, {}, m_check.month, {}}, draft);
    }

    // ---- Racks ----

    /// As many systems as units, power and weight allow, with a unit left for a switch; 0 for none.
    double mostPerRack(const Object& cluster) const {
        std::optional<double> most;
        for (const char* limit :
             {"systems_per_rack.units", "systems_per_rack.power", "systems_per_rack.weight"})
            if (const auto allowed = value(cluster, limit))
                most = std::min(*allowed, most.value_or(*allowed));
        if (!most) return 0.0;
        const Object* system = reference(cluster, "system");
        const Object* facility = reference(cluster, "facility");
        const auto units = system ? number(*system, "rack_units") : std::nullopt;
        const auto height = facility ? number(*facility, "rack_units") : std::nullopt;
        const bool isFull = units && height && *most * *units >= *height;
        return isFull && *most > 1.0 ? *most - 1.0 : *most;
    }

    void mendRack(const Object& cluster) {
        const double most = mostPerRack(cluster);
        const auto now = value(cluster, "systems_per_rack");
        if (most < 1.0 || !now || most >= *now) return;
        set({FixKind::systemsPerRack, most}, {cluster.id, fieldId(Kind::cluster, "pin_systems_per_rack")},
            Number{most, {}});
    }

    /// Cooling technologies of the plan and the library that a facility could have instead.
    std::vector<const Object*> otherCoolings(const Object& facility) const {
        std::vector<const Object*> list = m_plan.objects(Kind::cooling);
        for (const Object* row : m_catalogue.rows(Kind::cooling))
            if (std::ranges::none_of(list, [&](const Object* own) { return own->catalogueKey == row->key; }))
                list.push_back(row);
        std::erase(list, reference(facility, "cooling"));
        return list;
    }
    void switchCooling(const Object& facility, const Object& cooling) {
        set({FixKind::cooling, 0.0, cooling.id}, {facility.id, fieldId(Kind::facility, "cooling")},
            Reference{cooling.id});
    }

    /// The technology with the smallest limit that carries away the rack: the least change.
    void chooseCooling(const Object& cluster) {
        const Object* facility = reference(cluster, "facility");
        const auto rack = value(cluster, "rack_power");
        if (!facility || !rack || number(*facility, "rack_power_limit")) return;  // its own limit would stay
        const Object* chosen = nullptr;
        for (const Object* cooling : otherCoolings(*facility)) {
            const auto limit = number(*cooling, "rack_power_limit");
            if (!limit || *limit < *rack) continue;
            if (!chosen || *limit < *number(*chosen, "rack_power_limit")) chosen = cooling;
        }
        if (chosen) switchCooling(*facility, *chosen);
    }

    /// The first technology, by rack limit, with which the place's cap is kept.
    void lowerPue(const Object& facility) {
        if (number(facility, "pin_pue")) return;  // the pin decides, whatever the cooling
        auto coolings = otherCoolings(facility);
        std::ranges::stable_sort(coolings, {}, [](const Object* cooling) {
            return number(*cooling, "rack_power_limit").value_or(0.0);
        });
        const Object* now = reference(facility, "cooling");
        const double least = now ? number(*now, "rack_power_limit").value_or(0.0) : 0.0;
        for (const Object* cooling : coolings) {
            if (number(*cooling, "rack_power_limit").value_or(0.0) < least) continue;  // racks must stay cool
            Draft draft(m_plan, m_catalogue);
            if (!draft.set({facility.id, fieldId(Kind::facility, "cooling")}, Reference{cooling->id}))
                continue;
            Fix fix{FixKind::cooling, 0.0, cooling->id, {}, draft.edits()};
            if (!mends(fix.edits)) continue;
            m_fixes.push_back(std::move(fix));
            return;
        }
    }

    // ---- Schedule ----

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

    // ---- Others ----

    /// The limit of a latency set to what is reached, rounded up to two digits.
    void relaxLimit(const Object& service) {
        if (!m_check.field || m_check.numbers.empty()) return;
        const FieldSpec& spec = Registry::instance().field(m_check.field->field);
        const double reached = roundedUp(spec.unit.fromBase(m_check.numbers.front()));
        set({FixKind::relaxLimit, spec.unit.toBase(reached), service.id, {}, {}, spec.label}, *m_check.field,
            Number{reached, {}});
    }

    void lengthen() {
        if (m_check.numbers.empty()) return;
        const double months = m_model.months() + std::ceil(m_check.numbers.front());
        const Object& settings = m_plan.only(Kind::plan);
        set({FixKind::lengthenPlan, months}, {settings.id, fieldId(Kind::plan, "horizon_months")},
            Number{months, {}});
    }

    void useAllAccelerators(const Object& run) {
        if (run.kind != Kind::trainingRun) return;
        const Object* cluster = reference(run, "cluster");
        const auto asked = number(run, "accelerators");
        const auto there = cluster ? value(*cluster, "accelerators") : std::nullopt;
        if (!asked || !there || *there < 1.0 || *asked <= *there) return;
        set({FixKind::allAccelerators, *there}, {run.id, fieldId(Kind::trainingRun, "accelerators")},
            Empty{});
    }

    /// A system higher than the racks of its facility stands in none of them.
    void raiseRacks(const Object& cluster) {
        if (cluster.kind != Kind::cluster) return;
        const Object* facility = reference(cluster, "facility");
        const Object* system = reference(cluster, "system");
        const auto needed = system ? number(*system, "rack_units") : std::nullopt;
        if (!facility || !needed) return;
        const auto height = number(*facility, "rack_units");
        const auto reserved = number(*facility, "rack_units_reserved").value_or(0.0);
        if (!height || *height - reserved >= *needed) return;
        const double wanted = std::ceil(*needed + reserved);
        Draft draft(m_plan, m_catalogue);
        if (!draft.set({facility->id, fieldId(Kind::facility, "rack_units")}, Number{wanted, {}})) return;
        Fix fix{FixKind::rackHeight, wanted, facility->id, {}, draft.edits()};
        if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
    }

    /// No utilisation is known of the chip in this arithmetic, but of another that it can do.
    void changePrecision() {
        const FieldId asked = fieldId(Kind::trainingRun, "efficiency_class");
        if (!m_check.field || m_check.field->field != asked) return;
        const ObjectId run = m_check.field->object;
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::trainingRun, "precision"));
        for (const Choice& choice : spec.choices) {
            Draft draft(m_plan, m_catalogue);
            if (!draft.set({run, spec.id}, Text{std::string(choice.key)})) continue;
            Fix fix{FixKind::precision, 0.0, run, {}, draft.edits(), choice.label};
            if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
        }
    }

    void fitAll(const Object& era) {
        Draft draft(m_plan, m_catalogue);
        if (!draft.set({m_plan.only(Kind::growth).id, fieldId(Kind::growth, "selection")}, Text{"all"}))
            return;
        Fix fix{FixKind::fitAllModels, 0.0, era.id, {}, draft.edits()};
        if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
    }

    const Check& m_check;
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    std::vector<Fix> m_fixes;
};

}  // namespace

std::vector<Fix> fixesOf(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                         const PlanModel& model) {
    return Fixer(check, plan, catalogue, model).run();
}

}  // namespace wattplan::analysis
