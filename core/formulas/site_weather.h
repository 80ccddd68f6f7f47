#pragma once

#include <optional>

#include "core/formulas/recorder.h"
#include "core/graph/graph.h"

namespace wattplan::formulas {

/// The year of a cooling technology at a site, a table of site_year_rows by load: over the hours of the
/// site's own weather where it has some, else over hours made from its monthly means (SITE_MODEL 2 to 4).
graph::Quantity siteYear(Recorder& recorder, const Object& site, const Object& cooling);

/// The technology in one hour at the site, a table of design_hour_rows by load (SITE_MODEL 3 and 4).
/// Temperatures in kelvin.
graph::Quantity designHour(Recorder& recorder, const Object& site, const Object& cooling,
                           graph::Quantity dryBulb, graph::Quantity wetBulb);

/// A row of either table, by load.
graph::TableRow rowByLoad(int row);

/// Whether the site states temperatures to size plant with.
bool hasDesignDay(Recorder& recorder, const Object& site);

}  // namespace wattplan::formulas
