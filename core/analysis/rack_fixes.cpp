#include "core/analysis/rack_fixes.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/fix_maker.h"

namespace wattplan::analysis {

namespace {

class RackFixer : FixMaker {
public:
    using FixMaker::FixMaker;

    std::vector<Fix> run(const Object& object) {
        switch (m_check.rule) {
            case Rule::rackOverCooling:
                mendRack(object);
                if (const auto rack = value(object, "rack_power")) chooseCooling(object, *rack);
                break;
            case Rule::pueOverCap:
                lowerPue(object);
                break;
            case Rule::systemTooHeavy:
                allow(object, "rack_weight_limit", FixKind::rackWeight);
                break;
            case Rule::systemTooHot:
                if (const Object* hall = reference(object, "facility");
                    hall && number(*hall, "rack_power_limit"))
                    allow(object, "rack_power_limit", FixKind::rackPower);
                else
                    chooseCooling(object, m_check.numbers.front());
                break;
            case Rule::infeasibleValue:
                raiseRacks(object);
                break;
            default:
                mendRack(object);
        }
        return std::move(m_fixes);
    }

private:
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

    /// What one system needs of a limit of its facility's racks, rounded up to two digits.
    void allow(const Object& cluster, std::string_view field, FixKind kind) {
        const Object* facility = reference(cluster, "facility");
        if (!facility) return;
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::facility, field));
        const double needed = roundedUp(spec.unit.fromBase(m_check.numbers.front()));
        Draft draft(m_plan, m_catalogue);
        if (!draft.set({facility->id, spec.id}, Number{needed, {}})) return;
        Fix fix{kind, spec.unit.toBase(needed), facility->id, {}, draft.edits()};
        if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
    }

    /// The technology with the smallest limit that carries away a rack of this power [W]: the least change.
    void chooseCooling(const Object& cluster, double rack) {
        const Object* facility = reference(cluster, "facility");
        if (!facility || number(*facility, "rack_power_limit")) return;  // its own limit would stay
        const Object* chosen = nullptr;
        for (const Object* cooling : otherCoolings(*facility)) {
            const auto limit = number(*cooling, "rack_power_limit");
            if (!limit || *limit < rack) continue;
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
        double least = now ? number(*now, "rack_power_limit").value_or(0.0) : 0.0;
        for (const Object* cluster : m_plan.objects(Kind::cluster))
            if (reference(*cluster, "facility") == &facility)
                least = std::max(least, value(*cluster, "rack_power").value_or(0.0));
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

    /// A system higher than the racks of its facility stands in none of them.
    void raiseRacks(const Object& cluster) {
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
};

}  // namespace

std::vector<Fix> rackFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                           const PlanModel& model) {
    return RackFixer(check, plan, catalogue, model).run(*plan.find(check.object));
}

}  // namespace wattplan::analysis
