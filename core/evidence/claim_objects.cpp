#include "core/evidence/claim_objects.h"

#include <array>
#include <set>
#include <string>

#include "core/plan/plan_typist.h"

namespace wattplan::evidence {

namespace {

struct NewObject {
    Kind kind;
    std::string_view key;
};

/// One field as a person would type it, and where the figure is from.
struct Cell {
    std::string_view object;
    std::string_view field;
    std::string_view text;
    std::string_view source{};
};

constexpr std::string_view guosheng =
    "Guosheng Securities 2023: 25 M visits × 10 questions × 30 words × .35 s";
constexpr std::string_view semianalysis =
    "SemiAnalysis, February 2023: 28,936 A100 for 195 M queries a day of 2,000 tokens; 320,000 searches a "
    "second";
constexpr std::string_view deepspeed =
    "Yao et al. 2023, DeepSpeed-Chat: 13B, stage 3, 64 A100 80GB, 135 M tokens, 1.25 h";
constexpr std::string_view opt = "Zhang et al. 2022, Table 1";
constexpr std::string_view press = "press, 2023";
constexpr std::string_view assumed = "assumption of the recomputation";

constexpr std::array objects{
    NewObject{Kind::facility, "claims_hall"},         NewObject{Kind::cluster, "guosheng_cluster"},
    NewObject{Kind::cluster, "visitors_cluster"},     NewObject{Kind::cluster, "stream_cluster"},
    NewObject{Kind::cluster, "search_cluster"},       NewObject{Kind::cluster, "edge_cluster"},
    NewObject{Kind::cluster, "musk_cluster"},         NewObject{Kind::cluster, "microsoft_fleet"},
    NewObject{Kind::cluster, "azure_next"},           NewObject{Kind::cluster, "gpt5_cluster"},
    NewObject{Kind::cluster, "optics_pluggable"},     NewObject{Kind::cluster, "optics_copackaged"},
    NewObject{Kind::cluster, "rlhf_cluster"},         NewObject{Kind::model, "opt_13b"},
    NewObject{Kind::trainingRun, "rlhf_offloaded"},   NewObject{Kind::trainingRun, "rlhf_13b"},
    NewObject{Kind::trainingRun, "rlhf_open"},        NewObject{Kind::model, "gpt5_claimed_model"},
    NewObject{Kind::service, "guosheng_2023"},        NewObject{Kind::service, "visitors_2023"},
    NewObject{Kind::service, "streams_2023"},         NewObject{Kind::service, "search_2023"},
    NewObject{Kind::service, "large_model"},          NewObject{Kind::service, "small_model"},
    NewObject{Kind::trainingRun, "gpt3_musk"},        NewObject{Kind::trainingRun, "gpt3_a100"},
    NewObject{Kind::trainingRun, "palm_a100"},        NewObject{Kind::trainingRun, "gpt5_claimed"},
    NewObject{Kind::orbitalCluster, "orbit_claimed"}, NewObject{Kind::orbitalCluster, "orbit_silicon"},
};

constexpr std::array cells{
    Cell{"claims_hall", "site", "n_virginia", assumed},
    Cell{"claims_hall", "cooling", "air_crah_chiller", assumed},
    Cell{"claims_hall", "electricity_price", "0.0855",
         "makes the 50,000 USD of the claim; its source took .08"},
    Cell{"guosheng_cluster", "facility", "claims_hall"},
    Cell{"guosheng_cluster", "system", "dgx_a100_640", guosheng},
    Cell{"guosheng_cluster", "sizing", "services"},
    Cell{"guosheng_cluster", "commissioning", "2023-01"},
    Cell{"visitors_cluster", "facility", "claims_hall"},
    Cell{"visitors_cluster", "system", "dgx_a100_640", guosheng},
    Cell{"visitors_cluster", "sizing", "services"},
    Cell{"visitors_cluster", "commissioning", "2023-01"},
    Cell{"stream_cluster", "facility", "claims_hall"},
    Cell{"stream_cluster", "system", "dgx_a100_640", assumed},
    Cell{"stream_cluster", "sizing", "services"},
    Cell{"stream_cluster", "commissioning", "2023-01"},
    Cell{"search_cluster", "facility", "claims_hall"},
    Cell{"search_cluster", "system", "dgx_a100_640", semianalysis},
    Cell{"search_cluster", "sizing", "services"},
    Cell{"search_cluster", "commissioning", "2023-01"},
    Cell{"edge_cluster", "facility", "claims_hall"},
    Cell{"edge_cluster", "system", "hgx_h100_8_air", assumed},
    Cell{"edge_cluster", "sizing", "services"},
    Cell{"edge_cluster", "commissioning", "2023-01"},
    Cell{"musk_cluster", "facility", "claims_hall"},
    Cell{"musk_cluster", "system", "dgx_a100_640", assumed},
    Cell{"musk_cluster", "systems", "1250", "Business Insider 2023: 10,000 GPUs"},
    Cell{"musk_cluster", "commissioning", "2023-01"},
    Cell{"musk_cluster", "chip_gain", "6", "Mi Lei, 2023: light takes a sixth of the power; no product"},
    Cell{"microsoft_fleet", "facility", "claims_hall"},
    Cell{"microsoft_fleet", "system", "dgx_a100_640", assumed},
    Cell{"microsoft_fleet", "systems", "37500", "middle of several hundred thousand GPUs"},
    Cell{"microsoft_fleet", "commissioning", "2023-01"},
    Cell{"azure_next", "facility", "claims_hall"},
    Cell{"azure_next", "system", "hgx_h100_8_air", press},
    Cell{"azure_next", "systems", "2500", "20,000 of tens of thousands of GPUs"},
    Cell{"azure_next", "commissioning", "2023-01"},
    Cell{"gpt5_cluster", "facility", "claims_hall"},
    Cell{"gpt5_cluster", "system", "hgx_h100_8_air", assumed},
    Cell{"gpt5_cluster", "systems", "3125", assumed},
    Cell{"gpt5_cluster", "commissioning", "2023-01"},
    Cell{"optics_pluggable", "facility", "claims_hall"},
    Cell{"optics_pluggable", "system", "dgx_b200", assumed},
    Cell{"optics_pluggable", "systems", "12500", "100,000 accelerators, as vendors of optics count"},
    Cell{"optics_pluggable", "commissioning", "2024-01"},
    Cell{"optics_pluggable", "fabric", "net_1600g_dsp"},
    Cell{"optics_copackaged", "facility", "claims_hall"},
    Cell{"optics_copackaged", "system", "dgx_b200", assumed},
    Cell{"optics_copackaged", "systems", "12500", "100,000 accelerators, as vendors of optics count"},
    Cell{"optics_copackaged", "commissioning", "2024-01"},
    Cell{"optics_copackaged", "fabric", "net_1600g_cpo"},
    Cell{"gpt5_claimed_model", "params_total", "1.75e13", "claim of 2023: 100 times GPT-3"},
    Cell{"gpt5_claimed_model", "training_tokens", "9e11", "9.45e25 FLOP / (6 × 1.75e13): 300 times GPT-3"},
    Cell{"guosheng_2023", "model", "gpt_3_175b"},
    Cell{"guosheng_2023", "cluster", "guosheng_cluster"},
    Cell{"guosheng_2023", "users", "25e6", guosheng},
    Cell{"guosheng_2023", "prompts", "10", guosheng},
    Cell{"guosheng_2023", "output_tokens", "30", guosheng},
    Cell{"guosheng_2023", "pin_decode_rate", "2.857142857142857", guosheng},
    Cell{"visitors_2023", "model", "gpt_3_175b"},
    Cell{"visitors_2023", "cluster", "visitors_cluster"},
    Cell{"visitors_2023", "users", "13e6", "the article: 13 million daily visitors"},
    Cell{"visitors_2023", "prompts", "10", guosheng},
    Cell{"visitors_2023", "output_tokens", "30", guosheng},
    Cell{"visitors_2023", "pin_decode_rate", "2.857142857142857", guosheng},
    Cell{"search_2023", "model", "gpt_3_175b"},
    Cell{"search_2023", "cluster", "search_cluster"},
    Cell{"search_2023", "users", "2.7648e9", semianalysis},
    Cell{"search_2023", "prompts", "10", semianalysis},
    Cell{"search_2023", "output_tokens", "2000", semianalysis},
    Cell{"search_2023", "pin_decode_rate", "155.9953", semianalysis},
    Cell{"streams_2023", "model", "gpt_3_175b"},
    Cell{"streams_2023", "cluster", "stream_cluster"},
    Cell{"streams_2023", "users", "1e6", assumed},
    Cell{"streams_2023", "pin_replica", "8", assumed},
    Cell{"streams_2023", "limit_per_token", "100 ms", "ten tokens a second, faster than reading"},
    Cell{"streams_2023", "limit_first_token", "10 s", assumed},
    Cell{"large_model", "model", "llama_3_1_70b", assumed},
    Cell{"large_model", "cluster", "edge_cluster"},
    Cell{"large_model", "users", "1e6", assumed},
    Cell{"small_model", "model", "llama_3_1_8b", assumed},
    Cell{"small_model", "cluster", "edge_cluster"},
    Cell{"small_model", "users", "1e6", assumed},
    Cell{"gpt3_musk", "model", "gpt_3_175b"},
    Cell{"gpt3_musk", "cluster", "musk_cluster"},
    Cell{"gpt3_musk", "start", "2023-02"},
    Cell{"gpt3_a100", "model", "gpt_3_175b"},
    Cell{"gpt3_a100", "cluster", "musk_cluster"},
    Cell{"gpt3_a100", "start", "2023-06"},
    Cell{"gpt3_a100", "flop_mode", "quick"},
    Cell{"gpt3_a100", "goodput", "1", assumed},
    Cell{"gpt3_a100", "pin_mfu", "0.20", "of its time: GPT-3 itself had .20"},
    Cell{"gpt3_a100", "pin_price_per_hour", "1.00", "SemiAnalysis 2023"},
    Cell{"palm_a100", "model", "palm_540b"},
    Cell{"palm_a100", "cluster", "musk_cluster"},
    Cell{"palm_a100", "start", "2023-08"},
    Cell{"palm_a100", "flop_mode", "quick"},
    Cell{"palm_a100", "goodput", "1", assumed},
    Cell{"palm_a100", "pin_mfu", "0.30", assumed},
    Cell{"palm_a100", "pin_price_per_hour", "1.50", assumed},
    Cell{"rlhf_cluster", "facility", "claims_hall"},
    Cell{"rlhf_cluster", "system", "dgx_a100_640", deepspeed},
    Cell{"rlhf_cluster", "systems", "8", deepspeed},
    Cell{"rlhf_cluster", "commissioning", "2023-01"},
    Cell{"opt_13b", "params_total", "1.3e10", opt},
    Cell{"opt_13b", "layers", "40", opt},
    Cell{"opt_13b", "hidden_size", "5120", opt},
    Cell{"opt_13b", "attention_heads", "40", opt},
    Cell{"opt_13b", "kv_heads", "40", opt},
    Cell{"opt_13b", "head_dim", "128", opt},
    Cell{"opt_13b", "ffn_width", "20480", opt},
    Cell{"opt_13b", "ffn_matrices", "2", opt},
    Cell{"opt_13b", "vocab", "50272", opt},
    Cell{"opt_13b", "attention_kind", "mha", opt},
    Cell{"opt_13b", "tied_embeddings", "yes", opt},
    Cell{"opt_13b", "positional", "yes", opt},
    Cell{"opt_13b", "context_length", "2048", opt},
    Cell{"rlhf_offloaded", "model", "opt_13b"},
    Cell{"rlhf_offloaded", "cluster", "rlhf_cluster"},
    Cell{"rlhf_offloaded", "start", "2023-05"},
    Cell{"rlhf_offloaded", "accelerators", "64", deepspeed},
    Cell{"rlhf_offloaded", "tokens", "1e6", "any: its memory is meant"},
    Cell{"rlhf_offloaded", "mfu_mode", "layout"},
    Cell{"rlhf_offloaded", "tensor_parallel", "1", deepspeed},
    Cell{"rlhf_offloaded", "pipeline_parallel", "1", deepspeed},
    Cell{"rlhf_offloaded", "context_parallel", "1", deepspeed},
    Cell{"rlhf_offloaded", "micro_batch", "1", assumed},
    Cell{"rlhf_offloaded", "recompute", "full", deepspeed},
    Cell{"rlhf_offloaded", "zero_stage", "none", "one accelerator holds the whole model"},
    Cell{"rlhf_offloaded", "sequence_length", "512", deepspeed},
    Cell{"rlhf_offloaded", "batch_tokens", "524288", assumed},
    Cell{"rlhf_offloaded", "optimizer_bytes", "0", "kept in the memory of the host"},
    Cell{"rlhf_offloaded", "gradient_bytes", "1", "of low-rank adapters: the least that the field takes"},
    Cell{"rlhf_13b", "model", "opt_13b"},
    Cell{"rlhf_13b", "cluster", "rlhf_cluster"},
    Cell{"rlhf_13b", "start", "2023-06"},
    Cell{"rlhf_13b", "tokens", "1e6", "none to speak of: only the stage of reinforcement learning is meant"},
    Cell{"rlhf_13b", "posttraining", "0", deepspeed},
    Cell{"rlhf_13b", "rl_tokens", "135e6", deepspeed},
    Cell{"rlhf_open", "model", "opt_13b"},
    Cell{"rlhf_open", "cluster", "rlhf_cluster"},
    Cell{"rlhf_open", "start", "2023-07"},
    Cell{"rlhf_open", "tokens", "1e6", "none to speak of: only the stage of reinforcement learning is meant"},
    Cell{"rlhf_open", "posttraining", "0", deepspeed},
    Cell{"rlhf_open", "rl_tokens", "135e6", deepspeed},
    Cell{"rlhf_open", "generation_utilisation", "0.00667", "a fifteenth of that of tuned software"},
    Cell{"orbit_claimed", "facility", "claims_hall"},
    Cell{"orbit_claimed", "launch_price", "200", "Google 2025, Suncatcher: parity by the mid-2030s"},
    Cell{"orbit_silicon", "facility", "claims_hall"},
    Cell{"orbit_silicon", "cell_efficiency", "21", "silicon, as in large constellations"},
    Cell{"gpt5_claimed", "model", "gpt5_claimed_model"},
    Cell{"gpt5_claimed", "cluster", "gpt5_cluster"},
    Cell{"gpt5_claimed", "start", "2024-01"},
    Cell{"gpt5_claimed", "flop_mode", "quick"},
};

/// What all services of 2023 are computed with: the mean, no prompt, no reserve. Their rates are pinned as
/// that of writing: a pinned throughput would recalibrate the class for the plan's other services.
constexpr std::array plainDemand{
    std::pair{"sessions", "1"},          std::pair{"prompt_tokens", "1"},  std::pair{"peak_to_mean", "1"},
    std::pair{"spare_replicas", "0"},    std::pair{"prefix_cache", "off"}, std::pair{"growth", "0"},
    std::pair{"pin_prompt_rate", "1e6"},
};
constexpr std::array plainServices{"guosheng_2023", "visitors_2023", "search_2023"};

}  // namespace

Result<void> addClaimObjects(Plan& plan, const catalog::Catalogue& catalogue) {
    PlanTypist typist(plan, catalogue);
    std::set<std::string_view> added;
    for (const NewObject& object : objects) {
        if (plan.find(object.key)) continue;
        if (auto done = typist.add(object.kind, object.key); !done) return done;
        added.insert(object.key);
    }
    for (const char* service : plainServices)
        for (const auto& [field, text] : plainDemand)
            if (added.contains(service))
                if (auto done = typist.type(service, field, text); !done) return done;
    for (const Cell& cell : cells) {
        if (!added.contains(cell.object)) continue;
        const Provenance source{std::string(cell.source), "", "", "reported", "secondary", ""};
        if (auto done =
                typist.type(cell.object, cell.field, cell.text, cell.source.empty() ? Provenance{} : source);
            !done)
            return done;
    }
    return {};
}

}  // namespace wattplan::evidence
