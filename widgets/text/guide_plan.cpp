#include "widgets/text/guide_plan.h"

#include <array>
#include <map>
#include <variant>

#include "core/plan/edits.h"
#include "core/plan/registry.h"
#include "core/plan/samples.h"

namespace wattplan::text {

Plan guidePlan(const catalog::Catalogue& catalogue) {
    struct Way {
        Kind kind;
        const char* field;
        const char* text;
    };
    constexpr std::array ways{Way{Kind::trainingRun, "mfu_mode", "layout"},
                              Way{Kind::trainingRun, "goodput_mode", "failures"},
                              Way{Kind::trainingRun, "checkpoint_bandwidth", "100"},
                              Way{Kind::trainingRun, "unique_tokens", "1e11"},
                              Way{Kind::cluster, "chip_gain", "2"},
                              Way{Kind::service, "device_share", "20"},
                              Way{Kind::service, "device_updates", "4"},
                              Way{Kind::service, "device_counted", "10"}};
    Plan plan = referencePlan(catalogue).value();
    const ObjectId run = plan.find("gpt3_liquid")->id;
    const auto* cluster =
        std::get_if<Reference>(&plan.find(run)->value(fieldId(Kind::trainingRun, "cluster")));
    const std::map<Kind, ObjectId> objects{{Kind::trainingRun, run},
                                           {Kind::cluster, cluster->object},
                                           {Kind::service, plan.objects(Kind::service).front()->id}};
    for (const Way& way : ways) {
        const FieldAddress address{objects.at(way.kind), fieldId(way.kind, way.field)};
        const auto edits = Editor(plan, catalogue).setText(address, way.text);
        for (const Edit& edit : edits.value())
            plan.apply(edit);
    }
    return plan;
}

}  // namespace wattplan::text
