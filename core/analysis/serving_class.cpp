#include "core/analysis/serving_class.h"

#include "core/formulas/serving.h"

namespace wattplan::analysis {

const Object* servingClassOf(const Object& service, const Plan& plan, const catalog::Catalogue& catalogue) {
    graph::Graph scratch(1);
    formulas::Recorder recorder(scratch, plan, catalogue);
    if (const Object* chosen = recorder.reference(service, "serving_class")) return chosen;
    const Object* model = recorder.reference(service, "model");
    const Object* cluster = recorder.reference(service, "cluster");
    const Object* system = cluster ? recorder.reference(*cluster, "system") : nullptr;
    const Object* accelerator = system ? recorder.reference(*system, "accelerator") : nullptr;
    return model && accelerator ? formulas::matchingServingClass(recorder, *model, *accelerator) : nullptr;
}

}  // namespace wattplan::analysis
