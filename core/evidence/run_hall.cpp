#include "core/evidence/run_hall.h"

#include <algorithm>
#include <cmath>

#include "core/evidence/run_cells.h"
#include "core/evidence/run_place.h"
#include "core/plan/typed_number.h"

namespace wattplan::evidence {

namespace {

constexpr std::string_view systemKey = "published_system";

void rentAsItsLike(RunDesk& desk, const Object& accelerator) {
    if (!desk.run().has("cost_usd") || desk.run().has("price_usd_per_accelerator_hour")) return;
    const Object* like = rentedLike(accelerator, desk.catalogue());
    if (!like) return;
    const double price = typedNumber(*like, "rental_price").value();
    if (desk.type(accelerator.key, "rental_price", typed(price, "USD/h")))
        desk.assume(WATTPLAN_TEXT("Accuracy", "rented at the price of %1, as none of its own is known"),
                    desk.catalogue().name(*like, "en"));
}

}  // namespace

void typeHall(RunDesk& desk) {
    desk.add(Kind::facility, RunPlan::hall);
    const auto [site, isAssumed, isOpen] = runPlace(desk.run(), desk.catalogue());
    if (site)
        desk.type(RunPlan::hall, "site", site->key);
    else if (desk.run().has("site_id"))
        desk.assume(isOpen ? WATTPLAN_TEXT("Accuracy",
                                           "left out, as the library has several places in “%1”: name a city")
                           : WATTPLAN_TEXT("Accuracy", "left out, as the library has no place “%1”"),
                    desk.run().text("site_id"));
    if (isAssumed)
        desk.assume(WATTPLAN_TEXT("Accuracy", "place taken as %1"), desk.catalogue().name(*site, "en"));
    // PUE and grid factor describe the place, which most sources do not name otherwise.
    if (desk.run().number("pue").value_or(0.0) >= 1.0) {
        desk.typeNumber(RunPlan::hall, "pin_pue", "pue");
    } else if (site) {
        constexpr std::string_view cooling = "water_side_econ";  // of a new hall, SITE_MODEL 3.1
        desk.type(RunPlan::hall, "cooling", cooling);
        desk.assume(WATTPLAN_TEXT("Accuracy", "cooled by “%1”, as no PUE is stated"),
                    desk.catalogue().name(*desk.catalogue().find(Kind::cooling, cooling), "en"));
    } else if (desk.run().text("energy_includes_pue") != "yes") {
        desk.type(RunPlan::hall, "pin_pue", "1");  // what is compared is before PUE, whatever it is
    }
    if (desk.typeNumber(RunPlan::hall, "grid_carbon", "grid_kgco2e_per_kwh") || site) return;
    if (!desk.run().has("carbon_tco2e") && !desk.run().has("carbon_gco2e_per_request")) return;
    // IEA, Electricity 2025: 445 g of CO₂ for each kWh of the world in 2024.
    desk.type(RunPlan::hall, "grid_carbon", "0.445");
    desk.assume(
        WATTPLAN_TEXT("Accuracy",
                      "grid carbon of the world's mean, %1 kg/kWh, as neither factor nor place is stated"),
        "0.445");
}

void typeCluster(RunDesk& desk, const RunHardware& hardware) {
    std::string system = std::string(systemKey);
    double perSystem = 1.0;
    if (hardware.system) {
        system = hardware.system->key;
        perSystem = std::max(typedNumber(*hardware.system, "accelerators_per_system").value_or(1.0), 1.0);
    } else {
        perSystem = std::clamp(desk.accelerators().value_or(1.0), 1.0, 8.0);
        desk.add(Kind::system, systemKey);
        desk.type(systemKey, "accelerator", hardware.accelerator->key);
        desk.type(systemKey, "accelerators_per_system", typed(std::floor(perSystem)));
        perSystem = std::floor(perSystem);
    }
    const auto tdp = typedNumber(*hardware.accelerator, "tdp");
    const bool hasPower = hardware.system && (typedNumber(*hardware.system, "max_power") ||
                                              typedNumber(*hardware.system, "typical_power"));
    if (!hasPower && tdp) {
        constexpr double overChips = 1.8;  // DGX A100 2.03, DGX H100 1.82, DGX B200 1.79, 8 MI300X 1.75
        desk.type(system, "max_power", typed(overChips * *tdp * perSystem, "W"));
        desk.assume(WATTPLAN_TEXT("Accuracy",
                                  "a server's nameplate of %1 times the TDP of its accelerators, as "
                                  "none is known"),
                    "1.8");
    }
    desk.add(Kind::cluster, RunPlan::cluster);
    desk.type(RunPlan::cluster, "facility", RunPlan::hall);
    desk.type(RunPlan::cluster, "system", system);
    desk.type(RunPlan::cluster, "commissioning", "2026-01");
    desk.setPerSystem(perSystem);
    rentAsItsLike(desk, *hardware.accelerator);
}

}  // namespace wattplan::evidence
