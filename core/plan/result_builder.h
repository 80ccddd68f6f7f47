#pragma once

#include <vector>

#include "core/plan/registry.h"

namespace wattplan {

// Words in which results are declared.

inline ResultSpec result(Kind kind, std::string_view key, std::string_view unit, Label label, Label help) {
    ResultSpec spec;
    spec.kind = kind;
    spec.key = key;
    spec.unit = unitOf(unit);
    spec.label = label;
    spec.help = help;
    return spec;
}

/// A power or energy and where it is measured.
inline ResultSpec at(Boundary boundary, ResultSpec spec) {
    spec.boundary = boundary;
    return spec;
}

inline ResultSpec monthly(ResultSpec spec) {
    spec.isSeries = true;
    return spec;
}

/// Doubles with all divisible counts.
inline ResultSpec extensive(ResultSpec spec) {
    spec.extensive = true;
    return spec;
}

/// Less is better.
inline ResultSpec burden(ResultSpec spec) {
    spec.good = GoodDirection::lower;
    return spec;
}

inline ResultSpec benefit(ResultSpec spec) {
    spec.good = GoodDirection::higher;
    return spec;
}

// Parts that runs, services and the plan share.
void addCostParts(std::vector<ResultSpec>& list, Kind kind);  ///< what cost owned is made of
void addShares(std::vector<ResultSpec>& list, Kind kind);     ///< narrower readings of the electricity share

/// Results of services, and of the network and the server parts of clusters; results_service.cpp.
void addServiceResults(std::vector<ResultSpec>& list);
/// Investment, its return, own against rented, electricity bill; results_cost.cpp.
void addCostResults(std::vector<ResultSpec>& list);
/// Results of orbital clusters; results_orbital.cpp.
void addOrbitalResults(std::vector<ResultSpec>& list);
/// What levers bring: better chips at the meter, requests answered on devices; results_levers.cpp.
void addLeverResults(std::vector<ResultSpec>& list);
/// Results of a facility that size its plant and floor; results_plant.cpp.
void addPlantResults(std::vector<ResultSpec>& list);
/// Carbon and water beyond the location-based and the on-site ones; results_carbon.cpp.
void addFootprint(std::vector<ResultSpec>& list, Kind kind);
/// What energy and carbon of the plan are like.
void addEquivalences(std::vector<ResultSpec>& list);
/// Results of a training run that its layout, failures, data and programme give; results_training.cpp.
void addTrainingResults(std::vector<ResultSpec>& list);

}  // namespace wattplan
