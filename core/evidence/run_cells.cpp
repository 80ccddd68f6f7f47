#include "core/evidence/run_cells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

#include <fmt/format.h>

#include "core/units/fold_text.h"
#include "core/units/quantity_input.h"

namespace wattplan::evidence {

namespace {

using enum NumberColumn::Weight;

constexpr std::array columns{
    NumberColumn{"params_total", "", essential},
    NumberColumn{"params_active", "", essential},
    NumberColumn{"tokens", "token", essential},
    NumberColumn{"flop_total", "FLOP", essential},
    NumberColumn{"accelerator_count", "", essential},
    NumberColumn{"duration_days", "d"},
    NumberColumn{"accelerator_hours", "h"},
    NumberColumn{"avg_power_w_per_accelerator", "W"},
    NumberColumn{"pue"},
    NumberColumn{"grid_kgco2e_per_kwh", "kg/kWh"},
    NumberColumn{"price_usd_per_accelerator_hour", "USD/h"},
    NumberColumn{"layers"},
    NumberColumn{"hidden_size"},
    NumberColumn{"sequence_length_tokens", "token"},
    NumberColumn{"global_batch_sequences"},
    NumberColumn{"iteration_time_s", "s"},
    NumberColumn{"throughput_tokens_per_s", "token/s"},
    NumberColumn{"achieved_tflops_per_accelerator", "TFLOP/s"},
    NumberColumn{"peak_tflops_per_accelerator", "TFLOP/s"},
    NumberColumn{"mfu_fraction"},
    NumberColumn{"hfu_fraction"},
    NumberColumn{"energy_mwh", "MWh"},
    NumberColumn{"carbon_tco2e", "t"},
    NumberColumn{"cost_usd", "USD"},
    NumberColumn{"requests_count", "request"},
    NumberColumn{"output_tokens_per_request", "token"},
    NumberColumn{"prompt_tokens_per_request", "token"},
    NumberColumn{"batch_size_requests", "request"},
    NumberColumn{"energy_wh_per_request", "Wh"},
    NumberColumn{"energy_j_per_output_token", "J"},
    NumberColumn{"attention_heads"},
    NumberColumn{"kv_heads"},
    NumberColumn{"head_dim"},
    NumberColumn{"ffn_width"},
    NumberColumn{"ffn_matrices"},
    NumberColumn{"vocab"},
    NumberColumn{"tensor"},
    NumberColumn{"pipeline"},
    NumberColumn{"virtual_stages"},
    NumberColumn{"context"},
    NumberColumn{"expert"},
    NumberColumn{"micro_batch"},
    NumberColumn{"zero_stage"},
};

/// What people write for a choice, folded: small letters without what stands between words.
struct Word {
    std::string_view column;
    std::string_view typed;
    std::string_view choice;
};
constexpr std::array words{
    Word{"run_kind", "train", "train"},
    Word{"run_kind", "training", "train"},
    Word{"run_kind", "trainingrun", "train"},
    Word{"run_kind", "pretrain", "train"},
    Word{"run_kind", "pretraining", "train"},
    Word{"run_kind", "trainbenchmark", "train_benchmark"},
    Word{"run_kind", "trainbenchmark", "train_benchmark"},
    Word{"run_kind", "trainingbenchmark", "train_benchmark"},
    Word{"run_kind", "benchmark", "train_benchmark"},
    Word{"run_kind", "posttrain", "posttrain"},
    Word{"run_kind", "posttraining", "posttrain"},
    Word{"run_kind", "finetune", "posttrain"},
    Word{"run_kind", "finetuning", "posttrain"},
    Word{"run_kind", "sft", "posttrain"},
    Word{"run_kind", "rlhf", "posttrain"},
    Word{"run_kind", "serverequest", "serve_request"},
    Word{"run_kind", "inference", "serve_request"},
    Word{"run_kind", "serving", "serve_request"},
    Word{"run_kind", "serve", "serve_request"},
    Word{"run_kind", "request", "serve_request"},
    Word{"run_kind", "serverequest", "serve_request"},
    Word{"run_kind", "inferencebenchmark", "serve_request"},
    Word{"run_kind", "servingbenchmark", "serve_request"},
    Word{"energy_includes_pue", "yes", "yes"},
    Word{"energy_includes_pue", "y", "yes"},
    Word{"energy_includes_pue", "true", "yes"},
    Word{"energy_includes_pue", "1", "yes"},
    Word{"energy_includes_pue", "included", "yes"},
    Word{"energy_includes_pue", "no", "no"},
    Word{"energy_includes_pue", "n", "no"},
    Word{"energy_includes_pue", "false", "no"},
    Word{"energy_includes_pue", "0", "no"},
    Word{"energy_includes_pue", "excluded", "no"},
    Word{"output_basis", "measured", "measured"},
    Word{"output_basis", "measurement", "measured"},
    Word{"recompute", "none", "none"},
    Word{"recompute", "no", "none"},
    Word{"recompute", "off", "none"},
    Word{"recompute", "false", "none"},
    Word{"recompute", "0", "none"},
    Word{"recompute", "full", "full"},
    Word{"recompute", "yes", "full"},
    Word{"recompute", "on", "full"},
    Word{"recompute", "true", "full"},
    Word{"recompute", "1", "full"},
    Word{"recompute", "all", "full"},
    Word{"recompute", "fullrecompute", "full"},
    Word{"recompute", "activationcheckpointing", "full"},
    Word{"recompute", "gradientcheckpointing", "full"},
    Word{"recompute", "selective", "selective"},
    Word{"recompute", "attention", "selective"},
    Word{"recompute", "partial", "selective"},
    Word{"recompute", "selectiverecompute", "selective"},
    Word{"zero_stage", "0", "0"},
    Word{"zero_stage", "none", "0"},
    Word{"zero_stage", "no", "0"},
    Word{"zero_stage", "ddp", "0"},
    Word{"zero_stage", "zero0", "0"},
    Word{"zero_stage", "stage0", "0"},
    Word{"zero_stage", "1", "1"},
    Word{"zero_stage", "zero1", "1"},
    Word{"zero_stage", "stage1", "1"},
    Word{"zero_stage", "distributedoptimizer", "1"},
    Word{"zero_stage", "2", "2"},
    Word{"zero_stage", "zero2", "2"},
    Word{"zero_stage", "stage2", "2"},
    Word{"zero_stage", "3", "3"},
    Word{"zero_stage", "zero3", "3"},
    Word{"zero_stage", "stage3", "3"},
    Word{"zero_stage", "fsdp", "3"},
};

/// "~2,048", "15T+" and "> 1e6" without the mark.
std::string_view withoutMarks(std::string_view text) {
    static constexpr std::array<std::string_view, 7> before{"~", "≈", "≥", ">", "∼", "ca.", "about"};
    for (bool isTaken = true; isTaken;) {
        isTaken = text.starts_with(' ');
        if (isTaken) text.remove_prefix(1);
        for (const std::string_view mark : before)
            if (text.starts_with(mark)) {
                text.remove_prefix(mark.size());
                isTaken = true;
            }
    }
    if (text.ends_with('+')) text.remove_suffix(1);
    return text;
}

std::optional<double> typedIn(std::string_view text, const Unit& unit) {
    const auto typed = readQuantity(text, unit);
    if (!typed || (!typed->currency.empty() && typed->currency != "USD")) return std::nullopt;
    return typed->value;
}

}  // namespace

std::span<const NumberColumn> numberColumns() {
    return columns;
}

std::optional<double> numberOfCell(std::string_view column, std::string_view cell) {
    const std::string_view text = withoutMarks(cell);
    const auto* known = std::ranges::find(columns, column, &NumberColumn::name);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        constexpr double kibi = 1024.0;
        if (column == "sequence_length_tokens" && (text.ends_with('k') || text.ends_with('K'))) {
            const auto count = typedIn(text.substr(0, text.size() - 1), Unit{});
            return count ? std::optional(*count * kibi) : std::nullopt;
        }
        auto typed = typedIn(text, Unit{});
        if (!typed && known != columns.end() && !known->unit.empty())
            typed = typedIn(text, unitOf(known->unit));
        if (!typed) return std::nullopt;
        value = *typed;
    }
    if (!std::isfinite(value)) return std::nullopt;
    constexpr double highestFraction = 2.0;  // of FP8 work against a peak of 16 bits
    constexpr double percent = 0.01;
    return column.ends_with("_fraction") && value > highestFraction ? value * percent : value;
}

std::string choiceOfCell(std::string_view column, std::string_view cell) {
    std::string folded;
    for (const char c : smallLetters(cell))
        if (c != ' ' && c != '-' && c != '_') folded += c;
    for (const Word& word : words)
        if (word.column == column && word.typed == folded) return std::string(word.choice);
    return std::string(cell);
}

std::string typed(double value, std::string_view unit) {
    return fmt::format("{:.17g}{}{}", value, unit.empty() ? "" : " ", unit);
}

}  // namespace wattplan::evidence
