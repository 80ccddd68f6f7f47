#include "core/analysis/kept_correlations.h"

#include <algorithm>
#include <charconv>

#include <fmt/core.h>

#include "core/analysis/address_names.h"

namespace wattplan::analysis {

std::vector<KeptCorrelation> readCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                              std::string_view text) {
    std::vector<KeptCorrelation> list;
    for (const std::string_view part : partsOf(text, ';')) {
        const auto sides = partsOf(part, '=');
        if (sides.size() != 2) continue;
        const auto names = partsOf(sides[0], ',');
        if (names.size() != 2) continue;
        const auto first = inputNamed(plan, catalogue, names[0]);
        const auto second = inputNamed(plan, catalogue, names[1]);
        double rank = 0.0;
        const char* end = sides[1].data() + sides[1].size();
        const auto read = std::from_chars(sides[1].data(), end, rank);
        if (!first || !second || *first == *second || read.ec != std::errc() || read.ptr != end ||
            !(rank >= -1.0 && rank <= 1.0))
            continue;
        list.push_back({*first, *second, rank});
    }
    return list;
}

std::vector<KeptCorrelation> keptCorrelations(const Plan& plan, const catalog::Catalogue& catalogue) {
    return readCorrelations(plan, catalogue, keptWords(plan, "correlations"));
}

std::string correlationsText(const Plan& plan, const catalog::Catalogue& catalogue,
                             std::span<const KeptCorrelation> correlations) {
    std::string text;
    for (const KeptCorrelation& each : correlations) {
        const std::string first = nameOf(plan, catalogue, each.first);
        const std::string second = nameOf(plan, catalogue, each.second);
        if (first.empty() || second.empty() || each.rank == 0.0) continue;
        text += fmt::format("{}{}, {} = {}", text.empty() ? "" : "; ", first, second, each.rank);
    }
    return text;
}

std::vector<InputCorrelation> correlationsAmong(const Plan& plan, const catalog::Catalogue& catalogue,
                                                std::span<const VaryingInput> inputs) {
    std::vector<InputCorrelation> list;
    const auto placeOf = [&](FieldAddress input) {
        return static_cast<std::size_t>(std::ranges::find(inputs, input, &VaryingInput::input) -
                                        inputs.begin());
    };
    for (const KeptCorrelation& each : keptCorrelations(plan, catalogue)) {
        const InputCorrelation among{placeOf(each.first), placeOf(each.second), each.rank};
        if (among.first < inputs.size() && among.second < inputs.size()) list.push_back(among);
    }
    return list;
}

DrawSource drawSource(const Plan& plan, const catalog::Catalogue& catalogue,
                      std::span<const VaryingInput> inputs, const PlanModel& model,
                      std::span<const ResultAddress> results) {
    DrawSource source = drawSource(inputs, model, results);
    source.correlations = correlationsAmong(plan, catalogue, inputs);
    return source;
}

}  // namespace wattplan::analysis
