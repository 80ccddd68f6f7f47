#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace wattplan::charts {

/// A stretch of time behind the bars of a row.
struct GanttZone {
    enum class Kind : std::uint8_t {
        available,  ///< the row can take bars
        shortage,   ///< it lacks something; hatched
    };
    Kind kind = Kind::available;
    double from = 0.0;
    double to = 0.0;
    double share = 1.0;  ///< of the row's height, from its foot
    QString text{};      ///< in the hover text
    bool operator==(const GanttZone&) const = default;
};

/// A row takes bars, or is the heading of the rows below it.
struct GanttRow {
    QString name{};
    QString note{};  ///< below the name, quiet
    std::uint64_t id = 0;
    bool isHeading = false;
    std::vector<GanttZone> zones{};
    bool operator==(const GanttRow&) const = default;
};

/// What hovering says of a bar.
struct GanttDetail {
    QString name{};
    QString value{};
    bool operator==(const GanttDetail&) const = default;
};

struct GanttBar {
    std::uint64_t id = 0;
    std::size_t row = 0;
    double from = 0.0;
    double to = 0.0;  ///< not before `from`
    QString label{};
    bool isOpen = false;        ///< its end is not known: it fades
    bool startFollows = false;  ///< it starts when something else does: its left edge is dashed
    QString conflict{};         ///< in a few words; the bar is hatched and carries a sign
    std::vector<GanttDetail> details{};
    bool operator==(const GanttBar&) const = default;
};

/// A vertical line at a time, with its label at the top.
struct GanttMarker {
    double at = 0.0;
    QString label{};
    bool operator==(const GanttMarker&) const = default;
};

/// Bars in time, a row per resource. A chart with rows shows nothing else; Axis x is the time, Axis y is not
/// used. Bars that overlap lie below one another in their row.
struct Gantt {
    std::vector<GanttRow> rows{};
    std::vector<GanttBar> bars{};
    std::vector<GanttMarker> markers{};
    bool isMovable = false;  ///< the reader may drag bars
    // The words of the legend and of the table.
    QString rowTitle{};
    QString barTitle{};
    QString startTitle{};
    QString endTitle{};
    QString conflictTitle{};
    QString availableTitle{};
    QString shortageTitle{};
    bool operator==(const Gantt&) const = default;
};

}  // namespace wattplan::charts
