#include <algorithm>
#include <cmath>

#include "tests/support/csv_table.h"
#include "tests/support/paths.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::CsvRow;
using wattplan::test::csvRows;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

double number(const CsvRow& row, std::string_view column) {
    return std::stod(row.find(column)->second);
}

/// Types the architecture of a published run, a GPT or a Llama, into a model of its own.
void typeModel(PlanDesk& desk, const CsvRow& row, bool isGpt) {
    desk.add(Kind::model, "published");
    for (const char* field : {"layers", "hidden_size", "attention_heads", "kv_heads", "head_dim", "ffn_width",
                              "ffn_matrices", "vocab"})
        desk.type("published", field, row.at(field));
    desk.type("published", "attention_kind", isGpt ? "mha" : "gqa");
    desk.type("published", "tied_embeddings", isGpt ? "yes" : "no");
    desk.type("published", "positional", isGpt ? "yes" : "no");
    desk.type("published", "context_length", row.at("sequence_length_tokens"));
    desk.type("published", "training_tokens", "1e12");
}

/// A published run: its model, hardware, batch and layout, all given.
PlanDesk publishedRun(const CsvRow& row, std::string_view system) {
    PlanDesk desk = oneRun(system, std::to_string(std::stoi(row.at("accelerator_count")) / 8), "gpt_3_175b");
    const bool isGpt = row.at("ffn_matrices") == "2";
    typeModel(desk, row, isGpt);
    desk.type("run", "model", "published");
    desk.type("run", "mfu_mode", "layout");
    desk.type("run", "batch_tokens",
              std::to_string(number(row, "sequence_length_tokens") * number(row, "global_batch_sequences")));
    desk.type("run", "tensor_parallel", row.at("tensor"));
    desk.type("run", "pipeline_parallel", row.at("pipeline"));
    desk.type("run", "context_parallel", row.at("context"));
    desk.type("run", "expert_parallel", "1");
    // Llama 3 publishes neither: interleaving over all eight layers of a stage, one sequence at a time.
    desk.type("run", "pipeline_chunks", row.at("virtual_stages").empty() ? "8" : row.at("virtual_stages"));
    desk.type("run", "micro_batch", row.at("micro_batch").empty() ? "1" : row.at("micro_batch"));
    const std::string& recompute = row.at("recompute");
    desk.type("run", "recompute",
              recompute == "selective" ? "attention"
              : recompute.empty()      ? "none"
                                       : recompute);
    desk.type("run", "zero_stage", row.at("zero_stage") == "0" ? "none" : "gradients");
    if (isGpt) {
        desk.type("run", "fused_attention", "no");
        desk.type("run", "sequence_parallel", recompute == "selective" ? "yes" : "no");
        desk.type("run", "gradient_bytes", "2");  // 16-bit gradients were all-reduced in FP16 training
    }
    return desk;
}

struct Errors {
    double mean = 0.0;
    double worst = 0.0;
    int count = 0;

    void add(double error) {
        mean = (mean * count + std::abs(error)) / (count + 1);
        worst = std::max(worst, std::abs(error));
        ++count;
    }
};

std::vector<CsvRow> publishedSteps(std::string_view prefix) {
    std::vector<CsvRow> rows;
    for (const CsvRow& row : csvRows(test::dataFolder() + "/training_steps.csv"))
        if (row.at("id").starts_with(prefix)) rows.push_back(row);
    return rows;
}

}  // namespace

TEST_CASE("steps of Megatron-LM 2021 come within 6 % of Table 1 on average and 11 % at most", "[formulas]") {
    Errors errors;
    for (const CsvRow& row : publishedSteps("megatron21")) {
        PlanDesk desk = publishedRun(row, "dgx_a100_640");
        const double layers = number(row, "layers");
        const double hidden = number(row, "hidden_size");
        const double length = number(row, "sequence_length_tokens");
        // Narayanan et al. 2021 eq. 3, the FLOP that Table 1 counts, recomputation included.
        const double flop = 96.0 * number(row, "global_batch_sequences") * length * layers * hidden * hidden *
                            (1.0 + length / (6.0 * hidden) + number(row, "vocab") / (16.0 * layers * hidden));
        const double rate =
            flop / desk.value("run", "step_time", "s") / number(row, "accelerator_count") / 1e12;
        const double error = rate / number(row, "achieved_tflops_per_accelerator") - 1.0;
        INFO(row.at("id") << " " << rate << " TFLOP/s, error " << error);
        CHECK(std::abs(error) <= 0.11);
        errors.add(error);
    }
    CHECK(errors.count == 6);
    INFO("MAPE " << errors.mean << ", worst " << errors.worst);
    CHECK(errors.mean <= 0.06);
}

TEST_CASE("steps of Korthikanti et al. 2022 come within 3 % of Table 5 on average and 6 % at most",
          "[formulas]") {
    Errors errors;
    for (const CsvRow& row : publishedSteps("seqsel")) {
        PlanDesk desk = publishedRun(row, "dgx_a100_640");
        const double seconds = desk.value("run", "step_time", "s");
        const double error = seconds / number(row, "iteration_time_s") - 1.0;
        INFO(row.at("id") << " " << seconds << " s, error " << error);
        CHECK(std::abs(error) <= 0.06);
        errors.add(error);
    }
    CHECK(errors.count == 8);
    INFO("MAPE " << errors.mean << ", worst " << errors.worst);
    CHECK(errors.mean <= 0.03);
}

TEST_CASE("Llama 3 405B comes within 5 % of Table 4 with the derate of production", "[formulas]") {
    int count = 0;
    for (const CsvRow& row : publishedSteps("llama3-405b")) {
        PlanDesk desk = publishedRun(row, "dgx_h100");
        desk.type("run", "attention_share", "0.5");  // the paper counts the causal half
        const FieldSpec& derate = *Registry::instance().field(Kind::trainingRun, "production_derate");
        CHECK(derate.defaultValue == 0.88);  // one constant, for every run in production
        const double flopPerToken = desk.value("run", "flop") / 1e12;
        const double rate = flopPerToken * desk.value("run", "batch", "token") /
                            desk.value("run", "step_time", "s") / number(row, "accelerator_count") / 1e12 *
                            0.88;
        const double error = rate / number(row, "achieved_tflops_per_accelerator") - 1.0;
        INFO(row.at("id") << " " << rate << " TFLOP/s, error " << error);
        CHECK(std::abs(error) <= 0.05);
        ++count;
    }
    CHECK(count == 3);
}

TEST_CASE("FP8 benchmarks of Llama 3 come within 10 %", "[formulas]") {
    // Layers and width are those of the Llama 3 paper. The FP8 fraction of peak was fitted to such
    // benchmarks: this guards the arithmetic, not the constant.
    int count = 0;
    for (const CsvRow& row : publishedSteps("nb-")) {
        const bool isRack = row.at("id").find("gb200") != std::string::npos;
        PlanDesk desk = publishedRun(row, isRack ? "gb200_nvl72" : "dgx_h100");
        if (isRack) desk.type("cluster", "systems", "4");
        desk.type("run", "accelerators", row.at("accelerator_count"));
        desk.type("run", "attention_share", "0.5");
        desk.type("run", "precision", "fp8");
        desk.type("run", "zero_stage", "optimizer");
        const double rate = desk.value("run", "flop") / 1e12 * desk.value("run", "batch", "token") /
                            desk.value("run", "step_time", "s") / number(row, "accelerator_count") / 1e12;
        const double error = rate / number(row, "achieved_tflops_per_accelerator") - 1.0;
        INFO(row.at("id") << " " << rate << " TFLOP/s, error " << error);
        CHECK(std::abs(error) <= 0.10);
        ++count;
    }
    CHECK(count == 3);
}
