#include <array>

#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

const std::array orbitObjects{
    SampleObject{Kind::facility, "ground_hall", WATTPLAN_TEXT("Sample", "The same on the ground")},
    SampleObject{Kind::orbitalCluster, "orbit_today", WATTPLAN_TEXT("Sample", "A megawatt in orbit, today")},
    SampleObject{Kind::orbitalCluster, "orbit_hoped",
                 WATTPLAN_TEXT("Sample", "A megawatt in orbit, as hoped")},
};

// A megawatt in orbit at the launch price of today and at one that is hoped for, against a hall.
const std::array orbitCells{
    SampleCell{"ground_hall", "site", "n_virginia"},
    SampleCell{"ground_hall", "cooling", "d2c_1p", assumed, "estimate", "unchecked"},
    SampleCell{"ground_hall", "design_it_power", "1 MW"},
    SampleCell{"orbit_today", "facility", "ground_hall"},
    SampleCell{"orbit_hoped", "facility", "ground_hall"},
    SampleCell{"orbit_hoped", "launch_price", "200", "Google 2025, Suncatcher: parity by the mid-2030s",
               "published", "unchecked"},
};

}  // namespace

const Sample& orbitSample() {
    static const Sample sample{"orbit", WATTPLAN_TEXT("Sample", "A megawatt in orbit"), orbitObjects,
                               orbitCells};
    return sample;
}

}  // namespace wattplan
