#pragma once

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"

namespace wattplan::evidence {

/// The place of the library that a run's row means.
struct RunPlace {
    const Object* site = nullptr;  ///< null where the row names none, or none of the library's
    bool isAssumed = false;        ///< by another word than its key
    bool isOpen = false;           ///< the library has several places where it names
};

/// By site_id: the key of a place, its name or the city that begins it in any of the three languages, or a
/// country or region, by name or code, in which the library has one place.
RunPlace runPlace(const ReportedRun& run, const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
