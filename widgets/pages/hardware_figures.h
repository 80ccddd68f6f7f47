#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// The arithmetic whose dense peak is compared. A sparse peak, twice as high, is in no figure.
enum class PeakOf : std::uint8_t { bits16, fp8 };

/// What a figure rests on, the firmest first.
enum class Grounds : std::uint8_t {
    typed,       ///< by the planner
    datasheet,   ///< a data sheet, a list price, an official figure
    vendor,      ///< what the maker says elsewhere
    thirdParty,  ///< reported, derived, a street price
    estimate,
};

/// What accelerators do for their power and their price, those of the plan and of the library alike.
struct HardwareFigures {
    struct Ratio {
        double value = 0.0;
        Grounds grounds{};  ///< of the weaker of its two figures
    };
    struct Row {
        ObjectId id{};
        QString name{};
        QString vendor{};
        Date launched{};
        std::optional<double> peak{};      ///< dense [FLOP/s]
        std::optional<double> tdp{};       ///< [W]
        std::optional<double> price{};     ///< [plan currency]
        std::optional<Ratio> perEnergy{};  ///< peak over TDP [FLOP/J]
        std::optional<Ratio> perMoney{};   ///< peak over price [FLOP/s per unit of plan currency]
        bool isUsed = false;               ///< a cluster of the plan is built of it
    };
    PeakOf peak{};
    std::vector<Row> rows{};  ///< those with a ratio and a date, the newest first
    int leftOut = 0;          ///< products without peak, TDP and price, or without a date
};

HardwareFigures hardwareFigures(const PlanView& view, PeakOf peak);

enum class HardwareRatio : std::uint8_t { perEnergy, perMoney };

/// A ratio against the date of launch, logarithmic, a series for each grounds. The id of a point is the tag
/// of the accelerator's peak.
charts::ChartData hardwareChart(const HardwareFigures& figures, HardwareRatio ratio);
QString hardwareTitle(HardwareRatio ratio);
/// The same numbers.
ResultTable hardwareTable(const HardwareFigures& figures, text::Language language);

}  // namespace wattplan
