#include "core/evidence/run_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/catalog/hardware_names.h"
#include "core/evidence/run_cells.h"
#include "core/plan/typed_number.h"
#include "core/units/fold_text.h"

namespace wattplan::evidence {

namespace {

bool isAbout(const Object& model, std::string_view field, double stated, double rounding) {
    const auto own = typedNumber(model, field);
    return own && std::abs(*own - stated) <= rounding * stated;
}

/// The model that begins the row's name, if the row has no other parameters than it.
const Object* namedModel(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const Object* row = catalog::modelNamed(run.text("name"), catalogue);
    const auto total = run.number("params_total");
    constexpr double rounding = 0.06;
    return row && (!total || isAbout(*row, "params_total", *total, rounding)) ? row : nullptr;
}

/// The first mixture with the parameters of the row, of which no experts are stated.
const Object* mixtureOfSize(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const auto total = run.number("params_total"), active = run.number("params_active");
    if (!total || !active || *active >= *total) return nullptr;
    constexpr double rounding = 0.01;
    for (const Object* row : catalogue.rows(Kind::model))
        if (hasExperts(*row) && isAbout(*row, "params_total", *total, rounding) &&
            isAbout(*row, "params_active", *active, rounding))
            return row;
    return nullptr;
}

/// Heads of keys and values of a usual model: all, or 8 since Llama 2 70B of July 2023.
double usualGroups(const ReportedRun& run, double heads) {
    constexpr double groups = 8.0;
    constexpr int july2023 = 12 * 2023 + 6;
    const auto date = run.date();
    return date && date->monthIndex() >= july2023 && heads > groups ? groups : heads;
}

}  // namespace

std::optional<Heads> headsOf(const ReportedRun& run) {
    const auto count = run.number("attention_heads");
    if (!count || *count < 1.0) return std::nullopt;
    const auto own = run.number("kv_heads"), width = run.number("head_dim"),
               hidden = run.number("hidden_size");
    Heads heads{*count, own.value_or(usualGroups(run, *count)),
                width.value_or(hidden.value_or(0.0) / *count)};
    heads.isGroupingAssumed = !own;
    heads.isWidthAssumed = !width && hidden;
    return heads;
}

std::vector<std::pair<std::string_view, std::string>> architectureOf(const ReportedRun& run) {
    static constexpr std::array fields{"layers",    "hidden_size",  "attention_heads",
                                       "ffn_width", "ffn_matrices", "vocab"};
    std::vector<std::pair<std::string_view, std::string>> entries;
    for (const char* field : fields)
        if (const auto value = run.number(field)) entries.emplace_back(field, typed(*value));
    if (const auto heads = headsOf(run)) {
        entries.emplace_back("attention_kind", heads->keysAndValues < heads->count ? "gqa" : "mha");
        entries.emplace_back("kv_heads", typed(heads->keysAndValues));
        if (heads->width > 0.0) entries.emplace_back("head_dim", typed(heads->width));
    }
    // GPTs tie their embeddings and learn positions; gated models do neither.
    const bool isGated = run.number("ffn_matrices").value_or(2.0) > 2.0;
    entries.emplace_back("tied_embeddings", isGated ? "no" : "yes");
    entries.emplace_back("positional", isGated ? "no" : "yes");
    if (const auto length = run.number("sequence_length_tokens"))
        entries.emplace_back("context_length", typed(*length));
    return entries;
}

bool countsTokens(const ReportedRun& run) {
    return std::ranges::any_of(std::array{"output_tokens_per_request", "prompt_tokens_per_request",
                                          "throughput_tokens_per_s", "energy_j_per_output_token"},
                               [&](const char* column) { return run.has(column); });
}

bool makesPictures(const ReportedRun& run) {
    if (countsTokens(run)) return false;
    const std::string said =
        smallLetters(std::string(run.text("name")) + ' ' + std::string(run.text("model_id")));
    return std::ranges::any_of(
        std::array{"diffusion", "sdxl", "sd3", "flux", "image", "video", "dall", "midjourney", "sora"},
        [&](std::string_view word) { return said.find(word) != std::string::npos; });
}

UsualShape usualShape(const ReportedRun& run, double parameters) {
    constexpr double head = 128.0;
    UsualShape shape;
    shape.layers = std::max(std::round(std::cbrt(parameters / (12.0 * head * head))), 1.0);
    const auto add = [&](std::string_view field, double number) {
        shape.entries.emplace_back(field, typed(number));
    };
    add("layers", run.number("layers").value_or(shape.layers));
    add("hidden_size", run.number("hidden_size").value_or(head * shape.layers));
    if (!run.has("attention_heads")) {
        add("attention_heads", shape.layers);
        add("head_dim", head);
        const double groups = usualGroups(run, shape.layers);
        shape.entries.emplace_back("attention_kind", groups < shape.layers ? "gqa" : "mha");
        add("kv_heads", groups);
    }
    if (!run.has("ffn_width")) {
        add("ffn_width", 4.0 * head * shape.layers);
        add("ffn_matrices", 2.0);
    }
    if (!run.has("vocab")) add("vocab", 100256.0);
    if (!run.has("sequence_length_tokens")) add("context_length", 8192.0);
    return shape;
}

bool hasExperts(const Object& model) {
    return !isEmpty(model.value(fieldId(Kind::model, "experts")));
}

bool isSparse(const Object& model) {
    const auto active = typedNumber(model, "params_active"), total = typedNumber(model, "params_total");
    return active && total && *active < *total;
}

RunModel runModel(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const std::string_view key = run.text("model_id");
    if (const Object* row = catalogue.find(Kind::model, key)) return {row, false};
    const Object* row = catalog::modelNamed(key, catalogue);
    if (!row) row = namedModel(run, catalogue);
    if (!row) row = mixtureOfSize(run, catalogue);
    return {row, true};
}

}  // namespace wattplan::evidence
