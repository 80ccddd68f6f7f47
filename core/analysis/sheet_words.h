#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// What of a workbook people read, in their language. All are given.
struct SheetWords {
    std::function<std::string(const Label&)> text{};
    std::function<std::string(WhatIfId)> whatIf{};
    std::function<std::string(const Object&)> object{};
    std::function<std::string(FieldId)> field{};
    std::function<std::string(ResultId)> result{};
    std::function<std::string(std::string_view symbol)> unit{};
    std::function<std::string(Boundary)> boundary{};
    /// The name of a node, and what it is made of, in words.
    std::function<std::string(const graph::Graph&, graph::NodeId)> node{};
    std::function<std::string(const graph::Graph&, graph::NodeId)> derivation{};
    std::function<std::string(std::string_view citation)> citation{};
    /// The value of a choice, or what stands for it where it is empty.
    std::function<std::string(const Plan&, const Object&, const FieldSpec&)> choice{};
    std::function<std::string(const Object&, const FieldSpec&)> source{};
    std::function<std::string(const Object&, const FieldSpec&)> trust{};
    /// Why a node has no value.
    std::function<std::string(const PlanModel&, const Plan&, graph::NodeId)> reason{};
    std::string font{};  ///< of the whole workbook
};

}  // namespace wattplan::analysis
