#include <array>

#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

// Hand calculation of the design (plan A): what it states is typed as it stands, so that the program's own
// figures can be laid beside its sums. What the library says alike is left to the library.
constexpr std::string_view stated = "planner's assumption: hand calculation, plan A";

const std::array objects{
    SampleObject{Kind::facility, "campus",
                 WATTPLAN_TEXT("Sample", "A1 Ulanqab (hypothetical: no GB200 may be exported there)")},
    SampleObject{Kind::feedStep, "feed", {}, "campus"},
    SampleObject{Kind::cluster, "machines", WATTPLAN_TEXT("Sample", "Behind a feed of 100 MW")},
    SampleObject{Kind::model, "dense_2e26", WATTPLAN_TEXT("Sample", "A dense model of 2e26 FLOP")},
    SampleObject{Kind::trainingRun, "frontier", WATTPLAN_TEXT("Sample", "The run of 2e26 FLOP")},
    SampleObject{Kind::trainingRun, "other_work", WATTPLAN_TEXT("Sample", "All other work")},
};

const std::array cells{
    SampleCell{"plan", "horizon_start", "2026-11"},
    SampleCell{"plan", "horizon_months", "75"},
    SampleCell{"plan", "price_year", "2026"},
    // Money: no spares, insurance or taxes in the hand calculation. Network 260 M and storage 35 M USD of
    // 512 × 3.4 M USD.
    SampleCell{"finance", "discount_rate", "5", stated, "estimate", "unchecked"},
    SampleCell{"finance", "life_network", "5", stated, "estimate", "unchecked"},
    SampleCell{"finance", "spares", "0", stated, "estimate", "unchecked"},
    SampleCell{"finance", "network_capex", "14.9357", stated, "estimate", "unchecked"},
    SampleCell{"finance", "storage_capex", "2.01057", stated, "estimate", "unchecked"},
    SampleCell{"finance", "maintenance_it", "3", stated, "estimate", "unchecked"},
    SampleCell{"finance", "insurance", "0", stated, "estimate", "unchecked"},
    SampleCell{"finance", "grid_connection", "80 USD/kW", stated, "estimate", "unchecked"},
    SampleCell{"finance", "utilisation", "92", stated, "estimate", "unchecked"},
    // The place and its supply
    SampleCell{"campus", "site", "ulanqab"},
    SampleCell{"campus", "cooling", "d2c_1p"},
    SampleCell{"campus", "redundancy_power", "n1", stated, "estimate", "unchecked"},
    SampleCell{"campus", "transformer_size", "20 MVA", stated, "estimate", "unchecked"},
    SampleCell{"campus", "ups_size", "2.5 MW", stated, "estimate", "unchecked"},
    SampleCell{"campus", "feed_reserve", "0", stated, "estimate", "unchecked"},
    SampleCell{"campus", "rack_units", "48", "the rack of NVL72 is 48 units high", "derived"},
    SampleCell{"feed", "month", "2028-02", "15 months from November 2026", "estimate", "unchecked"},
    SampleCell{"feed", "capacity", "100", stated, "estimate", "unchecked"},
    SampleCell{"feed", "basis", "mva", stated, "estimate", "unchecked"},
    // 512 racks: 132 kW at their peak, 118 busy, 35 idle; a fabric of 125 W for each accelerator, storage and
    // management of 4.0 kW for each rack. Both as shares of 132 kW, so that the peak is the hand's.
    SampleCell{"machines", "facility", "campus"},
    SampleCell{"machines", "system", "gb200_nvl72"},
    SampleCell{"machines", "systems", "512", stated, "estimate", "unchecked"},
    SampleCell{"machines", "commissioning", "2028-02", "15 months from November 2026", "estimate",
               "unchecked"},
    SampleCell{"machines", "idle_factor", "0.265152", stated, "estimate", "unchecked"},
    SampleCell{"machines", "network_power", "6.81818", stated, "estimate", "unchecked"},
    SampleCell{"machines", "storage_power", "3.03030", stated, "estimate", "unchecked"},
    SampleCell{"gb200_nvl72", "typical_power", "118 kW", stated, "estimate", "unchecked"},
    SampleCell{"gb200_nvl72", "price", "3.4e6 USD", stated, "estimate", "unchecked"},
    // The run: .74 of the 16-bit peak in a benchmark, .88 of that in production. 118 kW busy with 9 of fabric
    // and 4 of storage are 131 kW for 72 accelerators.
    SampleCell{"dense_2e26", "params_total", "1e12", assumed, "estimate", "unchecked"},
    SampleCell{"dense_2e26", "training_tokens", "3.33333e13", "2e26 FLOP over 6 N", "derived", "unchecked"},
    SampleCell{"frontier", "model", "dense_2e26"},
    SampleCell{"frontier", "cluster", "machines"},
    SampleCell{"frontier", "flop_mode", "quick"},
    SampleCell{"frontier", "precision", "fp8", stated, "estimate", "unchecked"},
    SampleCell{"frontier", "pin_mfu", "0.6512", stated, "estimate", "unchecked"},
    SampleCell{"frontier", "goodput", "0.83", stated, "estimate", "unchecked"},
    SampleCell{"frontier", "pin_it_power", "1819.444 W", stated, "estimate", "unchecked"},
    // After it .92 of 36,864 accelerators are busy to the end of the plan: 58 months of 730 h.
    SampleCell{"other_work", "model", "dense_2e26"},
    SampleCell{"other_work", "cluster", "machines"},
    SampleCell{"other_work", "start", "2028-04"},
    SampleCell{"other_work", "accelerators", "33915", stated, "estimate", "unchecked"},
    SampleCell{"other_work", "flop_mode", "quick"},
    SampleCell{"other_work", "precision", "fp8", stated, "estimate", "unchecked"},
    SampleCell{"other_work", "pin_mfu", "0.6512", stated, "estimate", "unchecked"},
    SampleCell{"other_work", "goodput", "0.83", stated, "estimate", "unchecked"},
    SampleCell{"other_work", "pin_hours", "1.43596e9", stated, "estimate", "unchecked"},
    SampleCell{"other_work", "pin_it_power", "1819.444 W", stated, "estimate", "unchecked"},
};

// What the place decides; its price, grid carbon and staff follow from the site.
const std::array virginiaNames{
    SampleName{"campus", WATTPLAN_TEXT("Sample", "A1 Northern Virginia")},
};
const std::array virginiaCells{
    SampleCell{"campus", "site", "n_virginia"},
    SampleCell{"campus", "construction_cost", "12478 USD/kW",
               "costs: construction_us_n_virginia with construction_ai_premium", "derived", "unchecked"},
    SampleCell{"finance", "discount_rate", "8.5", stated, "estimate", "unchecked"},
    SampleCell{"finance", "grid_connection", "250 USD/kW", stated, "estimate", "unchecked"},
    SampleCell{"feed", "month", "2030-11", "48 months from November 2026", "estimate", "unchecked"},
    SampleCell{"machines", "commissioning", "2030-11", "48 months from November 2026", "estimate",
               "unchecked"},
    SampleCell{"other_work", "start", "2031-01"},
    SampleCell{"other_work", "pin_hours", "6.1894e8", "25 months of 730 h", "estimate", "unchecked"},
};

// The 559 kW of a CloudMatrix have its network in them. It has no FP8.
constexpr std::string_view pangu = "Pangu Ultra 135B: .52 on 8,192 Ascend 910B (Epoch AI)";
constexpr std::string_view cloudMatrix =
    "SemiAnalysis, April 2025, times .77: 430 kW for 384 accelerators, network included";
const std::array cloudMatrixNames{
    SampleName{"campus", WATTPLAN_TEXT("Sample", "A2 Ulanqab, CloudMatrix 384")},
};
const std::array cloudMatrixCells{
    SampleCell{"campus", "cooling", "d2c_air_hybrid"},
    SampleCell{"machines", "system", "cloudmatrix_384"},
    SampleCell{"machines", "systems", "130", stated, "estimate", "unchecked"},
    SampleCell{"machines", "network_power", "0", stated, "estimate", "unchecked"},
    SampleCell{"machines", "storage_power", "0", stated, "estimate", "unchecked"},
    SampleCell{"frontier", "precision", "16bit"},
    SampleCell{"frontier", "pin_mfu", "0.52", pangu, "third-party", "unchecked"},
    SampleCell{"frontier", "pin_it_power", "1119.8 W", cloudMatrix, "third-party", "unchecked"},
    SampleCell{"other_work", "precision", "16bit"},
    SampleCell{"other_work", "pin_mfu", "0.52", pangu, "third-party", "unchecked"},
    SampleCell{"other_work", "pin_it_power", "1119.8 W", cloudMatrix, "third-party", "unchecked"},
    SampleCell{"other_work", "start", "2028-07"},
    SampleCell{"other_work", "accelerators", "45926", stated, "estimate", "unchecked"},
    SampleCell{"other_work", "pin_hours", "1.84392e9", "55 months of 730 h", "estimate", "unchecked"},
};

const std::array whatIfs{
    SampleWhatIf{
        "a1_virginia", WATTPLAN_TEXT("Sample", "A1 Northern Virginia"), "", {}, virginiaCells, virginiaNames},
    SampleWhatIf{"a2_ulanqab",
                 WATTPLAN_TEXT("Sample", "A2 Ulanqab, CloudMatrix 384"),
                 "",
                 {},
                 cloudMatrixCells,
                 cloudMatrixNames},
};

}  // namespace

const Sample& ulanqabSample() {
    static const Sample sample{"ulanqab-virginia",
                               WATTPLAN_TEXT("Sample", "100 MW: Ulanqab or Northern Virginia"), objects,
                               cells, whatIfs};
    return sample;
}

}  // namespace wattplan
