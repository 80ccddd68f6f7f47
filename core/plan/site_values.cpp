#include "core/plan/site_values.h"

#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "core/plan/weather_record.h"

namespace wattplan {

namespace {

/// The field of that catalogue column in the column's unit, else its default.
std::optional<double> columnValue(const Object& object, std::string_view column) {
    for (const FieldSpec& spec : Registry::instance().fields(object.kind)) {
        if (spec.csvColumn != column) continue;
        const auto* number = std::get_if<Number>(&object.value(spec.id));
        return number ? std::optional(number->value) : spec.defaultValue;
    }
    return std::nullopt;
}

template <std::size_t count>
std::optional<std::array<double, count>> columnValues(
    const Object& object, const std::array<kernels::OperandRange, count>& operands) {
    std::array<double, count> values{};
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = columnValue(object, operands[i].name);
        if (!value) return std::nullopt;
        values[i] = *value;
    }
    return values;
}

kernels::RejectMode rejectModeOf(const Object& cooling, std::string_view field) {
    const auto* chosen = std::get_if<Text>(&cooling.value(fieldId(Kind::cooling, field)));
    return chosen ? kernels::rejectMode(chosen->text).value_or(kernels::RejectMode::none)
                  : kernels::RejectMode::none;
}

/// The years that were made last: several readers ask for that of one site, one after the other, and each
/// takes 8,760 hours of psychrometrics. Any thread.
class MadeWeather {
public:
    using From = std::variant<std::string, kernels::SiteClimate>;  // a file's text, or monthly means

    template <typename Make>
    std::shared_ptr<const kernels::WeatherYear> get(From from, Make&& make) {
        {
            const std::scoped_lock lock(m_mutex);
            for (const auto& [known, year] : m_years)
                if (known == from) return year;
        }
        auto year = make();
        if (!year) return nullptr;
        auto shared = std::make_shared<const kernels::WeatherYear>(std::move(*year));
        constexpr std::size_t most = 8;
        const std::scoped_lock lock(m_mutex);
        m_years.emplace_front(std::move(from), shared);
        if (m_years.size() > most) m_years.pop_back();
        return shared;
    }

private:
    std::mutex m_mutex;
    std::deque<std::pair<From, std::shared_ptr<const kernels::WeatherYear>>> m_years;
};

}  // namespace

std::optional<kernels::SiteClimate> climateOf(const Object& site) {
    const auto values = columnValues(site, kernels::climateOperands);
    const auto climate = values ? kernels::siteClimate(*values) : failure(ErrorCode::emptyValue);
    return climate ? std::optional(*climate) : std::nullopt;
}

std::optional<kernels::CoolingTechnology> technologyOf(const Object& cooling) {
    const auto values = columnValues(cooling, kernels::coolingOperands);
    if (!values) return std::nullopt;
    const auto technology = kernels::coolingTechnology(
        {rejectModeOf(cooling, "reject_mode_air"), rejectModeOf(cooling, "reject_mode_liquid")}, *values);
    return technology ? std::optional(*technology) : std::nullopt;
}

bool hasWeather(const Object& site) {
    const auto* own = std::get_if<Text>(&site.value(fieldId(Kind::site, "weather")));
    return (own && readWeatherText(own->text)) || climateOf(site);
}

std::shared_ptr<const kernels::WeatherYear> weatherOf(const Object& site) {
    static MadeWeather made;
    if (const auto* own = std::get_if<Text>(&site.value(fieldId(Kind::site, "weather"))))
        if (auto year = made.get(own->text, [&]() -> std::optional<kernels::WeatherYear> {
                const auto record = readWeatherText(own->text);
                return record ? std::optional(kernels::weatherYear(record->weather)) : std::nullopt;
            }))
            return year;
    const auto climate = climateOf(site);
    return climate ? made.get(*climate, [&] { return std::optional(kernels::synthesiseWeather(*climate)); })
                   : nullptr;
}

}  // namespace wattplan
