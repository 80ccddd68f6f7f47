#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

namespace {

enum class Way { up, down };

struct Rule {
    const char* object;
    const char* field;
    std::vector<const char*> typed;  ///< from small to large
    const char* of;
    const char* result;
    Way way;
};

const std::vector<Rule> rules{
    {"run", "tokens", {"1e9", "1e10", "1e11"}, "run", "hours", Way::up},
    {"run", "tokens", {"1e9", "1e10", "1e11"}, "run", "cost_owned", Way::up},
    {"run", "sequence_length", {"1024", "4096", "32768"}, "run", "flop", Way::up},
    {"run", "attention_share", {"0.5", "0.75", "1"}, "run", "flop", Way::up},
    {"run", "pin_mfu", {"0.2", "0.4", "0.6"}, "run", "hours", Way::down},
    {"run", "goodput", {"0.6", "0.8", "1"}, "run", "energy_facility", Way::down},
    {"run", "accelerators", {"100", "400", "800"}, "run", "days", Way::down},
    {"run", "pin_it_power", {"400", "700", "1100"}, "run", "carbon", Way::up},
    {"run", "pin_price_per_hour", {"1", "2", "3"}, "run", "cost_rented", Way::up},
    {"hall", "pin_pue", {"1.05", "1.3", "1.8"}, "run", "energy_facility", Way::up},
    {"hall", "pin_pue", {"1.05", "1.3", "1.8"}, "hall", "peak_power", Way::up},
    {"hall", "electricity_price", {"0.01", "0.1", "0.5"}, "run", "electricity_share.full", Way::up},
    {"hall", "grid_carbon", {"0.02", "0.3", "0.9"}, "run", "carbon", Way::up},
    {"hall", "construction_cost", {"5000", "9000", "20000"}, "run", "cost_owned", Way::up},
    {"cluster", "systems", {"50", "100", "400"}, "hall", "peak_power", Way::up},
    {"cluster", "systems", {"50", "100", "400"}, "cluster", "racks", Way::up},
    {"cluster", "network_power", {"0", "5", "20"}, "hall", "energy", Way::up},
    {"cluster", "storage_power", {"0", "5", "20"}, "run", "it_power", Way::up},
    {"cluster", "idle_factor", {"0", "0.2", "0.5"}, "hall", "energy", Way::up},
    {"dgx_h100", "typical_power", {"5000", "7000", "10000"}, "run", "energy_it", Way::up},
    {"dgx_h100", "price", {"100000", "200000", "400000"}, "run", "cost_owned", Way::up},
    {"dgx_h100", "max_power", {"8000", "10200", "14000"}, "hall", "nameplate_power", Way::up},
    {"h100_sxm5_80", "peak_16bit", {"500", "989", "2000"}, "run", "hours", Way::down},
    {"h100_sxm5_80", "tdp", {"300", "500", "700"}, "run", "energy_chip", Way::up},
    {"finance", "discount_rate", {"0", "5", "15"}, "run", "cost_owned", Way::up},
    {"finance", "life_it", {"3", "5", "8"}, "run", "cost_owned.servers", Way::down},
    {"finance", "life_network", {"3", "5", "8"}, "run", "cost_owned.network", Way::down},
    {"finance", "life_facility", {"10", "15", "30"}, "run", "cost_owned.facility", Way::down},
    {"finance", "spares", {"0", "4", "10"}, "cluster", "capex", Way::up},
    {"finance", "utilisation", {"50", "80", "100"}, "run", "cost_owned", Way::down},
    {"finance", "maintenance_it", {"0", "4", "10"}, "run", "cost_owned.maintenance", Way::up},
    {"finance", "staff_cost", {"50000", "90000", "200000"}, "run", "cost_owned.people", Way::up},
};

// Of test::layoutPlan(), whose layout is given.
const std::vector<Rule> layoutRules{
    {"h100_dense_16bit", "gemm_efficiency", {"0.5", "0.7", "0.9"}, "given_run", "step_time", Way::down},
    {"h100_dense_16bit", "attention_efficiency", {"0.3", "0.5", "0.7"}, "given_run", "step_time", Way::down},
    {"h100_dense_16bit", "elementwise_passes", {"0", "2", "4"}, "given_run", "step_time", Way::up},
    {"h100_dense_16bit", "fast_link", {"100", "340", "900"}, "given_run", "step_time", Way::down},
    {"h100_dense_16bit", "slow_link", {"10", "45", "100"}, "given_run", "step_time", Way::down},
    {"h100_dense_16bit", "overlap_tensor", {"0", "0.5", "1"}, "given_run", "hours", Way::down},
    {"h100_dense_16bit", "overlap_pipeline", {"0", "0.5", "1"}, "given_run", "hours", Way::down},
    {"h100_dense_16bit", "overlap_data", {"0", "0.5", "1"}, "given_run", "hours", Way::down},
    {"h100_sxm5_80", "memory_bandwidth", {"1000", "3000", "8000"}, "given_run", "step_time", Way::down},
    {"h100_moe", "expert_imbalance", {"1", "1.2", "2"}, "mixture_run", "step_time", Way::up},
    {"h100_moe", "exposed_experts", {"0", "0.4", "1"}, "mixture_run", "step_time", Way::up},
    {"given_run", "production_derate", {"0.6", "0.8", "1"}, "given_run", "hours", Way::down},
    {"given_run", "pipeline_chunks", {"1", "2", "5"}, "given_run", "step_time.bubble", Way::down},
    {"given_run", "recompute", {"none", "attention", "full"}, "given_run", "memory.activations", Way::down},
    {"given_run",
     "zero_stage",
     {"weights", "gradients", "optimizer", "none"},
     "given_run",
     "memory.state",
     Way::up},
    {"given_run", "micro_batch", {"1", "2", "4"}, "given_run", "memory.activations", Way::up},
    {"given_run", "optimizer_bytes", {"4", "6", "12"}, "given_run", "memory", Way::up},
    {"given_run", "gradient_bytes", {"2", "3", "4"}, "given_run", "step_time.data", Way::up},
    {"given_run", "batch_tokens", {"1e6", "4e6", "16e6"}, "given_run", "mfu", Way::up},
    {"given_run", "hours_between_failures", {"1e4", "5e4", "1e6"}, "given_run", "goodput", Way::up},
    {"given_run", "restart_time", {"60", "600", "3600"}, "given_run", "goodput", Way::down},
    {"given_run", "checkpoint_stall", {"1", "30", "300"}, "given_run", "goodput", Way::down},
    {"given_run", "kept_share", {"0.8", "0.9", "1"}, "given_run", "days", Way::down},
    {"given_run", "unique_tokens", {"1e8", "1e9", "4e9"}, "given_run", "effective_tokens", Way::up},
    {"given_run", "data_stock", {"1e12", "1e13", "1e14"}, "given_run", "data_share", Way::down},
    {"given_run", "programme_multiplier", {"1", "2", "8"}, "given_run", "cost_programme", Way::up},
    {"given_run", "posttraining", {"0", "10", "100"}, "given_run", "energy_programme", Way::up},
    {"given_run", "rl_tokens", {"0", "1e9", "1e10"}, "given_run", "hours_posttraining", Way::up},
    {"given_run", "rl_epochs", {"0", "1", "4"}, "given_run", "hours_posttraining", Way::up},
    {"given_run", "rl_scoring_passes", {"0", "1", "3"}, "given_run", "hours_posttraining", Way::up},
    {"given_run",
     "generation_utilisation",
     {"0.02", "0.1", "0.4"},
     "given_run",
     "hours_posttraining",
     Way::down},
    {"searched_run", "checkpoint_bandwidth", {"1", "10", "100"}, "searched_run", "goodput", Way::up},
};

const std::vector<Rule> servingRules{
    {"chat", "users", {"1e6", "1e7", "1e8"}, "chat", "accelerators_most", Way::up},
    {"chat", "users", {"1e6", "1e7", "1e8"}, "hall", "peak_power", Way::up},
    {"chat", "sessions", {"1", "2", "4"}, "chat", "energy_facility", Way::up},
    {"chat", "peak_to_mean", {"1", "2", "4"}, "chat", "utilisation", Way::down},
    {"chat", "design_load", {"0.4", "0.6", "0.9"}, "chat", "cost_owned", Way::down},
    {"chat", "design_load", {"0.4", "0.6", "0.9"}, "chat", "time_to_first_token.p95", Way::up},
    {"chat", "prompt_tokens", {"200", "2000", "20000"}, "chat", "energy_per_request", Way::up},
    {"chat", "output_tokens", {"100", "400", "1600"}, "chat", "cost_per_request", Way::up},
    {"chat", "limit_per_token", {"25", "40", "60"}, "chat", "throughput", Way::up},
    {"chat", "prefix_hit", {"0.1", "0.5", "0.9"}, "chat", "cost_per_token", Way::down},
    {"chat", "response_hit", {"0", "0.2", "0.5"}, "chat", "energy_facility", Way::down},
    {"chat", "spare_replicas", {"0", "2", "8"}, "chat", "cost_owned", Way::up},
    {"chat", "network_latency", {"0", "0.1", "0.3"}, "chat", "time_to_first_token", Way::up},
    {"hall", "pin_pue", {"1.05", "1.3", "1.8"}, "chat", "energy_per_token", Way::up},
    {"hall", "pin_pue", {"1.05", "1.3", "1.8"}, "chat", "tokens_per_power", Way::down},
    {"h100_sxm5_80", "memory_bandwidth", {"2000", "3350", "4800"}, "chat", "throughput", Way::up},
    {"h100_sxm5_80", "memory", {"64", "80", "141"}, "chat", "batch_in_memory", Way::up},
    {"cluster", "oversubscription", {"1", "2", "4"}, "cluster", "fabric_power", Way::down},
    {"cluster", "cpu_utilisation", {"0.2", "0.4", "0.9"}, "cluster", "server_power.parts", Way::up},
    {"hgx_h100_8_air", "psu_efficiency", {"0.9", "0.95", "0.99"}, "chat", "energy_it", Way::down},
    {"hgx_h100_8_air", "server_fan_share", {"0.02", "0.1", "0.2"}, "chat", "energy_it", Way::up},
};

void checkRules(PlanDesk& desk, const std::vector<Rule>& list) {
    for (const Rule& rule : list) {
        std::vector<double> values;
        for (const char* text : rule.typed) {
            desk.type(rule.object, rule.field, text);
            values.push_back(desk.value(rule.of, rule.result));
            desk.undo();
        }
        for (std::size_t i = 1; i < values.size(); ++i) {
            INFO(rule.of << "." << rule.result << (rule.way == Way::up ? " rises" : " falls") << " with "
                         << rule.object << "." << rule.field << " at " << rule.typed[i]);
            CHECK((rule.way == Way::up ? values[i] > values[i - 1] : values[i] < values[i - 1]));
        }
    }
}

}  // namespace

TEST_CASE("results rise and fall with what drives them", "[formulas]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "tokens", "1e10");
    desk.type("n_virginia", "staff_per_power", "");
    desk.type("n_virginia", "staff_cost", "");
    checkRules(desk, rules);
    PlanDesk layouts = test::layoutPlan();
    checkRules(layouts, layoutRules);
}

TEST_CASE("results of services rise and fall with what drives them", "[formulas]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("cluster", "fabric", "net_800g_dsp");
    checkRules(desk, servingRules);
}

TEST_CASE("PUE and its peak are at least 1 and the peak is the larger, at every site and technology",
          "[formulas]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    const auto& catalogue = catalog::Catalogue::builtIn();
    for (const char* site : {"n_virginia", "singapore", "lulea", "phoenix", "ulanqab"}) {
        desk.type("hall", "site", site);
        for (const Object* cooling : catalogue.rows(Kind::cooling)) {
            desk.type("hall", "cooling", cooling->key);
            INFO(cooling->key << " in " << site);
            CHECK(desk.value("hall", "pue") >= 1.0);
            CHECK(desk.value("hall", "pue_peak") >= desk.value("hall", "pue"));
            CHECK(desk.value("hall", "wue") >= 0.0);
        }
    }
}
