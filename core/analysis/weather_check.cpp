#include "core/analysis/weather_check.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/analysis/rules.h"
#include "core/plan/typed_number.h"
#include "core/plan/weather_record.h"

namespace wattplan::analysis {

namespace {

/// Along the great circle, by the haversine formula, on a sphere of the Earth's mean radius [m].
double distance(double latitude, double longitude, const WeatherPlace& place) {
    constexpr double radius = 6371008.8, degree = std::numbers::pi / 180.0;
    const double north = std::sin((place.latitude - latitude) * degree / 2.0);
    const double east = std::sin((place.longitude - longitude) * degree / 2.0);
    const double square =
        north * north + std::cos(latitude * degree) * std::cos(place.latitude * degree) * east * east;
    return 2.0 * radius * std::asin(std::sqrt(std::min(square, 1.0)));
}

}  // namespace

std::optional<Check> siteWeatherCheck(const Object& site) {
    constexpr double near = 100e3, level = 300.0;  // m
    const FieldAddress weather{site.id, fieldId(Kind::site, "weather")};
    const auto* text = std::get_if<Text>(&site.value(weather.field));
    const auto place = text ? weatherPlaceOf(text->text) : std::nullopt;
    const auto latitude = typedNumber(site, "latitude"), longitude = typedNumber(site, "longitude");
    if (!place || !latitude || !longitude) return std::nullopt;
    const double away = distance(*latitude, *longitude, *place);
    const double higher = place->elevation - typedNumber(site, "elevation").value_or(place->elevation);
    if (away <= near && std::abs(higher) <= level) return std::nullopt;
    return finding(Rule::weatherFar, weather, {away, higher});
}

std::optional<Check> weatherCheck(const Object& facility, const Plan& plan) {
    const auto* reference = std::get_if<Reference>(&facility.value(fieldId(Kind::facility, "site")));
    const Object* site = reference ? plan.find(reference->object) : nullptr;
    const bool isPinned = !isEmpty(facility.value(fieldId(Kind::facility, "pin_pue")));
    if (!site || isPinned) return std::nullopt;  // no weather is in a PUE that is pinned
    auto check = siteWeatherCheck(*site);
    if (check) check->object = facility.id;
    return check;
}

}  // namespace wattplan::analysis
