#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

std::vector<Choice> yesNo() {
    return {{"yes", WATTPLAN_TEXT("Choice", "Yes")}, {"no", WATTPLAN_TEXT("Choice", "No")}};
}

/// A degree of parallelism; empty, the search chooses it.
FieldBuilder degree(std::string_view key, double highest, Label label, Label help) {
    FieldBuilder builder = integer(trainingRun, key);
    builder.range(1, highest).structural().whenEmpty(WATTPLAN_TEXT("Empty", "searched")).text(label, help);
    return builder;
}

void addLayout(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(trainingRun, "batch_tokens", "token")
            .range(1, 1e12)
            .follows("", "=critical_batch")
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Batch"),
                  WATTPLAN_TEXT("Help", "Tokens of a training step. Empty: the critical batch.")));
    fields.push_back(degree("tensor_parallel", 1024, WATTPLAN_TEXT("Field", "Tensor parallel"),
                            WATTPLAN_TEXT("Help", "Accelerators that share each layer.")));
    fields.push_back(degree("pipeline_parallel", 1024, WATTPLAN_TEXT("Field", "Pipeline stages"),
                            WATTPLAN_TEXT("Help", "Groups of accelerators that layers are dealt out to.")));
    fields.push_back(
        degree("pipeline_chunks", 128, WATTPLAN_TEXT("Field", "Chunks per stage"),
               WATTPLAN_TEXT("Help",
                             "Pieces of layers on each pipeline stage; 1 without interleaving. More of them "
                             "shorten the bubble and send more.")));
    fields.push_back(degree("context_parallel", 1024, WATTPLAN_TEXT("Field", "Context parallel"),
                            WATTPLAN_TEXT("Help", "Accelerators that share each sequence.")));
    fields.push_back(degree("expert_parallel", 4096, WATTPLAN_TEXT("Field", "Expert parallel"),
                            WATTPLAN_TEXT("Help",
                                          "Accelerators that routed experts are dealt out to, within the "
                                          "data-parallel copies.")));
    fields.push_back(degree("micro_batch", 4096, WATTPLAN_TEXT("Field", "Micro-batch"),
                            WATTPLAN_TEXT("Help", "Sequences that a copy works on at once.")));
    fields.push_back(choice(trainingRun, "recompute")
                         .choices({{"none", WATTPLAN_TEXT("Choice", "Nothing")},
                                   {"gate", WATTPLAN_TEXT("Choice", "Product of the gate")},
                                   {"attention", WATTPLAN_TEXT("Choice", "Gate and attention")},
                                   {"full", WATTPLAN_TEXT("Choice", "Whole layers")}})
                         .whenEmpty(WATTPLAN_TEXT("Empty", "searched"))
                         .text(WATTPLAN_TEXT("Field", "Recomputed"),
                               WATTPLAN_TEXT("Help",
                                             "What is computed again in the backward pass instead of kept in "
                                             "memory.")));
    fields.push_back(
        choice(trainingRun, "zero_stage")
            .choices({{"none", WATTPLAN_TEXT("Choice", "Nothing (stage 0)")},
                      {"optimizer", WATTPLAN_TEXT("Choice", "Optimizer (stage 1)")},
                      {"gradients", WATTPLAN_TEXT("Choice", "Optimizer, gradients (stage 2)")},
                      {"weights", WATTPLAN_TEXT("Choice", "Weights too (stage 3, FSDP)")}})
            .whenEmpty(WATTPLAN_TEXT("Empty", "searched"))
            .text(WATTPLAN_TEXT("Field", "ZeRO"),
                  WATTPLAN_TEXT("Help", "What the data-parallel copies share instead of each holding it.")));
}

void addSoftware(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        choice(trainingRun, "fused_attention")
            .choices(yesNo())
            .byDefault("yes")
            .text(WATTPLAN_TEXT("Field", "Fused attention"),
                  WATTPLAN_TEXT("Help",
                                "FlashAttention: only the causal half is computed and its scores "
                                "are not stored. Not in software before 2022.")));
    fields.push_back(
        choice(trainingRun, "sequence_parallel")
            .choices(yesNo())
            .byDefault("yes")
            .text(WATTPLAN_TEXT("Field", "Sequence parallel"),
                  WATTPLAN_TEXT("Help",
                                "Norms and dropout are shared by the tensor group. Not in software "
                                "before 2022.")));
    fields.push_back(
        number(trainingRun, "gradient_bytes", "byte")
            .range(1, 8)
            .byDefault(4, "MODEL:1.4")
            .likely(2, 4)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Gradient"),
                  WATTPLAN_TEXT("Help", "Bytes of the gradient of a parameter, kept and sent.")));
    fields.push_back(
        number(trainingRun, "optimizer_bytes", "byte")
            .range(0, 16)
            .byDefault(12, "MODEL:1.4")
            .likely(6, 12)
            .varies()
            .text(
                WATTPLAN_TEXT("Field", "Optimizer state"),
                WATTPLAN_TEXT("Help",
                              "Bytes of a parameter: 12 for Adam with a 32-bit master copy and two moments, "
                              "6 with 8-bit moments.")));
    fields.push_back(
        number(trainingRun, "production_derate", "")
            .range(0.1, 1)
            .byDefault(0.88, "MODEL:1.3")
            .likely(0.75, 1.0)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Production over benchmark"),
                  WATTPLAN_TEXT("Help",
                                "Speed in production over that of an undisturbed step: stragglers, jitter, "
                                "congestion, logging. 1 for a vendor's benchmark.")));
}

void addGoodput(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        choice(trainingRun, "goodput_mode")
            .choices({{"stated", WATTPLAN_TEXT("Choice", "As stated")},
                      {"failures", WATTPLAN_TEXT("Choice", "From failures")}})
            .byDefault("stated")
            .text(WATTPLAN_TEXT("Field", "Goodput taken"),
                  WATTPLAN_TEXT("Help", "As stated, or computed from failures, checkpoints and restarts.")));
    fields.push_back(
        number(trainingRun, "hours_between_failures", "h")
            .range(1, 1e9)
            .byDefault(50000, "MODEL:1.5")
            .likely(29500, 82000)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Accelerator-hours between failures"),
                  WATTPLAN_TEXT(
                      "Help",
                      "Accelerator-hours from one failure that stops the run to the next. Llama 3: 419 "
                      "stops in 54 days on 16,384 accelerators.")));
    fields.push_back(
        number(trainingRun, "checkpoint_stall", "s")
            .range(0, 1e5)
            .byDefault(30, "MODEL:1.5")
            .likely(5, 120)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Stall of a checkpoint"),
                  WATTPLAN_TEXT("Help",
                                "Time for which a checkpoint stops the run, when it is written in "
                                "the background.")));
    fields.push_back(
        number(trainingRun, "checkpoint_bandwidth", "GB/s")
            .range(0.01, 1e6)
            .whenEmpty(WATTPLAN_TEXT("Empty", "in the background"))
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Checkpoint bandwidth"),
                  WATTPLAN_TEXT("Help",
                                "Where the run waits until a checkpoint is written: what storage "
                                "takes in. The stall is then its size over this.")));
    fields.push_back(number(trainingRun, "checkpoint_interval", "min")
                         .range(0.1, 1e6)
                         .whenEmpty(WATTPLAN_TEXT("Empty", "the best"))
                         .varies()
                         .structural()
                         .text(WATTPLAN_TEXT("Field", "Checkpoint every"),
                               WATTPLAN_TEXT("Help", "Empty: at the interval of the greatest goodput.")));
    fields.push_back(
        number(trainingRun, "restart_time", "s")
            .range(0, 1e5)
            .byDefault(600, "MODEL:1.5")
            .likely(120, 1800)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Restart"),
                  WATTPLAN_TEXT("Help",
                                "From a failure until the run works again: noticed, rescheduled, "
                                "loaded, warmed up.")));
    fields.push_back(
        number(trainingRun, "kept_share", "")
            .range(0.1, 1)
            .byDefault(0.96, "MODEL:1.5")
            .likely(0.90, 1.0)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Left by planned stops"),
                  WATTPLAN_TEXT("Help",
                                "Share of the time that planned stops and rollbacks after loss spikes "
                                "leave.")));
}

void addData(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(trainingRun, "unique_tokens", "token")
            .range(1, 1e18)
            .whenEmpty(WATTPLAN_TEXT("Empty", "all"))
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Unique tokens"),
                  WATTPLAN_TEXT("Help",
                                "Different tokens that there are for the run; the rest are repeated. "
                                "Empty: none is repeated.")));
    fields.push_back(number(trainingRun, "data_stock", "token")
                         .range(1e9, 1e18)
                         .byDefault(300e12, "villalobos2024")
                         .likely(100e12, 1000e12)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Stock of text"),
                               WATTPLAN_TEXT("Help", "Public text of use for training, in tokens.")));
}

void addProgramme(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(trainingRun, "posttraining", "%")
            .range(0, 10000)
            .byDefault(10, "MODEL:1.1")
            .likely(1, 100)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Post-training"),
                  WATTPLAN_TEXT("Help",
                                "Accelerator-hours of fine-tuning and alignment over those of the run.")));
    fields.push_back(
        number(trainingRun, "rl_tokens", "token")
            .range(0, 1e18)
            .whenEmpty(WATTPLAN_TEXT("Empty", "none"))
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Rollout tokens"),
                  WATTPLAN_TEXT("Help",
                                "Tokens that the model writes in reinforcement learning, in addition "
                                "to post-training as a share.")));
    fields.push_back(
        number(trainingRun, "rl_scoring_passes", "")
            .range(0, 20)
            .byDefault(3, "MODEL:1.1")
            .likely(1, 3)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Scoring passes"),
                  WATTPLAN_TEXT("Help",
                                "Forward passes over each rollout by models of this size: reference, "
                                "reward, critic.")));
    fields.push_back(number(trainingRun, "rl_epochs", "")
                         .range(0, 100)
                         .byDefault(1, "MODEL:1.1")
                         .likely(1, 4)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Epochs on rollouts"),
                               WATTPLAN_TEXT("Help", "How often the model learns from each rollout.")));
    fields.push_back(
        number(trainingRun, "generation_utilisation", "")
            .range(0.001, 1)
            .byDefault(0.10, "MODEL:3.1")
            .likely(0.03, 0.15)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Utilisation of generation"),
                  WATTPLAN_TEXT(
                      "Help",
                      "Share of the 16-bit peak that writing rollouts reaches. It is bound by memory, "
                      "far below training: DeepSeek-V3 served at .14.")));
    fields.push_back(
        number(trainingRun, "programme_multiplier", "")
            .range(1, 100)
            .byDefault(2.5, "MODEL:1.7")
            .likely(1.2, 8)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Programme over run"),
                  WATTPLAN_TEXT("Help",
                                "Accelerator-hours of all pre-training work, experiments and failed starts "
                                "included, over those of the final run.")));
}

}  // namespace

std::vector<FieldBuilder> trainingFields() {
    std::vector<FieldBuilder> fields;
    fields.push_back(
        choice(trainingRun, "mfu_mode")
            .choices({{"class", WATTPLAN_TEXT("Choice", "Hardware class (quick)")},
                      {"layout", WATTPLAN_TEXT("Choice", "Layout")}})
            .byDefault("class")
            .text(WATTPLAN_TEXT("Field", "MFU taken from"),
                  WATTPLAN_TEXT("Help",
                                "The hardware class, or the time of a step: computed from the "
                                "architecture, the layout over accelerators and the hardware, within "
                                "their memory.")));
    addLayout(fields);
    addSoftware(fields);
    addGoodput(fields);
    addData(fields);
    addProgramme(fields);
    return fields;
}

}  // namespace wattplan
