#include "widgets/document/ranges.h"

#include <QSignalSpy>

#include "tests/document/document_helpers.h"

using namespace wattplan;
using namespace std::chrono_literals;

namespace {

/// The sample with the tokens of GPT-3, 300 billion, between 270 and 330. Its energy is 6 N D over throughput
/// times power: as uniform, with P10 at 276/300 of it, P50 at it and P90 at 324/300.
struct RangeDesk {
    RangeDesk() : document(article()), ranges(Ranges::of(*document)) {
        ranges.setMostDraws(Ranges::firstDraws);
        type("270B..330B");
    }
    void type(const char* tokens) {
        REQUIRE(document->setText(cell(*document, "gpt_3_175b", "training_tokens"), QString::fromUtf8(tokens))
                    .has_value());
    }
    ResultAddress energy() const {
        return {document->plan().find("gpt3")->id, resultId(Kind::trainingRun, "energy_facility")};
    }
    void settle() {
        while (!ranges.isSettled(5s))
            continue;
    }

    std::unique_ptr<Document> document;
    Ranges& ranges;
    QObject part;
};

constexpr double tolerance = 2e-3;  // of 4,096 Sobol points

}  // namespace

TEST_CASE("What is wanted is drawn when ranges are switched on, and gone when they are off",
          "[document][ranges]") {
    RangeDesk desk;
    desk.ranges.want(&desk.part, {desk.energy()});
    CHECK(desk.ranges.find(desk.energy()) == nullptr);
    desk.ranges.setOn(true);
    desk.settle();
    const double energy = result(*desk.document, "gpt3", "energy_facility");
    const DrawnRange* range = desk.ranges.find(desk.energy());
    REQUIRE(range);
    CHECK(range->low == Approx(energy * 276 / 300).epsilon(tolerance));
    CHECK(range->middle == Approx(energy).epsilon(tolerance));
    CHECK(range->high == Approx(energy * 324 / 300).epsilon(tolerance));
    CHECK(range->failed == 0);
    CHECK(desk.ranges.inputs() == 1);
    CHECK(desk.ranges.draws() == 4096);
    CHECK(&Ranges::of(*desk.document) == &desk.ranges);
    desk.ranges.setOn(false);
    CHECK(desk.ranges.find(desk.energy()) == nullptr);
}

TEST_CASE("An edit is drawn anew, and one that leaves no range leaves none", "[document][ranges]") {
    RangeDesk desk;
    desk.ranges.want(&desk.part, {desk.energy()});
    desk.ranges.setOn(true);
    desk.settle();
    desk.type("540B..660B");
    desk.settle();
    const double energy = result(*desk.document, "gpt3", "energy_facility");
    REQUIRE(desk.ranges.find(desk.energy()));
    CHECK(desk.ranges.find(desk.energy())->middle == Approx(energy).epsilon(tolerance));
    desk.type("300B");
    desk.settle();
    CHECK(desk.ranges.find(desk.energy()) == nullptr);
}

TEST_CASE("An edit draws again only what depends on it", "[document][ranges]") {
    RangeDesk desk;
    const ResultAddress other{desk.document->plan().find("gopher")->id,
                              resultId(Kind::trainingRun, "energy_facility")};
    REQUIRE(desk.document->setText(cell(*desk.document, "gopher", "pin_mfu"), QStringLiteral("0.3..0.35"))
                .has_value());
    desk.ranges.want(&desk.part, {desk.energy(), other});
    desk.ranges.setOn(true);
    desk.settle();
    CHECK(desk.ranges.reused() == 0);
    const DrawnRange before = *desk.ranges.find(other);
    desk.type("540B..660B");
    desk.settle();
    CHECK(desk.ranges.reused() == 1);
    CHECK(*desk.ranges.find(other) == before);
    const double energy = result(*desk.document, "gpt3", "energy_facility");
    CHECK(desk.ranges.find(desk.energy())->middle == Approx(energy).epsilon(tolerance));
    REQUIRE(desk.document->undo().has_value());
    desk.settle();
    CHECK(desk.ranges.reused() == 2);
}

TEST_CASE("Ranges follow edits that come faster than draws", "[document][ranges]") {
    RangeDesk desk;
    desk.ranges.want(&desk.part, {desk.energy()});
    desk.ranges.setOn(true);
    desk.settle();
    const double energy = desk.ranges.find(desk.energy())->middle;
    bool follows = false;  // 300 billion, then twice as many, before a draw could end
    for (const auto end = std::chrono::steady_clock::now() + 5s;
         !follows && std::chrono::steady_clock::now() < end;) {
        desk.type("540B..660B");
        desk.type("541B..661B");
        QCoreApplication::processEvents();
        const DrawnRange* range = desk.ranges.find(desk.energy());
        follows = range && range->middle > 1.9 * energy;
    }
    CHECK(follows);
    desk.type("270B..330B");
    desk.settle();
    CHECK(desk.ranges.find(desk.energy())->middle == Approx(energy).epsilon(tolerance));
}

TEST_CASE("A series is drawn as a fan over its months", "[document][ranges]") {
    RangeDesk desk;
    desk.type("300B");
    REQUIRE(desk.document->setText(cell(*desk.document, "azure", "pin_pue"), QStringLiteral("1.1..1.3"))
                .has_value());
    const ResultAddress peak{desk.document->plan().find("azure")->id, resultId(Kind::facility, "power")};
    desk.ranges.want(&desk.part, {}, {peak});
    desk.ranges.setOn(true);
    desk.settle();
    const DrawnFan* fan = desk.ranges.fan(peak);
    REQUIRE(fan);
    const auto series = desk.document->model().series(peak);
    REQUIRE(fan->middle.size() == series.size());
    // PUE multiplies the power of each month: its P10 is 1.12 and its P90 1.28, of 1.2.
    for (std::size_t month = 0; month < series.size(); ++month) {
        CHECK(fan->low[month] == Approx(series[month] * 1.12 / 1.2).epsilon(tolerance));
        CHECK(fan->high[month] == Approx(series[month] * 1.28 / 1.2).epsilon(tolerance));
    }
}

TEST_CASE("A part that is gone wants nothing", "[document][ranges]") {
    RangeDesk desk;
    {
        QObject gone;
        desk.ranges.want(&gone, {desk.energy()});
    }
    desk.ranges.setOn(true);
    desk.settle();
    CHECK(desk.ranges.draws() == 0);
}
