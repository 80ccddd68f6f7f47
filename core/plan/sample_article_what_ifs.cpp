#include <array>

#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

constexpr std::string_view visitors = "the article: 13 million daily visitors";
constexpr std::string_view deepspeed =
    "Yao et al. 2023, DeepSpeed-Chat: 135 M tokens in the stage of reinforcement learning";
constexpr std::string_view openSoftware =
    "a fifteenth of the default: 15 times slower generation, as Microsoft's comparison of 2023 has it";
constexpr std::string_view leaked = "SemiAnalysis 2023: about 25,000 A100, unconfirmed";
constexpr std::string_view officialFactor = "grid factor of the place, as the library has it";

// The hall of DGX A100 with cold plates, PUE alone: the server stays, and with it its fans.
const std::array liquidCells{
    SampleCell{"air_hall", "cooling", "d2c_1p"},
};

// Co-packaged optics come at 800G and above: what they replace is the same network with pluggable modules,
// counted part by part, and not the share of server power that the baseline takes.
const std::array pluggableCells{
    SampleCell{"air_cluster", "fabric", "net_800g_dsp", assumed, "estimate", "unchecked"},
};
const std::array copackagedCells{
    SampleCell{"air_cluster", "fabric", "net_800g_cpo"},
};

const std::array quebecCells{
    SampleCell{"air_hall", "site", "quebec"},
    SampleCell{"air_hall", "construction_cost", "11700 USD/kW",
               "costs: construction_us; none is known of Quebec", "estimate", "unchecked"},
};

const std::array openRlhfCells{
    SampleCell{"gpt3_air", "rl_tokens", "135e6", deepspeed},
    SampleCell{"gpt3_air", "generation_utilisation", "0.00667", openSoftware, "estimate", "unchecked"},
};
const std::array deepspeedCells{
    SampleCell{"gpt3_air", "generation_utilisation", "0.10", deepspeed, "estimate", "unchecked"},
};

const std::array chatObjects{
    SampleObject{Kind::facility, "chat_hall", WATTPLAN_TEXT("Sample", "Hall for serving")},
    SampleObject{Kind::cluster, "chat_cluster", WATTPLAN_TEXT("Sample", "DGX A100 for serving")},
    SampleObject{Kind::service, "chat", WATTPLAN_TEXT("Sample", "Chat with GPT-3")},
};
const std::array chatCells{
    SampleCell{"chat_hall", "site", "n_virginia", assumed, "estimate", "unchecked"},
    SampleCell{"chat_hall", "cooling", "air_crah_chiller", assumed, "estimate", "unchecked"},
    SampleCell{"chat_cluster", "facility", "chat_hall"},
    SampleCell{"chat_cluster", "system", "dgx_a100_640"},
    SampleCell{"chat_cluster", "sizing", "services"},
    SampleCell{"chat_cluster", "commissioning", "2023-01"},
    SampleCell{"chat", "model", "gpt_3_175b"},
    SampleCell{"chat", "cluster", "chat_cluster"},
    SampleCell{"chat", "users", "13e6", visitors, "third-party"},
    SampleCell{"chat", "limit_per_token", "100 ms", "ten tokens a second, faster than reading", "estimate",
               "unchecked"},
    SampleCell{"chat", "limit_first_token", "10 s", assumed, "estimate", "unchecked"},
};
const std::array edgeCells{
    SampleCell{"chat", "device_share", "70", assumed, "estimate", "unchecked"},
};

const std::array orbitalObjects{
    SampleObject{Kind::orbitalCluster, "orbit_40mw", WATTPLAN_TEXT("Sample", "40 MW in orbit")},
};
const std::array orbitalCells{
    SampleCell{"orbit_40mw", "facility", "air_hall"},
    SampleCell{"orbit_40mw", "it_power", "40 MW", assumed, "estimate", "unchecked"},
};

const std::array presetObjects{
    SampleObject{Kind::facility, "preset_hall", WATTPLAN_TEXT("Sample", "Hall of the claims of 2023")},
    SampleObject{Kind::cluster, "preset_cluster", WATTPLAN_TEXT("Sample", "25,000 accelerators")},
    SampleObject{Kind::trainingRun, "preset_run", WATTPLAN_TEXT("Sample", "A model as claimed in 2023")},
};
const std::array gpt4Cells{
    SampleCell{"preset_hall", "site", "n_virginia", assumed, "estimate", "unchecked"},
    SampleCell{"preset_hall", "cooling", "air_crah_chiller", assumed, "estimate", "unchecked"},
    SampleCell{"preset_cluster", "facility", "preset_hall"},
    SampleCell{"preset_cluster", "system", "dgx_a100_640"},
    SampleCell{"preset_cluster", "systems", "3125", leaked, "third-party", "unchecked"},
    SampleCell{"preset_cluster", "commissioning", "2023-03"},
    SampleCell{"preset_run", "model", "gpt_4_claim_2023"},
    SampleCell{"preset_run", "cluster", "preset_cluster"},
    SampleCell{"preset_run", "start", "2023-04"},
    SampleCell{"preset_run", "flop_mode", "quick"},
};
const std::array gpt5Cells{
    SampleCell{"preset_run", "model", "gpt_5_claim_2023"},
    SampleCell{"preset_cluster", "system", "hgx_h100_8_air", assumed, "estimate", "unchecked"},
};

// All halls that train GPT-3 move; the hall of 2020 states a grid factor of its own, which moves with it.
const std::array guizhouCells{
    SampleCell{"azure", "site", "guian"},
    SampleCell{"azure", "grid_carbon", "0.4989", officialFactor},
    SampleCell{"air_hall", "site", "guian"},
    SampleCell{"liquid_hall", "site", "guian"},
};
const std::array innerMongoliaCells{
    SampleCell{"azure", "site", "ulanqab"},
    SampleCell{"azure", "grid_carbon", "0.6849", officialFactor},
    SampleCell{"air_hall", "site", "ulanqab"},
    SampleCell{"liquid_hall", "site", "ulanqab"},
};
const std::array virginiaCells{
    // where the other two stand already
    SampleCell{"azure", "site", "n_virginia"},
    SampleCell{"azure", "grid_carbon", "0.284", officialFactor},
};

const std::array whatIfs{
    SampleWhatIf{"liquid_cooling", WATTPLAN_TEXT("Sample", "Liquid cooling"), "", {}, liquidCells},
    SampleWhatIf{"pluggable_optics",
                 WATTPLAN_TEXT("Sample", "Pluggable optics, counted"),
                 "liquid_cooling",
                 {},
                 pluggableCells},
    SampleWhatIf{"copackaged_optics",
                 WATTPLAN_TEXT("Sample", "+ co-packaged optics"),
                 "pluggable_optics",
                 {},
                 copackagedCells},
    SampleWhatIf{
        "quebec_hydro", WATTPLAN_TEXT("Sample", "Quebec hydro"), "copackaged_optics", {}, quebecCells},
    SampleWhatIf{
        "rlhf_of_2023", WATTPLAN_TEXT("Sample", "RLHF, open software of 2023"), "", {}, openRlhfCells},
    SampleWhatIf{
        "deepspeed_chat", WATTPLAN_TEXT("Sample", "+ DeepSpeed-Chat"), "rlhf_of_2023", {}, deepspeedCells},
    SampleWhatIf{"chat_in_cloud", WATTPLAN_TEXT("Sample", "Chat from the data centre"), "", chatObjects,
                 chatCells},
    SampleWhatIf{
        "edge_inference", WATTPLAN_TEXT("Sample", "+ edge inference, 70 %"), "chat_in_cloud", {}, edgeCells},
    SampleWhatIf{"orbital_cluster", WATTPLAN_TEXT("Sample", "Orbital, 40 MW"), "", orbitalObjects,
                 orbitalCells},
    SampleWhatIf{"gpt4_of_2023", WATTPLAN_TEXT("Sample", "GPT-4 as claimed in 2023"), "", presetObjects,
                 gpt4Cells},
    SampleWhatIf{
        "gpt5_of_2023", WATTPLAN_TEXT("Sample", "GPT-5 as claimed in 2023"), "gpt4_of_2023", {}, gpt5Cells},
    SampleWhatIf{"guizhou", WATTPLAN_TEXT("Sample", "Guizhou"), "", {}, guizhouCells},
    SampleWhatIf{"inner_mongolia", WATTPLAN_TEXT("Sample", "Inner Mongolia"), "", {}, innerMongoliaCells},
    SampleWhatIf{"virginia", WATTPLAN_TEXT("Sample", "Virginia"), "", {}, virginiaCells},
};

}  // namespace

std::span<const SampleWhatIf> articleWhatIfs() {
    return whatIfs;
}

}  // namespace wattplan
