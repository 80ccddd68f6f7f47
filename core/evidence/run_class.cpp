#include "core/evidence/run_class.h"

#include <algorithm>
#include <array>
#include <string>

namespace wattplan::evidence {

namespace {

std::string_view chosen(const Object& object, std::string_view field) {
    const auto* text = std::get_if<Text>(&object.value(fieldId(object.kind, field)));
    return text ? std::string_view(text->text) : std::string_view();
}

const Object* classOf(std::string_view generation, ModelType type, std::string_view precision,
                      const catalog::Catalogue& catalogue) {
    const std::string_view mixture = type == ModelType::mixture ? "moe" : "dense";
    for (const Object* row : catalogue.rows(Kind::efficiencyClass))
        if (chosen(*row, "generation") == generation && chosen(*row, "mixture") == mixture &&
            chosen(*row, "precision") == precision)
            return row;
    return nullptr;
}

}  // namespace

Bits bitsOf(std::string_view precision) {
    std::string text(precision);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const auto namesOneOf = [&](const auto& parts) {
        return std::ranges::any_of(
            parts, [&](std::string_view part) { return text.find(part) != std::string::npos; });
    };
    static constexpr std::array four{"fp4", "nf4", "int4", "w4", "4bit", "4-bit", "awq", "gptq"};
    static constexpr std::array eight{"fp8", "int8", "w8", "8bit", "8-bit", "e4m3"};
    return namesOneOf(four) ? Bits::four : namesOneOf(eight) ? Bits::eight : Bits::sixteen;
}

RunClass runClass(const ReportedRun& run, const Object& accelerator, ModelType type,
                  const catalog::Catalogue& catalogue) {
    const std::string_view own = chosen(accelerator, "generation");
    const std::string_view generation = own.empty() ? "other" : own;
    const Bits bits = bitsOf(run.text("precision"));
    const bool isLow = bits != Bits::sixteen;
    if (const Object* row = bits == Bits::four ? classOf(generation, type, "fp4", catalogue) : nullptr)
        return {row, true};
    if (const Object* row = classOf(generation, type, isLow ? "fp8" : "16bit", catalogue)) return {row, true};
    if (const Object* row = isLow ? classOf(generation, type, "16bit", catalogue) : nullptr)
        return {row, false};
    return {classOf("other", type, "16bit", catalogue), false};
}

std::optional<double> publishedMfu(const ReportedRun& run, const Object& accelerator, double share) {
    const auto* typed = std::get_if<Number>(&accelerator.value(fieldId(Kind::accelerator, "peak_16bit")));
    if (!typed) return std::nullopt;
    const double peak = typed->value * share;
    constexpr double recomputed = 4.0 / 3.0;
    const auto mfu = run.number("mfu_fraction");
    const auto achieved = run.number("achieved_tflops_per_accelerator");
    const bool countsAll = run.text("recompute") == "full" || (run.has("hfu_fraction") && !mfu);
    const double base = run.number("peak_tflops_per_accelerator").value_or(peak) / peak;
    if (achieved && countsAll) return *achieved / peak / recomputed;
    if (mfu) return *mfu * base;
    if (achieved) return *achieved / peak;
    if (const auto hfu = run.number("hfu_fraction")) {
        const bool isAllModel = run.text("recompute") == "none";
        return *hfu * base / (isAllModel ? 1.0 : recomputed);
    }
    return std::nullopt;
}

}  // namespace wattplan::evidence
