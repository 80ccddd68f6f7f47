#include "core/plan/result_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addLayoutResults(std::vector<ResultSpec>& list) {
    const auto degree = [&](std::string_view key, Label label, Label help) {
        list.push_back(result(trainingRun, key, "", label, help));
    };
    degree("layout.tensor", WATTPLAN_TEXT("Result", "Tensor parallel, used"),
           WATTPLAN_TEXT("Help", "Accelerators that share each layer: given, or found by search."));
    degree("layout.pipeline", WATTPLAN_TEXT("Result", "Pipeline stages, used"),
           WATTPLAN_TEXT("Help", "Groups that layers are dealt out to: given, or found by search."));
    degree("layout.chunks", WATTPLAN_TEXT("Result", "Chunks per stage, used"),
           WATTPLAN_TEXT("Help", "Pieces of layers on each stage; 1 without interleaving."));
    degree("layout.context", WATTPLAN_TEXT("Result", "Context parallel, used"),
           WATTPLAN_TEXT("Help", "Accelerators that share each sequence."));
    degree("layout.expert", WATTPLAN_TEXT("Result", "Expert parallel, used"),
           WATTPLAN_TEXT("Help", "Accelerators that routed experts are dealt out to."));
    degree("layout.data", WATTPLAN_TEXT("Result", "Data parallel"),
           WATTPLAN_TEXT("Help", "Whole copies of the model that the accelerators hold."));
    degree("layout.micro_batch", WATTPLAN_TEXT("Result", "Micro-batch, used"),
           WATTPLAN_TEXT("Help", "Sequences that a copy works on at once."));
    degree(
        "layout.recompute", WATTPLAN_TEXT("Result", "Recomputation level"),
        WATTPLAN_TEXT("Help", "0: nothing; 1: the product of the gate; 2: attention too; 3: whole layers."));
    degree("layout.zero", WATTPLAN_TEXT("Result", "ZeRO stage"),
           WATTPLAN_TEXT("Help", "1: the optimizer is split over copies; 2: gradients too; 3: weights too."));
    list.push_back(burden(result(
        trainingRun, "mfu.error", "%", WATTPLAN_TEXT("Result", "Expected error of MFU"),
        WATTPLAN_TEXT("Help",
                      "Half the range of the hardware class in quick mode; from the layout 20 % where all "
                      "of it is given, 25 % where it is searched. Not validated beyond 16,384 accelerators, "
                      "for mixtures of experts and for chips other than A100 and H100."))));
}

void addStepResults(std::vector<ResultSpec>& list) {
    const auto part = [&](std::string_view key, Label label, Label help) {
        list.push_back(burden(result(trainingRun, key, "s", label, help)));
    };
    part("step_time", WATTPLAN_TEXT("Result", "Step time"),
         WATTPLAN_TEXT("Help", "Time of an undisturbed training step."));
    part("step_time.layers", WATTPLAN_TEXT("Result", "Step: layers"),
         WATTPLAN_TEXT("Help", "Computing in layers, recomputation and transfers within them."));
    part("step_time.head", WATTPLAN_TEXT("Result", "Step: output matrix"),
         WATTPLAN_TEXT("Help", "Product with the output matrix."));
    part("step_time.pipeline", WATTPLAN_TEXT("Result", "Step: between stages"),
         WATTPLAN_TEXT("Help", "Transfers from pipeline stage to stage that are not hidden."));
    part("step_time.bubble", WATTPLAN_TEXT("Result", "Step: pipeline bubble"),
         WATTPLAN_TEXT("Help", "Stages wait for the pipeline to fill and drain."));
    part("step_time.data", WATTPLAN_TEXT("Result", "Step: between copies"),
         WATTPLAN_TEXT("Help", "Gradients and weights exchanged between copies, as far as not hidden."));
    part("step_time.optimizer", WATTPLAN_TEXT("Result", "Step: optimizer"),
         WATTPLAN_TEXT("Help", "Weights are updated."));
}

void addMemoryResults(std::vector<ResultSpec>& list) {
    const auto part = [&](std::string_view key, Label label, Label help) {
        list.push_back(burden(result(trainingRun, key, "GB", label, help)));
    };
    part("memory", WATTPLAN_TEXT("Result", "Memory per accelerator"),
         WATTPLAN_TEXT("Help", "What the fullest accelerator needs."));
    part("memory.state", WATTPLAN_TEXT("Result", "Memory: weights, gradients, optimizer"),
         WATTPLAN_TEXT("Help", "State of the parameters it holds, as ZeRO splits it."));
    part("memory.activations", WATTPLAN_TEXT("Result", "Memory: activations"),
         WATTPLAN_TEXT("Help", "Kept for the backward pass on the first pipeline stage."));
    part("memory.rest", WATTPLAN_TEXT("Result", "Memory: rest"),
         WATTPLAN_TEXT("Help", "Logits, fragmentation of 6 %, and 1 GB of runtime."));
    list.push_back(
        result(trainingRun, "memory.usable", "GB", WATTPLAN_TEXT("Result", "Memory usable"),
               WATTPLAN_TEXT("Help",
                             "1.06 times what is stated: the GB of a data sheet are GiB, less what the "
                             "driver keeps.")));
}

void addBatchResults(std::vector<ResultSpec>& list) {
    list.push_back(result(trainingRun, "batch", "token", WATTPLAN_TEXT("Result", "Batch, used"),
                          WATTPLAN_TEXT("Help", "Tokens of a training step.")));
    list.push_back(
        result(trainingRun, "critical_batch", "token", WATTPLAN_TEXT("Result", "Critical batch"),
               WATTPLAN_TEXT("Help",
                             "Tokens of a step beyond which a larger batch saves few steps and costs tokens. "
                             "Within a factor of 3.")));
    list.push_back(
        result(trainingRun, "useful_accelerators", "", WATTPLAN_TEXT("Result", "Accelerators of use"),
               WATTPLAN_TEXT("Help",
                             "More leave pipeline stages without work in this layout at the critical "
                             "batch.")));
    list.push_back(extensive(
        burden(result(trainingRun, "data_share", "%", WATTPLAN_TEXT("Result", "Of the stock of text"),
                      WATTPLAN_TEXT("Help", "Training tokens over the public text there is.")))));
    list.push_back(burden(result(trainingRun, "passes", "", WATTPLAN_TEXT("Result", "Passes over the data"),
                                 WATTPLAN_TEXT("Help", "Training tokens over unique tokens."))));
    list.push_back(benefit(
        result(trainingRun, "effective_tokens", "token", WATTPLAN_TEXT("Result", "Worth in fresh tokens"),
               WATTPLAN_TEXT("Help",
                             "What training on repeated tokens is worth; passes beyond 4 add "
                             "little."))));
}

void addGoodputResults(std::vector<ResultSpec>& list) {
    list.push_back(benefit(result(trainingRun, "goodput", "", WATTPLAN_TEXT("Result", "Goodput, used"),
                                  WATTPLAN_TEXT("Help",
                                                "Share of the run in which work is kept: as stated, or from "
                                                "failures and planned stops."))));
    list.push_back(
        benefit(result(trainingRun, "goodput.failures", "", WATTPLAN_TEXT("Result", "Left by failures"),
                       WATTPLAN_TEXT("Help",
                                     "Share of the time that failures, restarts and checkpoints leave. "
                                     "Measured up to 16,384 accelerators only."))));
    list.push_back(benefit(result(trainingRun, "mtbf", "h", WATTPLAN_TEXT("Result", "Time between failures"),
                                  WATTPLAN_TEXT("Help", "Mean time until a failure stops the run."))));
    list.push_back(result(trainingRun, "checkpoint_interval", "min",
                          WATTPLAN_TEXT("Result", "Checkpoint interval, used"),
                          WATTPLAN_TEXT("Help", "As typed, else the interval of the greatest goodput.")));
    list.push_back(result(trainingRun, "checkpoint_size", "TB", WATTPLAN_TEXT("Result", "Checkpoint size"),
                          WATTPLAN_TEXT("Help", "14 bytes a parameter: weight, master copy, two moments.")));
}

void addProgrammeResults(std::vector<ResultSpec>& list) {
    const auto add = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        list.push_back(extensive(burden(result(trainingRun, key, unit, label, help))));
    };
    list.push_back(extensive(benefit(result(
        trainingRun, "tokens_per_parameter", "token", WATTPLAN_TEXT("Result", "Tokens for each parameter"),
        WATTPLAN_TEXT("Help", "D over N, of active parameters: about 20 are best for the compute.")))));
    add("hours_posttraining", "h", WATTPLAN_TEXT("Result", "Accelerator-hours of post-training"),
        WATTPLAN_TEXT("Help", "Fine-tuning, alignment and reinforcement learning."));
    add("hours_programme", "h", WATTPLAN_TEXT("Result", "Accelerator-hours of the programme"),
        WATTPLAN_TEXT("Help",
                      "The run with experiments and failed starts, and post-training. The run itself is "
                      "shown beside it."));
    add("cost_programme", "USD", WATTPLAN_TEXT("Result", "Cost of the programme, owned"),
        WATTPLAN_TEXT("Help", "At the cost per accelerator-hour of the run."));
    add("carbon_programme", "t", WATTPLAN_TEXT("Result", "Carbon of the programme"),
        WATTPLAN_TEXT("Help", "Facility energy of the programme times the location-based grid factor."));
    list.push_back(extensive(burden(at(
        Boundary::facility,
        result(
            trainingRun, "energy_programme", "MWh",
            WATTPLAN_TEXT("Result", "Energy of the programme, facility"),
            WATTPLAN_TEXT("Help", "Accelerator-hours of the programme at the power and PUE of the run."))))));
}

}  // namespace

void addTrainingResults(std::vector<ResultSpec>& list) {
    addLayoutResults(list);
    addStepResults(list);
    addMemoryResults(list);
    addBatchResults(list);
    addGoodputResults(list);
    addProgrammeResults(list);
}

}  // namespace wattplan
