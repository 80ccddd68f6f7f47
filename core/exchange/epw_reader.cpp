#include "core/exchange/epw_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

#include "core/catalog/csv.h"
#include "core/exchange/file_text.h"
#include "core/kernels/psychrometrics.h"
#include "core/text_label.h"

namespace wattplan::exchange {

namespace {

using kernels::hoursPerYear;

constexpr int leapDayHours = 24;
constexpr std::size_t columnCount = 35;
constexpr int longestInterpolated = 6;  // [h], SITE_MODEL 2.4
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// A column that is read: its place, what it is called, the code that stands for no value, and its range.
struct Column {
    std::size_t index;
    std::string_view name;
    double missingFrom;
    double lowest;
    double highest;
};
constexpr Column dryBulbColumn{6, "7 dry-bulb", 99.9, -70, 70};
constexpr Column dewPointColumn{7, "8 dew point", 99.9, -70, 70};
constexpr Column humidityColumn{8, "9 relative humidity", 999, 0, 110};
constexpr Column pressureColumn{9, "10 pressure", 999999, 31000, 120000};

constexpr Label noNumber = WATTPLAN_TEXT("Reasons", "what stands there is no number");
constexpr Label outOfRange = WATTPLAN_TEXT("Reasons", "the number lies outside what weather can be");

std::vector<std::string_view> cellsOf(std::string_view line) {
    std::vector<std::string_view> cells;
    while (true) {
        const std::size_t comma = line.find(',');
        std::string_view cell = line.substr(0, comma);
        while (cell.starts_with(' '))
            cell.remove_prefix(1);
        while (cell.ends_with(' '))
            cell.remove_suffix(1);
        cells.push_back(cell);
        if (comma == std::string_view::npos) break;
        line.remove_prefix(comma + 1);
    }
    while (cells.size() > columnCount && cells.back().empty())  // a comma at the end of the row
        cells.pop_back();
    return cells;
}

std::optional<double> numberOf(std::string_view cell) {
    double number = 0.0;
    if (cell.starts_with('+')) cell.remove_prefix(1);
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// The columns of all hours, with `missing` for what the file leaves out.
struct Hours {
    std::vector<double> dryBulb, dewPoint;  // [degC]
    double pressureSum = 0.0;               // [Pa]
    int pressures = 0;
};

class Reader {
public:
    Reader(const std::string& file, std::string_view text) : m_file(file), m_text(text) {}

    Result<EpwFile> run(const std::optional<kernels::SiteClimate>& climate) {
        if (auto header = readHeader(); !header) return tl::unexpected<Error>(header.error());
        if (auto rows = readRows(); !rows) return tl::unexpected<Error>(rows.error());
        return finish(climate);
    }

private:
    tl::unexpected<Error> bad(std::string_view column, Label why) const {
        return catalog::malformedRow(m_file, m_line, column, why);
    }

    bool takeLine(std::string_view& line) {
        if (m_text.empty()) return false;
        const std::size_t end = m_text.find('\n');
        line = m_text.substr(0, end);
        m_text.remove_prefix(end == std::string_view::npos ? m_text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        ++m_line;
        return true;
    }

    Result<void> readHeader() {
        std::string_view line;
        if (!takeLine(line)) m_line = 1;
        const auto location = cellsOf(line);
        if (location.front() != "LOCATION" || location.size() < 10)
            return bad("LOCATION", WATTPLAN_TEXT("Reasons", "this is no EPW file"));
        WeatherRecord& record = m_found.record;
        record.place = std::string(location[1]);
        for (const std::size_t part : {2u, 3u})
            if (!location[part].empty() && location[part] != "-")
                record.place.append(", ").append(location[part]);
        const std::pair<double*, std::pair<double, double>> numbers[]{{&record.latitude, {-90, 90}},
                                                                      {&record.longitude, {-180, 180}},
                                                                      {&record.elevation, {-500, 6000}}};
        constexpr std::array<std::size_t, 3> places{6, 7, 9};
        constexpr std::array<std::string_view, 3> names{"latitude", "longitude", "elevation"};
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto number = numberOf(location[places[i]]);
            const auto [lowest, highest] = numbers[i].second;
            if (!number) return bad(names[i], noNumber);
            if (*number < lowest || *number > highest) return bad(names[i], outOfRange);
            *numbers[i].first = *number;
        }
        while (takeLine(line)) {
            const auto cells = cellsOf(line);
            if (cells.front() != "DATA PERIODS") continue;
            const auto perHour = cells.size() > 2 ? numberOf(cells[2]) : std::nullopt;
            if (perHour == 1.0) return {};
            return bad("DATA PERIODS", WATTPLAN_TEXT("Reasons", "an hour must have one row"));
        }
        return bad("DATA PERIODS", WATTPLAN_TEXT("Reasons", "the header has no such line"));
    }

    Result<void> readRows() {
        const auto rows = std::ranges::count_if(m_text, [](char c) { return c == '\n'; });
        m_firstRow = m_line + 1;
        m_isLeap = rows + 1 >= hoursPerYear + leapDayHours;
        std::string_view line;
        for (int month = 1; month <= kernels::monthsPerYear; ++month) {
            const int days = kernels::daysInMonth[static_cast<std::size_t>(month - 1)];
            const int last = days + (m_isLeap && month == 2 ? 1 : 0);
            for (int hour = 0; hour < last * 24; ++hour) {
                if (!takeLine(line))
                    return bad("", WATTPLAN_TEXT("Reasons", "the file ends before the year does"));
                if (auto row = readRow(line, {month, hour / 24 + 1, hour % 24 + 1}); !row) return row;
            }
        }
        while (takeLine(line))
            if (!line.empty()) return bad("", WATTPLAN_TEXT("Reasons", "a row follows the last of the year"));
        return {};
    }

    Result<void> readRow(std::string_view line, const std::array<int, 3>& when) {
        const auto cells = cellsOf(line);
        if (cells.size() != columnCount)
            return bad(std::to_string(std::min(cells.size(), columnCount) + 1),  // missing, or too many
                       WATTPLAN_TEXT("Reasons", "the row does not have 35 columns"));
        constexpr std::array<std::string_view, 3> names{"2 month", "3 day", "4 hour"};
        for (std::size_t i = 0; i < when.size(); ++i)
            if (numberOf(cells[i + 1]) != static_cast<double>(when[i]))
                return bad(names[i], WATTPLAN_TEXT("Reasons", "the row is not the next hour of the year"));
        if (when[1] == 29 && when[0] == 2) {
            ++m_found.repairs.leapHours;
            return {};
        }
        std::array<double, 4> values{};
        constexpr std::array columns{dryBulbColumn, dewPointColumn, humidityColumn, pressureColumn};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto value = valueOf(cells[columns[i].index], columns[i]);
            if (!value) return tl::unexpected<Error>(value.error());
            values[i] = *value;
        }
        addHour(values);
        return {};
    }

    Result<double> valueOf(std::string_view cell, const Column& column) const {
        if (cell.empty()) return missing;
        const auto number = numberOf(cell);
        if (!number) return bad(column.name, noNumber);
        if (*number >= column.missingFrom) return missing;
        if (*number < column.lowest || *number > column.highest) return bad(column.name, outOfRange);
        return *number;
    }

    void addHour(const std::array<double, 4>& values) {
        const auto [dryBulb, dewPoint, humidity, pressure] = values;
        m_hours.dryBulb.push_back(dryBulb);
        const bool byHumidity = std::isnan(dewPoint) && humidity > 0.0;  // not where humidity is missing
        m_hours.dewPoint.push_back(byHumidity ? kernels::dewPoint(std::min(humidity, 100.0) / 100.0 *
                                                                  kernels::saturationPressure(dryBulb))
                                              : dewPoint);
        if (std::isnan(pressure)) return;
        m_hours.pressureSum += pressure;
        ++m_hours.pressures;
    }

    Result<EpwFile> finish(const std::optional<kernels::SiteClimate>& climate) {
        WeatherRecord& record = m_found.record;
        m_found.repairs.hasNoPressure = m_hours.pressures == 0;
        record.weather.pressure = m_hours.pressures == 0 ? kernels::standardPressure(record.elevation)
                                                         : m_hours.pressureSum / m_hours.pressures / 100.0;
        const auto made = climate ? std::optional(kernels::synthesiseWeather(*climate)) : std::nullopt;
        std::vector<int> mended(hoursPerYear, 0);
        for (auto [column, name, fill] :
             {std::tuple{&m_hours.dryBulb, dryBulbColumn.name, made ? &made->dryBulb : nullptr},
              std::tuple{&m_hours.dewPoint, dewPointColumn.name, made ? &made->dewPoint : nullptr}})
            if (auto filled = fillGaps(*column, name, fill, mended); !filled)
                return tl::unexpected<Error>(filled.error());
        m_found.repairs.interpolatedHours = static_cast<int>(std::ranges::count(mended, 1));
        m_found.repairs.replacedHours = static_cast<int>(std::ranges::count(mended, 2));
        for (std::size_t h = 0; h < hoursPerYear; ++h) {
            record.weather.dryBulb.push_back(tenths(m_hours.dryBulb[h]));
            record.weather.dewPoint.push_back(tenths(m_hours.dewPoint[h]));
        }
        return std::move(m_found);
    }

    static short tenths(double celsius) {
        return static_cast<short>(std::lround(std::clamp(celsius, -99.0, 70.0) * 10.0));
    }

    /// Fills the gaps of a column, round the end of the year. `mended` keeps the gravest repair of each hour.
    Result<void> fillGaps(std::vector<double>& column, std::string_view name, const std::vector<double>* made,
                          std::vector<int>& mended) {
        const auto first = std::ranges::find_if(column, [](double v) { return !std::isnan(v); });
        if (first == column.end())
            return bad(name, WATTPLAN_TEXT("Reasons", "no hour has a value in this column"));
        const auto start = static_cast<std::size_t>(first - column.begin());
        const auto at = [&](std::size_t step) { return (start + step) % hoursPerYear; };
        for (std::size_t step = 1; step < hoursPerYear; ++step) {
            if (!std::isnan(column[at(step)])) continue;
            std::size_t end = step;
            while (std::isnan(column[at(end)]))
                ++end;
            const auto length = static_cast<int>(end - step);
            const bool isLong = length > longestInterpolated;
            if (isLong && !made) return gapAt(at(step), name);
            const double before = column[at(step - 1)];
            const double slope = (column[at(end)] - before) / (length + 1);
            for (std::size_t i = step; i < end; ++i) {
                column[at(i)] = isLong ? (*made)[at(i)] : before + slope * static_cast<double>(i - step + 1);
                mended[at(i)] = std::max(mended[at(i)], isLong ? 2 : 1);
            }
            step = end;
        }
        return {};
    }

    tl::unexpected<Error> gapAt(std::size_t hour, std::string_view name) {
        constexpr std::size_t endOfFebruary = 59 * 24;
        const int leapHours = hour >= endOfFebruary ? m_found.repairs.leapHours : 0;
        m_line = m_firstRow + static_cast<int>(hour) + leapHours;
        return bad(name, WATTPLAN_TEXT("Reasons",
                                       "more than 6 hours are missing, and the site has no monthly means to "
                                       "fill them from"));
    }

    const std::string& m_file;
    std::string_view m_text;
    int m_line = 0;
    int m_firstRow = 0;
    bool m_isLeap = false;
    Hours m_hours;
    EpwFile m_found;
};

}  // namespace

Result<EpwFile> readEpw(const std::string& file, std::string_view text,
                        const std::optional<kernels::SiteClimate>& climate) {
    return Reader(file, text).run(climate);
}

Result<EpwFile> readEpwFile(const std::filesystem::path& path,
                            const std::optional<kernels::SiteClimate>& climate) {
    const auto text = readFileText(path);
    if (!text) return tl::unexpected<Error>(text.error());
    return readEpw(path.filename().string(), *text, climate);
}

}  // namespace wattplan::exchange
