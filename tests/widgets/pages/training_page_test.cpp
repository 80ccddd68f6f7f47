#include <QTabBar>

#include "tests/widgets/window_driver.h"
#include "widgets/charts/scene.h"
#include "widgets/pages/live_page.h"
#include "widgets/pages/training_figures.h"
#include "widgets/panels/message_bar.h"

using namespace wattplan;

TEST_CASE("A run takes its MFU from its layout on the page of training, and says what error to expect",
          "[widgets]") {
    WindowDriver driver;
    TablePanel& layout = driver.panel("training", Kind::trainingRun);
    const double quick = driver.result("gpt3_air", "mfu");
    driver.click(layout, driver.cell(layout, "gpt3_air", "mfu_mode"));
    driver.type(layout, QStringLiteral("Layout"));
    CHECK(driver.result("gpt3_air", "mfu") != quick);
    CHECK(driver.result("gpt3_air", "memory") <= driver.result("gpt3_air", "memory.usable"));
    CHECK(driver.resultCell(layout, "gpt3_air", "mfu.error").data().toString().startsWith("25"));
    CHECK(driver.cell(layout, "gpt3_air", "tensor_parallel").data().toString() == "searched");
    const QString tensor = driver.resultCell(layout, "gpt3_air", "layout.tensor").data().toString();
    driver.click(layout, driver.cell(layout, "gpt3_air", "tensor_parallel"));
    driver.type(layout, tensor);
    CHECK(driver.cell(layout, "gpt3_air", "tensor_parallel").data().toString() == tensor);
}

TEST_CASE("Below its tables the page of training tells how each run is counted, and within what error",
          "[widgets]") {
    WindowDriver driver;
    TablePanel& layout = driver.panel("training", Kind::trainingRun);
    LivePage* summary = qobject_cast<TablePage*>(driver.window().currentPage())->below();
    REQUIRE(summary != nullptr);
    const PlanView view(driver.document(), driver.window().display());
    const auto rowOf = [&](const char* name) {
        const ResultTable table = trainingTable(PlanView(driver.document(), driver.window().display()));
        const auto found = std::ranges::find(table.rows, QString(name), &ResultTable::Row::name);
        REQUIRE(found != table.rows.end());
        return *found;
    };
    CHECK(rowOf("GPT-3").cells[0].text == "pinned in the plan");
    CHECK_FALSE(rowOf("GPT-3").cells[2].value.has_value());
    CHECK(rowOf("GPT-3 again, air-cooled").cells[0].text.contains("A100, dense model, BF16"));
    // MODEL 1.2: A100 dense .32 to .55 about .43: half the range is 26.7 % of it.
    CHECK(rowOf("GPT-3 again, air-cooled").cells[2].value == Approx((0.55 - 0.32) / 2.0 / 0.43));
    CHECK(summary->pictures().size() == 1);

    // The bar ends where MFU is lower by the error: hours / (1 - e). Its sum is what is expected.
    const charts::ChartData hours = trainingHoursChart(view);
    const auto place = hours.bars.categories.size() - 2;
    CHECK(hours.bars.categories[place] == "GPT-3 again, air-cooled");
    double end = 0.0;
    for (const charts::BarGroup& part : hours.bars.groups)
        end += part.values[place].value();
    CHECK(end == Approx(driver.result("gpt3_air", "hours") / (1.0 - driver.result("gpt3_air", "mfu.error"))));
    const auto lanes = charts::lanesOf(hours.bars, {});
    REQUIRE(lanes.size() == 1);
    CHECK(charts::sumOf(hours.bars, lanes.front(), place) == Approx(driver.result("gpt3_air", "hours")));

    driver.click(layout, driver.cell(layout, "gpt3_air", "mfu_mode"));
    driver.type(layout, QStringLiteral("Layout"));
    CHECK(rowOf("GPT-3 again, air-cooled").cells[0].text == "layout, searched");
    CHECK(rowOf("GPT-3 again, air-cooled").cells.back().text.contains("d"));
    CHECK(summary->pictures().size() == 3);
}

TEST_CASE("The choice of where MFU comes from says that a pinned MFU goes before it", "[widgets]") {
    WindowDriver driver;
    TablePanel& layout = driver.panel("training", Kind::trainingRun);
    const QModelIndex pinned = driver.cell(layout, "gpt3", "mfu_mode");
    CHECK(pinned.data().toString() == "Pinned");
    CHECK(pinned.data(Qt::ToolTipRole).toString().contains("“MFU, pinned” is set"));
    CHECK(driver.cell(layout, "gpt3_air", "mfu_mode").data().toString() == "Hardware class (quick)");
    driver.click(layout, pinned);
    driver.type(layout, QStringLiteral("Layout"));
    CHECK(driver.cell(layout, "gpt3", "mfu_mode").data().toString() == "Layout, MFU pinned");
}

TEST_CASE("The tabs of the page of training show the same runs under names of their own", "[widgets]") {
    WindowDriver driver;
    driver.panel("training", Kind::trainingRun);
    Page* page = driver.window().currentPage();
    const auto* tabs = page->findChild<QTabBar*>();
    REQUIRE(tabs != nullptr);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles += tabs->tabText(i);
    CHECK(titles == QStringList{"Layout", "Step and memory", "Failures", "Batch and data", "Programme"});
    const auto runs = driver.document().plan().objects(Kind::trainingRun).size();
    CHECK(page->badge() == QString::number(runs));  // once, not once for each tab
    QStringList keys;
    for (const TableOffer& offer : page->tables()) {
        keys += offer.file;
        CHECK(offer.make().rows.size() == runs);
    }
    CHECK(keys.removeDuplicates() == 0);
}
