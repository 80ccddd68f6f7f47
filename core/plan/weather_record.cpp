#include "core/plan/weather_record.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <optional>

#include <fmt/core.h>

#include "core/text_label.h"

namespace wattplan {

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
constexpr int base = 64;
constexpr int lowest = -1000;  // [0.1 degC], written as 00
constexpr std::size_t charactersPerHour = 4;

void append(std::string& text, int tenths) {
    const int shifted = tenths - lowest;
    text += digits[static_cast<std::size_t>(shifted / base)];
    text += digits[static_cast<std::size_t>(shifted % base)];
}

std::optional<short> readTenths(std::string_view text) {
    const std::size_t high = digits.find(text[0]);
    const std::size_t low = digits.find(text[1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    return static_cast<short>(static_cast<int>(high) * base + static_cast<int>(low) + lowest);
}

std::string_view takeLine(std::string_view& text) {
    const std::string_view line = firstLine(text);
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

/// Numbers divided by spaces, each within its range.
template <std::size_t count>
std::optional<std::array<double, count>> readNumbers(
    std::string_view line, const std::array<std::pair<double, double>, count>& ranges) {
    std::array<double, count> numbers{};
    for (std::size_t i = 0; i < count; ++i) {
        while (line.starts_with(' '))
            line.remove_prefix(1);
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), numbers[i]);
        const bool isInside = numbers[i] >= ranges[i].first && numbers[i] <= ranges[i].second;
        if (error != std::errc() || !isInside) return std::nullopt;
        line.remove_prefix(static_cast<std::size_t>(end - line.data()));
    }
    if (!line.empty()) return std::nullopt;
    return numbers;
}

/// Latitude, longitude, elevation and pressure.
auto readPlace(std::string_view line) {
    return readNumbers<4>(line, {{{-90, 90}, {-180, 180}, {-500, 6000}, {400, 1100}}});
}

tl::unexpected<Error> bad(Label reason) {
    return failure(ErrorCode::badWeather, {reason.text});
}

}  // namespace

std::string_view firstLine(std::string_view text) {
    return text.substr(0, text.find('\n'));
}

std::string weatherText(const WeatherRecord& record) {
    std::string text = fmt::format("{}\n{:.4f} {:.4f} {:.1f} {:.1f}\n", record.place, record.latitude,
                                   record.longitude, record.elevation, record.weather.pressure);
    text.reserve(text.size() + kernels::hoursPerYear * charactersPerHour);
    for (std::size_t h = 0; h < record.weather.dryBulb.size(); ++h) {
        append(text, record.weather.dryBulb[h]);
        append(text, record.weather.dewPoint[h]);
    }
    return text;
}

std::optional<WeatherPlace> weatherPlaceOf(std::string_view text) {
    if (takeLine(text).empty()) return std::nullopt;
    const auto numbers = readPlace(takeLine(text));
    if (!numbers) return std::nullopt;
    return WeatherPlace{(*numbers)[0], (*numbers)[1], (*numbers)[2]};
}

Result<WeatherRecord> readWeatherText(std::string_view text) {
    WeatherRecord record;
    record.place = std::string(takeLine(text));
    const auto numbers = readPlace(takeLine(text));
    if (record.place.empty() || !numbers)
        return bad(WATTPLAN_TEXT("Reasons", "it does not begin with a place and where it lies"));
    record.latitude = (*numbers)[0];
    record.longitude = (*numbers)[1];
    record.elevation = (*numbers)[2];
    record.weather.pressure = (*numbers)[3];
    if (text.size() != kernels::hoursPerYear * charactersPerHour)
        return bad(WATTPLAN_TEXT("Reasons", "it does not have 8,760 hours"));
    for (; !text.empty(); text.remove_prefix(charactersPerHour)) {
        const auto dryBulb = readTenths(text.substr(0, 2));
        const auto dewPoint = readTenths(text.substr(2, 2));
        if (!dryBulb || !dewPoint || *dryBulb > 700)
            return bad(WATTPLAN_TEXT("Reasons", "an hour is no pair of temperatures"));
        record.weather.dryBulb.push_back(*dryBulb);
        record.weather.dewPoint.push_back(*dewPoint);
    }
    return record;
}

}  // namespace wattplan
