#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

#include "core/plan/distribution.h"
#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/charts/chart.h"
#include "widgets/document/cell_shape.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/power_page.h"
#include "widgets/pages/power_table_model.h"
#include "widgets/panels/message_bar.h"
#include "widgets/tables/cell_editor.h"
#include "widgets/tables/choice_form.h"
#include "widgets/tables/list_table.h"
#include "widgets/tables/range_delegate.h"
#include "widgets/tables/range_form.h"

using namespace wattplan;
using namespace std::chrono_literals;

namespace {

void settle(WindowDriver& driver) {
    QCoreApplication::processEvents();
    while (!Ranges::of(driver.document()).isSettled(5s))
        continue;
}

RangeForm& openForm(WindowDriver& driver, TablePanel& panel, std::string_view object,
                    std::string_view field) {
    driver.click(panel, driver.cell(panel, object, field));
    QApplication::setActiveWindow(&driver.window());
    driver.press(panel.view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* form = panel.view().findChild<RangeForm*>();
    REQUIRE(form);
    return *form;
}

const FieldValue& tokens(WindowDriver& driver) {
    return driver.document().plan().find("gpt_3_175b")->value(fieldId(Kind::model, "training_tokens"));
}

}  // namespace

TEST_CASE("One switch shows results as ranges, is kept, and off shows single numbers again",
          "[widgets][ranges]") {
    const OwnSettings settings;
    WindowDriver driver;
    Ranges::of(driver.document()).setMostDraws(Ranges::firstDraws);
    REQUIRE(driver.document()
                .setText({driver.id("gpt_3_175b"), fieldId(Kind::model, "training_tokens")},
                         QStringLiteral("270B..330B"))
                .has_value());
    auto* energy = driver.window().page(QStringLiteral("overview"))->findChild<KpiTile*>();
    const QString single = energy->numberText();
    auto* button = driver.window().findChild<QToolButton*>(QStringLiteral("ranges"));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    settle(driver);
    CHECK(energy->numberText().contains("P50"));
    CHECK(energy->detailText().contains(u'–'));
    CHECK(energy->toolTip().startsWith("P10–P90: "));
    const auto captions = driver.window().page(QStringLiteral("overview"))->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(captions, [](const QLabel* label) {
        return label->text().startsWith("owned P50 ") && label->text().contains(u'–');
    }));
    CHECK(QSettings().value(QStringLiteral("window/ranges")).toBool());
    driver.press(driver.window(), Qt::Key_R, Qt::ControlModifier);
    CHECK(energy->numberText() == single);
    CHECK(energy->toolTip().isEmpty());
}

TEST_CASE("That no input is a range is said until one is", "[widgets][ranges]") {
    const OwnSettings settings;
    WindowDriver driver;
    Ranges::of(driver.document()).setMostDraws(Ranges::firstDraws);
    driver.window().setRanges(true);
    const auto* bar = driver.window().findChild<MessageBar*>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    REQUIRE(driver.document()
                .setText({driver.id("gpt_3_175b"), fieldId(Kind::model, "training_tokens")},
                         QStringLiteral("270B..330B"))
                .has_value());
    settle(driver);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Bars of costs get a line from P10 to P90 while ranges are on", "[widgets][ranges]") {
    const OwnSettings settings;
    WindowDriver driver;
    Ranges& ranges = Ranges::of(driver.document());
    ranges.setMostDraws(Ranges::firstDraws);
    REQUIRE(driver.document()
                .setText({driver.id("gpt_3_175b"), fieldId(Kind::model, "training_tokens")},
                         QStringLiteral("270B..330B"))
                .has_value());
    driver.window().showPage(QStringLiteral("cost"));
    const auto charts = driver.window().page(QStringLiteral("cost"))->findChildren<charts::Chart*>();
    const auto costs = std::ranges::find_if(
        charts, [](const charts::Chart* chart) { return chart->data().bars.groups.size() == 8; });
    REQUIRE(costs != charts.end());
    const auto spans = [&] {
        std::size_t count = 0;
        for (const charts::BarGroup& group : (*costs)->data().bars.groups)
            count += static_cast<std::size_t>(std::ranges::count_if(
                group.spans, [](const auto& span) { return span && span->low < span->high; }));
        return count;
    };
    CHECK(spans() == 0);
    driver.window().setRanges(true);
    settle(driver);
    const DrawnRange* owned = ranges.find({driver.id("gpt3"), resultId(Kind::trainingRun, "cost_owned")});
    REQUIRE(owned);
    // Over the stack of what is owned and over what is rented, of the three runs of the model.
    CHECK(spans() == 6);
    const auto& bars = (*costs)->data().bars;
    const auto row =
        std::ranges::find(
            bars.ids, tagOf(ResultAddress{driver.id("gpt3"), resultId(Kind::trainingRun, "cost_owned")})) -
        bars.ids.begin();
    const auto span = bars.groups[6].spans[static_cast<std::size_t>(row)];
    REQUIRE(span.has_value());
    CHECK(span->low == owned->low);
    CHECK(span->high == owned->high);
    driver.window().setRanges(false);
    CHECK(spans() == 0);
}

TEST_CASE("Months of power, training, carbon and what-ifs show P50 with P10 and P90", "[widgets][ranges]") {
    const OwnSettings settings;
    WindowDriver driver;
    Ranges& ranges = Ranges::of(driver.document());
    ranges.setMostDraws(Ranges::firstDraws);
    REQUIRE(
        driver.document()
            .setText({driver.id("gpt3"), fieldId(Kind::trainingRun, "pin_mfu")}, QStringLiteral("0.15..0.25"))
            .has_value());
    driver.window().setRanges(true);
    const auto spans = [](const QAbstractItemModel& model, int role) {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                count += model.index(row, column).data(role).toString().contains(u'–') ? 1 : 0;
        return count;
    };
    driver.window().showPage(QStringLiteral("power-draw"));
    auto* power = qobject_cast<PowerPage*>(driver.window().page(QStringLiteral("power-draw")));
    REQUIRE(power);
    power->setFacility({});  // all of them
    settle(driver);
    auto* months = power->findChild<PowerTableModel*>();
    REQUIRE(months);
    CHECK(spans(*months, RangeDelegate::SpanRole) > 0);
    const ResultAddress chips{driver.id("plan"), resultId(Kind::plan, "power.accelerators")};
    const DrawnFan* fan = ranges.fan(chips);
    REQUIRE(fan);
    const auto row = std::ranges::max_element(fan->high) - fan->high.begin();
    const QStringList ends =
        months->index(static_cast<int>(row), 1).data(RangeDelegate::SpanRole).toString().split(u'–');
    REQUIRE(ends.size() == 2);
    CHECK(ends[1].trimmed().toDouble() ==
          Approx(fan->high[static_cast<std::size_t>(row)] / 1e6).epsilon(5e-3));
    CHECK(months->fileTable({}).headings.contains(QStringLiteral("Accelerators, P90")));

    driver.window().showPage(QStringLiteral("carbon-water"));
    settle(driver);
    auto* homes = driver.window().page(QStringLiteral("carbon-water"))->findChild<KpiTile*>();
    CHECK(homes->numberText().contains("P50"));

    driver.window().showPage(QStringLiteral("compare"));
    auto* compare = qobject_cast<ComparePage*>(driver.window().page(QStringLiteral("compare")));
    REQUIRE(compare);
    QCoreApplication::processEvents();
    while (!compare->isSettled(5s))
        QCoreApplication::processEvents();
    CHECK(spans(*compare->results().model(), RangeRole) > 0);
    driver.window().setRanges(false);
    CHECK(spans(*compare->results().model(), RangeRole) == 0);
}

TEST_CASE("Of a plan without ranges the switch says so, and shows how to give one", "[widgets][ranges]") {
    const OwnSettings settings;
    WindowDriver driver;
    driver.window().setRanges(true);
    CHECK(driver.said().startsWith("No input of this plan is a range yet"));
}

TEST_CASE("The form makes a number a range, with its picture in the cell", "[widgets][ranges]") {
    WindowDriver driver;
    TablePanel& models = driver.panel("models", Kind::model);
    RangeForm& form = openForm(driver, models, "gpt_3_175b", "training_tokens");
    CHECK(form.canStand());  // low, typical, high about the number it has
    form.kinds().setCurrentIndex(0);
    form.parameter(0).setText("330B");
    form.parameter(1).setText("270B");
    CHECK_FALSE(form.canStand());
    CHECK(form.words().contains("the low end must be below the high end"));
    form.parameter(0).setText("270,000,000,000");
    form.parameter(1).setText("330B");
    CHECK(form.canStand());
    CHECK(form.words().startsWith("Uniform: between "));
    form.accept();
    const auto* made = std::get_if<Distribution>(&tokens(driver));
    REQUIRE(made);
    CHECK(made->kind == Distribution::Kind::uniform);
    CHECK(quantile(*made, 0.5) == Approx(300e9));
    const QModelIndex cell = driver.cell(models, "gpt_3_175b", "training_tokens");
    CHECK(cell.data(ShapeRole).value<QList<double>>().size() == 32);
    CHECK(cell.data(Qt::ToolTipRole).toString().contains("Uniform: between "));
    REQUIRE(driver.document().undo().has_value());
    CHECK(std::holds_alternative<Number>(tokens(driver)));
}

TEST_CASE("A column pasted into the form is observed values, and another kind begins near the last",
          "[widgets][ranges]") {
    WindowDriver driver;
    TablePanel& models = driver.panel("models", Kind::model);
    RangeForm& form = openForm(driver, models, "gpt_3_175b", "training_tokens");
    form.kinds().setCurrentIndex(0);
    form.parameter(0).setText("270B");
    form.parameter(1).setText("330B");
    form.kinds().setCurrentIndex(4);  // lognormal: P5 and P95
    CHECK(form.parameter(0).text().toDouble() == Approx(273e9));
    CHECK(form.parameter(1).text().toDouble() == Approx(327e9));
    form.kinds().setCurrentIndex(6);
    form.values().setPlainText("270e9\r\n300e9\t310e9\n");
    CHECK(form.typed() == "data(270e9, 300e9, 310e9)");
    CHECK(form.canStand());
    form.highest().setText("305e9");
    CHECK(form.typed() == "data(270e9, 300e9, 310e9) in ..3.05e+11");
    CHECK(form.words().contains("Never above"));
    form.reject();
}

TEST_CASE("A what-if lays its own range over a number", "[widgets][ranges]") {
    WindowDriver driver;
    Document& document = driver.document();
    TablePanel& models = driver.panel("models", Kind::model);
    REQUIRE_FALSE(document.whole().whatIfs().empty());
    document.show(document.whole().whatIfs().front().id);
    RangeForm& form = openForm(driver, models, "gpt_3_175b", "training_tokens");
    form.accept();
    CHECK(std::holds_alternative<Distribution>(tokens(driver)));
    CHECK((driver.cell(models, "gpt_3_175b", "training_tokens").data(MarksRole).toUInt() & OverriddenMark) !=
          0);
    document.show({});
    CHECK(std::holds_alternative<Number>(tokens(driver)));
}

TEST_CASE("A choice is left open by ticks in a form, shown with its chances, drawn from, and taken back",
          "[widgets][ranges]") {
    const OwnSettings settings;
    WindowDriver driver;
    Ranges& ranges = Ranges::of(driver.document());
    ranges.setMostDraws(Ranges::firstDraws);
    TablePanel& halls = driver.panel("facilities", Kind::facility);
    const auto cell = [&] { return driver.cell(halls, "air_hall", "cooling"); };
    const QString before = cell().data().toString();
    const auto now = driver.result("gpt3_air", "energy_facility");
    driver.click(halls, cell());
    QApplication::setActiveWindow(&driver.window());
    driver.press(halls.view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* form = halls.view().findChild<ChoiceForm*>();
    REQUIRE(form);
    CHECK(form->setButton().text() == "Make this choice");
    form->tick("d2c_hot45", "0");
    CHECK_FALSE(form->setButton().isEnabled());
    CHECK(form->words().contains("a weight is a number above 0"));
    form->tick("d2c_hot45", "3");
    CHECK(form->setButton().isEnabled());
    CHECK(form->setButton().text() == "Leave it open");
    CHECK(form->words().contains(before));
    form->filter().setText("no such");  // what is ticked stays in sight
    int shown = 0;
    for (int i = 0; i < form->list().topLevelItemCount(); ++i)
        shown += form->list().topLevelItem(i)->isHidden() ? 0 : 1;
    CHECK(shown == 2);
    form->accept();
    CHECK(cell().data().toString().contains(QStringLiteral("25\u00A0% | ")));
    CHECK(cell().data(ShapeRole).value<QList<double>>().size() == 7);  // two bars and a gap
    CHECK(cell().data(Qt::ToolTipRole).toString().contains("Left open: "));
    CHECK(driver.result("gpt3_air", "energy_facility") == now);  // computed as before
    // One draw in four is as the plan has it; P50 is the other's.
    driver.window().setRanges(true);
    const ResultAddress energy{driver.id("gpt3_air"), resultId(Kind::trainingRun, "energy_facility")};
    ranges.want(&halls, {energy});
    settle(driver);
    CHECK(driver.window().findChild<WhyPanel*>()->plainText().contains("Left open: "));
    const DrawnRange* range = ranges.find(energy);
    REQUIRE(range);
    CHECK(range->high == Approx(now).epsilon(1e-3));  // of bins
    CHECK(range->middle == Approx(range->low).epsilon(1e-3));
    CHECK(range->low < 0.95 * now);
    CHECK(ranges.inputs() == 1);
    REQUIRE(driver.document().undo().has_value());  // one step
    CHECK(cell().data().toString() == before);
    settle(driver);
    CHECK(ranges.find(energy) == nullptr);
}

TEST_CASE("Names typed with strokes between leave a choice open", "[widgets][ranges]") {
    QWidget cells;
    CellEditor editor([](const QString&) { return QString(); }, &cells);
    editor.setChoices({{"air", "Air, perimeter"}, {"dry", "Dry cooler"}, {"wet", "Wet tower"}});
    editor.open("air");
    CHECK(editor.text() == "Air, perimeter");
    editor.setText("Air, perimeter: 3 | dry c ｜wet");
    CHECK(editor.stored() == "air: 3 | dry | wet");
    editor.open("dry: 2 | wet");
    CHECK(editor.text() == "Dry cooler: 2 | Wet tower");
    CHECK(editor.stored() == "dry: 2 | wet");
}
