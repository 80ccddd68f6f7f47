#include "widgets/pages/uncertainty_page.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/exports/sample_export.h"
#include "widgets/pages/correlation_dialog.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"

using namespace std::chrono_literals;

namespace wattplan::test {
namespace {

struct UncertaintyDesk : PageDesk<UncertaintyPage> {
    UncertaintyDesk() { page.study().setMostDraws(UncertaintyStudy::firstDraws); }

    void settle() {
        QCoreApplication::processEvents();
        while (!page.study().isDone())
            page.isSettled(1s);
    }
    ResultAddress result(std::string_view object, std::string_view key) const {
        const Object* found = document->plan().find(object);
        REQUIRE(found);
        return {found->id, resultId(found->kind, key)};
    }
    double value(ResultAddress address) const { return document->model().value(address).value(); }
};

}  // namespace

TEST_CASE("Without a range the page says how to give one, and gives the usual ones with one click",
          "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    REQUIRE(desk.page.isEmpty());
    CHECK_FALSE(desk.page.tornado().isVisible());
    const double cost = desk.value(desk.result("plan", "cost_owned"));
    REQUIRE(desk.page.usualButton().isVisible());
    QTest::mouseClick(&desk.page.usualButton(), Qt::LeftButton);
    CHECK_FALSE(desk.page.isEmpty());
    CHECK(desk.value(desk.result("plan", "cost_owned")) == Approx(cost));
    desk.settle();
    CHECK(desk.page.found().inputs.size() > 5);
    CHECK(desk.page.tornado().data().bars.categories.size() > 2);
    REQUIRE(desk.document->undo().has_value());  // one step
    CHECK(desk.page.isEmpty());
}

TEST_CASE("The page is whole with the first draws, before it is ever shown", "[widgets][uncertainty]") {
    auto document = std::move(*Document::fromTemplate(QStringLiteral("sample:article")));
    const Object* model = document->plan().find("gpt_3_175b");
    REQUIRE(
        document->setText({model->id, fieldId(Kind::model, "training_tokens")}, "270B..330B").has_value());
    Display display;
    UncertaintyPage page(*document, display);
    page.makeWhole();
    CHECK(page.found().done == UncertaintyStudy::firstDraws);
    CHECK(page.pictures().size() == 2);
}

// Energy is 6 N D over throughput times power: tokens between 270 and 330 billion, P10 to P90 276 to 324,
// move it by 48 of 300; one draw in five lies below 282 of 300.
TEST_CASE("The tornado and the chances of a result come from the inputs that are ranges",
          "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    desk.type("gpt_3_175b", "training_tokens", "270B..330B");
    const ResultAddress energy = desk.result("gpt3", "energy_facility");
    desk.page.setResult(energy);
    desk.settle();
    const double now = desk.value(energy);
    const charts::Bars& bars = desk.page.tornado().data().bars;
    REQUIRE(bars.categories.size() == 1);
    CHECK(bars.groups.front().values.front().value() == Approx(now * 48 / 300).epsilon(1e-6));
    CHECK(bars.ids.front() == tagOf(desk.field("gpt_3_175b", "training_tokens")));

    desk.page.setThreshold(now * 282 / 300);
    CHECK(plain(desk.page.chanceText()).startsWith("20 % chance under "));
    CHECK(desk.page.drawsText() == "4,096 draws");
    CHECK(desk.page.failureText().isEmpty());
    CHECK(desk.page.found().percentiles[2].value == Approx(now).epsilon(2e-3));
    CHECK(desk.page.found().percentiles[2].interval.has_value());

    desk.page.reading().setChosen(1);
    emit desk.page.reading().chose(1);
    const auto& curve = desk.page.chances().data().lines.front();
    CHECK(curve.y.back() == Approx(1.0).margin(2e-3));
}

TEST_CASE("An open choice has its bar beside the ranges, from the least to the greatest that it brings",
          "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    const ResultAddress energy = desk.result("gpt3_air", "energy_facility");
    const double air = desk.value(energy);
    desk.type("air_hall", "cooling", "d2c_hot45");
    const double liquid = desk.value(energy);
    REQUIRE(desk.document->undo().has_value());
    REQUIRE(desk.page.isEmpty());
    desk.type("air_hall", "cooling", "air_crah_chiller | d2c_hot45");
    CHECK_FALSE(desk.page.isEmpty());
    desk.page.setResult(energy);
    desk.page.setMore(true);
    desk.settle();
    const charts::Bars& bars = desk.page.tornado().data().bars;
    REQUIRE(bars.categories.size() == 1);
    CHECK(bars.starts.front() == Approx(liquid));
    CHECK(bars.groups.front().values.front().value() == Approx(air - liquid));
    CHECK(bars.categories.front().contains(" | "));
    CHECK(bars.ids.front() == tagOf(desk.field("air_hall", "cooling")));
    // Nothing else is open, so that the choice answers for all of the variance.
    REQUIRE(desk.page.indices().isVisible());
    REQUIRE(desk.page.found().indices->indices.size() == 1);
    CHECK(desk.page.found().indices->indices.front().first == Approx(1.0).margin(0.01));
    CHECK(desk.page.narrowingText().contains("Cooling"));
    CHECK(desk.page.found().percentiles.front().value == Approx(liquid));
    CHECK(desk.page.found().percentiles.back().value == Approx(air));
}

TEST_CASE("The threshold is dragged and moved by keys, and the words follow", "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    desk.type("gpt_3_175b", "training_tokens", "270B..330B");
    desk.page.setResult(desk.result("gpt3", "energy_facility"));
    desk.settle();
    auto* line = desk.page.chances().findChild<QWidget*>(QStringLiteral("threshold"));
    REQUIRE(line);
    const QString before = desk.page.chanceText();
    CHECK(plain(before).startsWith("50 %"));  // the number of the plan
    QTest::keyClick(line, Qt::Key_Home);
    CHECK(plain(desk.page.chanceText()).startsWith("less than 1 %"));
    for (int step = 0; step < 25; ++step)
        QTest::keyClick(line, Qt::Key_Right);
    CHECK(plain(desk.page.chanceText()).startsWith("25 %"));
}

// Of a product of two independent inputs each answers for a part; the wider one for more.
TEST_CASE("Behind more stand the indices, and what knowing an input would narrow", "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    desk.type("gpt_3_175b", "training_tokens", "270B..330B");
    desk.type("azure", "pin_pue", "1.05..1.15");
    desk.page.setResult(desk.result("gpt3", "energy_facility"));
    desk.settle();
    CHECK_FALSE(desk.page.indices().isVisible());
    QTest::mouseClick(&desk.page.moreButton(), Qt::LeftButton);
    desk.settle();
    REQUIRE(desk.page.indices().isVisible());
    REQUIRE(desk.page.found().indices->indices.size() == 2);
    // Variances of uniform factors 0.9..1.1 and 1.05..1.15 over their means: 0.2^2/12 and (0.1/1.1)^2/12.
    const double tokens = 0.04 / 12.0;
    const double pue = 0.01 / 1.21 / 12.0;
    const double first = tokens / (tokens + pue + tokens * pue);
    CHECK(desk.page.found().indices->indices.front().first == Approx(first).margin(5e-3));
    const QString narrows = QString::number(std::lround(100.0 * (1.0 - std::sqrt(1.0 - first))));
    CHECK(plain(desk.page.narrowingText()).startsWith("Knowing Training tokens of GPT-3"));
    CHECK(plain(desk.page.narrowingText()).endsWith(narrows + " %."));
    QTest::mouseClick(&desk.page.moreButton(), Qt::LeftButton);
    CHECK_FALSE(desk.page.indices().isVisible());
}

TEST_CASE("A second result gives a point for each draw of both", "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    desk.type("gpt_3_175b", "training_tokens", "270B..330B");
    desk.page.setResult(desk.result("gpt3", "energy_facility"));
    desk.page.setOther(desk.result("gpt3", "carbon"));
    desk.settle();
    const auto& points = desk.page.pairs().data().points.front().points;
    REQUIRE(points.size() == UncertaintyStudy::mostPairs);
    // Carbon is energy times the grid's intensity.
    const double ratio =
        desk.value(desk.result("gpt3", "carbon")) / desk.value(desk.result("gpt3", "energy_facility"));
    CHECK(points.front().y == Approx(points.front().x * ratio).epsilon(1e-6));
    CHECK(points.back().y == Approx(points.back().x * ratio).epsilon(1e-6));
}

// Higham 2002: the matrix 1 1 0, 1 1 1, 0 1 1 becomes 0.7607 and 0.1573 beside the diagonal; of normal
// numbers with such a correlation r the rank correlation is 6 / pi asin(r / 2): 0.745 and 0.150.
TEST_CASE("A matrix of correlations is typed, repaired before the eyes, and kept in the plan as one step",
          "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    desk.type("gpt3", "pin_mfu", "0.15..0.25");
    desk.type("gpt3", "goodput", "0.8..0.9");
    desk.type("azure", "pin_pue", "1.05..1.15");
    CorrelationDialog* dialog = desk.page.openCorrelations();
    CorrelationModel& matrix = dialog->model();
    REQUIRE(matrix.rowCount() == 3);
    CHECK_FALSE(matrix.setData(matrix.index(1, 0), "1.2"));
    CHECK(dialog->words().contains("1.2"));
    CHECK_FALSE(matrix.setData(matrix.index(1, 1), "0.5"));
    REQUIRE(matrix.setData(matrix.index(0, 1), "1"));  // above the diagonal: of the same pair
    CHECK(matrix.typed(1, 0) == 1.0);
    CHECK(matrix.repair() == Approx(0.0).margin(1e-6));
    REQUIRE(matrix.setData(matrix.index(2, 1), "1"));
    CHECK(matrix.drawn(1, 0) == Approx(0.745).margin(1e-3));
    CHECK(matrix.drawn(2, 0) == Approx(0.150).margin(1e-3));
    CHECK(matrix.data(matrix.index(0, 1), CorrelationModel::ChangedRole).toBool());
    CHECK(dialog->words().contains("contradict"));
    matrix.clear();
    CHECK(matrix.correlations().empty());
    const auto place = [&](const char* name) {
        for (int row = 0; row < matrix.rowCount(); ++row)
            if (matrix.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().contains(name)) return row;
        return -1;
    };
    const auto [low, high] = std::minmax({place("MFU"), place("Goodput")});
    REQUIRE(low >= 0);
    REQUIRE(matrix.setData(matrix.index(high, low), "0.9"));
    dialog->accept();
    CHECK(plain(desk.page.correlateButton().text()).contains("1"));

    // Hours go with 1 / (MFU goodput): they spread more where both rise together.
    desk.page.setResult(desk.result("gpt3", "hours"));
    desk.settle();
    const auto spread = [&] {
        const auto& shares = desk.page.found().percentiles;
        return shares[3].value - shares[1].value;
    };
    CHECK(desk.page.found().areCorrelated);
    const double together = spread();
    desk.page.setMore(true);
    desk.settle();
    CHECK_FALSE(desk.page.found().indices.has_value());
    CHECK(desk.page.narrowingText().contains("independent"));
    REQUIRE(desk.document->undo().has_value());
    desk.settle();
    CHECK_FALSE(desk.page.found().areCorrelated);
    CHECK(together > 1.05 * spread());
}

TEST_CASE("Single draws are written with their units, beside the work", "[widgets][uncertainty]") {
    UncertaintyDesk desk;
    desk.type("gpt_3_175b", "training_tokens", "270B..330B");
    desk.page.setResult(desk.result("gpt3", "energy_facility"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("draws.csv"));
    SampleExport* job = desk.page.exportSamples(path, 1000, false);
    QSignalSpy written(job, &SampleExport::written);
    REQUIRE(written.wait(5000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1002);
    CHECK(lines[0] == "draw,gpt_3_175b.training_tokens,gpt3.energy_facility");
    CHECK(lines[1] == ",token,MWh");
    // Energy goes with the tokens, 300 billion in the plan.
    const double now = desk.value(desk.result("gpt3", "energy_facility")) / 3.6e9;
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u',');
        CHECK(cells[2].toDouble() == Approx(now * cells[1].toDouble() / 300e9).epsilon(1e-9));
    }
}

}  // namespace wattplan::test
