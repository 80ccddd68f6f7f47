#include "widgets/document/assumption_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/document/document_helpers.h"
#include "widgets/document/missing_table_model.h"
#include "widgets/document/source_table_model.h"
#include "widgets/document/today.h"

using namespace wattplan;

namespace {

using Model = AssumptionTableModel;

/// The list of the article's assumptions, kept up to date.
struct Desk {
    Desk()
        : document(article()),
          model(*document, display),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {
        refresh();
    }

    void refresh() { model.refresh(ageBasis(*document)); }
    int rowOf(FieldAddress address) const {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.rowAt(row).input.field == address) return row;
        return -1;
    }
    QModelIndex at(std::string_view object, std::string_view field, Model::Column column) const {
        const int row = rowOf(cell(*document, object, field));
        REQUIRE(row >= 0);
        return model.index(row, column);
    }

    std::unique_ptr<Document> document;
    Display display;
    AssumptionTableModel model;
    QAbstractItemModelTester tester;
};

}  // namespace

TEST_CASE("Owner, date and standing are typed into the list, undone, and kept in the plan's file",
          "[document]") {
    Desk desk;
    const QModelIndex owner = desk.at("gpt3", "start", Model::ownerColumn);
    CHECK(owner.data().toString().isEmpty());
    CHECK(desk.at("gpt3", "start", Model::standingColumn).data().toString() == "assumed");

    REQUIRE(desk.model.setData(owner, QStringLiteral(" Li Wei ")));
    REQUIRE(desk.model.setData(desk.at("gpt3", "start", Model::dateColumn), QStringLiteral("2026-03-01")));
    REQUIRE(
        desk.model.setData(desk.at("gpt3", "start", Model::standingColumn), Qt::Checked, Qt::CheckStateRole));
    desk.refresh();
    CHECK(desk.at("gpt3", "start", Model::ownerColumn).data().toString() == "Li Wei");
    CHECK(desk.at("gpt3", "start", Model::dateColumn).data().toString() == "2026-03-01");
    CHECK(desk.at("gpt3", "start", Model::standingColumn).data().toString() == "agreed");
    CHECK(desk.document->history().size() == 3);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.wattplan"));
    REQUIRE(desk.document->saveAs(path));
    const Assumption noted{"Li Wei", Date{2026, 3, 1}, Standing::agreed};
    const FieldAddress start = cell(*desk.document, "gpt3", "start");
    {
        const auto reopened = Document::open(path, store::Access::readOnly);
        REQUIRE(reopened.has_value());
        CHECK((*reopened)->find(start.object)->assumptionOn(start.field) == noted);
    }
    REQUIRE(desk.document->undo().has_value());
    REQUIRE(desk.document->undo().has_value());
    REQUIRE(desk.document->undo().has_value());
    CHECK(desk.document->find(start.object)->assumptionOn(start.field).isEmpty());
    REQUIRE(desk.document->redo().has_value());
    CHECK(desk.document->find(start.object)->assumptionOn(start.field).owner == "Li Wei");
}

TEST_CASE("A date that is none is refused with the reason, and nothing is noted", "[document]") {
    Desk desk;
    QSignalSpy refused(&desk.model, &Model::refused);
    CHECK_FALSE(desk.model.setData(desk.at("gpt3", "start", Model::dateColumn), QStringLiteral("soon")));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains("soon"));
    CHECK(desk.document->history().empty());
}

TEST_CASE("Many are marked agreed in one step, today where they have no date", "[document]") {
    Desk desk;
    const FieldAddress start = cell(*desk.document, "gpt3", "start");
    const FieldAddress rate = cell(*desk.document, "finance", "discount_rate");
    REQUIRE(desk.model.setTexts({{desk.at("gpt3", "start", Model::dateColumn), QStringLiteral("2026-03")}}));
    REQUIRE(desk.model.setStanding({start, rate}, Standing::agreed, {2026, 11, 28}));
    CHECK(desk.document->history().size() == 2);
    CHECK(desk.document->find(start.object)->assumptionOn(start.field).date == Date{2026, 3, 0});
    CHECK(desk.document->find(rate.object)->assumptionOn(rate.field).date == Date{2026, 11, 28});
}

TEST_CASE("An edit announces the rows that differ and resets nothing", "[document]") {
    Desk desk;
    QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&desk.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&desk.model, &QAbstractItemModel::rowsInserted);
    desk.refresh();
    CHECK(changed.empty());
    REQUIRE(
        desk.document->setText(cell(*desk.document, "finance", "spares"), QStringLiteral("5")).has_value());
    desk.refresh();
    CHECK(changed.size() == 1);
    CHECK(desk.at("finance", "spares", Model::reasonColumn).data().toString() == "typed here");
    const int before = desk.model.rowCount();
    REQUIRE(desk.document->setText(cell(*desk.document, "gpt3", "goodput"), QString()).has_value());
    REQUIRE(desk.document->setText(cell(*desk.document, "air_hall", "pin_pue"), QStringLiteral("1.3"))
                .has_value());
    desk.refresh();
    CHECK(desk.rowOf(cell(*desk.document, "air_hall", "pin_pue")) >= 0);
    CHECK(inserted.size() >= 1);
    CHECK(desk.model.rowCount() >= before);
    CHECK(reset.empty());
}

TEST_CASE("The list of missing inputs names the cell and the results that wait for it", "[document]") {
    const auto document = article();
    const Display display;
    MissingTableModel model(*document, display);
    model.refresh();
    const int before = model.rowCount();
    const FieldAddress price = cell(*document, "hgx_a100_8_d2c", "price");
    REQUIRE(document->setText(price, QString()).has_value());
    model.refresh();
    CHECK(model.rowCount() == before + 1);
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.rowAt(row).input.field != price) continue;
        found = true;
        CHECK(model.index(row, MissingTableModel::fieldColumn).data().toString() == "Price");
        CHECK(model.index(row, MissingTableModel::waitingColumn).data().toString().contains("Cost, owned"));
        CHECK(model.index(row, MissingTableModel::countColumn).data().toInt() ==
              static_cast<int>(model.rowAt(row).input.results.size()));
    }
    CHECK(found);
}

TEST_CASE("Sources are told with publisher, kind, trust and age", "[document]") {
    const auto document = article();
    const Display display;
    SourceTableModel model(*document, display);
    // The library's DGX-1 is of no use to the article; its carbon factors and data sheets are.
    model.refresh({analysis::AgeBasis::Type::priceYear, {2023, 7, 0}});
    int methods = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const SourceRow& shown = model.rowAt(row);
        const QString title = model.index(row, SourceTableModel::titleColumn).data().toString();
        INFO(title.toStdString());
        CHECK_FALSE(title.isEmpty());
        CHECK(model.index(row, SourceTableModel::inputsColumn).data().toInt() ==
              static_cast<int>(shown.source.inputs.size()));
        const QString kind = model.index(row, SourceTableModel::typeColumn).data().toString();
        if (kind == "method") ++methods;
        if (shown.source.title == "MODEL:1.8") {
            CHECK(title == "Method: training energy (Patterson et al. 2021)");
            CHECK(model.index(row, SourceTableModel::publisherColumn).data().toString() == "arxiv.org");
        }
    }
    CHECK(methods > 5);
    CHECK(methods < model.rowCount());
}
