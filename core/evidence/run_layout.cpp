#include "core/evidence/run_layout.h"

#include <array>
#include <cmath>
#include <utility>

#include "core/evidence/run_cells.h"
#include "core/units/fold_text.h"

namespace wattplan::evidence {

namespace {

class Layout {
public:
    Layout(const ReportedRun& run, const Object& accelerator, std::optional<double> layers)
        : m_run(run), m_accelerator(accelerator), m_layers(layers) {}

    std::vector<LayoutEntry> entries() && {
        const auto length = m_run.number("sequence_length_tokens");
        const auto batch = m_run.number("global_batch_sequences");
        if (length && batch) add("batch_tokens", typed(*length * *batch, "token"));
        static constexpr std::array degrees{
            std::pair{"tensor_parallel", "tensor"},         std::pair{"pipeline_parallel", "pipeline"},
            std::pair{"pipeline_chunks", "virtual_stages"}, std::pair{"context_parallel", "context"},
            std::pair{"expert_parallel", "expert"},         std::pair{"micro_batch", "micro_batch"}};
        for (const auto& [field, column] : degrees)
            if (const auto degree = m_run.number(column)) add(field, typed(*degree));
        addSchedule();
        addMemory();
        addAttention();
        // A run in production rarely prints its micro-batch, a benchmark that others are to repeat does.
        if (isByVendor() && m_run.has("micro_batch")) add("production_derate", "1");
        return std::move(m_entries);
    }

private:
    void add(std::string_view field, std::string text, std::optional<Remark> assumed = {}) {
        m_entries.push_back({field, std::move(text), std::move(assumed)});
    }

    void addSchedule() {
        const double stages = m_run.number("pipeline").value_or(1.0);
        if (stages <= 1.0) return;
        constexpr Date interleaving{2021, 4};
        if (!m_run.has("virtual_stages") && m_layers) {
            const double chunks = m_run.isSince(interleaving) ? std::ceil(*m_layers / stages) : 1.0;
            add("pipeline_chunks", typed(chunks),
                Remark{WATTPLAN_TEXT("Accuracy", "%1 chunks per stage, as none are stated"), typed(chunks)});
        }
        if (!m_run.has("micro_batch"))
            add("micro_batch", "1",
                Remark{WATTPLAN_TEXT("Accuracy", "micro-batches of %1, as none are stated"), "1"});
    }

    void addMemory() {
        const std::string_view recompute = m_run.text("recompute");
        if (recompute.empty())
            add("recompute", "none", Remark{nothingRecomputed, {}});
        else
            add("recompute", recompute == "selective" ? "attention" : std::string(recompute));
        static constexpr std::array stages{"none", "optimizer", "gradients", "weights"};
        if (const auto stage = m_run.number("zero_stage"); stage && *stage <= 3.0)
            add("zero_stage", stages[static_cast<std::size_t>(*stage)]);
        // Before FlashAttention (2022) scores were stored; sequence parallelism came with selective
        // recomputation (korthikanti2022). Both ran in 16 bit with 16-bit gradients.
        constexpr Date fusedAttention{2022, 7};
        if (m_run.isSince(fusedAttention)) return;
        add("fused_attention", "no");
        add("sequence_parallel", recompute == "selective" ? "yes" : "no");
        add("gradient_bytes", "2");
    }

    void addAttention() {
        if (!m_run.isSince(causalAttention)) return;
        if (statedFlopPerToken(m_run)) return;  // which share it counts is found by them
        add("attention_share", "0.5", Remark{attentionHalved, "2024"});
    }

    /// "NVIDIA" of "NVIDIA, Megatron team".
    bool isByVendor() const {
        const auto* vendor = std::get_if<Text>(&m_accelerator.value(fieldId(Kind::accelerator, "vendor")));
        if (!vendor || vendor->text.empty()) return false;
        return smallLetters(m_run.text("organization")).starts_with(smallLetters(vendor->text));
    }

    const ReportedRun& m_run;
    const Object& m_accelerator;
    std::optional<double> m_layers;
    std::vector<LayoutEntry> m_entries;
};

}  // namespace

std::vector<LayoutEntry> layoutEntries(const ReportedRun& run, const Object& accelerator,
                                       std::optional<double> layers) {
    return Layout(run, accelerator, layers).entries();
}

std::optional<double> statedFlopPerToken(const ReportedRun& run) {
    const auto rate = run.number("achieved_tflops_per_accelerator");
    const auto count = run.accelerators();
    auto tokens = run.number("throughput_tokens_per_s");
    if (!tokens) {
        const auto step = run.number("iteration_time_s"), batch = run.number("global_batch_sequences"),
                   length = run.number("sequence_length_tokens");
        if (step && *step > 0.0 && batch && length) tokens = *batch * *length / *step;
    }
    if (!rate || !count || !tokens || *tokens <= 0.0 || run.text("recompute") == "full") return std::nullopt;
    return *rate * 1e12 * *count / *tokens;
}

}  // namespace wattplan::evidence
