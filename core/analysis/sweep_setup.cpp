#include "core/analysis/sweep_setup.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

#include <fmt/core.h>

#include "core/analysis/address_names.h"
#include "core/analysis/alternatives.h"
#include "core/analysis/input_probe.h"

namespace wattplan::analysis {

namespace {

using Axis = tl::expected<SweepAxis, BadValues>;

/// Reads values of one input.
class ValueReader {
public:
    ValueReader(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                FieldAddress input)
        : m_plan(plan),
          m_catalogue(catalogue),
          m_model(model),
          m_input(input),
          m_field(Registry::instance().field(input.field)) {}

    Axis read(std::string_view values) const {
        if (isChoice(m_field)) return choices(values);
        if (!m_field.isNumeric()) return notValues(values);
        if (partsOf(values, ',').empty()) return notValues(values);
        return values.find("..") == std::string_view::npos ? list(values) : range(values);
    }

private:
    static tl::unexpected<BadValues> notValues(std::string_view text, Label reason = {}) {
        return tl::unexpected(BadValues{{}, std::string(text), reason});
    }

    Axis choices(std::string_view values) const {
        const auto keys = partsOf(values, ',');
        if (keys.empty()) return sweepChoices(m_plan, m_catalogue, m_input);
        const SweepAxis all = sweepChoices(m_plan, m_catalogue, m_input, std::string::npos);
        SweepAxis axis{m_input, {}};
        for (const std::string_view key : keys) {
            auto value = choice(all, key);
            if (!value) return tl::unexpected(BadValues{value.error(), std::string(key)});
            axis.values.push_back(std::move(*value));
        }
        return axis;
    }

    /// An object or row by its key; a choice that is none of these as its cell reads it.
    Result<FieldValue> choice(const SweepAxis& all, std::string_view key) const {
        if (m_field.type != FieldType::reference) return readFieldValue(m_field, key);
        const auto found = std::ranges::find_if(all.values, [&](const FieldValue& value) {
            return choiceKey(m_plan, m_catalogue, value) == key;
        });
        if (found == all.values.end())
            return failure(ErrorCode::unknownKey, {std::string(key), nearest(all, key)});
        return *found;
    }

    std::string nearest(const SweepAxis& all, std::string_view key) const {
        std::vector<std::string> known;
        for (const FieldValue& value : all.values)
            known.push_back(choiceKey(m_plan, m_catalogue, value));
        return nearestKey(std::string(key), known);
    }

    tl::expected<Number, BadValues> number(std::string_view typed) const {
        const auto value = readFieldValue(m_field, typed);
        if (!value) return tl::unexpected(BadValues{value.error(), std::string(typed)});
        const auto* number = std::get_if<Number>(&*value);
        if (!number) return notValues(typed);
        if (!number->currency.empty() || !m_field.isMoney()) return *number;
        return numberFor(m_plan, m_catalogue, m_model, m_input, number->value);
    }

    Axis list(std::string_view values) const {
        SweepAxis axis{m_input, {}};
        for (const std::string_view each : partsOf(values, ',')) {
            const auto value = number(each);
            if (!value) return tl::unexpected(value.error());
            axis.values.emplace_back(*value);
        }
        return axis;
    }

    Axis range(std::string_view values) const {
        const auto parts = partsOf(values, ':');
        if (parts.empty()) return notValues(values);
        const std::size_t dots = parts[0].find("..");
        std::int64_t count = 0;
        const bool isRatio = parts.size() == 3 && parts[2] == "log";
        if (dots == std::string_view::npos || parts.size() < 2 || parts.size() > 3 ||
            (parts.size() == 3 && !isRatio) ||
            std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), count).ptr !=
                parts[1].data() + parts[1].size())
            return notValues(values);
        if (count < 2) return notValues(values, WATTPLAN_TEXT("Reasons", "a range has two values at least"));
        if (static_cast<std::size_t>(count) > mostSweepCells)
            return notValues(values, WATTPLAN_TEXT("Reasons", "at most 1,000,000 values can be swept"));
        const auto low = number(parts[0].substr(0, dots));
        if (!low) return tl::unexpected(low.error());
        const auto high = number(parts[0].substr(dots + 2));
        if (!high) return tl::unexpected(high.error());
        if (!(low->value < high->value))
            return notValues(values, WATTPLAN_TEXT("Reasons", "the low end must be below the high end"));
        if (isRatio && !(low->value > 0.0))
            return notValues(values, WATTPLAN_TEXT("Reasons", "the low end must be above zero"));
        const auto numbers = sweepNumbers(m_field, low->value, high->value, static_cast<int>(count),
                                          isRatio ? SweepSpacing::ratio : SweepSpacing::even);
        if (numbers.empty() || low->currency != high->currency) return notValues(values);
        SweepAxis axis{m_input, {}};
        for (const double each : numbers)
            axis.values.emplace_back(Number{each, low->currency});
        return axis;
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    FieldAddress m_input;
    const FieldSpec& m_field;
};

/// 1, 2, 2.5 or 5 times a power of ten, the largest that is no more than `wanted`.
double evenStep(double wanted) {
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double each : {5.0, 2.5, 2.0})
        if (each * decade <= wanted) return each * decade;
    return decade;
}

}  // namespace

SweepSetup keptSweep(const Plan& whole, const Plan& seen, const catalog::Catalogue& catalogue) {
    SweepSetup setup;
    for (const std::string_view part : partsOf(keptWords(whole, "sweep_inputs"), ';')) {
        const std::size_t equals = std::min(part.find('='), part.size());
        const auto names = partsOf(part.substr(0, equals), '=');
        const auto input = names.empty() ? std::nullopt : inputNamed(seen, catalogue, names.front());
        const auto values = partsOf(part.substr(std::min(equals + 1, part.size())), ';');
        if (input && setup.inputs.size() < 2)
            setup.inputs.push_back({*input, values.empty() ? std::string() : std::string(values.front())});
    }
    for (const std::string_view name : partsOf(keptWords(whole, "sweep_results"), ','))
        if (const auto result = resultNamed(seen, name)) setup.results.push_back(*result);
    setup.limit = keptWords(whole, "sweep_limit");
    return setup;
}

std::string sweepInputsText(const Plan& plan, const catalog::Catalogue& catalogue, const SweepSetup& setup) {
    std::string text;
    for (const SweptInput& each : setup.inputs) {
        const std::string name = nameOf(plan, catalogue, each.input);
        if (name.empty()) continue;
        text += (text.empty() ? "" : "; ") + name;
        if (!each.values.empty()) text += "=" + each.values;
    }
    return text;
}

std::string sweepResultsText(const Plan& plan, const SweepSetup& setup) {
    std::string text;
    for (const ResultAddress& each : setup.results)
        if (const std::string name = nameOf(plan, each); !name.empty())
            text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string choiceKey(const Plan& plan, const catalog::Catalogue& catalogue, const FieldValue& value) {
    if (const auto* text = std::get_if<Text>(&value)) return text->text;
    if (const auto* reference = std::get_if<Reference>(&value)) {
        const Object* object = reference->object.isCatalogue() ? catalogue.find(reference->object)
                                                               : plan.find(reference->object);
        return object ? object->key : std::string();
    }
    if (const auto* number = std::get_if<Number>(&value)) return fmt::format("{}", number->value);
    return {};
}

tl::expected<SweepAxis, BadValues> readSweepAxis(const Plan& plan, const catalog::Catalogue& catalogue,
                                                 const PlanModel& model, const SweptInput& swept) {
    return ValueReader(plan, catalogue, model, swept.input).read(swept.values);
}

std::string proposedValues(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                           FieldAddress input) {
    constexpr double steps = 10.0;
    const FieldSpec& field = Registry::instance().field(input.field);
    if (isChoice(field) || !field.isNumeric()) return {};
    auto present = presentValue(plan, catalogue, model, input);
    if (!present && field.pinOf)
        if (const auto value = model.value(ResultAddress{input.object, *field.pinOf}))
            present = field.unit.fromBase(*value);
    double low = field.lowest;
    double high = field.highest;
    if (present && *present > 0.0) {
        low = std::max(low, *present / 2.0);
        high = std::min(high, *present * 2.0);
    }
    constexpr double most = std::numeric_limits<double>::max() / 4.0;
    if (!(low < high) || low < -most || high > most) return {};
    double step = evenStep((high - low) / steps);
    if (field.type == FieldType::integer) step = std::max(1.0, std::round(step));
    // Steps of such a size are whole numbers of a power of ten: no digits of binary fractions are written.
    const double from = std::ceil(low / step - 1e-9);
    const double to = std::floor(high / step + 1e-9);
    if (!(from < to)) return {};
    return fmt::format("{:.12g}..{:.12g}:{:.0f}", from * step, to * step, to - from + 1.0);
}

}  // namespace wattplan::analysis
