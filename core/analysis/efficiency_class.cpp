#include "core/analysis/efficiency_class.h"

#include "core/formulas/training.h"

namespace wattplan::analysis {

const Object* efficiencyClassOf(const Object& run, const Plan& plan, const catalog::Catalogue& catalogue) {
    graph::Graph scratch(1);
    formulas::Recorder recorder(scratch, plan, catalogue);
    if (const Object* chosen = recorder.reference(run, "efficiency_class")) return chosen;
    const Object* model = recorder.reference(run, "model");
    const Object* cluster = recorder.reference(run, "cluster");
    const Object* system = cluster ? recorder.reference(*cluster, "system") : nullptr;
    const Object* accelerator = system ? recorder.reference(*system, "accelerator") : nullptr;
    return model && accelerator ? formulas::matchingClass(recorder, run, *model, *accelerator) : nullptr;
}

}  // namespace wattplan::analysis
