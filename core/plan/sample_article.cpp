#include <array>

#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

constexpr std::string_view patterson =
    "Patterson et al. 2021, Carbon Emissions and Large Neural Network Training, Table 4";
constexpr std::string_view luccioni =
    "Luccioni et al. 2022, Estimating the Carbon Footprint of BLOOM, Tables 1-4";
constexpr std::string_view realised =
    "realised over the whole run: 6 N D over published accelerator-hours and peak";

const std::array articleObjects{
    SampleObject{Kind::facility, "azure", WATTPLAN_TEXT("Sample", "Azure, 2020")},
    SampleObject{Kind::facility, "google", WATTPLAN_TEXT("Sample", "Google, 2020")},
    SampleObject{Kind::facility, "meta", WATTPLAN_TEXT("Sample", "Meta, 2021")},
    SampleObject{Kind::facility, "jean_zay", WATTPLAN_TEXT("Sample", "Jean Zay, 2022")},
    SampleObject{Kind::facility, "air_hall", WATTPLAN_TEXT("Sample", "Air-cooled hall")},
    SampleObject{Kind::facility, "liquid_hall", WATTPLAN_TEXT("Sample", "Liquid-cooled twin")},
    SampleObject{Kind::cluster, "v100_cluster", WATTPLAN_TEXT("Sample", "10,000 V100")},
    SampleObject{Kind::cluster, "tpu_cluster", WATTPLAN_TEXT("Sample", "4,096 TPU v3")},
    SampleObject{Kind::cluster, "opt_cluster", WATTPLAN_TEXT("Sample", "992 A100")},
    SampleObject{Kind::cluster, "bloom_cluster", WATTPLAN_TEXT("Sample", "384 A100")},
    SampleObject{Kind::cluster, "air_cluster", WATTPLAN_TEXT("Sample", "20 racks of DGX A100")},
    SampleObject{Kind::cluster, "liquid_cluster", WATTPLAN_TEXT("Sample", "HGX A100, liquid-cooled")},
    SampleObject{Kind::trainingRun, "gpt3", WATTPLAN_TEXT("Sample", "GPT-3")},
    SampleObject{Kind::trainingRun, "gopher", WATTPLAN_TEXT("Sample", "Gopher")},
    SampleObject{Kind::trainingRun, "opt", WATTPLAN_TEXT("Sample", "OPT")},
    SampleObject{Kind::trainingRun, "bloom", WATTPLAN_TEXT("Sample", "BLOOM")},
    SampleObject{Kind::trainingRun, "gpt3_air", WATTPLAN_TEXT("Sample", "GPT-3 again, air-cooled")},
    SampleObject{Kind::trainingRun, "gpt3_liquid", WATTPLAN_TEXT("Sample", "GPT-3 again, liquid-cooled")},
    SampleObject{Kind::feedStep, "air_feed_1", {}, "air_hall"},
    SampleObject{Kind::feedStep, "air_feed_2", {}, "air_hall"},
    SampleObject{Kind::feedStep, "liquid_feed_1", {}, "liquid_hall"},
};

const std::array articleCells{
    SampleCell{"plan", "horizon_start", "2020-01"},
    SampleCell{"plan", "price_year", "2023"},
    // GPT-3 on 10,000 V100
    SampleCell{"azure", "site", "des_moines", assumed, "estimate", "unchecked"},
    SampleCell{"azure", "cooling", "air_side_econ", assumed, "estimate", "unchecked"},
    SampleCell{"azure", "pin_pue", "1.10", patterson},
    SampleCell{"azure", "grid_carbon", "0.429", patterson},
    SampleCell{"v100_cluster", "facility", "azure"},
    SampleCell{"v100_cluster", "system", "dgx_1_v100"},
    SampleCell{"v100_cluster", "systems", "1250", patterson},
    SampleCell{"v100_cluster", "commissioning", "2020-01"},
    SampleCell{"v100_cluster", "retirement", "2020-07"},
    SampleCell{"gpt3", "model", "gpt_3_175b"},
    SampleCell{"gpt3", "cluster", "v100_cluster"},
    SampleCell{"gpt3", "start", "2020-02"},
    SampleCell{"gpt3", "flop_mode", "quick"},
    SampleCell{"gpt3", "pin_mfu", "0.1968", "Patterson et al. 2021, Table 4: 24.6 of 125 TFLOP/s"},
    SampleCell{"gpt3", "goodput", "1", patterson},
    SampleCell{"gpt3", "pin_it_power", "330 W", patterson},
    SampleCell{"gpt3", "pin_price_per_hour", "1.50", "Lambda Labs 2020: 355 V100-years for 4.6 M USD",
               "third-party", "unchecked"},
    // Gopher on 4,096 TPU v3
    SampleCell{"google", "site", "atlanta", assumed, "estimate", "unchecked"},
    SampleCell{"google", "cooling", "water_side_econ", assumed, "estimate", "unchecked"},
    SampleCell{"google", "pin_pue", "1.08", "Rae et al. 2021, Appendix F"},
    SampleCell{"google", "grid_carbon", "0.33", "Rae et al. 2021, Appendix F"},
    SampleCell{"tpu_cluster", "facility", "google"},
    SampleCell{"tpu_cluster", "system", "tpu_v3_board"},
    SampleCell{"tpu_cluster", "systems", "1024", "Rae et al. 2021"},
    SampleCell{"tpu_v3_board", "max_power", "1800 W", "4 x 450 W TDP: no published nameplate", "estimate",
               "unchecked"},
    SampleCell{"tpu_v3_board", "price", "14000",
               "not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher", "estimate",
               "unchecked"},
    SampleCell{"tpu_cluster", "commissioning", "2020-11"},
    SampleCell{"tpu_cluster", "retirement", "2021-05"},
    SampleCell{"gopher", "model", "gopher_280b"},
    SampleCell{"gopher", "cluster", "tpu_cluster"},
    SampleCell{"gopher", "start", "2020-11"},
    SampleCell{"gopher", "flop_mode", "quick"},
    SampleCell{"gopher", "pin_mfu", "0.30205", realised, "derived"},
    SampleCell{"gopher", "goodput", "1", realised, "derived"},
    SampleCell{"gopher", "pin_it_power", "283 W", luccioni},
    SampleCell{"gopher", "pin_price_per_hour", "2.00", "Google Cloud 2021: 8 USD/h for a TPU v3 board of 4",
               "published", "unchecked"},
    // OPT on 992 A100
    SampleCell{"meta", "site", "salt_lake", assumed, "estimate", "unchecked"},
    SampleCell{"meta", "cooling", "air_side_econ", assumed, "estimate", "unchecked"},
    SampleCell{"meta", "pin_pue", "1.09", luccioni},
    SampleCell{"meta", "grid_carbon", "0.231", luccioni},
    SampleCell{"opt_cluster", "facility", "meta"},
    SampleCell{"opt_cluster", "system", "dgx_a100_640"},
    SampleCell{"opt_cluster", "systems", "124", "Zhang et al. 2022"},
    SampleCell{"dgx_a100_640", "price", "199000", "price of a DGX A100 as the broker's note of 2023 took it",
               "third-party", "unchecked"},
    SampleCell{"opt_cluster", "commissioning", "2021-11"},
    SampleCell{"opt_cluster", "retirement", "2022-05"},
    SampleCell{"opt", "model", "opt_175b"},
    SampleCell{"opt", "cluster", "opt_cluster"},
    SampleCell{"opt", "start", "2021-11"},
    SampleCell{"opt", "flop_mode", "quick"},
    SampleCell{"opt", "pin_mfu", "0.34646", realised, "derived"},
    SampleCell{"opt", "goodput", "1", realised, "derived"},
    SampleCell{"opt", "pin_chip_power", "400 W", luccioni},
    // BLOOM on 384 A100
    SampleCell{"jean_zay", "site", "paris", "Orsay, near Paris", "published"},
    SampleCell{"jean_zay", "cooling", "d2c_1p", assumed, "estimate", "unchecked"},
    SampleCell{"jean_zay", "pin_pue", "1.20", luccioni},
    SampleCell{"jean_zay", "grid_carbon", "0.057", luccioni},
    SampleCell{"bloom_cluster", "facility", "jean_zay"},
    SampleCell{"bloom_cluster", "system", "dgx_a100_640", assumed, "estimate", "unchecked"},
    SampleCell{"bloom_cluster", "systems", "48", luccioni},
    SampleCell{"bloom_cluster", "commissioning", "2022-03"},
    SampleCell{"bloom_cluster", "retirement", "2022-09"},
    SampleCell{"bloom", "model", "bloom_176b"},
    SampleCell{"bloom", "cluster", "bloom_cluster"},
    SampleCell{"bloom", "start", "2022-03"},
    SampleCell{"bloom", "flop_mode", "quick"},
    SampleCell{"bloom", "pin_mfu", "0.31818", realised, "derived"},
    SampleCell{"bloom", "goodput", "1", realised, "derived"},
    SampleCell{"bloom", "pin_chip_power", "400 W", luccioni},
    // The same model again, in a hall of DGX A100 and in its liquid-cooled twin
    SampleCell{"air_hall", "site", "n_virginia"},
    SampleCell{"air_hall", "cooling", "air_crah_chiller"},
    SampleCell{"air_cluster", "facility", "air_hall"},
    SampleCell{"air_cluster", "system", "dgx_a100_640"},
    SampleCell{"air_cluster", "systems", "140"},
    SampleCell{"air_cluster", "commissioning", "2023-03"},
    SampleCell{"air_cluster", "ramp", "3"},
    SampleCell{"air_cluster", "pin_systems_per_rack", "7", "the article: 7 DGX A100 in a rack of 42 U",
               "third-party"},
    SampleCell{"air_feed_1", "month", "2023-01"},
    SampleCell{"air_feed_1", "capacity", "1 MW"},
    SampleCell{"air_feed_2", "month", "2023-09"},
    SampleCell{"air_feed_2", "capacity", "1.5 MW"},
    SampleCell{"gpt3_air", "model", "gpt_3_175b"},
    SampleCell{"gpt3_air", "cluster", "air_cluster"},
    SampleCell{"gpt3_air", "start", "2023-06"},
    SampleCell{"liquid_hall", "site", "n_virginia"},
    SampleCell{"liquid_hall", "cooling", "d2c_1p"},
    SampleCell{"liquid_cluster", "facility", "liquid_hall"},
    SampleCell{"liquid_cluster", "system", "hgx_a100_8_d2c"},
    SampleCell{"liquid_cluster", "systems", "140"},
    SampleCell{"hgx_a100_8_d2c", "price", "190000", "costs: server_hgx_a100 (2021)", "estimate", "unchecked"},
    SampleCell{"liquid_cluster", "commissioning", "2023-03"},
    SampleCell{"liquid_cluster", "ramp", "3"},
    SampleCell{"liquid_feed_1", "month", "2023-01"},
    SampleCell{"liquid_feed_1", "capacity", "1 MW"},
    SampleCell{"liquid_feed_1", "basis", "mva"},
    SampleCell{"gpt3_liquid", "model", "gpt_3_175b"},
    SampleCell{"gpt3_liquid", "cluster", "liquid_cluster"},
    SampleCell{"gpt3_liquid", "start", "2023-06"},
};

}  // namespace

const Sample& articleSample() {
    static const Sample sample{"article", WATTPLAN_TEXT("Sample", "The article, 2023"), articleObjects,
                               articleCells, articleWhatIfs()};
    return sample;
}

}  // namespace wattplan
