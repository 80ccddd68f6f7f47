#include "core/analysis/checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <set>

#include "core/analysis/export_check.h"
#include "core/analysis/grid_carbon_check.h"
#include "core/analysis/kept_correlations.h"
#include "core/analysis/mixup_checks.h"
#include "core/analysis/open_choices.h"
#include "core/analysis/peak_checks.h"
#include "core/analysis/plan_reader.h"
#include "core/analysis/price_check.h"
#include "core/analysis/rules.h"
#include "core/analysis/schedule.h"
#include "core/analysis/service_checks.h"
#include "core/analysis/training_checks.h"
#include "core/analysis/weather_check.h"
#include "core/formulas/cluster.h"
#include "core/formulas/investment.h"
#include "core/units/calendar.h"

namespace wattplan::analysis {

namespace {

class Checker : PlanReader {
public:
    using PlanReader::PlanReader;

    std::vector<Check> run() {
        for (const Object* facility : m_plan.objects(Kind::facility))
            checkFacility(*facility);
        for (const Object* cluster : m_plan.objects(Kind::cluster)) {
            checkRacks(*cluster);
            checkAvailability(*cluster);
            if (auto found = exportCheck(*cluster, m_plan)) m_found.push_back(std::move(*found));
        }
        for (const Object* accelerator : m_plan.objects(Kind::accelerator))
            std::ranges::move(peakChecks(*accelerator, catalog::Catalogue::builtIn()),
                              std::back_inserter(m_found));
        for (const Kind kind : {Kind::accelerator, Kind::efficiencyClass, Kind::servingClass, Kind::site,
                                Kind::facility, Kind::service})
            for (const Object* object : m_plan.objects(kind))
                std::ranges::move(mixupChecks(*object, catalog::Catalogue::builtIn()),
                                  std::back_inserter(m_found));
        for (const Kind kind : {Kind::site, Kind::facility, Kind::tariff, Kind::accelerator, Kind::system})
            for (const Object* object : m_plan.objects(kind))
                std::ranges::move(priceChecks(*object, m_plan, catalog::Catalogue::builtIn()),
                                  std::back_inserter(m_found));
        for (const Object* object : m_plan.objects(Kind::trainingRun))
            checkRun(*object);
        checkSchedule();
        m_explained.merge(addServiceChecks(m_plan, m_model, m_found));
        for (const Object* era : m_plan.objects(Kind::growthEra))
            checkEra(*era);
        for (const Object* tariff : m_plan.objects(Kind::tariff))
            checkTariff(*tariff);
        for (const Kind kind : {Kind::accelerator, Kind::system, Kind::site, Kind::tariff})
            for (const Object* object : m_plan.objects(kind))
                checkPrices(*object);
        checkKeptTexts();
        checkStates();
        std::ranges::stable_sort(m_found, std::greater{}, &Check::severity);
        return std::move(m_found);
    }

private:
    FieldAddress at(const Object& object, std::string_view field) const {
        return {object.id, fieldId(object.kind, field)};
    }
    Check& add(Rule rule, const Object& object, std::vector<double> numbers) {
        return m_found.emplace_back(
            Check{rule, ruleSpec(rule).severity, object.id, std::move(numbers), {}, {}, {}, {}});
    }
    Date monthAt(std::size_t index) const {
        const int month = m_model.firstMonth().monthIndex() + static_cast<int>(index);
        return {month / 12, month % 12 + 1, 0};
    }

    void checkFacility(const Object& facility) {
        checkFeed(facility);
        const auto price = number(facility, "electricity_price");
        if (price && reference(facility, "tariff"))
            add(Rule::tariffAndPrice, facility, {*price}).field = at(facility, "electricity_price");
        const auto peak = series(facility, "peak");
        const bool isUsed = std::ranges::any_of(peak, [](double watts) { return watts > 0.0; });
        if (!isUsed) return;  // an empty hall has a PUE on paper only
        const auto load = value(facility, "load"), design = value(facility, "design_it_power");
        constexpr double rounding = 1.001;
        if (load && design && *load > rounding)
            add(Rule::loadOverDesign, facility, {*load * *design, *design}).field =
                at(facility, "design_it_power");
        const Object* site = reference(facility, "site");
        if (site) checkDesignDay(facility, *site);
        if (auto found = gridCarbonCheck(facility, m_plan)) m_found.push_back(std::move(*found));
        if (auto found = weatherCheck(facility, m_plan)) m_found.push_back(std::move(*found));
        const auto pue = value(facility, "pue");
        const auto cap = site ? number(*site, "pue_cap") : std::nullopt;
        if (!pue || !cap) return;
        const bool over = *pue > *cap;
        add(over ? Rule::pueOverCap : Rule::pueWithinCap, facility, {*pue, *cap}).field =
            at(facility, "cooling");
    }

    void checkDesignDay(const Object& facility, const Object& site) {
        const auto isSet = [&](std::string_view field) {
            return !isEmpty(site.value(fieldId(Kind::site, field)));
        };
        if (isSet("weather") || (isSet("design_dry_bulb") && isSet("design_wet_bulb"))) return;
        if (!isEmpty(facility.value(fieldId(Kind::facility, "pin_pue")))) return;  // no weather is in it
        const auto dryBulb = value(facility, "design_dry_bulb");
        const auto wetBulb = value(facility, "design_wet_bulb");
        if (dryBulb && wetBulb)
            add(Rule::peakOfMadeWeather, facility, {*dryBulb, *wetBulb}).field = at(site, "design_dry_bulb");
    }

    void checkFeed(const Object& facility) {
        const auto peak = series(facility, "peak");
        const auto feed = series(facility, "feed");
        const auto shortfall = series(facility, "shortfall");
        if (peak.empty() || feed.empty() || shortfall.empty()) return;
        const auto first = std::ranges::find_if(shortfall, [](double watts) { return watts > 0.0; });
        if (first == shortfall.end()) {
            // Months in which nothing draws power have nothing to cover.
            double margin = std::numeric_limits<double>::max();
            for (std::size_t m = 0; m < peak.size(); ++m)
                if (peak[m] > 0.0) margin = std::min(margin, feed[m] - peak[m]);
            if (margin == std::numeric_limits<double>::max()) return;
            add(Rule::feedCovers, facility, {*std::ranges::max_element(peak), margin});
            return;
        }
        const auto month = static_cast<std::size_t>(first - shortfall.begin());
        Check& check = add(Rule::feedShort, facility,
                           {peak[month], feed[month], *first, *std::ranges::max_element(shortfall)});
        check.month = monthAt(month);
        const auto steps = m_plan.children(Kind::feedStep, facility.id);
        if (!steps.empty()) check.field = at(*steps.front(), "capacity");
    }

    /// What is typed, else the default; in the unit of the field.
    static std::optional<double> inForce(const Object& object, std::string_view field) {
        const auto typed = number(object, field);
        return typed ? typed : Registry::instance().field(fieldId(object.kind, field)).defaultValue;
    }

    /// Not even one system stands in a rack: which limit forbids it.
    void checkOneSystem(const Object& cluster) {
        const auto perRack = value(cluster, "systems_per_rack");
        const auto byUnits = value(cluster, "systems_per_rack.units");
        const Object* facility = reference(cluster, "facility");
        const Object* system = reference(cluster, "system");
        if (!perRack || *perRack >= 1.0 || !byUnits || *byUnits < 1.0 || !facility || !system) return;
        const auto named = [&](Rule rule, double asked, double allowed, std::string_view field) {
            add(rule, cluster, {asked, allowed}).field = at(*facility, field);
            m_explained.insert(cluster.id);
        };
        const auto byPower = value(cluster, "systems_per_rack.power");
        const auto power = number(*system, "max_power");
        const auto limit = rackLimit(*facility);
        const Unit& unit = Registry::instance().field(fieldId(Kind::system, "max_power")).unit;
        if (byPower && *byPower < 1.0 && power && limit)
            named(Rule::systemTooHot, unit.toBase(*power), *limit,
                  number(*facility, "rack_power_limit") ? "rack_power_limit" : "cooling");
        const auto byWeight = value(cluster, "systems_per_rack.weight");
        const auto weight = number(*system, "weight"), empty = inForce(*facility, "rack_empty_weight"),
                   allowed = inForce(*facility, "rack_weight_limit");
        if (byWeight && *byWeight < 1.0 && weight && empty && allowed)
            named(Rule::systemTooHeavy, *weight + *empty, *allowed, "rack_weight_limit");
    }

    void checkRacks(const Object& cluster) {
        checkOneSystem(cluster);
        const auto perRack = value(cluster, "systems_per_rack");
        const auto rackPower = value(cluster, "rack_power");
        const Object* facility = reference(cluster, "facility");
        const Object* system = reference(cluster, "system");
        if (!perRack || !rackPower || !facility || !system) return;
        const auto byPower = value(cluster, "systems_per_rack.power");
        if (const auto limit = rackLimit(*facility); limit && byPower) {
            if (*rackPower > *limit)
                add(Rule::rackOverCooling, cluster, {*rackPower, *limit, *byPower}).field =
                    at(*facility, "cooling");
            else
                add(Rule::rackWithinCooling, cluster, {*rackPower, *limit});
        }
        const FieldAddress pin = at(cluster, "pin_systems_per_rack");
        const auto byUnits = value(cluster, "systems_per_rack.units");
        const auto units = number(*system, "rack_units");
        const auto height = number(*facility, "rack_units");
        if (byUnits && *perRack > *byUnits)
            add(Rule::rackTooTall, cluster, {*perRack, *byUnits}).field = pin;
        else if (units && height && *perRack > 1.0 &&
                 *perRack * *units >= *height)  // a whole rack has its own
            add(Rule::rackFull, cluster, {*perRack}).field = pin;
        const auto byWeight = value(cluster, "systems_per_rack.weight");
        if (byWeight && *perRack > *byWeight)
            add(Rule::rackTooHeavy, cluster, {*perRack, *byWeight}).field = pin;
    }

    void checkAvailability(const Object& cluster) {
        const Object* system = reference(cluster, "system");
        const Object* accelerator = system ? reference(*system, "accelerator") : nullptr;
        if (!accelerator) return;
        const auto* availability =
            std::get_if<Text>(&accelerator->value(fieldId(Kind::accelerator, "availability")));
        if (!availability || availability->text != "hypothetical") return;
        Check& check = add(Rule::hypotheticalHardware, cluster, {});
        check.field = at(cluster, "system");
        check.others = {accelerator->id};
    }

    std::optional<double> rackLimit(const Object& facility) const {
        if (const auto own = number(facility, "rack_power_limit")) return own;
        const Object* cooling = reference(facility, "cooling");
        return cooling ? number(*cooling, "rack_power_limit") : std::nullopt;
    }

    void checkRun(const Object& run) {
        const auto seconds = value(run, "days");
        const Object* cluster = reference(run, "cluster");
        const auto* start = std::get_if<Date>(&run.value(fieldId(Kind::trainingRun, "start")));
        if (!start && cluster)
            start = std::get_if<Date>(&cluster->value(fieldId(Kind::cluster, "commissioning")));
        if (seconds && start) {
            const double end = start->monthIndex() + *seconds / unitOf("month").factor;
            const double beyond = end - (m_model.firstMonth().monthIndex() + m_model.months());
            if (beyond > 0.0)
                add(Rule::runBeyondHorizon, run, {beyond}).field =
                    FieldAddress{m_plan.only(Kind::plan).id, fieldId(Kind::plan, "horizon_months")};
        }
        const graph::NodeId flop = m_model.node(ResultAddress{run.id, resultId(Kind::trainingRun, "flop")});
        const auto* mode = std::get_if<Text>(&run.value(fieldId(Kind::trainingRun, "flop_mode")));
        const bool asked = mode && mode->text == "quick";
        if (flop != graph::noNode && m_model.graph().operands(flop).size() == 2 && !asked &&
            usesQuickFactor(flop))
            add(Rule::quickCompute, run, {}).field = at(run, "flop_mode");
        std::ranges::move(trainingChecks(run, m_plan, m_model), std::back_inserter(m_found));
    }

    void checkSchedule() {
        const Schedule schedule = scheduleOf(m_plan, m_model);
        for (const ScheduledCluster& cluster : schedule.clusters)
            for (const Conflict& conflict : conflictsOf(schedule, cluster))
                addConflict(schedule, cluster, conflict);
    }

    void addConflict(const Schedule& schedule, const ScheduledCluster& cluster, const Conflict& conflict) {
        const Object& run = *m_plan.find(conflict.runs.back());  // of several the one that starts last
        if (conflict.kind == Conflict::Kind::beforePlan) {
            add(Rule::runBeforePlan, run, {conflict.to - conflict.from}).field =
                at(m_plan.only(Kind::plan), "horizon_start");
            return;
        }
        m_overfull.insert(cluster.cluster);
        Check* check = nullptr;
        if (conflict.kind == Conflict::Kind::early) {
            check = &add(Rule::runTooEarly, run, {conflict.wanted, conflict.standing});
            if (conflict.to < schedule.end()) check->month = dateFrom(dayAt(conflict.to));
        } else if (conflict.kind == Conflict::Kind::late) {
            check = &add(Rule::runTooLate, run,
                         {(conflict.to - conflict.from) * daysPerMonth, conflict.standing});
            check->month = dateFrom(dayAt(conflict.from));
        } else {
            check = &add(Rule::runsOverlap, *m_plan.find(cluster.cluster),
                         {conflict.wanted, conflict.standing, (conflict.to - conflict.from) * daysPerMonth});
            check->month = dateFrom(dayAt(conflict.from));
            check->others = conflict.runs;
        }
        check->field = at(run, "start");
    }

    /// Whether 6 FLOP per parameter and token stands in the product.
    bool usesQuickFactor(graph::NodeId flop) const {
        const auto& graph = m_model.graph();
        const graph::NodeId first = graph.operands(flop)[0];
        const auto isSix = [&](graph::NodeId id) {
            return graph.node(id).op == graph::Op::constant && graph.constantValues(id)[0] == 6.0;
        };
        return std::ranges::any_of(graph.operands(first), isSix);
    }

    void checkEra(const Object& era) {
        constexpr double enough = 8.0;
        const auto points = value(era, "points");
        if (points && *points < enough) add(Rule::fewPoints, era, {*points}).field = at(era, "from");
    }

    void checkTariff(const Object& tariff) {
        const FieldAddress charge = at(tariff, "demand_charge");
        if (m_model.node(charge) == graph::noNode) return;  // no facility has it
        const auto perEnergy = number(tariff, "demand_charge");
        const auto price = number(tariff, "energy_price");
        if (perEnergy && price && *perEnergy > *price)  // kW-months are an energy: 730 kWh
            add(Rule::demandChargeHigh, tariff, {*perEnergy, *price}).field = charge;
    }

    void checkPrices(const Object& object) {
        const auto priceYear = number(m_plan.only(Kind::plan), "price_year");
        for (const FieldSpec& spec : Registry::instance().fields(object.kind)) {
            if (!spec.isMoney() || spec.role != FieldRole::input || isEmpty(object.value(spec.id))) continue;
            const Provenance& source = object.provenanceOf(spec.id);
            const FieldAddress address{object.id, spec.id};
            if (m_model.node(address) == graph::noNode) continue;  // in no result
            const int year = std::atoi(source.date.substr(0, 4).c_str());
            constexpr double tolerated = 3.0;
            if (priceYear && year > 0 && std::abs(*priceYear - year) > tolerated)
                add(Rule::oldPrice, object, {std::abs(*priceYear - year)}).field = address;
            else if (trustOf(source) != Trust::checked)
                add(Rule::uncheckedPrice, object, {}).field = address;
        }
    }

    void checkKeptTexts() {
        const catalog::Catalogue& catalogue = catalog::Catalogue::builtIn();
        const Object& plan = m_plan.only(Kind::plan);
        const auto addAll = [&](std::string_view field, const std::vector<LeftOut>& list) {
            for (const LeftOut& each : list) {
                Check& check = add(Rule::partLeftOut, plan, {});
                check.field = at(plan, field);
                check.part = each.part;
                check.reason = each.reason;
                if (each.isForNow && field == "correlations") check.severity = Severity::note;
            }
        };
        addAll("choices", leftOutChoices(m_plan, catalogue));
        if (isEmpty(plan.value(fieldId(Kind::plan, "correlations")))) return;
        const auto inputs = varyingInputs(m_plan, catalogue, m_model, StatedRanges::included);
        addAll("correlations", leftOutCorrelations(m_plan, catalogue, inputs));
    }

    static bool sumsClusters(const ResultSpec& spec) {
        static constexpr std::array floor{"racks", "white_space", "gross_area", "floor_weight", "floor_load"};
        return spec.kind == Kind::facility && std::ranges::find(floor, spec.key) != floor.end();
    }

    /// One check for each field that something waits for, and for each limit that is broken.
    void checkStates() {
        std::set<graph::NodeId> named;
        std::set<std::uint64_t> fields;  // several nodes may wait for one field
        for (const ResultSpec& spec : Registry::instance().results()) {
            if (sumsClusters(spec)) continue;  // what a cluster waits for is named there
            for (const Object* object : m_plan.objects(spec.kind)) {
                const graph::NodeId node = m_model.node(ResultAddress{object->id, spec.id});
                if (node == graph::noNode || m_model.evaluation().isOk(node)) continue;
                const graph::NodeId origin = graph::statusOrigin(m_model.evaluation().status(node));
                if (!named.insert(origin).second) continue;
                const std::uint64_t tag = m_model.graph().name(origin).tag;
                const bool isInput = m_model.graph().node(origin).op == graph::Op::input;
                if (isInput && tag != 0 && !fields.insert(tag).second) continue;
                addState(*object, origin);
            }
        }
    }

    void addState(const Object& object, graph::NodeId origin) {
        const auto& graph = m_model.graph();
        const std::uint64_t tag = graph.name(origin).tag;
        if (graph.node(origin).op == graph::Op::input) {
            Check& check = add(Rule::unknownValue, object, {});
            if (tag != 0 && !isResultTag(tag)) check.field = fieldOfTag(tag);
        } else if (graph.node(origin).op == graph::Op::require) {
            const graph::Reason& reason = graph.reason(origin);
            if (reason.text == formulas::tooManyInUse && m_overfull.contains(fieldOfTag(reason.tag).object))
                return;  // the schedule says which run, and when
            if (isTrainingCheck(reason.text) || formulas::saysNoReturn(reason.text)) return;
            if (m_explained.contains(fieldOfTag(reason.tag).object)) return;
            Check& check = add(Rule::infeasibleValue, object, {});
            check.reason = graph.reason(origin).text;
            const Object* about = m_plan.find(fieldOfTag(graph.reason(origin).tag).object);
            if (!about) return;
            check.object = about->id;
            const Object* cluster = about->kind == Kind::trainingRun ? reference(*about, "cluster") : nullptr;
            const auto asked = cluster ? number(*about, "accelerators") : std::nullopt;
            const auto there = cluster ? value(*cluster, "accelerators") : std::nullopt;
            if (asked && there && *asked > *there) {
                check.numbers = {*asked, *there};
                check.field = at(*about, "accelerators");
            }
        }
    }

    std::vector<Check> m_found;
    std::set<ObjectId> m_explained;  // services and clusters whose limit was named
    std::set<ObjectId> m_overfull;   // clusters whose runs were found in conflict
};

}  // namespace

std::vector<Check> checks(const Plan& plan, const PlanModel& model) {
    return Checker(plan, model).run();
}

}  // namespace wattplan::analysis
