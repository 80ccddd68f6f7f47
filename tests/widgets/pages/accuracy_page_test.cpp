#include "widgets/pages/accuracy_page.h"

#include <QPushButton>
#include <cmath>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/document/accuracy_table_models.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/object_text.h"

namespace wattplan::test {
namespace {

int rowOf(AccuracyPage& page, const QString& name) {
    const auto& rows = page.runs().proxy();
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.index(row, RunTableModel::runColumn).data().toString() == name) return row;
    return -1;
}

QString cellOf(AccuracyPage& page, const QString& name, RunTableModel::Column column) {
    return plain(page.runs().proxy().index(rowOf(page, name), column).data().toString());
}

// PaLM: Chowdhery et al. 2022; its energy is 3,436 MWh in Luccioni et al. 2022. Given its MFU and watts only
// the bookkeeping is left; told nothing of them, the program is further off.
TEST_CASE("Published runs stand beside their predictions, the worst first", "[widgets]") {
    PageDesk<AccuracyPage> desk;
    CHECK(cellOf(desk.page, "PaLM 540B", RunTableModel::publishedColumn) == "3,436 MWh");
    const auto& rows = desk.page.runs().proxy();
    REQUIRE(rows.rowCount() > 5);
    const auto shownError = [&](int row) {
        QString text = plain(rows.index(row, RunTableModel::errorColumn).data().toString());
        text.remove(u'%').remove(u'+').replace(QChar(text::minusSign), u'-');
        return std::abs(text.trimmed().toDouble());
    };
    CHECK(shownError(0) >= shownError(1));
    CHECK(shownError(1) >= shownError(2));
    const QString blind = cellOf(desk.page, "PaLM 540B", RunTableModel::predictedColumn);
    desk.page.setMode(evidence::RunMode::given);
    CHECK(cellOf(desk.page, "PaLM 540B", RunTableModel::predictedColumn) != blind);
    CHECK(cellOf(desk.page, "PaLM 540B", RunTableModel::publishedColumn) == "3,436 MWh");
}

TEST_CASE("What is given is not judged", "[widgets]") {
    PageDesk<AccuracyPage> desk;
    desk.page.setMode(evidence::RunMode::given);
    desk.page.setMeasure(evidence::Measure::power);
    const auto& rows = desk.page.runs().proxy();
    REQUIRE(rows.rowCount() > 0);
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.index(row, RunTableModel::predictedColumn).data().toString() == "given")
            CHECK(rows.index(row, RunTableModel::errorColumn).data().toString() == QStringLiteral("—"));
    for (int row = 0; row < desk.page.groups().proxy().rowCount(); ++row)
        CHECK_FALSE(desk.page.groups()
                        .proxy()
                        .index(row, GroupTableModel::measureColumn)
                        .data()
                        .toString()
                        .startsWith("Watts per accelerator, training"));
}

TEST_CASE("A mark on the chart chooses its run, which opens as a plan with the same number", "[widgets]") {
    PageDesk<AccuracyPage> desk;
    const charts::ChartData& parity = desk.page.chart().data();
    REQUIRE_FALSE(parity.points.empty());
    const charts::Point& point = parity.points.front().points.front();
    emit desk.page.chart().pointActivated(point.id);
    CHECK(desk.page.chart().selectedIds() == std::vector<std::uint64_t>{point.id});
    std::shared_ptr<const Plan> opened;
    quint64 asked = 0;
    QString name;
    QObject::connect(&desk.page, &Page::planWanted,
                     [&](const auto& plan, const QString& called, quint64 tag) {
                         opened = plan;
                         name = called;
                         asked = tag;
                     });
    desk.page.openButton().click();
    REQUIRE(opened);
    const auto document = Document::fromPlan(*opened);
    const Object* run = document->plan().find("workload");
    REQUIRE(run);
    // At the boundary that the run's source has, and that is the number it is asked why of.
    REQUIRE(isResultTag(asked));
    CHECK(document->model().value(resultOfTag(asked)).value_or(0.0) == Approx(point.y));
    CHECK(point.label.startsWith(name));
    CHECK(text::objectName(run->id, document->plan(), document->catalogue(), text::Language::en) == name);
}

}  // namespace
}  // namespace wattplan::test
