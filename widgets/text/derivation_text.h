#pragma once

#include <QString>

#include "core/graph/graph.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// What a node is called: its label, translated; a kernel's own label where it has no other name.
QString nodeName(const graph::Graph& graph, graph::NodeId node);

/// How a node comes from those next below it, in one line: "accelerator-hours × server power ÷ 8". A kernel
/// gives its description; an input or constant gives "". English names begin in lower case within a line,
/// abbreviations do not.
QString derivationLine(const graph::Graph& graph, graph::NodeId node, const NumberFormat& numbers);

}  // namespace wattplan::text
