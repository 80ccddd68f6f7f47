#include <QPushButton>
#include <QTemporaryDir>

#include "core/exchange/file_text.h"
#include "tests/support/epw_text.h"
#include "tests/widgets/window_driver.h"
#include "widgets/pages/weather_line.h"
#include "widgets/tables/table_panel.h"

using namespace wattplan;

TEST_CASE("An EPW file is read into the site that is selected in the table, of the library too",
          "[widgets]") {
    WindowDriver driver;
    TablePanel& sites = driver.panel("sites", Kind::site);
    auto* weather = sites.findChild<WeatherLine*>();
    REQUIRE(weather != nullptr);
    auto* read = weather->findChild<QPushButton*>();
    CHECK(weather->sourceText().startsWith("Select a site"));
    CHECK_FALSE(read->isEnabled());

    const Object* lulea = driver.document().catalogue().find(Kind::site, "lulea");
    REQUIRE(lulea != nullptr);
    REQUIRE(driver.document().plan().find("lulea") == nullptr);
    REQUIRE(sites.goTo({lulea->id, fieldId(Kind::site, "grid_carbon")}));
    CHECK(weather->sourceText().contains("monthly means"));
    CHECK(read->isEnabled());

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("year.epw"));
    REQUIRE(exchange::writeFileText(path.toStdString(), test::epw(false,
                                                                  [](test::EpwHour& hour, int) {
                                                                      if (hour.month == 3 && hour.day == 1 &&
                                                                          hour.hour <= 2)
                                                                          hour.dryBulb = "99.9";
                                                                  }))
                .has_value());
    weather->read(path);
    QTest::qWait(1);  // the table takes the row first
    CHECK(driver.document().plan().find("lulea") != nullptr);
    CHECK(weather->sourceText().startsWith("Weather of a file"));
    CHECK(weather->reportText() == "Mended: hours filled from those before and after: 2.");

    REQUIRE(exchange::writeFileText(path.toStdString(), "no weather at all").has_value());
    weather->read(path);
    CHECK(driver.said().contains("year.epw"));
    CHECK(weather->sourceText().startsWith("Weather of a file"));
    REQUIRE(driver.document().undo().has_value());
    QTest::qWait(1);
    CHECK(weather->sourceText().contains("monthly means"));
}
