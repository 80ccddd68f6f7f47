#include "core/evidence/run_hardware.h"

#include <algorithm>

#include "core/catalog/hardware_names.h"

namespace wattplan::evidence {

namespace {

const Object* carried(const Object& system, const catalog::Catalogue& catalogue) {
    const auto* reference = std::get_if<Reference>(&system.value(fieldId(Kind::system, "accelerator")));
    return reference ? catalogue.find(reference->object) : nullptr;
}

/// By its key, else by the words of a key that is written otherwise, else by the words of `hardware`.
catalog::NamedAccelerator acceleratorOf(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const std::string_view key = run.text("accelerator_id");
    if (const Object* row = catalogue.find(Kind::accelerator, key)) return {row, false};
    const auto byKey = catalog::acceleratorNamed(key, catalogue);
    return byKey.row ? byKey : catalog::acceleratorNamed(run.text("hardware"), catalogue);
}

}  // namespace

RunHardware runHardware(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const auto named = acceleratorOf(run, catalogue);
    RunHardware hardware{named.row, catalogue.find(Kind::system, run.text("system_id")), named.isAssumed};
    if (!hardware.accelerator && hardware.system) hardware.accelerator = carried(*hardware.system, catalogue);
    if (hardware.system || !hardware.accelerator) return hardware;
    for (const Object* row : catalogue.rows(Kind::system)) {
        const Object* accelerator = carried(*row, catalogue);
        if (!accelerator || accelerator->id != hardware.accelerator->id) continue;
        hardware.system = row;
        break;
    }
    return hardware;
}

}  // namespace wattplan::evidence
