#include "core/evidence/run_training.h"

#include <algorithm>
#include <cmath>

#include "core/evidence/run_cells.h"
#include "core/evidence/run_class.h"
#include "core/evidence/run_layout.h"
#include "core/evidence/run_typed_model.h"
#include "core/plan/typed_number.h"

namespace wattplan::evidence {

namespace {

class TrainingTypist {
public:
    explicit TrainingTypist(RunDesk& desk) : m_desk(desk) {}

    void type() {
        const double accelerators = m_desk.accelerators().value_or(m_desk.perSystem());
        if (!m_desk.accelerators()) {
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "one system, as no count is stated"));
            m_desk.result().isCountAssumed = true;
        }
        m_desk.type(RunPlan::cluster, "systems", typed(std::ceil(accelerators / m_desk.perSystem())));
        m_desk.add(Kind::trainingRun, RunPlan::workload);
        m_desk.type(RunPlan::workload, "cluster", RunPlan::cluster);
        m_desk.type(RunPlan::workload, "start", "2026-01");
        m_desk.type(RunPlan::workload, "accelerators", typed(accelerators));
        m_model = typeModel(m_desk);
        if (!m_model.key.empty()) m_desk.type(RunPlan::workload, "model", m_model.key);
        typeSequenceLength();
        chooseClass();
        halveAttention();
        typeLoad();
        if (m_desk.isGiven()) pinTraining();
    }

private:
    /// As stated, or as its model was trained. Else at most what models were first trained on up to 2025 (a
    /// model's context is often extended only at the end of its training).
    void typeSequenceLength() {
        if (m_desk.typeNumber(RunPlan::workload, "sequence_length", "sequence_length_tokens", "token"))
            return;
        constexpr double longest = 8192.0;
        if (m_desk.typedNumber(m_model.key, "training_sequence")) return;
        const auto context = m_desk.typedNumber(m_model.key, "context_length");
        if (!m_desk.result().plan.find(m_model.key) || (context && *context <= longest)) return;
        m_desk.type(RunPlan::workload, "sequence_length", typed(longest, "token"));
        m_desk.assume(WATTPLAN_TEXT("Accuracy", "sequences of %1 tokens, as none are stated"), "8192");
    }

    void chooseClass() {
        const auto [row, isOwn] =
            runClass(m_desk.run(), *m_desk.result().accelerator,
                     m_model.isMixture ? ModelType::mixture : ModelType::dense, m_desk.catalogue());
        m_class = row;
        const auto* arithmetic =
            row ? std::get_if<Text>(&row->value(fieldId(Kind::efficiencyClass, "precision"))) : nullptr;
        if (isOwn && arithmetic && bitsOf(m_desk.run().text("precision")) == Bits::four &&
            arithmetic->text != "fp4")
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "efficiency of FP8, as none of FP4 is known"));
        if (isOwn && arithmetic) m_desk.type(RunPlan::workload, "precision", arithmetic->text);
        if (!row || (isOwn && m_model.isMixture == m_model.hasExperts))
            return;  // the plan takes it by itself
        m_desk.type(RunPlan::workload, "efficiency_class", row->key);
        if (!isOwn)
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "efficiency of the class “%1”, as its own is not known"),
                          m_desk.catalogue().name(*row, "en"));
    }

    /// Classes of efficiency are stated for the causal half, or for sequences too short to tell (MODEL 1.2).
    void halveAttention() {
        if (m_desk.run().isBenchmark() || !m_desk.run().isSince(causalAttention)) return;
        m_desk.type(RunPlan::workload, "attention_share", "0.5");
        m_desk.assume(attentionHalved, "2024");
    }

    /// Tokens; where only FLOP are stated, the tokens that make them at 6 FLOP a parameter and token.
    void typeLoad() {
        if (m_desk.run().isBenchmark()) {
            m_desk.type(RunPlan::workload, "tokens", "1e12");  // any: compared are rates
            return;
        }
        if (m_desk.typeNumber(RunPlan::workload, "tokens", "tokens", "token")) return;
        const auto flop = m_desk.run().number("flop_total");
        const auto parameters = m_desk.run().has("params_active") ? m_desk.run().number("params_active")
                                                                  : m_desk.run().number("params_total");
        if (!flop || !parameters || *parameters <= 0.0) return;
        m_desk.type(RunPlan::workload, "flop_mode", "quick");
        m_desk.type(RunPlan::workload, "tokens",
                    typed(*flop / (6.0 * quickParameters(*parameters)), "token"));
    }

    /// The parameters that the plan's model counts with.
    double quickParameters(double stated) const {
        for (const char* field : {"params_active", "params_total"})
            if (const auto number = m_desk.typedNumber(m_model.key, field)) return *number;
        return stated;
    }

    void pinTraining() {
        if (m_desk.run().isBenchmark())
            typeLayout();
        else
            pinEfficiency();
        if (const auto stated = m_desk.run().number("avg_power_w_per_accelerator")) {
            const std::string watts = typed(*stated / m_desk.result().share, "W");
            // At every boundary the same: which one the source means is decided where it is compared.
            m_desk.result().isPowerGiven = m_desk.type(RunPlan::workload, "pin_chip_power", watts) &&
                                           m_desk.type(RunPlan::workload, "pin_server_power", watts) &&
                                           m_desk.type(RunPlan::workload, "pin_it_power", watts);
        }
        if (const auto price = m_desk.run().number("price_usd_per_accelerator_hour"))
            m_desk.result().isPriceGiven = m_desk.type(RunPlan::workload, "pin_price_per_hour",
                                                       typed(*price / m_desk.result().share, "USD/h"));
    }

    /// MFU of the library's peak. Where a source prints only what the hardware executed, recomputation is
    /// taken off. It is the mean of the run: nothing is left for goodput to take.
    void pinEfficiency() {
        const auto pinned = publishedMfu(m_desk.run(), *m_desk.result().accelerator, m_desk.result().share);
        if (pinned) {
            m_desk.result().isEfficiencyGiven = m_desk.type(RunPlan::workload, "pin_mfu", typed(*pinned));
            m_desk.type(RunPlan::workload, "goodput", "1");
        } else {
            const auto hours = m_desk.run().number("accelerator_hours");
            m_desk.result().areHoursGiven = hours && m_desk.type(RunPlan::workload, "pin_hours",
                                                                 typed(*hours * m_desk.result().share, "h"));
        }
    }

    void typeLayout() {
        if (!m_desk.run().has("tensor") || !m_desk.run().has("global_batch_sequences")) return;
        if (m_desk.result().isCountAssumed) {
            m_desk.assume(
                WATTPLAN_TEXT("Accuracy", "counted without its layout, as the row states no count"));
            return;
        }
        if (m_class && !typedNumber(*m_class, "gemm_efficiency")) {
            m_desk.assume(WATTPLAN_TEXT("Accuracy",
                                        "counted without its layout, as no speeds of the class “%1” are "
                                        "known"),
                          m_desk.catalogue().name(*m_class, "en"));
            return;
        }
        m_desk.type(RunPlan::workload, "mfu_mode", "layout");
        for (const LayoutEntry& entry : layoutEntries(m_desk.run(), *m_desk.result().accelerator,
                                                      m_desk.typedNumber(m_model.key, "layers"))) {
            m_desk.type(RunPlan::workload, entry.field, entry.text);
            if (entry.assumed) m_desk.result().assumed.push_back(*entry.assumed);
        }
        m_desk.result().isLayoutGiven = true;
    }

    RunDesk& m_desk;
    TypedModel m_model;
    const Object* m_class = nullptr;
};

}  // namespace

void typeTraining(RunDesk& desk) {
    TrainingTypist(desk).type();
}

}  // namespace wattplan::evidence
