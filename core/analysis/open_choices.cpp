#include "core/analysis/open_choices.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <numeric>

#include <fmt/core.h>

#include "core/analysis/address_names.h"
#include "core/analysis/alternatives.h"
#include "core/analysis/kept_correlations.h"
#include "core/analysis/sweep_setup.h"
#include "core/plan/edits.h"
#include "core/text_label.h"

namespace wattplan::analysis {

namespace {

constexpr std::string_view field = "choices";
constexpr char between = '|';
constexpr Label badWeight = WATTPLAN_TEXT("Reasons", "a weight is a number above 0");
constexpr Label tooMany = WATTPLAN_TEXT("Reasons", "there are more than 4,096 combinations of choices");

tl::unexpected<Error> refused(Label reason) {
    return failure(ErrorCode::badChoices, {reason.text});
}

/// What is typed on a Chinese keyboard as on another.
std::string narrowed(std::string_view typed) {
    std::string text(typed);
    const auto replace = [&](std::string_view wide, char narrow) {
        for (std::size_t at = 0; (at = text.find(wide, at)) != std::string::npos; ++at)
            text.replace(at, wide.size(), 1, narrow);
    };
    replace("｜", between);
    replace("：", ':');
    return text;
}

/// "air: 3": what may be chosen, and its weight.
struct Part {
    std::string_view name;
    double weight = 1.0;
};

std::optional<Part> partFrom(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    const std::size_t digits = colon == text.npos ? text.npos : text.find_first_not_of(' ', colon + 1);
    constexpr std::string_view ofNumbers = "0123456789.-";
    if (digits == text.npos || ofNumbers.find(text[digits]) == ofNumbers.npos) return Part{text};
    const auto names = partsOf(text.substr(0, colon), between);
    auto weights = partsOf(text.substr(colon + 1), between);
    if (names.size() != 1 || weights.size() != 1) return std::nullopt;
    if (weights[0].ends_with('%')) weights[0] = partsOf(weights[0], '%').front();
    Part part{names.front()};
    const char* end = weights[0].data() + weights[0].size();
    const auto read = std::from_chars(weights[0].data(), end, part.weight);
    if (read.ec != std::errc() || read.ptr != end || !(part.weight > 0.0) || !std::isfinite(part.weight))
        return std::nullopt;
    return part;
}

/// What a key stands for in an input.
std::optional<FieldValue> choiceNamed(const Plan& plan, const catalog::Catalogue& catalogue,
                                      const FieldSpec& spec, std::string_view key) {
    if (spec.type == FieldType::reference) {
        const Kind kind = *spec.referenceKind;
        const Object* own = plan.find(key);
        if (own && own->kind == kind) return Reference{own->id};
        for (const Object* copy : plan.objects(kind))
            if (copy->catalogueKey == key) return Reference{copy->id};
        const Object* row = isLibrary(kind) ? catalogue.find(kind, key) : nullptr;
        return row ? std::optional<FieldValue>(Reference{row->id}) : std::nullopt;
    }
    auto value = readFieldValue(spec, key);
    return value && !isEmpty(*value) ? std::optional(std::move(*value)) : std::nullopt;
}

const Object* inputObject(const Plan& plan, FieldAddress input) {
    return input.object.isCatalogue() ? nullptr : plan.find(input.object);
}

/// Reads what a plan keeps, and tells what of it counts for nothing.
class ChoicesReader {
public:
    ChoicesReader(const Plan& plan, const catalog::Catalogue& catalogue)
        : m_plan(plan), m_catalogue(catalogue) {}

    void read(std::string_view text) {
        for (const std::string_view part : partsOf(text, ';')) {
            auto choice = readOne(part);
            if (!choice) continue;
            if (std::ranges::find(m_choices, choice->input, &ChoiceInput::input) != m_choices.end()) {
                leaveOut(part, WATTPLAN_TEXT("Reasons", "it is named twice"));
                continue;
            }
            m_choices.push_back(std::move(*choice));
            if (combinationsOf(m_choices) <= mostCombinations) continue;
            m_choices.pop_back();
            leaveOut(part, tooMany);
        }
    }
    std::vector<ChoiceInput>& choices() { return m_choices; }
    std::vector<LeftOut>& leftOut() { return m_leftOut; }

private:
    std::nullopt_t leaveOut(std::string_view part, Label reason, bool isForNow = false) {
        m_leftOut.push_back({std::string(part), reason, isForNow});
        return std::nullopt;
    }

    std::optional<ChoiceInput> readOne(std::string_view text) {
        const std::size_t equals = text.find('=');
        const auto names = partsOf(text.substr(0, equals), '=');
        if (equals == std::string_view::npos || names.size() != 1)
            return leaveOut(
                text, WATTPLAN_TEXT("Reasons", "an open choice is written like hall.cooling = A | B: 2"));
        const auto input = inputNamed(m_plan, m_catalogue, names.front());
        const Object* object = input ? inputObject(m_plan, *input) : nullptr;
        if (!object) return leaveOut(text, WATTPLAN_TEXT("Reasons", "it names no input of the plan"));
        const FieldSpec& spec = Registry::instance().field(input->field);
        if (!isChoice(spec)) return leaveOut(text, WATTPLAN_TEXT("Reasons", "this input is no choice"));
        ChoiceInput choice{*input, {}, {}};
        for (const std::string_view each : partsOf(text.substr(equals + 1), between))
            addOption(choice, spec, each);
        if (choice.values.size() < 2)
            return leaveOut(text, WATTPLAN_TEXT("Reasons", "it takes two things at least to choose from"));
        if (std::ranges::find(choice.values, presentChoice(*object, spec)) == choice.values.end())
            return leaveOut(text, WATTPLAN_TEXT("Reasons", "what the input has is not among them"), true);
        return choice;
    }

    void addOption(ChoiceInput& choice, const FieldSpec& spec, std::string_view text) {
        const auto part = partFrom(text);
        if (!part) {
            leaveOut(text, badWeight);
            return;
        }
        auto value = choiceNamed(m_plan, m_catalogue, spec, part->name);
        if (!value) {
            leaveOut(text, WATTPLAN_TEXT("Reasons", "there is no such thing to choose"));
            return;
        }
        if (std::ranges::find(choice.values, *value) != choice.values.end()) {
            leaveOut(text, WATTPLAN_TEXT("Reasons", "it is named twice"));
            return;
        }
        choice.values.push_back(std::move(*value));
        choice.weights.push_back(part->weight);
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    std::vector<ChoiceInput> m_choices;
    std::vector<LeftOut> m_leftOut;
};

/// Of what is typed into a field that keeps names, the first part that could never count.
Result<void> checkKept(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress address,
                       std::string_view typed) {
    std::vector<LeftOut> leftOut;
    if (address == placeOfKept(plan, field)) {
        ChoicesReader reader(plan, catalogue);
        reader.read(typed);
        leftOut = std::move(reader.leftOut());
    } else if (address == placeOfKept(plan, "correlations")) {
        leftOut = leftOutOfCorrelations(plan, catalogue, typed);
    }
    const auto wrong = std::ranges::find(leftOut, false, &LeftOut::isForNow);
    if (wrong == leftOut.end()) return {};
    return failure(ErrorCode::badChoices, {wrong->reason.text, wrong->part});
}

/// The edit by which the plan keeps these choices; none where it does already.
Result<std::vector<Edit>> keepEdits(const Plan& plan, const catalog::Catalogue& catalogue,
                                    std::span<const ChoiceInput> choices) {
    const std::string text = choicesText(plan, catalogue, choices);
    if (text == keptWords(plan, field)) return std::vector<Edit>{};
    return Editor(plan, catalogue)
        .setValue(placeOfKept(plan, field), text.empty() ? FieldValue{} : FieldValue(Text{text}));
}

/// Gathers the edits of one step, each drafted for the plan as those before leave it.
class Step {
public:
    Step(const Plan& plan, const catalog::Catalogue& catalogue) : m_plan(plan), m_catalogue(catalogue) {}

    const Plan& plan() const { return m_plan; }
    Result<void> add(Result<std::vector<Edit>> edits) {
        if (!edits) return tl::unexpected(edits.error());
        for (const Edit& edit : *edits)
            m_plan.apply(edit);
        std::ranges::move(*edits, std::back_inserter(m_edits));
        return {};
    }
    Result<void> keep(std::span<const ChoiceInput> choices) {
        return add(keepEdits(m_plan, m_catalogue, choices));
    }
    std::vector<Edit> take() { return std::move(m_edits); }

private:
    Plan m_plan;
    const catalog::Catalogue& m_catalogue;
    std::vector<Edit> m_edits;
};

/// What was typed for an input between strokes. A row of the library stays there until it is the input's.
Result<ChoiceInput> typedChoice(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress address,
                                std::span<const std::string_view> parts) {
    ChoiceInput choice{address, {}, {}};
    for (const std::string_view each : parts) {
        const auto part = partFrom(each);
        if (!part) return refused(badWeight);
        Step step(plan, catalogue);
        if (const auto done = step.add(Editor(plan, catalogue).setText(address, part->name)); !done)
            return tl::unexpected(done.error());
        const FieldSpec& spec = Registry::instance().field(address.field);
        FieldValue value = presentChoice(*step.plan().find(address.object), spec);
        const auto* reference = std::get_if<Reference>(&value);
        if (reference && !plan.find(reference->object)) {
            const Object& copy = *step.plan().find(reference->object);
            value = Reference{catalogue.find(copy.kind, copy.catalogueKey)->id};
        }
        if (std::ranges::find(choice.values, value) != choice.values.end()) continue;
        choice.values.push_back(std::move(value));
        choice.weights.push_back(part->weight);
    }
    return choice;
}

}  // namespace

std::vector<double> ChoiceInput::shares() const {
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> list;
    for (const double weight : weights)
        list.push_back(weight / total);
    return list;
}

std::size_t combinationsOf(std::span<const ChoiceInput> choices) {
    std::size_t count = 1;
    for (const ChoiceInput& each : choices) {
        count *= each.values.size();
        if (count > mostCombinations) return mostCombinations + 1;
    }
    return count;
}

std::vector<ChoiceInput> openChoices(const Plan& plan, const catalog::Catalogue& catalogue) {
    ChoicesReader reader(plan, catalogue);
    reader.read(keptWords(plan, field));
    return std::move(reader.choices());
}

std::vector<LeftOut> leftOutChoices(const Plan& plan, const catalog::Catalogue& catalogue) {
    ChoicesReader reader(plan, catalogue);
    reader.read(keptWords(plan, field));
    return std::move(reader.leftOut());
}

std::optional<ChoiceInput> openChoice(const Plan& plan, const catalog::Catalogue& catalogue,
                                      FieldAddress input) {
    if (keptWords(plan, field).empty()) return std::nullopt;
    const auto all = openChoices(plan, catalogue);
    const auto found = std::ranges::find(all, input, &ChoiceInput::input);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::string choiceText(const Plan& plan, const catalog::Catalogue& catalogue, const ChoiceInput& choice) {
    std::string text;
    for (std::size_t i = 0; i < choice.values.size(); ++i) {
        text += (text.empty() ? "" : " | ") + choiceKey(plan, catalogue, choice.values[i]);
        if (choice.weights[i] != 1.0) text += fmt::format(": {}", choice.weights[i]);
    }
    return text;
}

std::string choicesText(const Plan& plan, const catalog::Catalogue& catalogue,
                        std::span<const ChoiceInput> choices) {
    std::string text;
    for (const ChoiceInput& each : choices)
        text += fmt::format("{}{} = {}", text.empty() ? "" : "; ", nameOf(plan, catalogue, each.input),
                            choiceText(plan, catalogue, each));
    return text;
}

Result<std::vector<Edit>> typedEdits(const Plan& plan, const catalog::Catalogue& catalogue,
                                     FieldAddress address, std::string_view typed) {
    const FieldSpec& spec = Registry::instance().field(address.field);
    if (spec.kind == Kind::plan)
        if (const auto kept = checkKept(plan, catalogue, address, typed); !kept)
            return tl::unexpected(kept.error());
    if (!isChoice(spec) || !inputObject(plan, address))
        return Editor(plan, catalogue).setText(address, typed);
    const std::string text = narrowed(typed);
    const auto parts = partsOf(text, between);
    if (parts.size() < 2 && keptWords(plan, field).empty())
        return Editor(plan, catalogue).setText(address, typed);
    Step step(plan, catalogue);
    std::vector<ChoiceInput> kept = openChoices(plan, catalogue);
    const auto before = std::ranges::find(kept, address, &ChoiceInput::input);
    std::optional<ChoiceInput> choice;
    if (parts.size() > 1) {
        if (ownerField(spec.kind) == &spec)
            return refused(WATTPLAN_TEXT("Reasons", "what an object belongs to is no choice"));
        auto read = typedChoice(plan, catalogue, address, parts);
        if (!read) return tl::unexpected(read.error());
        choice = std::move(*read);
    }
    if (!choice || choice->values.size() < 2) {
        const std::string_view only = choice ? partFrom(parts.front())->name : typed;
        if (const auto done = step.add(Editor(plan, catalogue).setText(address, only)); !done)
            return tl::unexpected(done.error());
        if (before != kept.end()) kept.erase(before);
    } else {
        const FieldValue present = presentChoice(*plan.find(address.object), spec);
        if (std::ranges::find(choice->values, present) == choice->values.end())
            if (const auto done = step.add(Editor(plan, catalogue).setValue(address, choice->values.front()));
                !done)
                return tl::unexpected(done.error());
        if (before == kept.end())
            kept.push_back(*choice);
        else
            *before = *choice;
        if (combinationsOf(kept) > mostCombinations) return refused(tooMany);
    }
    // Its first choice may be a copy of a row by now, under the same key.
    if (const auto done = step.keep(kept); !done) return tl::unexpected(done.error());
    return step.take();
}

}  // namespace wattplan::analysis
