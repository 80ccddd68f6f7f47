#include "core/exchange/model_config.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <utility>

#include "core/exchange/json_writer.h"
#include "core/formulas/transformer.h"
#include "core/graph/evaluation.h"
#include "core/plan/edits.h"

namespace wattplan::exchange {
namespace {

constexpr Label missing = WATTPLAN_TEXT("Reasons", "this member is missing or not a positive number");
constexpr double mostLayers = 10'000;

// Members that a published config.json leaves out, as their classes in transformers have them.
constexpr double falconContext = 2048;
constexpr double gemma3Context = 131'072;
constexpr double gemma3Heads = 8;
constexpr double gemma3Vocabulary = 262'208;

/// Headings and cells in the order they are found.
using Cells = std::vector<std::pair<std::string, std::string>>;

/// A transformer's configuration of one model_type. Defaults are those of its class in transformers.
class Config {
public:
    Config(const JsonValue& json, std::string type) : m_json(json), m_type(std::move(type)) {}

    Result<Cells> read() {
        // GPT-2 and Bloom have words of their own.
        m_layers = needed({"num_hidden_layers", "n_layer"});
        m_hidden = needed({"hidden_size", "n_embd", "n_embed"});
        const bool isGemma3 = m_type == "gemma3_text";
        m_heads = isGemma3 ? number({"num_attention_heads"}).value_or(gemma3Heads)
                           : needed({"num_attention_heads", "n_head"});
        const double vocabulary =
            isGemma3 ? number({"vocab_size"}).value_or(gemma3Vocabulary) : needed({"vocab_size"});
        if (m_missing.empty() && m_layers > mostLayers) m_missing = "num_hidden_layers";
        if (m_missing.empty()) {
            set("layers", m_layers);
            set("hidden_size", m_hidden);
            set("attention_heads", m_heads);
            set("vocab", vocabulary);
            if (const auto context =
                    number({"max_position_embeddings", "n_positions", "n_ctx", "seq_length"}))
                set("context_length", *context);
            else if (isFalcon())
                set("context_length", falconContext);
            else if (m_type == "gemma3_text")
                set("context_length", gemma3Context);
            if (const auto before = beforeExtension()) set("training_sequence", *before);
            readAttention();
            readFeedForward();
            const bool isTied =
                boolean("tie_word_embeddings")
                    .value_or(isOneOf({"gpt2", "bloom", "opt"}) || isFalcon() || m_type.starts_with("gemma"));
            set("tied_embeddings", isTied ? "yes" : "no");
            set("positional", isOneOf({"gpt2", "opt"}) ? "yes" : "no");
        }
        if (!m_missing.empty())
            return failure(ErrorCode::malformedJson, {m_json.place + "/" + m_missing, missing.text});
        return std::move(m_cells);
    }

private:
    bool isOneOf(std::initializer_list<std::string_view> types) const {
        return std::ranges::find(types, m_type) != types.end();
    }
    bool isFalcon() const { return isOneOf({"falcon", "RefinedWeb", "RefinedWebModel"}); }
    bool isLlama4() const { return m_type == "llama4_text"; }
    bool isDeepSeek() const { return isOneOf({"deepseek_v2", "deepseek_v3", "kimi_k2"}); }

    std::optional<double> number(std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names)
            if (const JsonValue* value = m_json.member(name); value && value->is(JsonValue::Type::number))
                return value->number;
        return std::nullopt;
    }
    /// The context before positions were scaled to a longer one at the end of training.
    std::optional<double> beforeExtension() const {
        const JsonValue* scaling = m_json.member("rope_scaling");
        const JsonValue* length = scaling ? scaling->member("original_max_position_embeddings") : nullptr;
        if (length && length->is(JsonValue::Type::number)) return length->number;
        return number({"original_max_position_embeddings", "initial_context_length"});
    }
    std::optional<bool> boolean(std::string_view name) const {
        const JsonValue* value = m_json.member(name);
        if (!value || !value->is(JsonValue::Type::boolean)) return std::nullopt;
        return value->boolean;
    }
    double needed(std::initializer_list<std::string_view> names) {
        const auto value = number(names);
        if (value && *value > 0 && std::isfinite(*value)) return *value;
        if (m_missing.empty()) m_missing = *names.begin();
        return 0.0;
    }
    void set(std::string_view field, double value) { set(field, shortestText(value)); }
    void set(std::string_view field, std::string_view text) { m_cells.emplace_back(field, text); }

    /// How many layers `holds` of, counted from 0.
    template <class Predicate>
    double layersThat(const Predicate& holds) const {
        double count = 0;
        for (double layer = 0; layer < m_layers; ++layer)
            count += holds(layer) ? 1 : 0;
        return count;
    }

    void readAttention() {
        if (isDeepSeek()) {
            set("attention_kind", "mla");
            set("kv_heads", m_heads);
            set("head_dim", needed({"qk_nope_head_dim"}));
            set("rope_dim", needed({"qk_rope_head_dim"}));
            set("v_head_dim", needed({"v_head_dim"}));
            set("kv_rank", needed({"kv_lora_rank"}));
            if (const auto rank = number({"q_lora_rank"})) set("q_rank", *rank);
            return;
        }
        const double usual = isOneOf({"mistral", "mixtral", "gpt_oss", "llama4_text"}) ? 8.0
                             : m_type == "gemma3_text"                                 ? 4.0
                                                                                       : m_heads;
        const double keys = std::min(
            isFalcon() ? falconKeyHeads() : number({"num_key_value_heads"}).value_or(usual), m_heads);
        set("attention_kind", keys == m_heads ? "mha" : keys == 1 ? "mqa" : "gqa");
        set("kv_heads", keys);
        const double gemmaWidth = 256.0;  // Gemma's heads are wider than their share
        set("head_dim",
            number({"head_dim"}).value_or(m_type.starts_with("gemma") ? gemmaWidth : m_hidden / m_heads));
        readWindow();
    }

    /// Falcon 7B has one for all heads, Falcon 40B and 180B ("new decoder") groups of them.
    double falconKeyHeads() const {
        if (m_type == "RefinedWeb" || boolean("new_decoder_architecture") == true)
            return number({"num_kv_heads", "n_head_kv"}).value_or(m_heads);
        return boolean("multi_query").value_or(true) ? 1.0 : m_heads;
    }

    void readWindow() {
        // A chunk of Llama 4 is the most that its layers look back.
        const auto window = number({isLlama4() ? "attention_chunk_size" : "sliding_window"});
        if (!window || *window <= 0 || boolean("use_sliding_window") == false) return;
        double share = 1.0;
        if (const JsonValue* types = m_json.member("layer_types"); types && !types->items.empty()) {
            const auto sliding = std::ranges::count_if(types->items, [](const JsonValue& each) {
                return each.text == "sliding_attention" || each.text == "chunked_attention";
            });
            share = static_cast<double>(sliding) / static_cast<double>(types->items.size());
        } else if (isLlama4()) {  // all but every fourth
            const double interval = std::max(number({"no_rope_layer_interval"}).value_or(4.0), 1.0);
            share =
                layersThat([&](double layer) { return std::fmod(layer + 1.0, interval) != 0.0; }) / m_layers;
        } else if (isOneOf({"gemma2", "gpt_oss"})) {  // every other
            share = layersThat([](double layer) { return std::fmod(layer, 2.0) == 0.0; }) / m_layers;
        } else if (m_type.starts_with("gemma3")) {
            const double pattern = number({"sliding_window_pattern"}).value_or(6.0);
            share =
                layersThat([&](double layer) { return std::fmod(layer + 1.0, pattern) != 0.0; }) / m_layers;
        }
        if (share <= 0.0) return;
        set("window", *window);
        set("window_share", share);
    }

    void readFeedForward() {
        const bool isPlain = isOneOf({"gpt2", "gpt_neox", "opt", "bloom"}) || isFalcon();
        set("ffn_matrices", isPlain ? 2.0 : 3.0);
        if (isPlain)
            return set("ffn_width", number({"intermediate_size", "ffn_hidden_size", "ffn_dim", "n_inner"})
                                        .value_or(4.0 * m_hidden));
        const auto experts = number({"num_local_experts", "n_routed_experts", "num_experts"});
        if (!experts || *experts <= 0) return set("ffn_width", needed({"intermediate_size"}));
        const bool isExpertsOnly = isOneOf({"mixtral", "gpt_oss", "llama4_text"});
        set("experts", *experts);
        set("experts_active", needed({"num_experts_per_tok", "experts_per_token"}));
        const double width = needed({isExpertsOnly ? "intermediate_size" : "moe_intermediate_size"});
        set("expert_ffn_width", width);
        const double shared = number({"n_shared_experts"}).value_or(isLlama4() ? 1.0 : 0.0);
        set("shared_ffn_width", number({"shared_expert_intermediate_size"}).value_or(shared * width));
        const double dense = layersThat([&](double layer) { return isDense(layer); });
        set("dense_layers", dense);
        if (dense > 0) set("ffn_width", needed({isLlama4() ? "intermediate_size_mlp" : "intermediate_size"}));
    }

    bool isDense(double layer) const {
        if (isDeepSeek())
            return layer < number({"first_k_dense_replace"}).value_or(0.0) ||
                   std::fmod(layer, std::max(number({"moe_layer_freq"}).value_or(1.0), 1.0)) != 0.0;
        if (isLlama4()) {
            if (const JsonValue* sparse = m_json.member("moe_layers"); sparse && !sparse->items.empty())
                return std::ranges::find(sparse->items, layer, &JsonValue::number) == sparse->items.end();
            const double step = std::max(number({"interleave_moe_layer_step"}).value_or(1.0), 1.0);
            return std::fmod(layer + 1.0, step) != 0.0;
        }
        if (const JsonValue* only = m_json.member("mlp_only_layers"))
            for (const JsonValue& each : only->items)
                if (each.number == layer) return true;
        return std::fmod(layer + 1.0, std::max(number({"decoder_sparse_step"}).value_or(1.0), 1.0)) != 0.0;
    }

    const JsonValue& m_json;
    std::string m_type;
    double m_layers = 0.0;
    double m_hidden = 0.0;
    double m_heads = 0.0;
    std::string m_missing;
    Cells m_cells;
};

const JsonValue& textModel(const JsonValue& json) {
    const JsonValue* inside = json.member("text_config");
    const bool hasOwn = json.member("num_hidden_layers") || json.member("n_layer");
    return inside && !hasOwn ? *inside : json;
}

std::string textOf(const JsonValue& json, std::string_view name) {
    const JsonValue* value = json.member(name);
    return value && value->is(JsonValue::Type::text) ? value->text : std::string();
}

/// "meta-llama/Meta-Llama-3-8B", where that is what it says of itself; else "".
std::string repositoryOf(const JsonValue& json) {
    std::string name = textOf(json, "_name_or_path");
    const bool isOne = std::ranges::count(name, '/') == 1 && name.front() != '/' && name.front() != '.' &&
                       name.front() != '~' && name.back() != '/';
    return isOne ? name : std::string();
}

std::string nameOf(const std::string& path, const JsonValue& json) {
    std::string name = textOf(json, "_name_or_path");
    while (name.ends_with('/'))
        name.pop_back();
    name = name.substr(name.rfind('/') + 1);  // npos + 1 is 0
    if (!name.empty()) return name;
    const std::filesystem::path file(path);
    if (file.stem() != "config" && !file.stem().empty()) return file.stem().string();
    const std::string folder = file.parent_path().filename().string();
    return folder.empty() || folder == "." || folder == ".." ? textOf(json, "model_type") : folder;
}

/// Parameters of an architecture that is complete, all and active; nothing for another.
std::optional<std::pair<double, double>> counted(const Cells& cells, const catalog::Catalogue& catalogue) {
    const auto& registry = Registry::instance();
    Object model;
    model.kind = Kind::model;
    model.values.resize(registry.fields(Kind::model).size());
    for (const auto& [key, text] : cells) {
        const FieldSpec* field = registry.field(Kind::model, key);
        auto value = readFieldValue(*field, text);
        if (!value) return std::nullopt;
        model.values[static_cast<std::size_t>(field->column)] = *std::move(value);
    }
    constexpr int months = 1;  // nothing here is a series
    graph::Graph graph(months);
    const Plan none;
    formulas::Recorder recorder(graph, none, catalogue);
    model.id = {1};
    if (!formulas::missingArchitectureField(recorder, model).empty()) return std::nullopt;
    const formulas::Transformer transformer = formulas::transformer(recorder, model);
    graph.seal();
    graph::KernelCache kernels;
    const graph::Evaluation evaluation(graph, kernels);
    const auto total = transformer.totalParameters.id();
    const auto active = transformer.activeParameters.id();
    if (!evaluation.isOk(total) || !evaluation.isOk(active)) return std::nullopt;
    return std::pair(std::round(evaluation.value(total)), std::round(evaluation.value(active)));
}

}  // namespace

bool isModelConfig(const JsonValue& json) {
    return json.is(JsonValue::Type::object) && (json.member("model_type") || json.member("architectures")) &&
           !json.member("format");
}

const std::vector<std::string>& readableModelTypes() {
    static const std::vector<std::string> types{
        "llama",    "mistral",    "mixtral",     "qwen2",       "qwen2_moe",   "qwen3",           "qwen3_moe",
        "gemma",    "gemma2",     "gemma3_text", "deepseek_v2", "deepseek_v3", "kimi_k2",         "gpt2",
        "gpt_neox", "opt",        "bloom",       "falcon",      "RefinedWeb",  "RefinedWebModel", "phi3",
        "gpt_oss",  "llama4_text"};
    return types;
}

Result<Sheet> readModelConfig(const std::string& path, const JsonValue& json,
                              const catalog::Catalogue& catalogue) {
    const JsonValue& text = textModel(json);
    std::string type = textOf(text, "model_type");
    if (type.empty()) type = textOf(json, "model_type");
    if (const JsonValue* names = json.member("architectures"); type.empty() && names && !names->items.empty())
        type = names->items.front().text;
    const auto& types = readableModelTypes();
    if (std::ranges::find(types, type) == types.end()) {
        std::string list;
        for (const std::string& each : types)
            list.append(list.empty() ? "" : ", ").append(each);
        return refusedAt(text, ErrorCode::unknownChoice, {type, list});
    }
    auto cells = Config(text, type).read();
    if (!cells) return tl::unexpected(cells.error());
    if (const auto parameters = counted(*cells, catalogue)) {
        cells->emplace_back("params_total", shortestText(parameters->first));
        if (parameters->second < parameters->first && text.member("num_experts_per_tok"))
            cells->emplace_back("params_active", shortestText(parameters->second));
    }
    const std::string name = nameOf(path, json);
    cells->insert(cells->begin(), {"name", name});
    cells->emplace_back("source", "config.json of " + name + ", Hugging Face; parameters counted from it");
    if (const std::string repository = repositoryOf(json); !repository.empty())
        cells->emplace_back("source_url", "https://huggingface.co/" + repository);
    cells->emplace_back("confidence", "official");
    cells->emplace_back("checked", "unchecked");
    Sheet sheet{.file = path, .rows = {{1, {}}, {1, {}}}};
    for (auto& [heading, cell] : *cells) {
        sheet.rows[0].cells.push_back(std::move(heading));
        sheet.rows[1].cells.push_back(std::move(cell));
    }
    return sheet;
}

}  // namespace wattplan::exchange
