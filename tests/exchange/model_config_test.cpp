#include <catch2/catch.hpp>

#include <cmath>
#include <string>

#include "core/exchange/model_config.h"
#include "core/exchange/table_file.h"

using namespace wattplan;
using namespace wattplan::exchange;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

Sheet rowOf(const std::string& json, const std::string& path = "config.json") {
    const auto table = readTable(path, json, library());
    REQUIRE(table);
    CHECK(table->kind == FileKind::modelConfig);
    REQUIRE(table->sheet.rows.size() == 2);
    return table->sheet;
}

std::string cell(const Sheet& sheet, std::string_view heading) {
    for (std::size_t i = 0; i < sheet.rows[0].cells.size(); ++i)
        if (sheet.rows[0].cells[i] == heading) return sheet.rows[1].cells[i];
    return {};
}

double number(const Sheet& sheet, std::string_view heading) {
    const std::string text = cell(sheet, heading);
    REQUIRE(!text.empty());
    return std::stod(text);
}

// Members that count parameters, as in the config.json that each maker publishes on Hugging Face.
struct Published {
    const char* name;
    double total;   ///< as its maker states them
    double active;  ///< 0 where it is dense
    const char* json;
};
const Published configs[] = {
    {"Meta-Llama-3-8B", 8.03e9, 0,
     R"({"model_type":"llama","hidden_size":4096,"intermediate_size":14336,"max_position_embeddings":8192,
         "num_attention_heads":32,"num_hidden_layers":32,"num_key_value_heads":8,"tie_word_embeddings":false,
         "vocab_size":128256})"},
    {"Meta-Llama-3-70B", 70.6e9, 0,
     R"({"model_type":"llama","hidden_size":8192,"intermediate_size":28672,"max_position_embeddings":8192,
         "num_attention_heads":64,"num_hidden_layers":80,"num_key_value_heads":8,"tie_word_embeddings":false,
         "vocab_size":128256})"},
    {"Mistral-7B-v0.1", 7.24e9, 0,
     R"({"model_type":"mistral","hidden_size":4096,"intermediate_size":14336,"max_position_embeddings":32768,
         "num_attention_heads":32,"num_hidden_layers":32,"num_key_value_heads":8,"sliding_window":4096,
         "tie_word_embeddings":false,"vocab_size":32000})"},
    {"Mixtral-8x7B-v0.1", 46.7e9, 12.9e9,
     R"({"model_type":"mixtral","hidden_size":4096,"intermediate_size":14336,"max_position_embeddings":32768,
         "num_attention_heads":32,"num_experts_per_tok":2,"num_hidden_layers":32,"num_key_value_heads":8,
         "num_local_experts":8,"sliding_window":null,"tie_word_embeddings":false,"vocab_size":32000})"},
    {"DeepSeek-V3", 671e9, 37e9,
     R"({"model_type":"deepseek_v3","first_k_dense_replace":3,"hidden_size":7168,"intermediate_size":18432,
         "kv_lora_rank":512,"max_position_embeddings":163840,"moe_intermediate_size":2048,"moe_layer_freq":1,
         "n_routed_experts":256,"n_shared_experts":1,"num_attention_heads":128,"num_experts_per_tok":8,
         "num_hidden_layers":61,"num_key_value_heads":128,"num_nextn_predict_layers":1,"q_lora_rank":1536,
         "qk_nope_head_dim":128,"qk_rope_head_dim":64,"tie_word_embeddings":false,"v_head_dim":128,
         "vocab_size":129280})"},
    {"DeepSeek-V2-Lite", 15.7e9, 2.4e9,
     R"({"model_type":"deepseek_v2","first_k_dense_replace":1,"hidden_size":2048,"intermediate_size":10944,
         "kv_lora_rank":512,"max_position_embeddings":163840,"moe_intermediate_size":1408,"moe_layer_freq":1,
         "n_routed_experts":64,"n_shared_experts":2,"num_attention_heads":16,"num_experts_per_tok":6,
         "num_hidden_layers":27,"num_key_value_heads":16,"q_lora_rank":null,"qk_nope_head_dim":128,
         "qk_rope_head_dim":64,"tie_word_embeddings":false,"v_head_dim":128,"vocab_size":102400})"},
    {"gpt2", 124e6, 0,
     R"({"model_type":"gpt2","n_ctx":1024,"n_embd":768,"n_head":12,"n_layer":12,"n_positions":1024,
         "vocab_size":50257})"},
    {"gpt-neox-20b", 20.6e9, 0,
     R"({"model_type":"gpt_neox","hidden_size":6144,"intermediate_size":24576,"max_position_embeddings":2048,
         "num_attention_heads":64,"num_hidden_layers":44,"tie_word_embeddings":false,"vocab_size":50432})"},
    {"opt-6.7b", 6.7e9, 0,
     R"({"model_type":"opt","ffn_dim":16384,"hidden_size":4096,"max_position_embeddings":2048,
         "num_attention_heads":32,"num_hidden_layers":32,"vocab_size":50272,"word_embed_proj_dim":4096})"},
    {"bloom", 176e9, 0,
     R"({"model_type":"bloom","hidden_size":14336,"n_head":112,"n_layer":70,"seq_length":2048,
         "vocab_size":250880})"},
    {"gemma-7b", 8.54e9, 0,
     R"({"model_type":"gemma","head_dim":256,"hidden_size":3072,"intermediate_size":24576,
         "max_position_embeddings":8192,"num_attention_heads":16,"num_hidden_layers":28,
         "num_key_value_heads":16,"vocab_size":256000})"},
    {"Qwen2-7B", 7.61e9, 0,
     R"({"model_type":"qwen2","hidden_size":3584,"intermediate_size":18944,"max_position_embeddings":131072,
         "num_attention_heads":28,"num_hidden_layers":28,"num_key_value_heads":4,"sliding_window":131072,
         "tie_word_embeddings":false,"use_sliding_window":false,"vocab_size":152064})"},
    {"Qwen3-30B-A3B", 30.5e9, 3.3e9,
     R"({"model_type":"qwen3_moe","decoder_sparse_step":1,"head_dim":128,"hidden_size":2048,
         "intermediate_size":6144,"max_position_embeddings":40960,"mlp_only_layers":[],
         "moe_intermediate_size":768,"num_attention_heads":32,"num_experts":128,"num_experts_per_tok":8,
         "num_hidden_layers":48,"num_key_value_heads":4,"sliding_window":null,"tie_word_embeddings":false,
         "vocab_size":151936})"},
    {"falcon-7b", 6.92e9, 0,
     R"({"model_type":"falcon","alibi":false,"bias":false,"hidden_size":4544,"multi_query":true,
         "new_decoder_architecture":false,"num_attention_heads":71,"num_hidden_layers":32,
         "vocab_size":65024})"},
    {"falcon-40b", 41.3e9, 0,
     R"({"model_type":"falcon","hidden_size":8192,"new_decoder_architecture":true,"num_attention_heads":128,
         "num_hidden_layers":60,"num_kv_heads":8,"vocab_size":65024})"},
    {"falcon-rw-7b", 6.92e9, 0,
     R"({"model_type":"RefinedWebModel","hidden_size":4544,"multi_query":true,"n_head":71,"n_layer":32,
         "vocab_size":65024})"},
    {"Phi-3-mini-4k-instruct", 3.82e9, 0,
     R"({"model_type":"phi3","hidden_size":3072,"intermediate_size":8192,"max_position_embeddings":4096,
         "num_attention_heads":32,"num_hidden_layers":32,"num_key_value_heads":32,
         "original_max_position_embeddings":4096,"sliding_window":2047,"tie_word_embeddings":false,
         "vocab_size":32064})"},
    {"gpt-oss-120b", 116.8e9, 5.13e9,
     R"({"model_type":"gpt_oss","experts_per_token":4,"head_dim":64,"hidden_size":2880,
         "initial_context_length":4096,"intermediate_size":2880,"max_position_embeddings":131072,
         "num_attention_heads":64,"num_experts_per_tok":4,"num_hidden_layers":36,"num_key_value_heads":8,
         "num_local_experts":128,"sliding_window":128,"tie_word_embeddings":false,"vocab_size":201088})"},
    {"Llama-4-Maverick-17B-128E", 400e9, 17e9,
     R"({"model_type":"llama4","text_config":{"model_type":"llama4_text","attention_chunk_size":8192,
         "head_dim":128,"hidden_size":5120,"interleave_moe_layer_step":2,"intermediate_size":8192,
         "intermediate_size_mlp":16384,"max_position_embeddings":1048576,"num_attention_heads":40,
         "num_experts_per_tok":1,"num_hidden_layers":48,"num_key_value_heads":8,"num_local_experts":128,
         "vocab_size":202048}})"},
    {"gemma-3-4b-pt", 3.88e9, 0,
     R"({"model_type":"gemma3","architectures":["Gemma3ForConditionalGeneration"],"text_config":{
         "hidden_size":2560,"intermediate_size":10240,"model_type":"gemma3_text","num_hidden_layers":34,
         "sliding_window":1024},"vision_config":{"hidden_size":1152}})"},
};

}  // namespace

TEST_CASE("A config.json gives the parameters that its maker publishes", "[exchange]") {
    // Makers round to two or three digits; biases and norms are not counted (under .2 %). Of active
    // parameters some count both tables of embeddings, we one.
    constexpr double rounding = 0.01;
    for (const Published& each : configs) {
        const Sheet row = rowOf(each.json, std::string("/models/") + each.name + "/config.json");
        INFO(each.name);
        CHECK(cell(row, "name") == each.name);
        CHECK(number(row, "params_total") == Approx(each.total).epsilon(rounding));
        if (each.active > 0)
            CHECK(number(row, "params_active") == Approx(each.active).epsilon(0.09));
        else
            CHECK(cell(row, "params_active").empty());
    }
}

TEST_CASE("A config.json gives the active parameters to the digit of their sum", "[exchange]") {
    // Mixtral: 32 layers × (2 of 8 experts of 3 × 4096 × 14336, router 8 × 4096, attention 4096 × 128 ×
    // (2 × 32 + 2 × 8)), and the table of the head, 32000 × 4096.
    const Sheet row = rowOf(configs[3].json);
    const double layer = 2.0 * 3 * 4096 * 14336 + 8.0 * 4096 + 4096.0 * 128 * (2 * 32 + 2 * 8);
    CHECK(number(row, "params_active") == Approx(32 * layer + 32000.0 * 4096).epsilon(1e-12));
    CHECK(number(row, "params_total") ==
          Approx(32 * (layer + 6.0 * 3 * 4096 * 14336) + 2 * 32000.0 * 4096).epsilon(1e-12));
}

TEST_CASE("A config.json tells attention, experts and windows in the words of the plan", "[exchange]") {
    const Sheet deepSeek = rowOf(configs[4].json);
    CHECK(cell(deepSeek, "attention_kind") == "mla");
    CHECK(cell(deepSeek, "head_dim") == "128");
    CHECK(cell(deepSeek, "rope_dim") == "64");
    CHECK(cell(deepSeek, "dense_layers") == "3");
    CHECK(cell(deepSeek, "ffn_width") == "18432");
    CHECK(cell(deepSeek, "shared_ffn_width") == "2048");
    const Sheet mistral = rowOf(configs[2].json);
    CHECK(cell(mistral, "attention_kind") == "gqa");
    CHECK(cell(mistral, "window") == "4096");
    CHECK(cell(mistral, "window_share") == "1");
    const Sheet qwen = rowOf(configs[11].json);
    CHECK(cell(qwen, "window").empty());  // there is one, and it is not used
    const Sheet gpt2 = rowOf(configs[6].json);
    CHECK(cell(gpt2, "positional") == "yes");
    CHECK(cell(gpt2, "tied_embeddings") == "yes");
    CHECK(cell(gpt2, "ffn_width") == "3072");
    // Gemma 3: five of six layers look back 1024 tokens; 62 layers have 10 whole turns and 2 more windows.
    const Sheet gemma = rowOf(
        R"({"model_type":"gemma3","text_config":{"model_type":"gemma3_text","hidden_size":5376,"head_dim":128,
            "intermediate_size":21504,"num_attention_heads":32,"num_hidden_layers":62,
            "num_key_value_heads":16,"sliding_window":1024,"sliding_window_pattern":6,"vocab_size":262208}})");
    CHECK(number(gemma, "window_share") == Approx(52.0 / 62.0));
}

TEST_CASE("A config.json tells the sequence of training from a context that was scaled up later",
          "[exchange]") {
    // DeepSeek-V3, section 4.2: 4K tokens in pre-training, extended to 128K by YaRN.
    const Sheet yarn = rowOf(
        R"({"model_type":"deepseek_v3","first_k_dense_replace":3,"hidden_size":7168,"intermediate_size":18432,
            "kv_lora_rank":512,"max_position_embeddings":163840,"moe_intermediate_size":2048,"moe_layer_freq":1,
            "n_routed_experts":256,"n_shared_experts":1,"num_attention_heads":128,"num_experts_per_tok":8,
            "num_hidden_layers":61,"num_key_value_heads":128,"num_nextn_predict_layers":1,"q_lora_rank":1536,
            "qk_nope_head_dim":128,"qk_rope_head_dim":64,"rope_scaling":{"beta_fast":32,"beta_slow":1,
            "factor":40,"mscale":1.0,"mscale_all_dim":1.0,"original_max_position_embeddings":4096,
            "type":"yarn"},"tie_word_embeddings":false,"v_head_dim":128,"vocab_size":129280})");
    CHECK(cell(yarn, "training_sequence") == "4096");
    CHECK(cell(yarn, "context_length") == "163840");
}

TEST_CASE("A config.json says what it can't be read for", "[exchange]") {
    const auto refused = [](std::string_view json) {
        const auto table = readTable("config.json", json, library());
        REQUIRE_FALSE(table);
        return table.error();
    };
    CHECK(refused(R"({"model_type":"whisper"})").code == ErrorCode::unknownChoice);
    const Error missing = refused(R"({"model_type":"llama","num_hidden_layers":32,"hidden_size":4096})");
    CHECK(missing.code == ErrorCode::malformedJson);
    CHECK(missing.arguments[0] == "/num_attention_heads");
    const Error nameless = refused(R"({"architectures":["BertForMaskedLM"],"hidden_size":768})");
    CHECK(nameless.arguments[0] == "BertForMaskedLM");
    CHECK(nameless.arguments[1].find("falcon") != std::string::npos);
    // As many layers as would keep a loop busy for ever.
    CHECK(refused(R"({"model_type":"llama","num_hidden_layers":1e300,"hidden_size":1,"num_attention_heads":1,
                      "vocab_size":1,"intermediate_size":1})")
              .code == ErrorCode::malformedJson);
    CHECK(refused(R"({"a":1})").code == ErrorCode::malformedJson);
}
