// The first chapter of the guide, done as it says.
#include "core/analysis/checks.h"
#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/charts/chart_export.h"

using namespace wattplan;

namespace {

/// Presses "+ Add" and types into cells of the new row.
ObjectId addRow(WindowDriver& driver, const char* page, Kind kind,
                const std::vector<std::pair<const char*, const char*>>& cells) {
    TablePanel& panel = driver.panel(page, kind);
    QTest::mouseClick(panel.findChild<QPushButton*>("add"), Qt::LeftButton);
    INFO(driver.said().toStdString());
    const auto objects = driver.document().plan().objects(kind);
    REQUIRE_FALSE(objects.empty());
    const ObjectId added = objects.back()->id;
    for (const auto& [field, typed] : cells) {
        CAPTURE(field, typed);
        panel.goTo({added, fieldId(kind, field)});
        CHECK(driver.type(panel, QString::fromUtf8(typed)) == nullptr);
        CHECK_FALSE(isEmpty(driver.document().plan().find(added)->value(fieldId(kind, field))));
    }
    return added;
}

}  // namespace

TEST_CASE("The plan of the guide's first chapter can be made as it says", "[widgets][guide]") {
    const OwnSettings settings;
    WindowDriver driver(QStringLiteral("blank"));
    addRow(driver, "models", Kind::model,
           {{"name", "Ours"}, {"params_total", "200B"}, {"training_tokens", "10T"}});
    addRow(driver, "facilities", Kind::facility,
           {{"name", "Hall"}, {"site", "zhongwei"}, {"cooling", "d2c_1p"}, {"rack_units", "52"}});
    addRow(driver, "facilities", Kind::feedStep, {{"month", "2026-01"}, {"capacity", "3 MW"}});
    const ObjectId cluster = addRow(
        driver, "facilities", Kind::cluster,
        {{"facility", "Hall"}, {"system", "gb200_nvl72"}, {"systems", "14"}, {"commissioning", "2026-03"}});
    const Object* ours = driver.document().plan().objects(Kind::model).back();
    const std::string clusterKey = driver.document().plan().find(cluster)->key;
    const ObjectId run = addRow(driver, "workloads", Kind::trainingRun,
                                {{"model", ours->key.c_str()},
                                 {"cluster", clusterKey.c_str()},
                                 {"precision", "fp8"},
                                 {"pin_price_per_hour", "4 USD/h"}});
    const PlanModel& model = driver.document().model();
    // 14 racks of 72; 6 × 200e9 × 10e12.
    CHECK(model.value({cluster, resultId(Kind::cluster, "accelerators")}) == 1008.0);
    CHECK(model.value({cluster, resultId(Kind::cluster, "racks")}) == 14.0);
    CHECK(model.value({run, resultId(Kind::trainingRun, "flop")}).value_or(0.0) == Approx(1.2e25));
    const ObjectId plan = driver.document().plan().only(Kind::plan).id;
    CHECK(model.value({plan, resultId(Kind::plan, "energy")}).has_value());
    CHECK(model.value({plan, resultId(Kind::plan, "cost_rented")}).has_value());
    // The site of the story is in China, where these accelerators need a licence: that alone is to be told.
    for (const analysis::Check& check : driver.document().checks()) {
        if (check.severity < analysis::Severity::warning) continue;
        CHECK(check.rule == analysis::Rule::exportControlled);
    }
    driver.window().setLanguage(text::Language::zhCN);
    for (const char* page : {"cost", "power-draw"})
        CHECK_FALSE(driver.window().page(QLatin1String(page))->pictures().empty());
    driver.window().setLanguage(text::Language::en);
}
