#include <cmath>
#include <map>

#include "core/formulas/transformer.h"
#include "tests/support/csv_table.h"
#include "tests/support/paths.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::csvRows;

namespace {

/// Models whose published total is not the sum of the matrices of their language model, and why.
const std::map<std::string, std::string, std::less<>> roundedTotals{
    {"bert-large", "the paper rounds 334 M and the pooler and segment tables up to 340 M"},
    {"glm-130b", "named after its size in round figures; the matrices make 128.7 B"},
    {"gemma-3-27b", "the published 27.4 B include a vision encoder of 0.4 B"},
    {"llama-4-scout", "the published 109 B include a vision encoder and its projector"},
    {"kimi-k2", "published as 1.04 T; the matrices of its configuration make 1.026 T"},
    {"kimi-k2-thinking", "the architecture of kimi-k2"},
    {"kimi-k2.5", "the architecture of kimi-k2, and a vision encoder"},
};

/// Models whose published active parameters are no count of matrices.
const std::map<std::string, std::string, std::less<>> roundedActive{
    {"grok-1", "published as \"25 % of the weights\": 314 B / 4"},
};

struct Counted {
    const Object* model;
    double total;
    double active;
    double table;        ///< one embedding table
    double forwardFlop;  ///< of one token in a sequence of 8,192, the whole square of attention
};

/// Every catalogue model whose architecture is complete, counted by the formulas.
std::vector<Counted> countedModels() {
    const auto& catalogue = catalog::Catalogue::builtIn();
    const Plan plan = samplePlan("blank", catalogue).value();
    graph::Graph graph(12);
    formulas::Recorder recorder(graph, plan, catalogue);
    struct Recorded {
        const Object* model;
        formulas::Transformer transformer;
        graph::Quantity table;
        graph::Quantity flop;
    };
    std::vector<Recorded> recorded;
    for (const Object* model : catalogue.rows(Kind::model)) {
        if (!formulas::missingArchitectureField(recorder, *model).empty()) continue;
        const formulas::Transformer transformer = formulas::transformer(recorder, *model);
        recorded.push_back(
            {model, transformer, recorder.number(*model, "vocab") * recorder.number(*model, "hidden_size"),
             formulas::forwardFlopPerToken(recorder, transformer, graph.constant(8192.0, dimension::token),
                                           recorder.plain(1.0))});
    }
    graph.seal();
    graph::KernelCache kernels;
    const graph::Evaluation evaluation(graph, kernels);
    std::vector<Counted> counted;
    for (const Recorded& each : recorded) {
        INFO(each.model->catalogueKey);
        REQUIRE(evaluation.isOk(each.transformer.totalParameters.id()));
        REQUIRE(evaluation.isOk(each.transformer.activeParameters.id()));
        counted.push_back({each.model, evaluation.value(each.transformer.totalParameters.id()),
                           evaluation.value(each.transformer.activeParameters.id()),
                           evaluation.value(each.table.id()), evaluation.value(each.flop.id())});
    }
    return counted;
}

std::optional<double> published(const Object& model, std::string_view field) {
    const auto* number = std::get_if<Number>(&model.value(fieldId(Kind::model, field)));
    return number ? std::optional(number->value) : std::nullopt;
}

bool isTied(const Object& model) {
    const auto* text = std::get_if<Text>(&model.value(fieldId(Kind::model, "tied_embeddings")));
    return text && text->text == "yes";
}

}  // namespace

TEST_CASE("parameters recomputed from the architecture are the published ones within 1 %", "[formulas]") {
    constexpr double rounding = 0.01;
    const auto counted = countedModels();
    CHECK(counted.size() >= 80);  // of 131 rows; the others lack a column, or are hybrids
    std::size_t exceptions = 0;
    for (const Counted& each : counted) {
        const auto total = published(*each.model, "params_total");
        INFO(each.model->catalogueKey << ": " << each.total << " counted, " << total.value_or(0.0)
                                      << " published");
        REQUIRE(total);
        const bool isClose = std::abs(each.total / *total - 1.0) <= rounding;
        const bool isException = roundedTotals.contains(each.model->catalogueKey);
        exceptions += isException ? 1 : 0;
        CHECK(isClose != isException);  // an exception that became close must leave the list
        CHECK(std::abs(each.total / *total - 1.0) <= 0.02);
    }
    CHECK(exceptions == roundedTotals.size());
}

TEST_CASE("active parameters are the published ones, with or without the embedding tables", "[formulas]") {
    // Publications disagree on whether the input table, both or neither are counted, and round to two digits.
    constexpr double rounding = 0.02;
    std::size_t checked = 0;
    for (const Counted& each : countedModels()) {
        const auto active = published(*each.model, "params_active");
        if (!active || roundedActive.contains(each.model->catalogueKey)) continue;
        const double input = isTied(*each.model) ? 0.0 : each.table;
        double nearest = std::numeric_limits<double>::infinity();
        for (const double count : {each.active - each.table, each.active, each.active + input})
            nearest = std::min(nearest, std::abs(count / *active - 1.0));
        INFO(each.model->catalogueKey << ": " << each.active << " counted, " << *active << " published");
        CHECK(nearest <= rounding);
        ++checked;
    }
    CHECK(checked >= 20);
}

TEST_CASE("parameters and FLOP are those of an independent count of matrices", "[formulas]") {
    // tests/tools/architecture_peer.py adds up rows x columns of every matrix in exact integers.
    std::map<std::string, wattplan::test::CsvRow, std::less<>> peer;
    for (const auto& row : csvRows(test::dataFolder() + "/architecture_peer.csv"))
        peer[row.at("id")] = row;
    const auto counted = countedModels();
    CHECK(counted.size() == peer.size());
    for (const Counted& each : counted) {
        INFO(each.model->catalogueKey);
        const auto row = peer.find(each.model->catalogueKey);
        REQUIRE(row != peer.end());
        CHECK(each.total == std::stod(row->second.at("params_total")));  // integers below 2^53: exact
        CHECK(each.active == std::stod(row->second.at("params_active")));
        CHECK(each.forwardFlop == Approx(std::stod(row->second.at("forward_flop"))).epsilon(1e-12));
    }
}
