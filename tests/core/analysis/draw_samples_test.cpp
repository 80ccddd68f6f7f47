#include "core/analysis/draw_samples.h"

#include <catch2/catch.hpp>

#include "core/analysis/plan_draws.h"
#include "tests/core/analysis/draw_desk.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;

namespace {

/// Inputs a and b, then a b and, where a is at most 1.9, a: every draw a row.
std::vector<std::vector<double>> rowsOf(const DrawSource& source, const DrawRequest& request) {
    std::vector<std::vector<double>> rows;
    drawSamples(source, request, [&](const SampleBlock& block) {
        CHECK(block.first % DrawSequence::turn == 0);
        for (std::size_t i = 0; i < block.count; ++i) {
            std::vector<double>& row = rows.emplace_back();
            for (const auto& column : block.inputs)
                row.push_back(column[i]);
            for (const TargetColumn& column : block.results)
                row.push_back(column.status[i] == graph::statusOk ? column.values[i] : -1.0);
        }
        return true;
    });
    return rows;
}

}  // namespace

TEST_CASE("Single draws are those that the statistics are of, whole or in parts", "[analysis]") {
    test::DrawDesk desk;
    const auto a = desk.input(test::uniform(1, 2));
    const auto b = desk.input({Distribution::Kind::logNormal, {3, 5}});
    desk.input(test::uniform(7, 8));  // nothing follows from it
    desk.want(a * b);
    desk.want(require(a, lessEqual(a, desk.graph().constant(1.9)), {}));
    const DrawSource source = desk.source();
    const DrawRequest request{.draws = 9000, .seed = 3};
    const DrawAnswer answer = draw(source, request);
    const auto rows = rowsOf(source, request);
    REQUIRE(rows.size() == 9000);
    bool areSame = true;
    bool areProducts = true;
    std::size_t failed = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        areSame = areSame && rows[i][3] == answer.results[0].values[i];
        areProducts = areProducts && rows[i][3] == rows[i][0] * rows[i][1] && rows[i][2] >= 7.0;
        failed += rows[i][4] == -1.0 ? 1U : 0U;
    }
    CHECK(areSame);
    CHECK(areProducts);
    CHECK(failed == answer.results[1].failed());
    std::vector<std::vector<double>> parts;
    for (std::uint64_t part = 0; part < 3; ++part)
        for (auto& row : rowsOf(source, {.draws = 9000, .seed = 3, .shard = {part, 3}}))
            parts.push_back(std::move(row));
    CHECK(parts == rows);
}

TEST_CASE("Ranges that the library states vary where they are asked for", "[analysis]") {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    test::PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    CHECK(varyingInputs(desk.plan(), library, desk.model()).empty());
    const auto stated = varyingInputs(desk.plan(), library, desk.model(), StatedRanges::included);
    REQUIRE_FALSE(stated.empty());
    bool hasMfu = false;
    for (const VaryingInput& each : stated) {
        CHECK(each.isStated);
        const FieldSpec& field = Registry::instance().field(each.input.field);
        CAPTURE(std::string(field.key));
        CHECK(field.varies);
        CHECK(each.distribution.kind == Distribution::Kind::pert);
        const auto& p = each.distribution.parameters;
        // The typical value is what the plan computes with.
        CHECK(field.unit.toBase(p[1]) == Approx(desk.model().evaluation().value(each.node)));
        if (field.key != "mfu") continue;
        hasMfu = true;
        const Object* row = each.input.object.isCatalogue() ? library.find(each.input.object)
                                                            : desk.plan().find(each.input.object);
        CHECK(p[0] == std::get<Number>(row->value(fieldId(row->kind, "mfu_low"))).value);
        CHECK(p[2] == std::get<Number>(row->value(fieldId(row->kind, "mfu_high"))).value);
    }
    CHECK(hasMfu);
    // What is typed is the planner's own: it no longer varies.
    const std::size_t before = stated.size();
    desk.type("finance", "discount_rate", "8");
    CHECK(varyingInputs(desk.plan(), library, desk.model(), StatedRanges::included).size() <= before);
    for (const VaryingInput& each : varyingInputs(desk.plan(), library, desk.model(), StatedRanges::included))
        CHECK(Registry::instance().field(each.input.field).key != "discount_rate");
}
