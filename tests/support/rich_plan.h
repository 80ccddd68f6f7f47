#pragma once

#include <string>

#include "tests/support/plan_desk.h"

namespace wattplan::test {

/// A facility `key` with one cluster `key`_cluster and one run `key`_run of a model.
inline void addHall(PlanDesk& desk, const std::string& key, std::string_view cooling, std::string_view site,
                    std::string_view system, std::string_view model) {
    const std::string cluster = key + "_cluster";
    const std::string run = key + "_run";
    desk.add(Kind::facility, key);
    desk.type(key, "site", site);
    desk.type(key, "cooling", cooling);
    desk.add(Kind::cluster, cluster);
    desk.type(cluster, "facility", key);
    desk.type(cluster, "system", system);
    desk.type(cluster, "systems", "100");
    desk.type(cluster, "commissioning", "2026-01");
    desk.add(Kind::trainingRun, run);
    desk.type(run, "model", model);
    desk.type(run, "cluster", cluster);
    desk.type(run, "start", "2026-03");
    desk.type(run, "tokens", "1e10");
}

/// A plan in which every input has something to move: each cooling technology, each kind of attention, a
/// class of its own, a facility with its own figures, prices in three currencies, feeds in MW and MVA.
/// Nothing is pinned.
inline PlanDesk richPlan() {
    PlanDesk desk;
    desk.type("plan", "horizon_months", "24");
    int number = 0;
    for (const char* cooling : {"air_crac_dx", "air_crah_chiller", "air_side_econ", "water_side_econ",
                                "indirect_evap", "rear_door_hx", "d2c_1p", "d2c_air_hybrid", "d2c_hot45",
                                "immersion_1p", "immersion_2p", "dry_cooler_air"})
        addHall(desk, "cooled_" + std::to_string(++number), cooling, "n_virginia", "dgx_h100", "llama_2_7b");
    // Architectures: latent attention and experts, a window, learned positions, multi-query.
    addHall(desk, "latent", "d2c_1p", "singapore", "hgx_h100_8_air", "deepseek_v3");
    addHall(desk, "windowed", "air_side_econ", "dublin", "hgx_h100_8_air", "gemma_2_27b");
    addHall(desk, "learned", "air_crah_chiller", "shanghai", "dgx_2", "gpt_3_175b");
    desk.type("learned_run", "flop_mode", "architecture");
    desk.type("learned", "tariff", "cn_sh");
    addHall(desk, "quick", "air_crah_chiller", "shanghai", "dgx_2", "gopher_280b");
    desk.type("quick_run", "flop_mode", "quick");
    addHall(desk, "quick_mixture", "air_crah_chiller", "shanghai", "dgx_h100", "mixtral_8x7b");
    desk.type("quick_mixture_run", "flop_mode", "quick");
    desk.type("quick_mixture_run", "tokens", "");
    desk.type("mixtral_8x7b", "training_tokens", "1e10");
    // A facility and a cluster with figures of their own, a class of their own, a system without typical
    // power.
    addHall(desk, "own", "water_side_econ", "n_virginia", "dgx_2", "llama_2_70b");
    for (const auto& [field, text] : {std::pair{"electricity_price", "0.5 CNY/kWh"},
                                      {"grid_carbon", "0.3"},
                                      {"construction_cost", "9000 EUR/kW"},
                                      {"design_it_power", "1.5"},
                                      {"rack_units_reserved", "2"}})
        desk.type("own", field, text);
    for (const auto& [field, text] : {std::pair{"ramp", "4"}, {"retirement", "2027-09"}, {"systems", "90"}})
        desk.type("own_cluster", field, text);
    for (const auto& [field, text] : {std::pair{"sequence_length", "2048"}, {"accelerators", "512"}})
        desk.type("own_run", field, text);
    desk.type("own_run", "efficiency_class", "v100");
    desk.type("v100", "mfu", "0.21");
    desk.type("dgx_2", "typical_power", "");
    desk.add(Kind::feedStep, "feed_mw", "own");
    desk.type("feed_mw", "month", "2026-01");
    desk.type("feed_mw", "capacity", "0.5");
    desk.add(Kind::feedStep, "feed_mva", "own");
    desk.type("feed_mva", "month", "2027-01");
    desk.type("feed_mva", "capacity", "0.8");
    desk.type("feed_mva", "basis", "mva");
    return desk;
}

/// A plan of runs whose MFU comes from their layout: given and searched, dense and mixture, in 16 bits and
/// FP8; goodput from failures, data that repeats, post-training on rollouts. Each has constants of its class
/// in the plan.
inline PlanDesk layoutPlan() {
    PlanDesk desk;
    desk.type("plan", "horizon_months", "12");
    addHall(desk, "given", "d2c_1p", "n_virginia", "dgx_h100", "llama_2_70b");
    for (const auto& [field, text] : {std::pair{"efficiency_class", "h100_dense_16bit"},
                                      {"batch_tokens", "4e6"},
                                      {"tensor_parallel", "4"},
                                      {"pipeline_parallel", "4"},
                                      {"pipeline_chunks", "2"},
                                      {"context_parallel", "2"},
                                      {"expert_parallel", "1"},
                                      {"micro_batch", "2"},
                                      {"recompute", "attention"},
                                      {"zero_stage", "optimizer"},
                                      {"goodput_mode", "failures"},
                                      {"unique_tokens", "4e9"},
                                      {"rl_tokens", "1e9"}})
        desk.type("given_run", field, text);
    addHall(desk, "searched", "d2c_1p", "n_virginia", "dgx_h100", "llama_2_7b");
    for (const auto& [field, text] : {std::pair{"efficiency_class", "h100_dense_fp8"},
                                      {"precision", "fp8"},
                                      {"goodput_mode", "failures"},
                                      {"checkpoint_interval", "60"},
                                      {"checkpoint_bandwidth", "100"}})
        desk.type("searched_run", field, text);
    addHall(desk, "mixture", "d2c_1p", "n_virginia", "hgx_h100_8_air", "deepseek_v3");
    for (const auto& [field, text] : {std::pair{"efficiency_class", "h100_moe"},
                                      {"batch_tokens", "16e6"},
                                      {"sequence_length", "4096"},
                                      {"tensor_parallel", "1"},
                                      {"expert_parallel", "16"},
                                      {"micro_batch", "1"}})
        desk.type("mixture_run", field, text);
    for (const char* run : {"given_run", "searched_run", "mixture_run"})
        desk.type(run, "mfu_mode", "layout");
    return desk;
}

}  // namespace wattplan::test
