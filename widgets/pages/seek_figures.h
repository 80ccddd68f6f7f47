#pragma once

#include "core/analysis/choice_seek.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/iso_line.h"
#include "core/analysis/sensitivity.h"
#include "widgets/charts/chart_data.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// An input and its object: "MFU of GPT-3".
QString inputName(const PlanView& view, FieldAddress input);
/// A value of an input as a cell shows it.
QString inputText(const PlanView& view, FieldAddress input, const FieldValue& value);

/// The result over the range of an input, with the target as a line and marks where it is met.
charts::ChartData seekChart(const PlanView& view, const analysis::GoalSeek& seek);
/// What was found, a sentence, and its gaps.
QString seekText(const PlanView& view, const analysis::GoalSeek& seek);

/// The result with each choice of an input, those that meet the target in another colour.
charts::ChartData choiceChart(const PlanView& view, const analysis::ChoiceSeek& seek);
QString choiceText(const PlanView& view, const analysis::ChoiceSeek& seek);

/// The pairs of two inputs that bring a result to a target, as lines, with what the plan has.
charts::ChartData isoChart(const PlanView& view, ResultAddress result, double target,
                           const analysis::IsoLines& lines);
QString isoText(const PlanView& view, const analysis::IsoLines& lines);

/// How far each input moves a result between the ends of its range, greatest first. The id of a bar is the
/// tag of its input.
charts::ChartData swingChart(const PlanView& view, ResultAddress result,
                             const std::vector<analysis::Swing>& swings, std::size_t most);

}  // namespace wattplan
