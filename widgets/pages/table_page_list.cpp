#include "widgets/pages/table_page.h"

namespace wattplan {

const std::vector<TablePageSpec>& tablePages() {
    using enum Kind;
    using Table = TablePageSpec::Table;
    static const std::vector<TablePageSpec> pages{
        {"workloads",
         WATTPLAN_TEXT("Pages", "Workloads"),
         TableLayout::stacked,
         {},
         {Table{trainingRun,
                {"model", "cluster", "=energy_facility", "=days", "=cost_owned", "=cost_rented", "=carbon",
                 "=hours", "=mfu", "=energy_chip", "start", "accelerators", "tokens"}}}},
        {"facilities",
         WATTPLAN_TEXT("Pages", "Facilities"),
         TableLayout::stacked,
         {},
         {Table{facility,
                {"site", "cooling", "=pue", "=peak_power", "=shortfall", "=nameplate_power",
                 "=design_it_power", "=load", "=energy", "=capex"},
                plan},
          Table{cluster,
                {"facility", "system", "systems", "commissioning", "ramp", "retirement", "=accelerators",
                 "=operating_power", "=nameplate_power", "=racks", "=systems_per_rack", "=rack_power",
                 "=capex"},
                plan},
          Table{feedStep, {"facility", "month", "capacity"}, facility}}},
        {"finance",
         WATTPLAN_TEXT("Pages", "Finance"),
         TableLayout::stacked,
         {plan, finance, growth},
         {Table{currency, {"rate", "year", "symbol"}},
          Table{growthEra,
                {"from", "to", "=points", "=doubling", "=doubling.low", "=doubling.high", "=growth_per_year",
                 "=r2", "=projection"},
                growth}}},
        {"models",
         WATTPLAN_TEXT("Pages", "Models"),
         TableLayout::stacked,
         {},
         {Table{model,
                {"organization", "publication_date", "params_total", "params_active", "training_tokens",
                 "published_flop", "published_hardware", "published_energy", "published_pue",
                 "published_carbon"}}}},
        {"hardware",
         WATTPLAN_TEXT("Pages", "Hardware"),
         TableLayout::tabs,
         {},
         {Table{system, {"vendor", "accelerator", "accelerators_per_system"}},
          Table{accelerator, {"vendor", "launch_date"}}, Table{efficiencyClass, {}}}},
        {"sites",
         WATTPLAN_TEXT("Pages", "Sites"),
         TableLayout::stacked,
         {},
         {Table{site, {"country", "region", "electricity_price", "grid_carbon", "pue_cap"}}}},
        {"cooling",
         WATTPLAN_TEXT("Pages", "Cooling"),
         TableLayout::stacked,
         {},
         {Table{cooling,
                {"pue_default", "pue_low", "pue_high", "wue", "rack_power_typical", "rack_power_limit"}}}},
    };
    return pages;
}

}  // namespace wattplan
