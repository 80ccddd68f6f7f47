#include "widgets/pages/seek_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "core/analysis/alternatives.h"
#include "tests/widgets/pages/page_desk.h"

using namespace std::chrono_literals;

namespace wattplan::test {
namespace {

struct SeekDesk : PageDesk<SeekPage> {
    SeekDesk() { settle(); }

    void settle() {
        while (!page.isSettled(5s))
            continue;
    }
    ResultAddress result(std::string_view object, std::string_view key) {
        const Object* found = document->plan().find(object);
        REQUIRE(found);
        return {found->id, resultId(found->kind, key)};
    }
    void seek(const char* target) {
        page.target().setText(QString::fromUtf8(target));
        emit page.target().editingFinished();
        settle();
    }
};

}  // namespace

// Energy is 6 N D over throughput times power: twice the energy is twice the tokens.
TEST_CASE("A result is brought to a target by a number, and the answer is set", "[widgets][seek]") {
    SeekDesk desk;
    const ResultAddress energy = desk.result("gpt3", "energy_facility");
    const double now = *desk.document->model().value(energy);
    desk.page.setResult(energy);
    desk.page.setInput(desk.field("gpt_3_175b", "training_tokens"));
    desk.seek(QString::number(2.0 * now / 3.6e9, 'g', 17).toUtf8().append(" MWh").constData());
    INFO(desk.page.findingText().toStdString());
    CHECK(desk.page.findingText().startsWith("Met at"));
    CHECK(desk.page.findingText().contains("600"));  // of 300 billion
    REQUIRE(desk.page.setButton().isEnabled());
    desk.page.setButton().click();
    CHECK(*desk.document->model().value(energy) == Approx(2.0 * now).epsilon(1e-9));
    REQUIRE(desk.document->undo());
    CHECK(*desk.document->model().value(energy) == Approx(now));

    desk.settle();
    desk.seek(QString::number(2.0 * now / 3.6e9, 'g', 17).toUtf8().append(" MWh").constData());
    desk.page.keepButton().click();
    CHECK_FALSE(desk.document->whatIf().isBaseline());
    CHECK(*desk.document->model().value(energy) == Approx(2.0 * now).epsilon(1e-9));
    desk.document->show({});
    CHECK(*desk.document->model().value(energy) == Approx(now));
}

TEST_CASE("An input that does not move the result is told so, and a target that is no number refused",
          "[widgets][seek]") {
    SeekDesk desk;
    desk.page.setResult(desk.result("gpt3", "energy_facility"));
    desk.page.setInput(desk.field("gopher", "pin_mfu"));
    desk.seek("5 MWh");
    CHECK(desk.page.findingText().contains("doesn't move the result"));
    CHECK_FALSE(desk.page.setButton().isEnabled());
    QSignalSpy said(&desk.page, &Page::message);
    desk.seek("much");
    CHECK(said.size() == 1);
}

TEST_CASE("What moves a result most is ranked, and a bar chooses its input", "[widgets][seek]") {
    SeekDesk desk;
    desk.page.setResult(desk.result("gpt3", "energy_facility"));
    desk.settle();
    const charts::Bars& bars = desk.page.swings().data().bars;
    REQUIRE(bars.categories.size() >= 3);
    const auto& values = bars.groups.front().values;
    for (std::size_t i = 1; i < values.size(); ++i)
        CHECK(*values[i] <= *values[i - 1]);
    // Numbers and choices in one list.
    const auto isChoice = [](std::uint64_t id) {
        return analysis::isChoice(Registry::instance().field(fieldOfTag(id).field));
    };
    CHECK(std::ranges::any_of(bars.ids, isChoice));
    CHECK_FALSE(std::ranges::all_of(bars.ids, isChoice));
    emit desk.page.swings().pointActivated(bars.ids[1]);
    desk.settle();
    CHECK(desk.page.curve().data().name.contains(bars.categories[1]));
}

// Checkpoints too often cost as much as too seldom. A failure every 50,000 h of 10,000 accelerators is one in
// 5 h; a stall of 30 s; restarts of 600 s: y / (exp(restart) (exp(y + stall) − 1)) in times of 5 h (Daly
// 2006, equation 20) is 0.9051319555727112 at 10 min, and again, by bisection, at 28.707512169162197 min.
TEST_CASE("Where two values meet the target, the one that is marked is set", "[widgets][seek]") {
    SeekDesk desk;
    desk.type("gpt3", "goodput_mode", "failures");
    desk.type("gpt3", "checkpoint_interval", "15 min");
    desk.page.setResult(desk.result("gpt3", "goodput.failures"));
    const FieldAddress interval = desk.field("gpt3", "checkpoint_interval");
    desk.page.setInput(interval);
    desk.seek("0.9051319555727112");
    REQUIRE(desk.page.curve().selectedIds().size() == 1);
    CHECK(plain(desk.page.setButton().text()) == "Set 10 min");  // the nearer to 15
    emit desk.page.curve().pointActivated(2);
    CHECK(desk.page.curve().selectedIds() == std::vector<std::uint64_t>{2});
    CHECK(plain(desk.page.keepButton().text()).startsWith("Keep 28.7"));
    desk.page.setButton().click();
    const auto set = std::get<Number>(desk.document->plan().find("gpt3")->value(interval.field));
    CHECK(set.value == Approx(28.707512169162197).epsilon(1e-6));
}

// Energy is 6 N D over throughput times power: with twice the energy, N D is twice as large on the line.
TEST_CASE("Pairs of two numbers that bring a result to its target lie on a line", "[widgets][seek]") {
    SeekDesk desk;
    const ResultAddress energy = desk.result("gpt3", "energy_facility");
    const double now = *desk.document->model().value(energy);
    desk.page.setResult(energy);
    desk.page.setInput(desk.field("gpt_3_175b", "training_tokens"));
    desk.page.setSecondInput(desk.field("gpt3", "pin_mfu"));
    desk.seek(QString::number(2.0 * now / 3.6e9, 'g', 17).toUtf8().append(" MWh").constData());
    const charts::ChartData& chart = desk.page.curve().data();
    REQUIRE_FALSE(chart.lines.empty());
    REQUIRE(chart.points.size() == 1);
    const charts::Point& present = chart.points.front().points.front();
    CHECK(present.x == Approx(300e9));
    CHECK(present.y == Approx(0.1968));
    // Tokens over MFU is constant along it, twice what it is now.
    for (const charts::Line& line : chart.lines)
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            INFO(line.x[i] << " tokens, MFU " << line.y[i]);
            CHECK(line.x[i] / line.y[i] == Approx(2.0 * 300e9 / 0.1968).epsilon(1e-6));
            if (i > 0) CHECK(line.x[i] >= line.x[i - 1]);
        }
    CHECK_FALSE(desk.page.setButton().isEnabled());
    desk.page.setSecondInput({});
    desk.settle();
    CHECK(desk.page.setButton().isEnabled());
}

}  // namespace wattplan::test
