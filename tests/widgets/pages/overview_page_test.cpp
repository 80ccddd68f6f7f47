#include "widgets/pages/overview_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/check_list.h"
#include "widgets/pages/first_steps.h"
#include "widgets/pages/kpi_tile.h"

namespace wattplan::test {
namespace {

enum Tile { energy, peak, owned, rented, share, carbon };
enum ChartOf { powerChartOf, costChartOf, growthChartOf };

TEST_CASE("The overview shows the whole plan, then the run that is chosen", "[widgets]") {
    PageDesk<OverviewPage> desk;
    CHECK(desk.part<KpiTile>(energy).numberText() == "5,201 MWh");
    CHECK(plain(desk.part<KpiTile>(peak).detailText()) == "in February 2020");
    auto& scopes = desk.part<QComboBox>();
    const int row = scopes.findText("GPT-3");
    REQUIRE(row > 0);
    scopes.setCurrentIndex(row);
    emit scopes.activated(row);
    // 10,000 accelerators x 14.8 d x 330 W x 1.10 = 1,289 MWh; published 1,287.
    CHECK(desk.part<KpiTile>(energy).numberText() == "1,291 MWh");
    CHECK(desk.page.scope() == desk.id("gpt3"));
}

TEST_CASE("A plan that only serves speaks of services, not of training", "[widgets]") {
    PageDesk<OverviewPage> desk("sample:serving");
    const auto services = desk.document->plan().objects(Kind::service).size();
    CHECK(desk.part<KpiTile>(energy).detailText() == QStringLiteral("services: %1").arg(services));
    CHECK(desk.part<KpiTile>(share).detailText() == "of all services");
    CHECK(desk.part<charts::Chart>(costChartOf).data().name == "Cost of serving");
    CHECK(desk.page.pictures().front().title == "Cost of serving, where it goes");
}

TEST_CASE("An empty plan says where to begin, until it has what results need", "[widgets]") {
    PageDesk<OverviewPage> desk("sample:blank");
    auto& steps = desk.part<FirstSteps>();
    CHECK_FALSE(steps.isHidden());
    QString wanted;
    QObject::connect(&desk.page, &Page::pageRequested, [&](const QString& key) { wanted = key; });
    const auto buttons = steps.findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 3);
    buttons[0]->click();
    CHECK(wanted == "facilities");
    buttons[2]->click();
    CHECK(wanted == "workloads");
    CHECK_FALSE(buttons[0]->text().contains(QChar(0x2713)));
    REQUIRE(desk.document->add(Kind::facility));
    CHECK(buttons[0]->text().contains(QChar(0x2713)));
    CHECK_FALSE(steps.isHidden());
    REQUIRE(desk.document->add(Kind::cluster));
    REQUIRE(desk.document->add(Kind::service));
    CHECK(steps.isHidden());
}

TEST_CASE("Tokens edited in the document move energy, cost and the bars", "[widgets]") {
    PageDesk<OverviewPage> desk;
    desk.page.setScope(desk.id("gpt3"));
    const auto bar = [&] {
        return desk.part<charts::Chart>(costChartOf).data().bars.groups.at(0).values.at(0);
    };
    const auto before = bar();
    REQUIRE(before);
    const QString shown = desk.part<KpiTile>(owned).numberText();
    desk.type("gpt3", "tokens", "600B");
    CHECK(desk.part<KpiTile>(energy).numberText() == "2,582 MWh");  // twice 1,291.16
    CHECK(desk.part<KpiTile>(owned).numberText() != shown);
    CHECK(bar().value() == Approx(2.0 * *before));
    REQUIRE(desk.document->undo().has_value());
    CHECK(desk.part<KpiTile>(energy).numberText() == "1,291 MWh");
    CHECK(desk.part<KpiTile>(owned).numberText() == shown);
}

TEST_CASE("Electricity moves when the price of the facility is edited", "[widgets]") {
    PageDesk<OverviewPage> desk;
    desk.page.setScope(desk.id("gpt3"));
    const auto values = [&] { return desk.part<charts::Chart>(costChartOf).data().bars.groups.at(0).values; };
    const auto before = values();
    desk.type("azure", "electricity_price", "0.20");
    const auto after = values();
    REQUIRE(before.size() == 9);  // seven parts, owned, rented
    int moved = 0;
    for (std::size_t i = 0; i < 7; ++i)
        moved += before[i] != after[i] ? 1 : 0;
    CHECK(moved == 1);
    CHECK(after[3].value() == Approx(1'291'158.536 * 0.20));  // kWh x price
}

TEST_CASE("A figure clicked or entered asks why, by the tag of its result", "[widgets]") {
    PageDesk<OverviewPage> desk;
    QSignalSpy asked(&desk.page, &Page::explain);
    QTest::mouseClick(&desk.part<KpiTile>(carbon), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    const ResultAddress carbonOfPlan{desk.id("plan"), resultId(Kind::plan, "carbon")};
    CHECK(asked[0][0].toULongLong() == tagOf(carbonOfPlan));
    QTest::keyClick(&desk.part<KpiTile>(rented), Qt::Key_Return);
    CHECK(asked.size() == 2);
}

TEST_CASE("An unknown figure says what it waits for, an impossible one its limit", "[widgets]") {
    PageDesk<OverviewPage> desk;
    desk.page.setScope(desk.id("gpt3_air"));
    desk.type("gpt3_air", "accelerators", "5000");  // the cluster has 1,120
    CHECK(desk.part<KpiTile>(energy).numberText() == QString::fromUtf8("—"));
    CHECK_FALSE(desk.part<KpiTile>(energy).detailText().isEmpty());
    REQUIRE(desk.document->undo().has_value());
    REQUIRE(desk.document->setText(desk.field("air_cluster", "systems"), "").has_value());
    CHECK(desk.part<KpiTile>(energy).detailText().contains("Systems"));
}

TEST_CASE("A blank plan says how to begin", "[widgets]") {
    PageDesk<OverviewPage> desk("blank");
    for (auto* chart : desk.page.findChildren<charts::Chart*>().mid(0, 2)) {
        CHECK(chart->data().isEmpty());
        CHECK_FALSE(chart->data().emptyText.isEmpty());
    }
    CHECK(desk.part<CheckList>().count() >= 1);
}

TEST_CASE("The gravest check stands first and leads to the field that mends it", "[widgets]") {
    PageDesk<OverviewPage> desk;
    auto& list = desk.part<CheckList>();
    REQUIRE(list.count() > 5);
    CHECK(plain(list.item(0)->text()).contains("June 2023"));
    CHECK(plain(list.item(0)->text()).contains("0.317 MW"));
    QSignalSpy wanted(&desk.page, &Page::goToRequested);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toULongLong() == tagOf(desk.field("air_feed_1", "capacity")));
    CHECK(desk.page.badgeWarns());
    desk.type("air_feed_1", "capacity", "2");
    CHECK_FALSE(plain(list.item(0)->text()).contains("June 2023"));
}

TEST_CASE("Another currency is shown without an edit", "[widgets]") {
    PageDesk<OverviewPage> desk;
    const QString dollars = desk.part<KpiTile>(owned).numberText();
    desk.display.setCurrency("CNY");
    CHECK(desk.part<KpiTile>(owned).numberText() != dollars);
    CHECK(desk.part<KpiTile>(owned).numberText().startsWith(QString::fromUtf8("¥")));
    CHECK(desk.document->history().empty());
}

TEST_CASE("A hidden overview catches up when it is shown", "[widgets]") {
    PageDesk<OverviewPage> desk;
    desk.page.hide();
    desk.type("gpt3", "tokens", "600B");
    desk.page.show();
    // 5,200.75 and once more the 1,291.16 of GPT-3
    CHECK(desk.part<KpiTile>(energy).numberText() == "6,492 MWh");
}

TEST_CASE("A small window scrolls the overview and cuts nothing off at its side", "[widgets]") {
    PageDesk<OverviewPage> desk("sample:article", {772, 620});
    auto& scroll = desk.part<QScrollArea>();
    CHECK(scroll.widget()->width() <= scroll.viewport()->width());
    CHECK(scroll.widget()->height() > scroll.viewport()->height());
    for (auto* tile : desk.page.findChildren<KpiTile*>()) {
        const QRect box(tile->mapTo(scroll.widget(), QPoint()), tile->size());
        CHECK(scroll.widget()->rect().contains(box));
    }
}

}  // namespace
}  // namespace wattplan::test
