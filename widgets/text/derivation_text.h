#pragma once

#include <QString>
#include <cstdint>

#include "core/graph/graph.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// What a node is called: its label, translated; a kernel's own label where it has no other name.
QString nodeName(const graph::Graph& graph, graph::NodeId node);

/// How a sum over numbers of one name is told: how many they are, for a number of a plan ("sum of 6:
/// energy"); or for any plan ("sum of energy").
enum class Likes : std::uint8_t { counted, together };

/// How a node comes from those next below it, in one line: "accelerator-hours × server power ÷ 8". A kernel
/// gives its description; an input or constant gives "". English names begin in lower case within a line,
/// abbreviations do not.
QString derivationLine(const graph::Graph& graph, graph::NodeId node, const NumberFormat& numbers,
                       Likes likes = Likes::counted);

}  // namespace wattplan::text
