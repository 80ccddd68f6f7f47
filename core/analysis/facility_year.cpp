#include "core/analysis/facility_year.h"

#include <algorithm>

#include "core/plan/site_values.h"

namespace wattplan::analysis {

namespace {

const Object* referred(const Plan& plan, const Object& facility, std::string_view field) {
    const auto* target = std::get_if<Reference>(&facility.value(fieldId(Kind::facility, field)));
    return target ? plan.find(target->object) : nullptr;
}

std::shared_ptr<const kernels::WeatherYear> weatherAt(const Plan& plan, const Object& facility) {
    const Object* site = referred(plan, facility, "site");
    return site ? weatherOf(*site) : nullptr;
}

/// The load of full operation, where there is one.
std::optional<double> loadOf(const PlanModel& model, const Object& facility) {
    const auto load = model.value({facility.id, resultId(Kind::facility, "load")});
    return load && *load > 0.0 ? load : std::nullopt;
}

}  // namespace

std::optional<FacilityYear> facilityYear(const Plan& plan, const PlanModel& model, const Object& facility) {
    const Object* cooling = referred(plan, facility, "cooling");
    const auto technology = cooling ? technologyOf(*cooling) : std::nullopt;
    const auto load = loadOf(model, facility);
    if (!technology || !load) return std::nullopt;
    const auto weather = weatherAt(plan, facility);
    if (!weather) return std::nullopt;
    return FacilityYear{*load, kernels::siteYear(*weather, *technology),
                        kernels::hourMap(*weather, *technology, *load)};
}

bool hasYear(const Plan& plan, const PlanModel& model, const Object& facility) {
    const Object* cooling = referred(plan, facility, "cooling");
    const Object* site = referred(plan, facility, "site");
    return cooling && technologyOf(*cooling) && loadOf(model, facility) && site && hasWeather(*site);
}

std::vector<CoolingChoice> coolingChoices(const Plan& plan, const catalog::Catalogue& catalogue,
                                          const PlanModel& model, const Object& facility) {
    const auto load = loadOf(model, facility);
    const auto weather = load ? weatherAt(plan, facility) : nullptr;
    if (!weather) return {};
    std::vector<const Object*> coolings = plan.objects(Kind::cooling);
    const auto own = coolings;
    for (const Object* row : catalogue.rows(Kind::cooling))
        if (std::ranges::none_of(own, [&](const Object* each) { return each->catalogueKey == row->key; }))
            coolings.push_back(row);
    const Object* chosen = referred(plan, facility, "cooling");
    std::vector<CoolingChoice> choices;
    for (const Object* cooling : coolings) {
        const auto technology = technologyOf(*cooling);
        if (!technology) continue;
        const kernels::HourMap map = kernels::hourMap(*weather, *technology, *load);
        const kernels::LoadYear year = kernels::siteYearAtLoad(*weather, *technology, *load);
        int hours = 0;
        for (const auto& month : map.freeCoolingHours)
            for (const int days : month)
                hours += days;
        choices.push_back({cooling->id, cooling == chosen, hours, year.meanPue, year.waterUse});
    }
    return choices;
}

}  // namespace wattplan::analysis
