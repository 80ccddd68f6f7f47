#include "core/analysis/kept_names.h"

#include <algorithm>
#include <iterator>

#include "core/analysis/address_names.h"
#include "core/plan/change_names.h"
#include "core/plan/edits.h"
#include "core/plan/what_if_draft.h"

namespace wattplan::analysis {

namespace {

/// What-ifs that have correlations or open choices of their own.
void renameInWhatIfs(const Plan& whole, std::string_view field, std::string_view before,
                     std::string_view after, std::vector<Edit>& edits) {
    const FieldAddress place = placeOfKept(whole, field);
    for (const WhatIf& whatIf : whole.whatIfs()) {
        const auto kept = whatIf.overrides.find(place);
        const auto* text = kept == whatIf.overrides.end() ? nullptr : std::get_if<Text>(&kept->second);
        if (!text) continue;
        Edit edit = fieldEdit(Edit::Type::setField, whatIf.id, place);
        edit.before = kept->second;
        edit.after = Text{withKeyRenamed(text->text, before, after)};
        if (!(edit.before == edit.after)) edits.push_back(std::move(edit));
    }
}

}  // namespace

Result<std::vector<Edit>> keptNamesRenamed(const Plan& whole, const catalog::Catalogue& catalogue,
                                           std::string_view before, std::string_view after) {
    std::vector<Edit> edits;
    for (const std::string_view field :
         {"compared_groups", "correlations", "choices", "sweep_inputs", "sweep_results"}) {
        const std::string_view kept = keptWords(whole, field);
        if (kept.empty()) continue;
        std::string renamed = field == "compared_groups" ? changeGroupsRenamed(kept, before, after)
                                                         : withKeyRenamed(kept, before, after);
        auto follow = Editor(whole, catalogue).setValue(placeOfKept(whole, field), Text{std::move(renamed)});
        if (!follow) return tl::unexpected(follow.error());
        std::ranges::move(*follow, std::back_inserter(edits));
    }
    for (const std::string_view field : {"correlations", "choices"})
        renameInWhatIfs(whole, field, before, after, edits);
    return edits;
}

}  // namespace wattplan::analysis
