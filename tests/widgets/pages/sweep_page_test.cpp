#include "widgets/pages/sweep_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/axis_form.h"
#include "widgets/pages/result_table_view.h"

using namespace std::chrono_literals;

namespace wattplan::test {
namespace {

/// Energy is 6 N D over throughput times power: it goes with the tokens, 300 billion, over the MFU, 0.1968.
struct SweepDesk : PageDesk<SweepPage> {
    SweepDesk() {
        energy = result("gpt3", "energy_facility");
        now = *document->model().value(energy);
    }

    ResultAddress result(std::string_view object, std::string_view key) {
        const Object* found = document->plan().find(object);
        REQUIRE(found);
        return {found->id, resultId(found->kind, key)};
    }
    void settle() {
        QCoreApplication::processEvents();
        while (!page.isSettled(5s))
            continue;
    }
    void ask(std::vector<analysis::SweptInput> inputs, std::vector<ResultAddress> results,
             std::string limit = {}) {
        page.setSetup({std::move(inputs), std::move(results), std::move(limit)});
        settle();
    }
    std::string megawattHours(double base) const {
        return QString::number(base / 3.6e9, 'g', 17).append(" MWh").toStdString();
    }

    ResultAddress energy{};
    double now = 0.0;
};

}  // namespace

TEST_CASE("A page that was never asked sweeps the cost over the MFU of the first run", "[widgets][sweep]") {
    SweepDesk desk;
    desk.settle();
    REQUIRE(desk.page.answer().sweep.isWhole());
    CHECK(desk.page.answer().sweep.cells.size() > 5);
    CHECK_FALSE(desk.page.chart().data().lines.empty());
    CHECK_FALSE(desk.document->canUndo());  // what is proposed is no edit
}

TEST_CASE("One input gives a line, the places where the limit is crossed, and cells that open as a what-if",
          "[widgets][sweep]") {
    SweepDesk desk;
    desk.ask({{desk.field("gpt_3_175b", "training_tokens"), "150B..600B:4"}}, {desk.energy},
             desk.megawattHours(1.5 * desk.now));
    const charts::ChartData& chart = desk.page.chart().data();
    REQUIRE(chart.lines.size() == 1);
    const double tokens[] = {150e9, 300e9, 450e9, 600e9};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(chart.lines[0].x[i] == Approx(tokens[i]));
        CHECK(chart.lines[0].y[i] == Approx(desk.now * tokens[i] / 300e9).epsilon(1e-9));
    }
    REQUIRE(desk.page.answer().crossings.size() == 1);
    CHECK(desk.page.answer().crossings[0].at == Approx(450e9).epsilon(1e-6));
    CHECK(desk.page.answer().crossings[0].rises);
    CHECK(desk.page.crossingText().contains("1"));
    CHECK(desk.page.crossings().allRows() == 1);
    CHECK(desk.page.cells().allRows() == 4);
    CHECK(desk.page.failureText().isEmpty());

    const std::size_t before = desk.document->whole().whatIfs().size();
    CHECK_FALSE(desk.page.keepButton().isEnabled());
    emit desk.page.chart().pointActivated(4);
    REQUIRE(desk.page.keepButton().isEnabled());
    CHECK(desk.page.chosenText().contains("600"));
    desk.page.keepButton().click();
    CHECK_FALSE(desk.document->whatIf().isBaseline());
    CHECK(*desk.document->model().value(desk.energy) == Approx(2.0 * desk.now).epsilon(1e-9));
    REQUIRE(desk.document->undo());  // one step
    desk.document->show({});
    CHECK(*desk.document->model().value(desk.energy) == Approx(desk.now));
    CHECK(desk.document->whole().whatIfs().size() == before);
}

TEST_CASE("Two inputs give a heat map that rises upwards, with contours and the limit", "[widgets][sweep]") {
    SweepDesk desk;
    desk.ask({{desk.field("gpt_3_175b", "training_tokens"), "150B..600B:4"},
              {desk.field("gpt3", "pin_mfu"), "0.1968, 0.3936"}},
             {desk.energy}, desk.megawattHours(0.9 * desk.now));
    const charts::HeatMap& heat = desk.page.chart().data().heat;
    REQUIRE(heat.values.size() == 8);
    // The upper row has twice the MFU and half the energy.
    for (std::size_t i = 0; i < 4; ++i) {
        const double tokens = 150e9 * static_cast<double>(i + 1);
        CHECK(*heat.values[4 + i] == Approx(desk.now * tokens / 300e9).epsilon(1e-9));
        CHECK(*heat.values[i] == Approx(0.5 * *heat.values[4 + i]).epsilon(1e-9));
    }
    CHECK(heat.ids[0] == 5);  // the first cell of the second row of the sweep
    REQUIRE(heat.levels.size() > 2);
    CHECK(heat.levels.back().value == Approx(0.9 * desk.now));
    // 270 of 300 billion tokens, and 540 with twice the MFU; along the MFU with 300 billion at .1968 / .9,
    // with 450 at 1.5 times that.
    REQUIRE(desk.page.answer().crossings.size() == 4);
    CHECK(desk.page.answer().crossings[0].at == Approx(270e9).epsilon(1e-6));
    CHECK(desk.page.answer().crossings[1].at == Approx(540e9).epsilon(1e-6));
    CHECK(desk.page.answer().crossings[2].at == Approx(0.1968 / 0.9).epsilon(1e-6));
    CHECK(desk.page.answer().crossings[3].at == Approx(0.1968 * 1.5 / 0.9).epsilon(1e-6));
    REQUIRE(desk.page.tables().size() == 2);
    CHECK(desk.page.tables()[0].make().rows.size() == 8);
    CHECK(desk.page.pictures().size() == 1);
}

TEST_CASE("A choice gives bars, and cells that fail are shown as failed with the reason",
          "[widgets][sweep]") {
    SweepDesk desk;
    desk.ask({{desk.field("air_hall", "cooling"), ""}}, {desk.result("gpt3_air", "energy_facility")});
    const auto choices = static_cast<std::size_t>(desk.page.axis(0).choiceMenu().actions().size());
    CHECK(desk.page.chart().data().bars.categories.size() == choices);
    CHECK_FALSE(desk.page.axis(0).low().isVisible());

    desk.ask({{desk.field("gpt3", "accelerators"), "1000, 10000000"}}, {desk.result("gpt3", "accelerators")});
    CHECK(desk.page.failureText().contains("uses more accelerators than its cluster has"));
    CHECK(desk.page.chart().data().points.front().points.size() == 1);
    const charts::ChartTable table = desk.page.tables()[0].make();
    REQUIRE(table.rows.size() == 2);
    CHECK(std::get<QString>(table.rows[1].back()).contains("uses more accelerators"));
    CHECK(table.rows[0].back() == charts::Cell(QString()));
}

TEST_CASE("What was asked is kept in the plan, each change a step", "[widgets][sweep]") {
    SweepDesk desk;
    desk.settle();
    desk.ask({{desk.field("gpt3", "pin_mfu"), "0.2..0.4:3"}}, {desk.energy, desk.result("gpt3", "hours")});
    CHECK(desk.page.answer().sweep.results.size() == 2);
    CHECK(desk.page.chart(1).isVisible());
    SweepPage other(*desk.document, desk.display);
    other.makeWhole();
    CHECK(other.setup() == desk.page.setup());

    QLineEdit& count = desk.page.axis(0).count();
    CHECK(count.text() == "3");
    count.setText("5");
    emit count.editingFinished();
    desk.settle();
    CHECK(desk.page.answer().sweep.cells.size() == 5);
    REQUIRE(desk.document->undo());
    desk.settle();
    CHECK(desk.page.answer().sweep.cells.size() == 3);
    CHECK(count.text() == "3");
}

TEST_CASE("Values that can't be swept are told, and so are too many cells", "[widgets][sweep]") {
    SweepDesk desk;
    desk.ask({{desk.field("gpt3", "pin_mfu"), "0.4..0.2:3"}}, {desk.energy});
    CHECK(desk.page.problemText() == "“0.4..0.2:3” can't be swept: the low end must be below the high end.");
    CHECK(desk.page.chart().data().isEmpty());
    desk.ask({{desk.field("gpt3", "pin_mfu"), "0.2..0.4:few"}}, {desk.energy});
    CHECK(desk.page.problemText().startsWith("Give a first and a last value"));
    desk.ask({{desk.field("gpt3", "pin_mfu"), "0.2..0.4:100"},
              {desk.field("gpt_3_175b", "training_tokens"), "150B..600B:100"}},
             {desk.energy});
    CHECK(plain(desk.page.problemText()).contains("10000 cells"));
    desk.ask({{desk.field("gpt3", "pin_mfu"), "0.2..0.4:3"}}, {desk.energy}, "much");
    CHECK_FALSE(desk.page.problemText().isEmpty());
    CHECK(desk.page.answer().sweep.isWhole());
    CHECK_FALSE(desk.page.answer().limit.has_value());
}

}  // namespace wattplan::test
