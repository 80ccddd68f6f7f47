#include "core/formulas/orbital.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

constexpr const char* siteModel = "SITE_MODEL:10";

/// Results of one orbital cluster, part by part.
class Orbit {
public:
    Orbit(Recorder& recorder, const Object& object)
        : m_recorder(recorder), m_object(object), m_it(of("it_power")), m_life(of("life")) {
        m_all = named(crossBoundary(m_it, of("overhead"), Boundary::facility),
                      WATTPLAN_TEXT("Name", "All power of the satellites"));
    }

    void record(const Facility* ground) {
        recordArray();
        recordRadiator();
        recordMass();
        recordMoney();
        recordGround(ground);
        recordLinks();
    }

private:
    Quantity of(std::string_view field) { return m_recorder.number(m_object, field); }
    Quantity result(std::string_view key, Quantity value) {
        return m_recorder.result(m_object, key, value, siteModel);
    }
    static Quantity named(Quantity value, Label label) { return graph::named(value, {label, siteModel, 0}); }
    /// What is left after the years of life of what loses `rate` a year, of what is left.
    Quantity left(Quantity rate) {
        const Quantity year = m_recorder.constant(1.0, "year", WATTPLAN_TEXT("Name", "A year"), siteModel);
        return pow(1.0 - rate * year, m_life / year);
    }

    void recordArray() {
        const Quantity endOfLife =
            named(left(of("array_degradation")), WATTPLAN_TEXT("Name", "Array left at the end of life"));
        m_array = result("array_power", m_all / ((1.0 - of("eclipse")) * endOfLife));
        const Quantity output =
            result("array_output", of("sunlight") * of("cell_efficiency") * of("array_packing"));
        result("array_area", m_array / output);
    }

    void recordRadiator() {
        const Quantity sigma = m_recorder.constant(
            5.67037442e-8, "W/m2/K4", WATTPLAN_TEXT("Name", "Stefan–Boltzmann constant"), "codata2018");
        const Quantity emissivity = of("radiator_emissivity");
        constexpr double sides = 2.0;
        const Quantity gross = named(sides * emissivity * sigma * pow(of("radiator_temperature"), 4.0),
                                     WATTPLAN_TEXT("Name", "Heat radiated from both sides"));
        const Quantity warmth = named(emissivity * of("earth_view") * of("earth_infrared"),
                                      WATTPLAN_TEXT("Name", "Heat taken up from the Earth"));
        const Quantity sunlit = of("sun_view") + of("earth_albedo") * of("earth_view");
        const Quantity glare = named(of("radiator_absorptivity") * of("sunlight") * sunlit,
                                     WATTPLAN_TEXT("Name", "Sunlight taken up, direct and thrown back"));
        const Quantity net = gross * of("radiator_effectiveness") - (warmth + glare);
        const Quantity none = net * 0.0;
        const Quantity output =
            result("radiator_output",
                   require(net, 1.0 - lessEqual(net, none),
                           {WATTPLAN_TEXT("Reason", "the radiator takes up more heat than it gives off"),
                            tagOfObject(m_object)}));
        m_radiator = result("radiator_area", m_all / output);
    }

    void recordMass() {
        const Quantity shadow = named(m_all * of("eclipse") * of("orbit_period"),
                                      WATTPLAN_TEXT("Name", "Energy through the shadow of an orbit"));
        const auto byPower = [&](std::string_view key, std::string_view field) {
            return result(key, m_it * of(field));
        };
        const Quantity array = result("mass.array", m_array / of("array_specific_power"));
        const Quantity battery = result("mass.battery", shadow / of("battery_energy"));
        const Quantity radiator = result("mass.radiator", m_radiator * of("radiator_mass"));
        const Quantity loop = byPower("mass.loop", "loop_mass");
        const Quantity bus = byPower("mass.bus", "bus_mass");
        const Quantity compute = byPower("mass.compute", "compute_mass");
        m_bare = named(array + battery + radiator + loop + bus,
                       WATTPLAN_TEXT("Name", "Mass of the satellites without IT"));
        m_mass = result("mass", m_bare + compute);
        result("mass_per_power", m_mass / m_it);
    }

    void recordMoney() {
        const Quantity launch = result("capex.launch", m_mass * of("launch_price"));
        m_build = result("capex.satellites", m_bare * of("build_price"));
        const Quantity capex = result("capex", launch + m_build);
        result("capex_per_power", capex / m_it);
        m_energy = result("energy_it", m_it * m_life * of("availability"));
        m_cost = result("cost_per_energy", capex / m_energy);
        const Quantity carbon = result("carbon_launch", m_mass * of("launch_carbon"));
        result("carbon_per_energy", carbon / m_energy);
        result("survivors", left(of("failures")));
    }

    /// PUE, prices and carbon of the facility on the ground.
    void recordGround(const Facility* ground) {
        const auto unknown = [&](Dimension dimension) {
            return m_recorder.unknown(m_object, "facility", dimension);
        };
        Quantity pue = unknown({});
        Quantity building = unknown(dimension::moneyPerEnergy);
        if (ground) {
            const ResultAddress address{ground->object->id, resultId(Kind::facility, "pue")};
            const bool isEmpty = ground->clusters.empty();  // the same IT would be its only load
            pue = isEmpty ? ground->pueAt(m_it)
                          : Quantity(&m_recorder.graph(), m_recorder.nodes().at(tagOf(address)));
            const Object& finance = m_recorder.plan().only(Kind::finance);
            building = ground->buildingCost / (m_recorder.number(finance, "life_facility") *
                                               m_recorder.number(finance, "utilisation"));
        }
        const Quantity electricity =
            result("cost_per_energy.electricity",
                   (ground ? ground->price : unknown(dimension::moneyPerEnergy)) * pue);
        building = result("cost_per_energy.building", building);
        const Quantity cost = result("cost_per_energy.ground", electricity + building);
        result("cost_ratio", m_cost / cost);
        result("launch_parity", (cost * m_energy - m_build) / m_mass);
        result("carbon_per_energy.ground",
               (ground ? ground->gridCarbon : unknown(dimension::carbonIntensity)) * pue);
    }

    void recordLinks() {
        const Quantity satellites = result("satellites", ceil(m_array / of("satellite_power")));
        result("downlink", satellites * of("downlink_rate"));
        const Quantity itOfOne = named(m_it / satellites, WATTPLAN_TEXT("Name", "IT power of a satellite"));
        result("links_per_satellite", itOfOne * of("network_demand") / of("laser_rate"));
    }

    Recorder& m_recorder;
    const Object& m_object;
    Quantity m_it;        // IT [W]
    Quantity m_life;      // [s]
    Quantity m_all;       // facility [W]
    Quantity m_array;     // when new, facility [W]
    Quantity m_radiator;  // [m2]
    Quantity m_bare;      // without IT [kg]
    Quantity m_mass;      // [kg]
    Quantity m_build;     // in plan currency
    Quantity m_energy;    // IT [J]
    Quantity m_cost;      // [money/J]
};

}  // namespace

void recordOrbitalCluster(Recorder& recorder, const Object& object, const Facility* ground) {
    Orbit(recorder, object).record(ground);
}

}  // namespace wattplan::formulas
