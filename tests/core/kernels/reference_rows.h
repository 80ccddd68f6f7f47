#pragma once

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "core/kernels/cooling_technology.h"
#include "core/kernels/site_climate.h"
#include "tests/support/csv_table.h"
#include "tests/support/paths.h"

namespace wattplan::test {

inline std::vector<CsvRow> catalogRows(const std::string& table) {
    return csvRows(sourceFolder() + "/resources/catalog/" + table + ".csv");
}

inline double number(const CsvRow& row, std::string_view column) {
    const auto found = row.find(column);
    INFO(column);
    REQUIRE(found != row.end());
    return std::stod(found->second);
}

inline kernels::ClimateOperandValues climateValues(const CsvRow& row) {
    kernels::ClimateOperandValues values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = number(row, kernels::climateOperands[i].name);
    return values;
}

inline kernels::CoolingOperandValues coolingValues(const CsvRow& row) {
    kernels::CoolingOperandValues values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string_view name = kernels::coolingOperands[i].name;
        const bool empty = row.find(name)->second.empty();
        const double none = name == "economiser_dewpoint_limit_c" ? kernels::noDewPointLimit : 0.0;
        values[i] = empty ? none : number(row, name);
    }
    return values;
}

inline kernels::RejectModes modes(const CsvRow& row) {
    return {kernels::rejectMode(row.at("reject_mode_air")).value(),
            kernels::rejectMode(row.at("reject_mode_liquid")).value()};
}

inline std::map<std::string, kernels::SiteClimate> catalogClimates() {
    std::map<std::string, kernels::SiteClimate> climates;
    for (const CsvRow& row : catalogRows("sites"))
        climates[row.at("id")] = kernels::siteClimate(climateValues(row)).value();
    return climates;
}

inline std::map<std::string, kernels::CoolingTechnology> catalogTechnologies() {
    std::map<std::string, kernels::CoolingTechnology> technologies;
    for (const CsvRow& row : catalogRows("cooling"))
        technologies[row.at("id")] = kernels::coolingTechnology(modes(row), coolingValues(row)).value();
    return technologies;
}

}  // namespace wattplan::test
