#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/analysis/draw_group.h"

namespace wattplan::analysis {

/// Draws on threads what runners give for the targets, and adds it up: the same bits for any number of
/// threads or shards where runs are functions of their draws. `makeRunner` is called for each thread, maybe
/// by several at once.
DrawAnswer runJob(std::span<const DrawTarget> targets, const DrawRequest& request,
                  const std::function<std::unique_ptr<DrawRunner>()>& makeRunner);

}  // namespace wattplan::analysis
