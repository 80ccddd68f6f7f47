#pragma once

namespace wattplan::report {

// What the sheets of a report share, in pixels of 1/96 inch before they are enlarged.

inline constexpr double bodyTop = 86.0;
inline constexpr double footHeight = 70.0;  ///< below the body
inline constexpr int bodyText = 12;
inline constexpr int smallText = 11;
inline constexpr int captionText = 14;

}  // namespace wattplan::report
