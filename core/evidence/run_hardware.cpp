#include "core/evidence/run_hardware.h"

#include <cmath>
#include <optional>
#include <string>

#include "core/catalog/hardware_names.h"
#include "core/units/fold_text.h"

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
    const auto byKey = catalog::acceleratorNamed(key, catalogue, run.date());
    return byKey.row ? byKey : catalog::acceleratorNamed(run.text("hardware"), catalogue, run.date());
}

/// Half where the row counts the two dies of a module, which programs see as devices of their own; two where
/// it counts superchips of two GPUs (MODEL 11).
double shareOf(const ReportedRun& run, const Object& accelerator) {
    constexpr double half = 0.5, rounding = 0.03;
    const std::string hardware = smallLetters(run.text("hardware"));
    const auto says = [&](std::string_view word) { return hardware.find(word) != std::string::npos; };
    const std::string_view key = accelerator.catalogueKey;
    if (key.starts_with("gb200") || key.starts_with("gb300") || key.starts_with("b200") ||
        key.starts_with("b300")) {
        if (key.starts_with("gb") && says("superchip") && !says("gpu")) return 2.0;
        return says(" die") ? half : 1.0;
    }
    if (!key.starts_with("mi250")) return 1.0;
    if (says("gcd")) return half;
    const auto* own = std::get_if<Number>(&accelerator.value(fieldId(Kind::accelerator, "peak_16bit")));
    const auto stated = run.number("peak_tflops_per_accelerator");
    const bool isHalf = own && stated && std::abs(*stated / own->value - half) <= half * rounding;
    return isHalf ? half : 1.0;
}

}  // namespace

RunHardware runHardware(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const auto named = acceleratorOf(run, catalogue);
    RunHardware hardware{.accelerator = named.row,
                         .system = catalogue.find(Kind::system, run.text("system_id")),
                         .isFormAssumed = named.isAssumed};
    if (!hardware.accelerator && hardware.system) hardware.accelerator = carried(*hardware.system, catalogue);
    if (hardware.accelerator) hardware.share = shareOf(run, *hardware.accelerator);
    if (hardware.system || !hardware.accelerator) return hardware;
    for (const Object* row : catalogue.rows(Kind::system)) {
        const Object* accelerator = carried(*row, catalogue);
        if (!accelerator || accelerator->id != hardware.accelerator->id) continue;
        hardware.system = row;
        break;
    }
    return hardware;
}

const Object* rentedLike(const Object& accelerator, const catalog::Catalogue& catalogue) {
    const auto number = [](const Object& row, std::string_view field) {
        const auto* own = std::get_if<Number>(&row.value(fieldId(Kind::accelerator, field)));
        return own ? std::optional(own->value) : std::nullopt;
    };
    const auto generationOf = [](const Object& row) {
        const auto* text = std::get_if<Text>(&row.value(fieldId(Kind::accelerator, "generation")));
        return text ? std::string_view(text->text) : std::string_view();
    };
    const std::string_view generation = generationOf(accelerator);
    const auto peak = number(accelerator, "peak_16bit");
    if (!peak || generation.empty() || generation == "other" || number(accelerator, "rental_price"))
        return nullptr;
    const Object* like = nullptr;
    double nearest = 0.0;
    for (const Object* row : catalogue.rows(Kind::accelerator)) {
        const auto own = number(*row, "peak_16bit");
        if (!own || generationOf(*row) != generation || !number(*row, "rental_price")) continue;
        const double distance = std::abs(std::log(*own / *peak));
        if (like && distance >= nearest) continue;
        like = row;
        nearest = distance;
    }
    return like;
}

}  // namespace wattplan::evidence
