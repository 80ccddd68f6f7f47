#include "widgets/pages/compare_page.h"

#include <QComboBox>
#include <QDataStream>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <algorithm>

#include "core/analysis/facility_year.h"
#include "core/plan/what_if_edits.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/charts/chart.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/pages/check_row.h"
#include "widgets/pages/compared_charts.h"
#include "widgets/panels/snapshot_panel.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/what_if_text.h"

using namespace std::chrono_literals;

namespace wattplan::test {
namespace {

struct CompareDesk : PageDesk<ComparePage> {
    CompareDesk() { settle(); }

    void settle() {
        while (!page.isSettled(5s))
            continue;
        QCoreApplication::processEvents();
        while (!page.isSettled(5s))
            continue;
    }
    WhatIfId whatIf(std::string_view key) const {
        const WhatIf* found = document->whole().findWhatIf(key);
        REQUIRE(found != nullptr);
        return found->id;
    }
    void compare(std::vector<WhatIfId> whatIfs) {
        page.whatIfs().tree().setCompared(std::move(whatIfs));
        settle();
    }
    /// The row of the results whose name begins so.
    int rowOf(const QString& name) {
        for (int row = 0; row < page.results().model()->rowCount(); ++row)
            if (page.results().model()->index(row, 0).data().toString().startsWith(name)) return row;
        FAIL("no row " << name.toStdString());
        return -1;
    }
    double valueIn(WhatIfId id, std::string_view result) {
        const Plan seen = document->whole().inWhatIf(id);
        const PlanModel model(seen, document->catalogue());
        const auto value = model.value({seen.only(Kind::plan).id, resultId(Kind::plan, result)});
        REQUIRE(value.has_value());
        return *value;
    }
};

}  // namespace

TEST_CASE("What-ifs stand side by side with their differences from the base", "[widgets][what-if]") {
    CompareDesk desk;
    const WhatIfId liquid = desk.whatIf("liquid_cooling");
    const WhatIfId quebec = desk.whatIf("quebec_hydro");
    desk.compare({{}, liquid, quebec});
    QAbstractItemModel& table = *desk.page.results().model();
    REQUIRE(table.columnCount() == 4);
    CHECK(table.headerData(2, Qt::Horizontal).toString() == "Liquid cooling");
    const int energy = desk.rowOf("Workload energy");
    // The relative change by hand, from plans evaluated apart.
    const double change = desk.valueIn(quebec, "energy") / desk.valueIn({}, "energy") - 1.0;
    REQUIRE(change < 0.0);
    const QString shown = table.index(energy, 3).data(DifferenceRole).toString();
    const QString byHand = QString::number(-100.0 * change, 'f', 1);
    INFO(shown.toStdString() << " against −" << byHand.toStdString());
    CHECK(shown.contains(byHand));
    CHECK(table.index(energy, 3).data(GoodnessRole).toInt() == 1);
    CHECK(table.index(energy, 1).data(DifferenceRole).toString().isEmpty());

    desk.page.setBase(quebec);
    desk.settle();
    CHECK(table.index(energy, 1).data(GoodnessRole).toInt() == -1);
    CHECK(table.index(energy, 3).data(DifferenceRole).toString().isEmpty());
}

TEST_CASE("The marks of the best and the worst are explained, and why a result has no value",
          "[widgets][what-if]") {
    CompareDesk desk;
    const auto says = [&](const char* text) {
        return std::ranges::any_of(desk.page.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&desk.page) && label->text().contains(QString::fromUtf8(text));
        });
    };
    desk.compare({{}, desk.whatIf("liquid_cooling")});
    CHECK(says("● the best of a row · ○ the worst"));
    CHECK_FALSE(says("Workload energy: "));
    desk.type("gpt3", "tokens", "");
    desk.type("gpt3", "model", "");
    desk.settle();
    CHECK(says("Workload energy: "));
    desk.compare({WhatIfId{}});
    CHECK_FALSE(says("the best of a row"));
}

TEST_CASE("The bars of a difference begin and end at the two results, and sum to it", "[widgets][what-if]") {
    CompareDesk desk;
    const WhatIfId quebec = desk.whatIf("quebec_hydro");
    desk.compare({{}, quebec});
    desk.page.explainDifference({}, quebec, resultId(Kind::plan, "energy"));
    desk.settle();
    const charts::Bars& bars = desk.page.waterfall().data().bars;
    REQUIRE(bars.categories.size() >= 3);
    CHECK(bars.categories.front() == "Baseline");
    CHECK(bars.categories.back() == "Quebec hydro");
    const auto& values = bars.groups.front().values;
    CHECK(*values.front() == Approx(desk.valueIn({}, "energy")));
    CHECK(*values.back() == Approx(desk.valueIn(quebec, "energy")));
    double sum = 0.0;
    for (std::size_t i = 1; i + 1 < values.size(); ++i) {
        CHECK(bars.starts[i] == Approx(*values.front() + sum));
        sum += *values[i];
    }
    CHECK(sum == Approx(*values.back() - *values.front()).epsilon(1e-9));
    // A bar opens its inputs.
    emit desk.page.waterfall().pointActivated(1);
    CHECK_FALSE(desk.page.differences().selectionModel()->selectedRows().isEmpty());
}

TEST_CASE("One plan alone is shown without differences, and none at all does no harm", "[widgets][what-if]") {
    CompareDesk desk;
    desk.compare({{}});
    CHECK(desk.page.results().model()->columnCount() == 2);
    CHECK(desk.page.waterfall().data().isEmpty());
    CHECK(desk.page.differences().model()->rowCount() == 0);
    desk.compare({});
    CHECK(desk.page.waterfall().data().isEmpty());
    CHECK(desk.page.pictures().empty());
    PageDesk<ComparePage> plain("sample:serving");
    while (!plain.page.isSettled(5s))
        continue;
    CHECK(plain.page.results().model()->rowCount() > 0);
}

TEST_CASE("What differs names inputs, and leaves those quiet that are as in the base", "[widgets][what-if]") {
    CompareDesk desk;
    const WhatIfId liquid = desk.whatIf("liquid_cooling");
    const WhatIfId guizhou = desk.whatIf("guizhou");
    desk.compare({{}, liquid, guizhou});
    QAbstractItemModel& table = *desk.page.differences().model();
    bool foundSite = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, DifferencesModel::fieldColumn).data().toString() != "Site") continue;
        foundSite = true;
        const int first = DifferencesModel::firstWhatIf;
        CHECK(table.index(row, first).data(QuietRole).toBool());
        CHECK(table.index(row, first + 1).data(QuietRole).toBool());
        CHECK_FALSE(table.index(row, first + 2).data(QuietRole).toBool());
        CHECK(table.index(row, first + 2).data().toString() != table.index(row, first).data().toString());
    }
    CHECK(foundSite);
}

TEST_CASE("A what-if dropped on another follows it, which an undo takes back", "[widgets][what-if]") {
    CompareDesk desk;
    WhatIfTreeModel& tree = desk.page.whatIfs().tree();
    const WhatIfId guizhou = desk.whatIf("guizhou");
    const WhatIfId liquid = desk.whatIf("liquid_cooling");
    const std::unique_ptr<QMimeData> dragged(tree.mimeData({tree.indexOf(guizhou)}));
    CHECK_FALSE(tree.canDropMimeData(dragged.get(), Qt::CopyAction, -1, -1, tree.indexOf(guizhou)));
    REQUIRE(tree.dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, tree.indexOf(liquid)));
    CHECK(desk.document->whole().findWhatIf(guizhou)->parent == liquid);
    CHECK(tree.whatIfAt(tree.parent(tree.indexOf(guizhou))) == liquid);
    REQUIRE(desk.document->undo());
    CHECK(desk.document->whole().findWhatIf(guizhou)->parent.isBaseline());
}

TEST_CASE("Verbs of the tree: made, named, noted on, copied, promoted, deleted", "[widgets][what-if]") {
    CompareDesk desk;
    WhatIfPanel& panel = desk.page.whatIfs();
    const std::size_t before = desk.document->whole().whatIfs().size();
    REQUIRE(createWhatIf(*desk.document).has_value());
    const WhatIfId made = desk.document->whatIf();
    REQUIRE(desk.document->whole().whatIfs().size() == before + 1);
    panel.select(made);
    REQUIRE(panel.tree().setData(panel.tree().indexOf(made), QStringLiteral("My idea")));
    CHECK(text::whatIfName(made, desk.document->whole()) == "My idea");
    desk.type("gpt3", "pin_mfu", "0.4");
    const auto verb = [&](const QString& text) {
        emit panel.verbs().aboutToShow();
        for (QAction* action : panel.verbs().actions())
            if (action->text() == text) return action;
        return static_cast<QAction*>(nullptr);
    };
    REQUIRE(verb("Copy") != nullptr);
    verb("Copy")->trigger();
    CHECK(desk.document->whole().whatIfs().size() == before + 2);
    panel.select(made);
    verb("Promote into Baseline")->trigger();
    CHECK(desk.document->whole().findWhatIf(made) == nullptr);
    CHECK(desk.document->whatIf().isBaseline());
    const FieldAddress mfu = desk.field("gpt3", "pin_mfu");
    CHECK(std::get<Number>(desk.document->plan().find(mfu.object)->value(mfu.field)).value == Approx(0.4));
    for (int step = 0; step < 4; ++step)
        REQUIRE(desk.document->undo());
    CHECK(desk.document->whole().whatIfs().size() == before + 1);
}

TEST_CASE("The Delete key deletes a what-if, and asks where others follow it", "[widgets][what-if]") {
    CompareDesk desk;
    WhatIfPanel& panel = desk.page.whatIfs();
    desk.page.show();
    QApplication::setActiveWindow(&desk.page);
    auto* view = panel.findChild<QTreeView*>();
    REQUIRE(view != nullptr);
    view->setFocus();
    const std::size_t before = desk.document->whole().whatIfs().size();
    panel.select(desk.whatIf("quebec_hydro"));  // nothing follows it
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(desk.document->whole().whatIfs().size() == before - 1);
    REQUIRE(desk.document->undo());
    CHECK(desk.document->whole().whatIfs().size() == before);
    panel.select(desk.whatIf("liquid_cooling"));
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(panel.verbs().isVisible());
    CHECK(desk.document->whole().whatIfs().size() == before);
    panel.verbs().close();
}

TEST_CASE("A fix of what was found is kept as a what-if", "[widgets][what-if]") {
    CompareDesk desk;
    const auto rows = desk.page.findChildren<CheckRow*>();
    CheckRow* mendable = nullptr;
    for (CheckRow* row : rows)
        if (!row->fixButtons().empty() && row->isVisibleTo(&desk.page)) mendable = row;
    REQUIRE(mendable != nullptr);
    const std::size_t before = desk.document->whole().whatIfs().size();
    mendable->fixButtons().front()->click();
    REQUIRE(desk.document->whole().whatIfs().size() == before + 1);
    CHECK(desk.document->whatIf() == desk.document->whole().whatIfs().back().id);
    CHECK(desk.document->whole().whatIfs().back().changeCount() > 0);
}

TEST_CASE("Charts of the pages lie over each other or stand side by side, one for each what-if",
          "[widgets][what-if]") {
    CompareDesk desk;
    const WhatIfId liquid = desk.whatIf("liquid_cooling");
    const WhatIfId quebec = desk.whatIf("quebec_hydro");
    desk.compare({{}, liquid, quebec});
    ComparedCharts& charts = desk.page.comparedCharts();
    REQUIRE(charts.charts().size() == 1);
    CHECK(charts.list().currentText() == "Facility power by month");
    const auto named = [&](const QString& name) {
        for (const charts::Line& line : charts.charts().front()->data().lines)
            if (line.name == name) return line.y;
        return std::vector<double>{};
    };
    // The whole of a month of all facilities, from a plan evaluated apart.
    const Plan seen = desk.document->whole().inWhatIf(quebec);
    const PlanModel model(seen, desk.document->catalogue());
    std::vector<double> sum(static_cast<std::size_t>(model.months()), 0.0);
    for (const Object* facility : seen.objects(Kind::facility)) {
        const auto power = model.series({facility->id, resultId(Kind::facility, "power")});
        for (std::size_t month = 0; month < power.size(); ++month)
            sum[month] += power[month];
    }
    const std::vector<double> drawn = named("Quebec hydro");
    REQUIRE(drawn.size() == sum.size());
    for (std::size_t month = 0; month < sum.size(); ++month)
        REQUIRE(drawn[month] == Approx(sum[month]));

    for (int chart = 0; chart < charts.list().count(); ++chart) {
        INFO(charts.list().itemText(chart).toStdString());
        CHECK_FALSE(charts.list().itemText(chart).isEmpty());
        charts.choose(chart, ComparedCharts::Arrangement::sideBySide);
        desk.settle();
        REQUIRE(charts.charts().size() == 3);
    }
    charts.choose(1, ComparedCharts::Arrangement::sideBySide);  // cost: bars in one frame
    CHECK(charts.charts()[0]->data().x.maximum == charts.charts()[2]->data().x.maximum);
    const auto names = [&] {
        QStringList list;
        for (const ChartOffer& offer : desk.page.pictures())
            list += offer.note;
        return list;
    };
    CHECK(names().contains("Liquid cooling"));
    charts.choose(1, ComparedCharts::Arrangement::together);
    CHECK(charts.charts().size() == 1);
    CHECK(charts.charts().front()->data().bars.groups.size() == 3);
}

TEST_CASE("Maps of the hours stand side by side under one scale of colours, of the facility chosen",
          "[widgets][what-if]") {
    CompareDesk desk;
    const WhatIfId quebec = desk.whatIf("quebec_hydro");
    desk.compare({{}, quebec});
    ComparedCharts& charts = desk.page.comparedCharts();
    CHECK_FALSE(charts.objects().isVisibleTo(&desk.page));
    const int map = charts.list().findText("PUE by month and hour");
    REQUIRE(map >= 0);
    charts.choose(map, ComparedCharts::Arrangement::together);
    desk.settle();
    REQUIRE(charts.charts().size() == 2);  // colours don't lie over each other
    CHECK(charts.objects().isVisibleTo(&desk.page));
    std::vector<double> all;
    for (const charts::Chart* chart : charts.charts()) {
        REQUIRE(chart->data().heat.values.size() == 12 * 24);
        for (const std::optional<double>& value : chart->data().heat.values)
            all.push_back(*value);
    }
    for (const charts::Chart* chart : charts.charts()) {
        CHECK(*chart->data().heat.value.minimum == std::ranges::min(all));
        CHECK(*chart->data().heat.value.maximum == std::ranges::max(all));
    }
    // The same map as of a plan evaluated apart.
    const Plan seen = desk.document->whole().inWhatIf(quebec);
    const PlanModel model(seen, desk.document->catalogue());
    const ObjectId facility{charts.objects().currentData().toULongLong()};
    const auto year = analysis::facilityYear(seen, model, *seen.find(facility));
    REQUIRE(year);
    CHECK(*charts.charts()[1]->data().heat.values[0] == Approx(year->map.pue[0][0]));

    const int last = charts.objects().count() - 1;
    REQUIRE(last > 0);
    charts.objects().setCurrentIndex(last);
    emit charts.objects().activated(last);
    desk.settle();
    CHECK(charts.charts()[0]->data().heat.id ==
          tagOf(ResultAddress{{charts.objects().itemData(last).toULongLong()},
                              resultId(Kind::facility, "pue")}));
}

TEST_CASE("Changes taken together are one bar, and the bars still sum to the difference",
          "[widgets][what-if]") {
    CompareDesk desk;
    const WhatIfId guizhou = desk.whatIf("guizhou");
    desk.compare({{}, guizhou});
    desk.page.explainDifference({}, guizhou, resultId(Kind::plan, "energy"));
    desk.settle();
    const auto bars = [&]() -> const charts::Bars& { return desk.page.waterfall().data().bars; };
    const std::size_t before = bars().categories.size();
    desk.page.differences().selectAll();
    auto* together = desk.page.findChild<QPushButton*>("take-together");
    REQUIRE(together != nullptr);
    REQUIRE(together->isEnabled());
    together->click();
    desk.settle();
    REQUIRE(bars().categories.size() == 3);  // from, everything together, to
    CHECK(*bars().groups.front().values[1] ==
          Approx(desk.valueIn(guizhou, "energy") - desk.valueIn({}, "energy")));
    CHECK(bars().categories[1].contains("Site"));
    // The plan keeps it: a step that an undo takes back, and that follows a new key.
    REQUIRE(desk.document->undo());
    desk.settle();
    CHECK(bars().categories.size() == before);
    REQUIRE(desk.document->redo());
    const std::string hall = desk.document->plan().objects(Kind::facility).front()->key;
    REQUIRE(desk.document->rename(desk.id(hall), QStringLiteral("renamed_hall")).has_value());
    desk.settle();
    REQUIRE(bars().categories.size() == 3);
    ComparePage another(*desk.document, desk.display);
    another.whatIfs().tree().setCompared({{}, guizhou});
    another.explainDifference({}, guizhou, resultId(Kind::plan, "energy"));
    another.catchUp();
    while (!another.isSettled(5s))
        continue;
    QCoreApplication::processEvents();
    while (!another.isSettled(5s))
        continue;
    CHECK(another.waterfall().data().bars.categories.size() == 3);
    auto* apart = desk.page.findChild<QPushButton*>("take-apart");
    REQUIRE(apart->isVisibleTo(&desk.page));
    apart->click();
    desk.settle();
    CHECK(bars().categories.size() == before);
    CHECK_FALSE(apart->isVisibleTo(&desk.page));
}

TEST_CASE("A snapshot is taken, stands beside now, is opened, restored and deleted", "[widgets][what-if]") {
    CompareDesk desk;
    SnapshotPanel& panel = desk.page.whatIfs().snapshots();
    const std::size_t whatIfs = desk.document->whole().whatIfs().size();
    CHECK_FALSE(panel.takeButton().isEnabled());
    panel.name().setText(QStringLiteral("Before the board"));
    REQUIRE(panel.takeButton().isEnabled());
    panel.takeButton().click();
    REQUIRE(panel.list().topLevelItemCount() == 1);
    const double before = desk.valueIn({}, "energy");
    desk.type("gpt3", "pin_mfu", "0.4");
    desk.compare({{}});
    QAbstractItemModel& table = *desk.page.results().model();
    REQUIRE(table.columnCount() == 2);
    panel.list().topLevelItem(0)->setCheckState(0, Qt::Checked);
    desk.settle();
    REQUIRE(table.columnCount() == 3);
    CHECK(table.headerData(2, Qt::Horizontal).toString() == "Snapshot: Before the board");
    // The relative change by hand: the snapshot has the energy of before.
    const double change = 100.0 * (before / desk.valueIn({}, "energy") - 1.0);
    const QString shown = table.index(desk.rowOf("Workload energy"), 2).data(DifferenceRole).toString();
    INFO(shown.toStdString() << " against " << change);
    CHECK(shown.contains(QString::number(change, 'f', 1)));
    CHECK(desk.document->whole().whatIfs().size() == whatIfs);  // the plan has no more than before

    QSignalSpy opened(&desk.page, &Page::planWanted);
    emit panel.openWanted(desk.document->snapshots().front().id);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().at(1).toString().contains("Before the board"));

    const auto verb = [&](const QString& text) -> QAction* {
        panel.list().setCurrentItem(panel.list().topLevelItem(0));
        emit panel.verbs().aboutToShow();
        for (QAction* action : panel.verbs().actions()) {
            if (action->text() == text) return action;
            if (action->menu())
                for (QAction* below : action->menu()->actions())
                    if (below->text().startsWith(text)) return below;
        }
        return nullptr;
    };
    REQUIRE(verb("Restore as a what-if") != nullptr);
    verb("Restore as a what-if")->trigger();
    CHECK(desk.valueIn(desk.document->whatIf(), "energy") == Approx(before));
    verb(QString::fromUtf8("Delete “"))->trigger();
    CHECK(panel.list().topLevelItemCount() == 0);
    desk.settle();
}

}  // namespace wattplan::test
