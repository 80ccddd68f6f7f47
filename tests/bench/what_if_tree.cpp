#include "tests/bench/what_if_tree.h"

#include <string>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/samples.h"

namespace wattplan::bench {

Plan whatIfTree(std::uint32_t whatIfs, std::size_t overrides) {
    // Its baseline alone: it has what-ifs of its own, under the same numbers.
    Plan plan = samplePlan("article", catalog::Catalogue::builtIn()).value().inWhatIf({});
    std::vector<FieldAddress> inputs;
    for (const Object* run : plan.objects(Kind::trainingRun))
        for (const char* field : {"tokens", "pin_mfu"})
            inputs.push_back({run->id, fieldId(Kind::trainingRun, field)});
    for (std::uint32_t number = 1; number <= whatIfs; ++number) {
        const bool isTop = number % deepestWhatIf == 1;
        WhatIf whatIf{.id = {number},
                      .parent = {isTop ? 0 : number - 1},
                      .key = "what_if_" + std::to_string(number),
                      .name = "What-if " + std::to_string(number)};
        for (std::size_t i = number - 1; i < overrides; i += whatIfs)
            whatIf.overrides[inputs[(i / whatIfs + number) % inputs.size()]] = Number{0.25};
        plan.insert(std::move(whatIf));
    }
    return plan;
}

}  // namespace wattplan::bench
