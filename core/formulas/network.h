#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// Records the back-end network of a cluster as a fat tree (MODEL 2.3, al_fares2008), its counts and power as
/// results; returns its power without network adapters per accelerator, IT [W]: those are the server's.
///   two tiers up to k^2/2 ports, else three (to k^3/4); o is the oversubscription above the leaves
///   switches = ports (1 + 1/(2 o)) / (k/2), or ports (1 + 3/(2 o)) / (k/2)
///   links = ports (1 + (tiers − 1)/o); optical ends = 2 links, 2 fewer for each port with a copper leaf
///   power = switches × box + ends × module + ports × adapter
/// Links inside the system (NVLink) are the server's and not among these.
graph::Quantity recordNetwork(Recorder& recorder, const Object& cluster, const Object& fabric,
                              graph::Quantity accelerators);

}  // namespace wattplan::formulas
