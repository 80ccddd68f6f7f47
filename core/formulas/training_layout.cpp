#include "core/formulas/training_layout.h"

#include <array>

#include "core/formulas/training_limits.h"
#include "core/formulas/training_memory.h"
#include "core/formulas/training_step.h"
#include "core/formulas/transformer.h"
#include "core/kernels/layout_search.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

using Setup = TrainingSetup<Quantity>;
using Layout = TrainingLayout<Quantity>;

const graph::KernelDefinition& layoutSearchDefinition() {
    static const graph::KernelDefinition definition{
        "layout_search",
        WATTPLAN_TEXT("Kernel", "Search of the layout"),
        WATTPLAN_TEXT(
            "Kernel",
            "Tensor, pipeline, context and expert degrees, interleaving, micro-batch, recomputation and "
            "ZeRO stage of least step time whose memory fits; every combination is tried. What is given "
            "is held."),
        "MODEL:1.3",
        1,
        layoutSize,
        &kernels::layoutSearchValues};
    return definition;
}

void describeModel(Recorder& recorder, const LayoutInputs& inputs, Setup& setup) {
    const Transformer counted = transformer(recorder, *inputs.model);
    const LayerShape shape = layerShape(recorder, *inputs.model);
    setup.layers = recorder.number(*inputs.model, "layers");
    setup.hidden = recorder.number(*inputs.model, "hidden_size");
    setup.heads = recorder.number(*inputs.model, "attention_heads");
    setup.vocabulary = recorder.number(*inputs.model, "vocab");
    setup.linear = shape.linear;
    setup.expertLinear = shape.expertLinear;
    setup.attended = attendedWidth(recorder, counted, inputs.sequenceLength);
    setup.keyValues = shape.keyValues;
    setup.stored = counted.totalParameters;
    setup.expertStored = shape.expertStored;
    setup.projections = shape.projections;
    setup.innerWidth = shape.innerWidth;
    setup.gated = shape.gated;
    setup.experts = shape.experts;
    setup.expertsActive = shape.expertsActive;
}

void describeHardware(Recorder& recorder, const LayoutInputs& inputs, Setup& setup) {
    const Object& accelerator = *inputs.accelerator;
    const Object& software = *inputs.software;
    setup.peak16 = recorder.number(accelerator, "peak_16bit");
    setup.peak = recorder.choice(*inputs.run, "precision") == "fp8" ? recorder.number(accelerator, "peak_fp8")
                                                                    : setup.peak16;
    setup.memory = recorder.number(accelerator, "memory") * usableMemory;
    setup.bandwidth = recorder.number(accelerator, "memory_bandwidth");
    setup.domain = recorder.number(*inputs.system, "accelerators_per_system");
    setup.gemm = recorder.number(software, "gemm_efficiency");
    setup.attention = recorder.number(software, "attention_efficiency");
    setup.elementwise = recorder.number(software, "elementwise_passes");
    setup.memoryShare = recorder.number(software, "memory_efficiency");
    setup.latency = recorder.number(software, "reduce_latency");
    setup.fastLink = recorder.number(software, "fast_link");
    setup.slowLink = recorder.number(software, "slow_link");
    setup.overlapTensor = recorder.number(software, "overlap_tensor");
    setup.overlapPipeline = recorder.number(software, "overlap_pipeline");
    setup.overlapData = recorder.number(software, "overlap_data");
    const bool isMixture = recorder.has(*inputs.model, "experts");
    setup.exposedExperts = isMixture ? recorder.number(software, "exposed_experts") : recorder.plain(0.0);
    setup.imbalance = isMixture ? recorder.number(software, "expert_imbalance") : recorder.plain(1.0);
}

Setup setupOf(Recorder& recorder, const LayoutInputs& inputs) {
    Setup setup;
    describeModel(recorder, inputs, setup);
    describeHardware(recorder, inputs, setup);
    setup.oneFlop = recorder.graph().constant(1.0, dimension::flop);
    setup.oneByte = recorder.graph().constant(1.0, dimension::byte);
    setup.accelerators = inputs.accelerators;
    setup.sequences =
        named(inputs.batch / inputs.sequenceLength, {WATTPLAN_TEXT("Name", "Sequences in a batch"), "", 0});
    setup.positions = inputs.sequenceLength / recorder.graph().constant(1.0, dimension::token);
    setup.gradientBytes = recorder.number(*inputs.run, "gradient_bytes");
    setup.optimizerBytes = recorder.number(*inputs.run, "optimizer_bytes");
    return setup;
}

struct Degree {
    std::string_view field;
    std::string_view result;
    Quantity Layout::*member;
    std::array<std::string_view, 4> choices{};  ///< keys of a choice in the order of its levels
};

const std::array<Degree, layoutSize>& degrees() {
    static const std::array<Degree, layoutSize> list{{
        {"tensor_parallel", "layout.tensor", &Layout::tensor},
        {"pipeline_parallel", "layout.pipeline", &Layout::pipeline},
        {"pipeline_chunks", "layout.chunks", &Layout::chunks},
        {"context_parallel", "layout.context", &Layout::context},
        {"expert_parallel", "layout.expert", &Layout::expert},
        {"micro_batch", "layout.micro_batch", &Layout::microBatch},
        {"recompute", "layout.recompute", &Layout::recompute, {"none", "gate", "attention", "full"}},
        {"zero_stage", "layout.zero", &Layout::zero, {"none", "optimizer", "gradients", "weights"}},
    }};
    return list;
}

/// The degree that the run states; none where it is left to the search.
std::optional<Quantity> stated(Recorder& recorder, const Object& run, const Degree& degree) {
    if (degree.choices[0].empty())
        return recorder.has(run, degree.field) ? std::optional(recorder.number(run, degree.field))
                                               : std::nullopt;
    const std::string_view chosen = recorder.choice(run, degree.field);
    for (std::size_t level = 0; level < degree.choices.size(); ++level)
        if (degree.choices[level] == chosen) return recorder.plain(static_cast<double>(level));
    return std::nullopt;
}

Layout layoutOf(Recorder& recorder, const Object& run, const Setup& setup, const TrainingSoftware& software) {
    std::vector<Quantity> operands;
    for (const auto member : Setup::members())
        operands.push_back(setup.*member);
    Layout layout;
    bool isSearched = false;
    for (const Degree& degree : degrees()) {
        const auto given = stated(recorder, run, degree);
        isSearched = isSearched || !given;
        if (given) layout.*degree.member = *given;
        operands.push_back(given ? *given : recorder.plain(kernels::freeDegree));
    }
    if (isSearched) {
        const std::array structure{software.fusedAttention ? 1 : 0, software.sequenceParallel ? 1 : 0};
        const Quantity found = recorder.graph().kernel(layoutSearchDefinition(), structure, operands);
        int column = 0;
        for (const Degree& degree : degrees()) {
            if (!(layout.*degree.member).isValid()) layout.*degree.member = cell(found, 0, column);
            ++column;
        }
    }
    for (const Degree& degree : degrees())
        layout.*degree.member = recorder.result(run, degree.result, layout.*degree.member, "MODEL:1.3");
    recorder.result(run, "layout.data", dataDegree(setup, layout), "MODEL:1.3");
    constexpr double givenError = 0.20;  // of hours in production; MODEL 1.3
    constexpr double searchedError = 0.25;
    recordMfuError(recorder, run, recorder.plain(isSearched ? searchedError : givenError));
    return layout;
}

TrainingMemory<Quantity> recordMemory(Recorder& recorder, const Object& run, const Setup& setup,
                                      const Layout& layout, const TrainingSoftware& software) {
    const TrainingMemory<Quantity> memory = trainingMemory(setup, layout, software);
    recorder.result(run, "memory.state", memory.state, "rajbhandari2020:5");
    recorder.result(run, "memory.activations", memory.activations, "MODEL:1.4");
    recorder.result(run, "memory.rest", memory.rest, "MODEL:1.4");
    recorder.result(run, "memory", memory.total, "MODEL:1.4");
    recorder.result(run, "memory.usable", setup.memory, "MODEL:1.4");
    return memory;
}

Quantity recordStep(Recorder& recorder, const Object& run, const Setup& setup, const Layout& layout,
                    const TrainingSoftware& software) {
    const StepTime<Quantity> time = stepTime(setup, layout, software);
    const auto part = [&](std::string_view key, Quantity value) {
        recorder.result(run, key, value, "MODEL:1.3");
    };
    part("step_time.layers", time.layers);
    part("step_time.head", time.head);
    part("step_time.pipeline", time.pipeline);
    part("step_time.bubble", time.bubble);
    part("step_time.data", time.data);
    part("step_time.optimizer", time.optimizer);
    return recorder.result(run, "step_time", time.total, "MODEL:1.3");
}

}  // namespace

void recordMfuError(Recorder& recorder, const Object& run, Quantity error) {
    if (!recorder.has(run, "pin_mfu")) recorder.result(run, "mfu.error", error, "MODEL:1.3");
}

bool countsLayout(Recorder& recorder, const Object& run) {
    return recorder.choice(run, "mfu_mode") == "layout";
}

Quantity layoutMfu(Recorder& recorder, const LayoutInputs& inputs) {
    const Object& run = *inputs.run;
    const Setup setup = setupOf(recorder, inputs);
    const TrainingSoftware software{recorder.choice(run, "fused_attention") == "yes",
                                    recorder.choice(run, "sequence_parallel") == "yes"};
    const Layout layout = layoutOf(recorder, run, setup, software);
    recordUsefulAccelerators(recorder, run, inputs.sequenceLength,
                             {layout.tensor, layout.pipeline, layout.context, layout.microBatch});
    const TrainingMemory<Quantity> memory = recordMemory(recorder, run, setup, layout, software);
    const Quantity step = recordStep(recorder, run, setup, layout, software);

    const Quantity mfu =
        named(inputs.flopPerToken * inputs.batch / (inputs.accelerators * setup.peak16 * step),
              {WATTPLAN_TEXT("Name", "MFU of a step, from the layout"), "MODEL:1.3", 0});
    const Quantity needed = layout.tensor * layout.pipeline * layout.context;
    const Quantity placed =
        require(mfu, lessEqual(needed, inputs.accelerators), {tooFewForLayout, tagOfObject(run)});
    const Quantity fitting =
        require(placed, lessEqual(memory.total, setup.memory), {tooLittleMemory, tagOfObject(run)});
    return fitting * recorder.number(run, "production_derate");
}

}  // namespace wattplan::formulas
