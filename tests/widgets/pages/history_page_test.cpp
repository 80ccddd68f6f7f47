#include "widgets/pages/history_page.h"

#include <QCheckBox>
#include <QLineEdit>

#include "core/plan/what_if_edits.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/document/history_table_model.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/translation.h"

namespace wattplan::test {
namespace {

struct HistoryDesk : PageDesk<HistoryPage> {
    int rows() const { return page.steps().model()->rowCount(); }
    QString cell(int row, HistoryTableModel::Column column) const {
        return page.steps().model()->index(row, column).data().toString();
    }
    void search(const char* text) { page.filter().setText(QString::fromUtf8(text)); }
};

}  // namespace

TEST_CASE("The history says who changed what, when and where, the newest first", "[widgets][history]") {
    using Column = HistoryTableModel::Column;
    HistoryDesk desk;
    CHECK(desk.rows() == 0);
    desk.type("gpt3", "pin_mfu", "0.4");
    const WhatIfId liquid = desk.document->whole().findWhatIf("liquid_cooling")->id;
    desk.document->show(liquid);
    desk.type("gpt3", "pin_mfu", "0.5");
    REQUIRE(desk.rows() == 2);
    CHECK(desk.cell(0, Column::whatIfColumn) == "Liquid cooling");
    CHECK(desk.cell(0, Column::stepColumn).contains("GPT-3"));
    CHECK(desk.cell(0, Column::beforeColumn) == "0.4 (inherited)");
    CHECK(desk.cell(0, Column::afterColumn) == "0.5");
    CHECK(desk.cell(1, Column::whatIfColumn) == "Baseline");
    CHECK(desk.cell(1, Column::beforeColumn) == "0.1968");  // of the sample
    CHECK(desk.cell(1, Column::afterColumn) == "0.4");
    CHECK_FALSE(desk.cell(1, Column::authorColumn).isEmpty());
    CHECK(desk.cell(1, Column::timeColumn).startsWith(QString::number(QDate::currentDate().year())));
    CHECK(desk.page.badge() == "2");

    REQUIRE(desk.document->undo());
    CHECK(desk.rows() == 2);
    CHECK(desk.cell(0, Column::stepColumn).contains("undone"));
    CHECK_FALSE(desk.cell(1, Column::stepColumn).contains("undone"));

    // A change of the tree is a step of its own.
    REQUIRE(desk.document->applyToTree(WhatIfEditor(desk.document->whole()).setName(liquid, "Wet")));
    CHECK(desk.cell(0, Column::stepColumn).contains("Wet"));
}

TEST_CASE("Steps that were undone and overtaken stay, say so, are found and can be hidden",
          "[widgets][history]") {
    using Column = HistoryTableModel::Column;
    HistoryDesk desk;
    desk.type("gpt3", "pin_mfu", "0.4");
    desk.type("gpt3", "pin_mfu", "0.45");
    CHECK_FALSE(desk.page.overtaken().isVisibleTo(&desk.page));
    REQUIRE(desk.document->undo());
    REQUIRE(desk.rows() == 2);
    desk.type("bloom", "pin_mfu", "0.3");
    REQUIRE(desk.rows() == 3);
    CHECK(desk.cell(0, Column::afterColumn) == "0.3");
    CHECK(desk.cell(1, Column::stepColumn).contains("overtaken"));
    CHECK(desk.cell(1, Column::afterColumn) == "0.45");
    CHECK_FALSE(desk.cell(2, Column::stepColumn).contains("overtaken"));
    CHECK(desk.page.steps().model()->index(1, 0).data(MarksRole).toUInt() != 0);
    desk.search("0.45");
    REQUIRE(desk.rows() == 1);
    REQUIRE(desk.page.overtaken().isVisibleTo(&desk.page));
    desk.search("");
    desk.page.overtaken().click();
    CHECK(desk.rows() == 2);
    desk.search("0.45");
    CHECK(desk.rows() == 0);
    CHECK(desk.page.badge() == "2");
}

TEST_CASE("A step is found by its words, and leads to its input in its what-if", "[widgets][history]") {
    using Column = HistoryTableModel::Column;
    HistoryDesk desk;
    const WhatIfId liquid = desk.document->whole().findWhatIf("liquid_cooling")->id;
    desk.document->show(liquid);
    desk.type("gpt3", "pin_mfu", "0.4");
    desk.document->show({});
    desk.type("bloom", "pin_mfu", "0.3");
    REQUIRE(desk.rows() == 2);
    desk.search("liquid mfu");
    REQUIRE(desk.rows() == 1);
    CHECK(desk.cell(0, Column::afterColumn) == "0.4");
    desk.search("pin_mfu");  // by key
    CHECK(desk.rows() == 2);
    desk.search("no such words");
    CHECK(desk.rows() == 0);
    desk.search("0.4");
    REQUIRE(desk.rows() == 1);
    QSignalSpy asked(&desk.page, &Page::goToRequested);
    desk.page.steps().setCurrentIndex(desk.page.steps().model()->index(0, Column::stepColumn));
    emit desk.page.steps().wanted(Subject(desk.field("gpt3", "pin_mfu")));
    REQUIRE(asked.size() == 1);
    CHECK(fieldOfTag(asked.front().front().toULongLong()) == desk.field("gpt3", "pin_mfu"));
    CHECK(desk.document->whatIf() == liquid);
    desk.search("");
    CHECK(desk.rows() == 2);
}

}  // namespace wattplan::test
