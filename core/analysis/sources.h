#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/analysis/source_age.h"
#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// A source that the plan's numbers rest on, and what it feeds.
struct Source {
    enum class Type : std::uint8_t {
        data,    ///< cited by inputs of the plan or of the library
        method,  ///< cited by formulas and by defaults, a key of core/references.md
    };
    Type type{};
    std::string title{};  ///< of data, in the words of the library; of a method its citation
    std::string url{};
    std::string date{};                   ///< ISO: year, month or day
    std::set<std::string> confidences{};  ///< as the inputs state it: "datasheet", "estimate" …
    std::set<std::string> checks{};       ///< "primary", "unchecked" …
    Trust trust = Trust::checked;         ///< the weakest of its inputs
    std::vector<FieldAddress> inputs{};
    std::vector<ResultAddress> results{};

    bool operator==(const Source&) const = default;
};

/// Every source cited by an input or formula that the plan's results use: data first, by title and date, then
/// methods by citation. An input in the plan's own words, without a source, stands in none; a row of
/// costs.csv or orbital.csv that a default cites counts as data.
std::vector<Source> sources(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model);

}  // namespace wattplan::analysis
