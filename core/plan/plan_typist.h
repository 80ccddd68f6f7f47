#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/edits.h"

namespace wattplan {

/// Makes and fills objects of a plan by the verbs that people use: what a field refuses is not taken. In a
/// what-if it sees the plan as that what-if does; rows of the library are copied into the baseline, so that
/// all what-ifs mean the same object.
class PlanTypist {
public:
    PlanTypist(Plan& plan, const catalog::Catalogue& catalogue, WhatIfId whatIf = {})
        : m_plan(plan), m_catalogue(catalogue), m_whatIf(whatIf) {}

    /// `owner` is the key of the object it belongs to, "" where it belongs to none.
    Result<void> add(Kind kind, std::string_view key, std::string_view owner = {});
    /// Errors: unknownKey, and those of Editor::setText.
    Result<void> type(std::string_view object, std::string_view field, std::string_view text,
                      const Provenance& source = {});

private:
    /// Applies the edits of the plan as the what-if sees it to that what-if.
    void perform(std::vector<Edit> edits);
    /// The edit as one of the what-if; nothing for a note on what is not its own, which it can't hold.
    std::optional<Edit> inWhatIf(Edit edit) const;

    Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    WhatIfId m_whatIf;
};

}  // namespace wattplan
