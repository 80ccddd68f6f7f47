#include "core/evidence/reported_run.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "core/catalog/embedded.h"
#include "core/units/quantity_input.h"

namespace wattplan::evidence {

namespace {

constexpr std::array required{"id", "run_kind", "hardware", "accelerator_count", "output_basis"};

/// Columns that hold a number or nothing.
constexpr std::array numeric{"params_total",
                             "params_active",
                             "tokens",
                             "flop_total",
                             "accelerator_count",
                             "duration_days",
                             "accelerator_hours",
                             "avg_power_w_per_accelerator",
                             "pue",
                             "grid_kgco2e_per_kwh",
                             "price_usd_per_accelerator_hour",
                             "layers",
                             "hidden_size",
                             "sequence_length_tokens",
                             "global_batch_sequences",
                             "iteration_time_s",
                             "throughput_tokens_per_s",
                             "achieved_tflops_per_accelerator",
                             "peak_tflops_per_accelerator",
                             "mfu_fraction",
                             "hfu_fraction",
                             "energy_mwh",
                             "carbon_tco2e",
                             "cost_usd",
                             "requests_count",
                             "output_tokens_per_request",
                             "prompt_tokens_per_request",
                             "batch_size_requests",
                             "energy_wh_per_request",
                             "energy_j_per_output_token",
                             "attention_heads",
                             "kv_heads",
                             "head_dim",
                             "ffn_width",
                             "ffn_matrices",
                             "vocab",
                             "tensor",
                             "pipeline",
                             "virtual_stages",
                             "context",
                             "expert",
                             "micro_batch",
                             "zero_stage"};

/// As printed, or as people type it: "1,024", "1.4 T".
std::optional<double> readNumber(std::string_view text) {
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size())
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    static const Unit plain;
    const auto typed = readQuantity(text, plain);
    return typed && typed->currency.empty() ? std::optional(typed->value) : std::nullopt;
}

/// "Run kind " is the column run_kind.
std::string columnName(std::string_view text) {
    std::string name;
    for (const char c : text)
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == ' ' || c == '-' ? '_' : c;
    return name;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// What tables write where they know nothing.
bool saysNothing(std::string_view cell) {
    static constexpr std::array words{"-", "–", "—", "?", "NA", "N/A", "n/a", "na", "nan", "NaN", "null"};
    return std::ranges::find(words, cell) != words.end();
}

/// A kind of row, folded: small letters without what stands between words.
struct KindName {
    std::string_view typed;
    std::string_view kind;
};
constexpr std::array kindNames{
    KindName{"training", "train"},
    KindName{"trainingrun", "train"},
    KindName{"pretrain", "train"},
    KindName{"pretraining", "train"},
    KindName{"trainbenchmark", "train_benchmark"},
    KindName{"trainingbenchmark", "train_benchmark"},
    KindName{"posttraining", "posttrain"},
    KindName{"finetune", "posttrain"},
    KindName{"finetuning", "posttrain"},
    KindName{"inference", "serve_request"},
    KindName{"serving", "serve_request"},
    KindName{"serve", "serve_request"},
    KindName{"request", "serve_request"},
    KindName{"serverequest", "serve_request"},
};

/// "Pre-training" is the kind train; a kind of no such name stays as it is.
std::string rowKind(std::string_view typed) {
    std::string folded;
    for (const char c : typed)
        if (c != ' ' && c != '-' && c != '_')
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (folded == "train" || folded == "posttrain") return folded;
    const auto* name = std::ranges::find(kindNames, folded, &KindName::typed);
    return std::string(name == kindNames.end() ? typed : name->kind);
}

}  // namespace

std::string_view ReportedRun::text(std::string_view column) const {
    const auto index = m_table->column(column);
    return index ? std::string_view(m_record->cells[*index]) : std::string_view{};
}

std::optional<double> ReportedRun::number(std::string_view column) const {
    return readNumber(text(column));
}

std::optional<std::string> ReportedRun::unreadable() const {
    for (const char* column : numeric) {
        const std::string_view cell = text(column);
        const auto value = readNumber(cell);
        if (!cell.empty() && (!value || *value < 0.0)) return std::string(column) + " = " + std::string(cell);
    }
    return std::nullopt;
}

bool ReportedRun::isTraining() const {
    const std::string_view kind = text("run_kind");
    return kind == "train" || kind == "posttrain" || isBenchmark();
}

bool ReportedRun::isServing() const {
    return text("run_kind") == "serve_request";
}

std::vector<ReportedRun> ReportedRuns::rows() const {
    std::vector<ReportedRun> rows;
    for (const catalog::CsvRecord& record : table.records)
        rows.emplace_back(table, record);
    return rows;
}

Result<ReportedRuns> readReportedRuns(std::string file, std::string_view text) {
    auto table = catalog::readCsv(std::move(file), text);
    if (!table) return tl::unexpected(table.error());
    for (std::string& column : table->columns)
        column = columnName(trimmed(column));
    for (catalog::CsvRecord& record : table->records)
        for (std::string& cell : record.cells) {
            cell = std::string(trimmed(cell));
            if (saysNothing(cell)) cell.clear();
        }
    if (const auto column = table->column("run_kind"))
        for (catalog::CsvRecord& record : table->records)
            record.cells[*column] = rowKind(record.cells[*column]);
    for (const char* column : required)
        if (!table->column(column))
            return catalog::malformedRow(
                table->file, 1, column,
                WATTPLAN_TEXT("Reasons", "a table of published runs has this column"));
    return ReportedRuns{std::move(*table)};
}

const ReportedRuns& builtInRuns() {
    static const ReportedRuns runs = [] {
        constexpr std::string_view name = "evidence/runs_reported.csv";
        auto read = readReportedRuns(std::string(name), catalog::embeddedFile(name));
        if (!read) {
            std::fprintf(stderr, "The built-in table of published runs is malformed.\n");
            std::abort();
        }
        return std::move(*read);
    }();
    return runs;
}

}  // namespace wattplan::evidence
