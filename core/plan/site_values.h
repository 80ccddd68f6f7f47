#pragma once

#include <memory>
#include <optional>

#include "core/kernels/cooling_technology.h"
#include "core/kernels/weather_year.h"
#include "core/plan/plan.h"

namespace wattplan {

/// The climate of a site's monthly means; none where one is missing.
std::optional<kernels::SiteClimate> climateOf(const Object& site);

/// The coefficients of a cooling technology; none where one is missing.
std::optional<kernels::CoolingTechnology> technologyOf(const Object& cooling);

/// The site's year of weather: its own, else made from its monthly means; null where those are missing. The
/// years asked for last are kept.
std::shared_ptr<const kernels::WeatherYear> weatherOf(const Object& site);
/// Whether weatherOf() gives one; makes none to tell.
bool hasWeather(const Object& site);

}  // namespace wattplan
