#pragma once

#include <span>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// A cell of a row that was copied from the library, which has another value there now.
struct CatalogueUpdate {
    FieldAddress address{};
    FieldValue inPlan{};
    FieldValue
        inCatalogue{};  ///< a reference is to the plan's copy of the row, or to the row where it has none
    Provenance sourceInPlan{};
    Provenance sourceInCatalogue{};

    bool operator==(const CatalogueUpdate&) const = default;
};

/// What the library says otherwise than the plan's copies of its rows, in cells that the planner did not
/// edit: those that still have the source of their row, or one of their own where the library gives the cell
/// one too. Names and notes are left out. By kind and object, fields in the order of the registry.
std::vector<CatalogueUpdate> catalogueUpdates(const Plan& plan, const catalog::Catalogue& catalogue);

/// The edits of one step that take values of the library over, with their sources. They are drafted for the
/// plan as it is seen: `editsIn` makes them edits of a what-if. Errors: those of Editor::setValue.
Result<std::vector<Edit>> takeOver(const Plan& plan, const catalog::Catalogue& catalogue,
                                   std::span<const CatalogueUpdate> updates);

}  // namespace wattplan::analysis
