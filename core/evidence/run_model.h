#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"

namespace wattplan::evidence {

/// The model of the library that a run's row means.
struct RunModel {
    const Object* row = nullptr;  ///< null where the library has none
    bool isAssumed = false;       ///< by another word than its key
};

/// By model_id, in any spelling; else by the name of the row, where its parameters are those of the model
/// within 6 % ("7B" of 6.74 billion); else, of a mixture, by its total and active parameters within 1 %.
RunModel runModel(const ReportedRun& run, const catalog::Catalogue& catalogue);

/// Whether a row states tokens that its model reads or writes.
bool countsTokens(const ReportedRun& run);
/// Whether the model of a row to serve is one of images or films, by its name, and no tokens are stated.
bool makesPictures(const ReportedRun& run);

/// The heads of attention of a dense model as a row states them. What it leaves open is as usual: heads as
/// wide as the model over their number; keys and values of each head, since Llama 2 70B (July 2023) of 8
/// groups.
struct Heads {
    double count = 0.0;
    double keysAndValues = 0.0;
    double width = 0.0;  ///< 0 where it can't be told
    bool isGroupingAssumed = false;
    bool isWidthAssumed = false;
};
/// None where the row states no heads.
std::optional<Heads> headsOf(const ReportedRun& run);

/// The architecture that a row states of a dense model, its heads completed by headsOf(), as fields of a
/// model and what to type into them.
std::vector<std::pair<std::string_view, std::string>> architectureOf(const ReportedRun& run);

/// Fields of a model and what to type into them.
struct UsualShape {
    std::vector<std::pair<std::string_view, std::string>> entries{};
    double layers = 1.0;
};

/// The shape of a usual dense model of so many parameters, where the row has none: heads of 128, as many as
/// layers, so that 12 × 128² layers³ parameters (7 billion: 33 layers, 70 billion: 71); queries in 8 groups
/// since Llama 2 70B, July 2023; the tokenizer of GPT-4.
UsualShape usualShape(const ReportedRun& run, double parameters);

/// Whether a model's experts are known one by one.
bool hasExperts(const Object& model);
/// Whether a model has fewer active parameters than it has in all.
bool isSparse(const Object& model);

}  // namespace wattplan::evidence
