#pragma once

#include <fmt/core.h>

#include <functional>
#include <string>

#include "core/kernels/weather_year.h"

namespace wattplan::test {

/// An hour of a weather file, column by column as they are written.
struct EpwHour {
    int month, day, hour;
    std::string dryBulb = "20.0", dewPoint = "10.0", humidity = "52", pressure = "101000";
    std::string end = std::string(25, ',');  // the 25 columns after the tenth, empty
};

/// A weather file of one mild hour again and again, each as `change` leaves it.
inline std::string epw(bool leap, const std::function<void(EpwHour&, int index)>& change) {
    std::string text =
        "LOCATION,Testville,ST,SWE,made,024600,59.65,17.95,1.0,61.0\r\nDESIGN CONDITIONS,0\r\n"
        "TYPICAL/EXTREME PERIODS,0\r\nGROUND TEMPERATURES,0\r\nHOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0\r\n"
        "COMMENTS 1,\r\nCOMMENTS 2,\r\nDATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31\r\n";
    int index = 0;
    for (int month = 1; month <= 12; ++month) {
        const int days = kernels::daysInMonth[static_cast<std::size_t>(month - 1)] + (leap && month == 2);
        for (int day = 1; day <= days; ++day)
            for (int hour = 1; hour <= 24; ++hour, ++index) {
                EpwHour row{month, day, hour};
                change(row, index);
                text += fmt::format("1999,{},{},{},60,?9,{},{},{},{}{}\r\n", row.month, row.day, row.hour,
                                    row.dryBulb, row.dewPoint, row.humidity, row.pressure, row.end);
            }
    }
    return text;
}

inline void asItStands(EpwHour&, int) {}

}  // namespace wattplan::test
