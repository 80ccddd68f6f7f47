#include "core/analysis/kept_correlations.h"

#include <algorithm>
#include <charconv>

#include <fmt/core.h>

#include "core/analysis/address_names.h"

namespace wattplan::analysis {

namespace {

bool isSamePair(const KeptCorrelation& a, const KeptCorrelation& b) {
    return std::minmax(a.first, a.second) == std::minmax(b.first, b.second);
}

tl::expected<KeptCorrelation, Label> readCorrelation(const Plan& plan, const catalog::Catalogue& catalogue,
                                                     std::string_view part) {
    const auto wrong = [](Label reason) { return tl::unexpected(reason); };
    const auto sides = partsOf(part, '=');
    const auto names = sides.size() == 2 ? partsOf(sides[0], ',') : std::vector<std::string_view>{};
    if (names.size() != 2)
        return wrong(
            WATTPLAN_TEXT("Reasons", "a correlation is written like gpt3.pin_mfu, gpt3.goodput = 0.7"));
    const auto first = inputNamed(plan, catalogue, names[0]);
    const auto second = inputNamed(plan, catalogue, names[1]);
    if (!first || !second) return wrong(WATTPLAN_TEXT("Reasons", "it names no input of the plan"));
    if (*first == *second)
        return wrong(WATTPLAN_TEXT("Reasons", "an input goes with another, not with itself"));
    const auto varies = [](FieldAddress input) { return Registry::instance().field(input.field).varies; };
    if (!varies(*first) || !varies(*second))
        return wrong(WATTPLAN_TEXT("Reasons", "one of its inputs can't be a range"));
    double rank = 0.0;
    const char* end = sides[1].data() + sides[1].size();
    const auto read = std::from_chars(sides[1].data(), end, rank);
    if (read.ec != std::errc() || read.ptr != end || !(rank >= -1.0 && rank <= 1.0))
        return wrong(WATTPLAN_TEXT("Reasons", "a rank correlation is a number from -1 to 1"));
    return KeptCorrelation{*first, *second, rank};
}

struct ReadText {
    std::vector<KeptCorrelation> list{};
    std::vector<LeftOut> leftOut{};
};

ReadText readAll(const Plan& plan, const catalog::Catalogue& catalogue, std::string_view text) {
    ReadText read;
    for (const std::string_view part : partsOf(text, ';')) {
        const auto each = readCorrelation(plan, catalogue, part);
        if (!each)
            read.leftOut.push_back({std::string(part), each.error()});
        else if (std::ranges::any_of(read.list, [&](const auto& other) { return isSamePair(*each, other); }))
            read.leftOut.push_back({std::string(part), WATTPLAN_TEXT("Reasons", "it is named twice")});
        else
            read.list.push_back(*each);
    }
    return read;
}

}  // namespace

std::vector<KeptCorrelation> readCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                              std::string_view text) {
    return readAll(plan, catalogue, text).list;
}

std::vector<LeftOut> leftOutOfCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                           std::string_view text) {
    return readAll(plan, catalogue, text).leftOut;
}

std::vector<LeftOut> leftOutCorrelations(const Plan& plan, const catalog::Catalogue& catalogue,
                                         std::span<const VaryingInput> inputs) {
    const std::string_view text = keptWords(plan, "correlations");
    std::vector<LeftOut> list = leftOutOfCorrelations(plan, catalogue, text);
    for (const KeptCorrelation& each : readCorrelations(plan, catalogue, text))
        if (std::ranges::find(inputs, each.first, &VaryingInput::input) == inputs.end() ||
            std::ranges::find(inputs, each.second, &VaryingInput::input) == inputs.end())
            list.push_back({correlationsText(plan, catalogue, std::span(&each, 1)),
                            WATTPLAN_TEXT("Reasons", "one of its inputs is no range"), true});
    std::erase_if(list, [](const LeftOut& each) { return each.part.empty(); });  // a correlation of 0
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
