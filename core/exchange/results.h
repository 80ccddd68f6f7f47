#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::exchange {

enum class ResultStatus : std::uint8_t { ok, unknown, infeasible };

/// A result of a plan as files and programs take it.
struct ResultRow {
    ResultAddress address{};
    std::string key{};   ///< "gpt3.energy_facility"
    std::string unit{};  ///< "MWh"; money in plan currency, "CNY/h"
    Boundary boundary = Boundary::none;
    ResultStatus status = ResultStatus::ok;
    bool isSeries = false;
    std::vector<double> values{};  ///< in `unit`: one, or one a month; empty unless ok
    std::string waitsFor{};        ///< where unknown, the field to fill in: "gpt3.tokens"
    std::string reason{};          ///< why there is no value, for people
    std::string object{};          ///< name of the object, for people
    std::string label{};           ///< of the result, for people
};

/// All results of a plan that apply, by object and in the order of the registry.
struct ResultTable {
    std::string plan{};      ///< its name
    std::string currency{};  ///< ISO 4217 code of its money
    Date firstMonth{};       ///< of series
    std::vector<ResultRow> rows{};
};

/// What of a table people read, in their language; what is not given stays empty.
struct ResultWords {
    std::function<std::string(graph::NodeId)> reason{};  ///< why a node has no value
    std::function<std::string(const Object&)> object{};
    std::function<std::string(const ResultSpec&)> label{};
};

ResultTable resultTable(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                        const ResultWords& words);

/// "key" → value or values, unit, boundary, status and, where there is no value, field and reason; numbers as
/// the shortest text that reads back as the same double.
std::string resultsJson(const ResultTable& table);

/// A row for each result, or month of one: key, month, value, unit, boundary, status, field, reason, object,
/// label. RFC 4180 in UTF-8; text that a spreadsheet would run as a formula gets an apostrophe before it.
std::string resultsCsv(const ResultTable& table);

/// The symbol of a unit with money in `currency`: "CNY/h".
std::string unitIn(const Unit& unit, const std::string& currency);

/// "ok", "unknown", "infeasible".
const char* describe(ResultStatus status);

}  // namespace wattplan::exchange
