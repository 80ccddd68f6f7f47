#include "core/analysis/kept_draws.h"

#include <catch2/catch.hpp>

#include "core/analysis/plan_draws.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::PlanDesk;

namespace {

const std::vector<std::pair<const char*, const char*>> wanted{{"gpt3_air", "hours"},
                                                              {"gpt3_air", "energy_facility"},
                                                              {"gpt3_air", "cost_owned.energy"},
                                                              {"gpt3_air", "carbon"}};

/// Draws of the article's plan as it stands on the desk, recorded afresh.
struct Drawn {
    PlanModel model;
    DrawSource source;

    explicit Drawn(const PlanDesk& desk) : model(desk.plan(), catalog::Catalogue::builtIn()) {
        std::vector<ResultAddress> results;
        for (const auto& [object, result] : wanted)
            results.push_back(desk.address(object, result));
        source = drawSource(varyingInputs(desk.plan(), catalog::Catalogue::builtIn(), model), model, results);
    }
};

bool areSame(const DrawAnswer& a, const DrawAnswer& b) {
    if (a.results.size() != b.results.size() || a.done != b.done) return false;
    for (std::size_t i = 0; i < a.results.size(); ++i) {
        const DrawnResult& x = a.results[i];
        const DrawnResult& y = b.results[i];
        if (x.target != y.target || x.parts != y.parts || !(x.histogram == y.histogram) ||
            x.failures != y.failures || x.values != y.values || x.isKnown != y.isKnown)
            return false;
    }
    return true;
}

}  // namespace

TEST_CASE("an edit draws again only what depends on it, and the same as all anew", "[analysis]") {
    PlanDesk desk("article");
    desk.type("gpt3_air", "goodput", "0.8..0.95");
    desk.type("air_hall", "electricity_price", "0.05..0.1");
    KeptDraws kept;
    const DrawRequest request{.draws = 5000, .seed = 2};
    const auto ask = [&](std::size_t reused) {
        const Drawn now(desk);
        const DrawAnswer answer = kept.draw(now.source, request);
        CHECK(kept.reused() == reused);
        CHECK(areSame(answer, draw(now.source, request)));
    };
    ask(0);
    ask(4);
    desk.type("air_hall", "electricity_price", "0.05..0.12");  // only the cost
    ask(3);
    desk.undo();
    ask(4);
    desk.type("air_hall", "grid_carbon", "0.3");  // only the carbon
    ask(3);
    desk.type("gpt3_air", "goodput", "0.8..0.9");  // all of them
    ask(0);
    desk.type("gpt3_air", "start", "2021-03");  // recorded anew; the run itself is as it was
    const Drawn now(desk);
    CHECK(areSame(kept.draw(now.source, request), draw(now.source, request)));
}

TEST_CASE("a range more leaves the draws of the others as they are, and first draws are those of any job",
          "[analysis]") {
    PlanDesk desk("article");
    desk.type("gpt3_air", "goodput", "0.8..0.95");
    KeptDraws kept;
    const DrawRequest request{.draws = 5000, .seed = 2};
    const auto ask = [&] {
        Drawn now(desk);
        kept.keepDimensions(now.source);
        return kept.draw(now.source, request);
    };
    const DrawAnswer before = ask();
    CHECK(areSame(before, draw(Drawn(desk).source, request)));
    desk.type("air_hall", "electricity_price", "0.05..0.1");  // its address lies before that of the run
    const DrawAnswer after = ask();
    CHECK(kept.reused() == 3);
    CHECK(after.results[0].values == before.results[0].values);
    CHECK(after.results[2].values != before.results[2].values);
}

TEST_CASE("kept draws stay below their bytes, the least recently asked for goes", "[analysis]") {
    PlanDesk desk("article");
    desk.type("gpt3_air", "goodput", "0.8..0.95");
    const Drawn now(desk);
    constexpr std::size_t most = 400'000;  // a result takes 16,384 bins of 8 bytes and 9 bytes a draw
    KeptDraws kept(most);
    DrawSource first = now.source;
    first.targets.resize(1);
    const DrawRequest request{.draws = 4096};
    kept.draw(first, request);
    CHECK(kept.kept() == 1);
    CHECK(kept.bytes() > 16384 * 8 + 4096 * 9);
    kept.draw(now.source, request);
    CHECK(kept.reused() == 1);
    CHECK(kept.bytes() <= most);
    CHECK(kept.kept() == 2);
    kept.draw(first, request);
    CHECK(kept.reused() == 0);  // it had gone
}

TEST_CASE("a job that is stopped keeps nothing, and failures are told of the graph as it is", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "accelerators", "600..1000");  // the cluster has 800
    KeptDraws kept;
    const auto ask = [&](std::stop_token stop) {
        const PlanModel model(desk.plan(), catalog::Catalogue::builtIn());
        const std::vector<ResultAddress> results{desk.address("run", "accelerators")};
        const auto source =
            drawSource(varyingInputs(desk.plan(), catalog::Catalogue::builtIn(), model), model, results);
        const DrawRequest request{.draws = 4096, .stop = stop};
        const DrawAnswer answer = kept.draw(source, request);
        if (!stop.stop_requested()) {
            CHECK(answer.results[0].failures == draw(source, request).results[0].failures);
            CHECK(answer.results[0].failed() > 1000);
        }
    };
    std::stop_source stopped;
    stopped.request_stop();
    ask(stopped.get_token());
    CHECK(kept.kept() == 0);
    ask({});
    desk.add(Kind::facility, "another");  // other numbers of nodes
    ask({});
    CHECK(kept.reused() == 1);
}
