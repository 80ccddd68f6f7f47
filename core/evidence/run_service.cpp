#include "core/evidence/run_service.h"

#include <algorithm>
#include <cmath>

#include "core/evidence/run_cells.h"
#include "core/evidence/run_class.h"
#include "core/evidence/run_replica.h"
#include "core/evidence/run_typed_model.h"
#include "core/plan/typed_number.h"
#include "core/units/fold_text.h"

namespace wattplan::evidence {

namespace {

class ServiceTypist {
public:
    explicit ServiceTypist(RunDesk& desk) : m_desk(desk) {}

    void type() {
        m_desk.type(RunPlan::cluster, "sizing", "services");
        m_desk.add(Kind::service, RunPlan::workload);
        m_model = typeModel(m_desk);
        if (!m_model.key.empty()) m_desk.type(RunPlan::workload, "model", m_model.key);
        m_desk.type(RunPlan::workload, "cluster", RunPlan::cluster);
        m_desk.type(RunPlan::workload, "users", "1e6");  // any: compared are rates and energy of a request
        m_desk.type(RunPlan::workload, "prefix_cache", "off");
        if (!m_desk.typeNumber(RunPlan::workload, "output_tokens", "output_tokens_per_request",
                               "token/request")) {
            m_desk.type(RunPlan::workload, "output_tokens", "400");
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "answers of %1 tokens, as none are stated"), "400");
        }
        if (!m_desk.typeNumber(RunPlan::workload, "prompt_tokens", "prompt_tokens_per_request",
                               "token/request")) {
            m_desk.type(RunPlan::workload, "prompt_tokens", "200");
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "prompts of %1 tokens, as none are stated"), "200");
        }
        const Bits bits = bitsOf(m_desk.run().text("precision"));
        if (bits == Bits::eight) serveInEightBits();
        if (bits == Bits::four) m_desk.type(RunPlan::workload, "precision", countsInFp4() ? "fp4" : "4bit");
        const auto accelerators = m_desk.accelerators();
        if (!accelerators) {
            m_desk.assume(WATTPLAN_TEXT("Accuracy",
                                        "as many accelerators a replica as it needs, as no count is stated"));
            m_desk.result().isCountAssumed = true;
        }
        const auto replica =
            accelerators ? std::optional(chooseReplica(std::ceil(*accelerators))) : std::nullopt;
        if (replica) m_desk.type(RunPlan::workload, "pin_replica", typed(*replica));
        // As ML.ENERGY starts vLLM: tensor parallel over the accelerators (mlenergy/llm/benchmark.py).
        // Attention on each of a few would mostly leave their memory no room.
        if (replica && *replica <= m_desk.perSystem())
            m_desk.type(RunPlan::workload, "parallelism", "tensor");
        if (const auto batch = m_desk.run().number("batch_size_requests")) {
            m_desk.type(RunPlan::workload, "pin_batch", typed(std::max(std::round(*batch), 1.0)));
        } else if (isThroughputBenchmark(m_desk.run())) {
            // MLPerf Inference 4.0, Llama 2 70B, server: what a benchmark of throughput has to keep.
            m_desk.type(RunPlan::workload, "limit_per_token", "200 ms");
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "up to %1 ms a token, as no batch is stated"), "200");
        }
        if (m_desk.isGiven()) pinService(accelerators.value_or(0.0));
    }

private:
    /// Floats of 4 bit on an accelerator that computes in them; else weights are stored so.
    bool countsInFp4() const {
        return smallLetters(m_desk.run().text("precision")).find("fp4") != std::string::npos &&
               typedNumber(*m_desk.result().accelerator, "peak_fp4");
    }

    double chooseReplica(double accelerators) {
        const auto parameters = m_desk.run().has("params_total")
                                    ? m_desk.run().number("params_total")
                                    : m_desk.typedNumber(m_model.key, "params_total");
        const double count =
            parameters ? replicaOf(m_desk.run(), *m_desk.result().accelerator, *parameters, accelerators)
                       : accelerators;
        if (count < accelerators)
            m_desk.assume(
                WATTPLAN_TEXT(
                    "Accuracy",
                    "accelerators a replica, several of them side by side, as no batch is stated: %1"),
                typed(count));
        return count;
    }

    /// INT8 where the accelerator has no FP8: as FP8 elsewhere, twice the rate of 16 bit.
    void serveInEightBits() {
        m_desk.type(RunPlan::workload, "precision", "fp8");
        const Object& accelerator = *m_desk.result().accelerator;
        const auto peak = typedNumber(accelerator, "peak_16bit");
        if (!peak || typedNumber(accelerator, "peak_fp8")) return;
        m_desk.type(accelerator.key, "peak_fp8", typed(2.0 * *peak, "TFLOP/s"));
        m_desk.assume(
            WATTPLAN_TEXT("Accuracy", "8-bit arithmetic at twice the rate of 16 bit, as none is known"));
    }

    void pinService(double accelerators) {
        const auto throughput = m_desk.run().number("throughput_tokens_per_s");
        if (throughput && accelerators > 0.0)
            m_desk.result().isEfficiencyGiven = m_desk.type(RunPlan::workload, "pin_throughput",
                                                            typed(*throughput / accelerators, "token/s"));
        if (const auto watts = m_desk.run().number("avg_power_w_per_accelerator"))
            m_desk.result().isPowerGiven =
                m_desk.type(RunPlan::workload, "pin_chip_power", typed(*watts / m_desk.result().share, "W"));
    }

    RunDesk& m_desk;
    TypedModel m_model;
};

}  // namespace

void typeService(RunDesk& desk) {
    ServiceTypist(desk).type();
}

}  // namespace wattplan::evidence
