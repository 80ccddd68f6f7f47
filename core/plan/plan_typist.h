#pragma once

#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/plan/edits.h"

namespace wattplan {

/// Makes and fills objects of a plan by the verbs that people use: what a field refuses is not taken.
class PlanTypist {
public:
    PlanTypist(Plan& plan, const catalog::Catalogue& catalogue) : m_plan(plan), m_catalogue(catalogue) {}

    /// `owner` is the key of the object it belongs to, "" where it belongs to none.
    Result<void> add(Kind kind, std::string_view key, std::string_view owner = {}) {
        const Object* found = owner.empty() ? nullptr : m_plan.find(owner);
        return perform(editor().add(kind, key, found ? found->id : ObjectId{}));
    }
    /// Errors: unknownKey, and those of Editor::setText.
    Result<void> type(std::string_view object, std::string_view field, std::string_view text,
                      const Provenance& source = {}) {
        const Object* found = m_plan.find(object);
        if (!found) return failure(ErrorCode::unknownKey, {std::string(object), ""});
        auto edits = editor().setText({found->id, fieldId(found->kind, field)}, text);
        if (edits && !edits->empty() && !source.isEmpty()) edits->back().sourceAfter = source;
        return perform(std::move(edits));
    }

private:
    Editor editor() const { return Editor(m_plan, m_catalogue); }
    Result<void> perform(Result<std::vector<Edit>> edits) {
        if (!edits) return tl::unexpected(edits.error());
        for (const Edit& edit : *edits)
            m_plan.apply(edit);
        return {};
    }

    Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
};

}  // namespace wattplan
