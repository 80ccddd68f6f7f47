#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "widgets/charts/chart_data.h"

namespace wattplan::charts {

/// How a reader wants a chart to be shown, beside what its data say. It is no part of a plan.
struct Choices {
    std::optional<AxisKind> valueScale{};  ///< linear or log10; that of the data when not given
    Layout layout = Layout::together;
    bool operator==(const Choices&) const = default;
};

/// Shows data as a reader wants them, as far as they allow it.
void apply(const Choices& choices, ChartData& data);

/// Why the values of a chart can't be measured on a logarithmic axis.
enum class NoLogarithm : std::uint8_t { stack, bars, rows, colours, notPositive };
std::optional<NoLogarithm> obstacleToLogarithm(const ChartData& data);
/// Why a chart can't be split into small charts, one per series.
enum class NoSplit : std::uint8_t { bars, rows, oneSeries };
std::optional<NoSplit> obstacleToSplit(const ChartData& data);
/// The same as a sentence.
QString sentence(NoLogarithm obstacle);
QString sentence(NoSplit obstacle);

/// How many values have no place on a logarithmic value axis because they are ≤ 0.
int countNotPositive(const ChartData& data);

/// What was kept for the chart of this name in the settings of the program.
Choices keptChoices(const QString& name);
void keep(const QString& name, const Choices& choices);

}  // namespace wattplan::charts
