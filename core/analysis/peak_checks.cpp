#include "core/analysis/peak_checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/analysis/rules.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/hardware_names.h"
#include "core/plan/typed_number.h"

namespace wattplan::analysis {

namespace {

constexpr std::array peaks{"peak_16bit", "peak_fp8", "peak_fp4"};

std::optional<int> launchOf(const Object& accelerator) {
    const auto* date = std::get_if<Date>(&accelerator.value(fieldId(Kind::accelerator, "launch_date")));
    return date ? std::optional(date->monthIndex()) : std::nullopt;
}

bool isProduct(const Object& accelerator) {
    const auto* text = std::get_if<Text>(&accelerator.value(fieldId(Kind::accelerator, "availability")));
    return !text || text->text != "hypothetical";
}

const Object* libraryRow(const Object& accelerator, const catalog::Catalogue& catalogue) {
    if (const Object* row = catalogue.find(Kind::accelerator, accelerator.catalogueKey)) return row;
    const auto* name = std::get_if<Text>(&accelerator.value(fieldId(Kind::accelerator, "name")));
    return name ? catalog::acceleratorNamed(name->text, catalogue).row : nullptr;
}

/// The highest peak for a watt of TDP among products launched by `launch`, all where it is unknown; after the
/// newest of them it may rise 1.4 times a year (MODEL 9, chip efficiency).
std::optional<double> highestKnown(std::string_view peak, std::optional<int> launch,
                                   const catalog::Catalogue& catalogue) {
    std::optional<double> highest;
    std::optional<int> newest;
    for (const Object* row : catalogue.rows(Kind::accelerator)) {
        const auto flops = typedInBase(*row, peak);
        const auto watts = typedInBase(*row, "tdp");
        const auto since = launchOf(*row);
        if (!flops || !watts || !since || !isProduct(*row) || (launch && *since > *launch)) continue;
        highest = std::max(highest.value_or(0.0), *flops / *watts);
        newest = std::max(newest.value_or(*since), *since);
    }
    if (!highest || !launch) return highest;
    constexpr double risePerYear = 1.4;
    constexpr double monthsPerYear = 12.0;
    return *highest * std::pow(risePerYear, (*launch - *newest) / monthsPerYear);
}

}  // namespace

std::vector<Check> peakChecks(const Object& accelerator, const catalog::Catalogue& catalogue) {
    std::vector<Check> found;
    if (!isProduct(accelerator)) return found;
    const Object* row = libraryRow(accelerator, catalogue);
    for (const char* field : peaks) {
        const auto peak = typedInBase(accelerator, field);
        if (!peak) continue;
        const auto add = [&](Rule rule, std::vector<double> numbers) {
            const FieldAddress address{accelerator.id, fieldId(Kind::accelerator, field)};
            found.push_back(finding(rule, address, std::move(numbers)));
        };
        if (const auto dense = row ? typedInBase(*row, field) : std::nullopt) {
            constexpr double least = 1.8, most = 2.2;  // forms of one chip differ by a tenth
            if (*peak >= least * *dense && *peak <= most * *dense) add(Rule::sparsePeak, {*peak, *dense});
            continue;
        }
        const auto watts = typedInBase(accelerator, "tdp");
        const auto known = highestKnown(field, launchOf(accelerator), catalogue);
        constexpr double rounding = 1.005;  // of data sheets: three digits
        if (watts && *watts > 0.0 && known && *peak / *watts > *known * rounding)
            add(Rule::peakBeyondKnown, {*peak / *watts, *known});
    }
    return found;
}

}  // namespace wattplan::analysis
