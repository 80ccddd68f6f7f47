#include "core/plan/plan_typist.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wattplan {

namespace {

/// Of a plan, what a what-if sees: the plan itself for the baseline, else a copy with the what-if laid over.
class SeenPlan {
public:
    SeenPlan(const Plan& plan, WhatIfId whatIf) : m_plan(plan) {
        if (!whatIf.isBaseline()) m_overlaid = plan.inWhatIf(whatIf);
    }
    const Plan& get() const { return m_overlaid ? *m_overlaid : m_plan; }

private:
    const Plan& m_plan;
    std::optional<Plan> m_overlaid;
};

}  // namespace

Result<void> PlanTypist::add(Kind kind, std::string_view key, std::string_view owner) {
    const SeenPlan seen(m_plan, m_whatIf);
    const Object* found = owner.empty() ? nullptr : seen.get().find(owner);
    auto edits = Editor(seen.get(), m_catalogue).add(kind, key, found ? found->id : ObjectId{});
    if (!edits) return tl::unexpected(edits.error());
    perform(std::move(*edits));
    return {};
}

Result<void> PlanTypist::type(std::string_view object, std::string_view field, std::string_view text,
                              const Provenance& source) {
    const SeenPlan seen(m_plan, m_whatIf);
    const Object* found = seen.get().find(object);
    if (!found) return failure(ErrorCode::unknownKey, {std::string(object), ""});
    auto edits = Editor(seen.get(), m_catalogue).setText({found->id, fieldId(found->kind, field)}, text);
    if (!edits) return tl::unexpected(edits.error());
    if (!edits->empty() && !source.isEmpty()) edits->back().sourceAfter = source;
    perform(std::move(*edits));
    return {};
}

void PlanTypist::perform(std::vector<Edit> edits) {
    for (Edit& edit : edits) {
        if (m_whatIf.isBaseline())
            m_plan.apply(edit);
        else if (const auto there = inWhatIf(std::move(edit)))
            m_plan.apply(*there);
    }
}

std::optional<Edit> PlanTypist::inWhatIf(Edit edit) const {
    if (edit.body && isLibrary(edit.body->kind)) return edit;
    edit.whatIf = m_whatIf;
    const auto whatIf = std::ranges::find(m_plan.whatIfs(), m_whatIf, &WhatIf::id);
    const bool isOwn = std::ranges::find(whatIf->added, edit.object, &Object::id) != whatIf->added.end();
    if (edit.type == Edit::Type::addObject || isOwn) return edit;
    if (edit.type != Edit::Type::setField) return std::nullopt;
    const auto before = whatIf->overrides.find({edit.object, edit.field});
    edit.before = before == whatIf->overrides.end() ? FieldValue{} : before->second;
    return edit;
}

}  // namespace wattplan
