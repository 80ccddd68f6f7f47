#pragma once

#include <QString>
#include <functional>

#include "core/analysis/outcome.h"
#include "core/graph/evaluation.h"
#include "core/graph/graph.h"
#include "core/result.h"

namespace wattplan::text {

/// The name, for people, of the object that a tag of a node or reason belongs to; "" when there is none.
using ObjectOfTag = std::function<QString(std::uint64_t tag)>;

/// Why `node` has no value: the field it waits for, or the limit that is broken; "" when it is ok.
/// `kernelError` is the error of the kernel where the status began, if it is known.
QString statusText(const graph::Graph& graph, graph::NodeId node, graph::StatusCode status,
                   const ObjectOfTag& objectOfTag, const Error* kernelError = nullptr);

/// The same for a node of an evaluation, with the error of its kernel.
QString statusText(const graph::Evaluation& evaluation, graph::NodeId node, const ObjectOfTag& objectOfTag);

/// The same for a result of which the graph is gone; "" where it is known.
QString statusText(const analysis::Outcome& outcome, const ObjectOfTag& objectOfTag);

}  // namespace wattplan::text
