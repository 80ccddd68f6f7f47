#pragma once

#include <cmath>

#include "core/graph/node.h"

namespace wattplan::formulas {

// A formula that a search tries thousands of times is a template over its number: graph::Quantity records it,
// double computes it. These are the words that Quantity has and double lacks; a template calls them
// unqualified.

inline double min(double a, double b) {
    return a < b ? a : b;
}
inline double max(double a, double b) {
    return a < b ? b : a;
}
inline double ceil(double a) {
    return std::ceil(a);
}
inline double floor(double a) {
    return std::floor(a);
}
inline double lessEqual(double a, double b) {
    return a <= b ? 1.0 : 0.0;
}
inline double select(double condition, double then, double otherwise) {
    return condition != 0.0 ? then : otherwise;
}
inline double named(double value, const graph::NodeName&) {
    return value;
}

}  // namespace wattplan::formulas
