#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

#include "core/plan/engine_version.h"
#include "tests/document/document_helpers.h"
#include "widgets/document/display.h"
#include "widgets/document/moved_table_model.h"

using namespace wattplan;

namespace {

/// Of a plan with a file, as it stands after the program was closed.
std::unique_ptr<Document> reopened(std::unique_ptr<Document> document) {
    const QString path = document->path();
    REQUIRE(document->writeResults().has_value());
    document.reset();
    auto opened = Document::open(path);
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

}  // namespace

// Energy is 6 N D at the same MFU and power: half the tokens are half of it.
TEST_CASE("A snapshot keeps the plan as it stood, with or without a file", "[document][snapshot]") {
    const QTemporaryDir folder;
    auto document = article();
    const double before = result(*document, "gpt3", "energy_facility");
    const FieldAddress tokens = cell(*document, "gpt_3_175b", "training_tokens");
    QSignalSpy told(document.get(), &Document::snapshotsChanged);
    const auto first = document->takeSnapshot(QStringLiteral("  before the board "));
    REQUIRE(first.has_value());
    CHECK(told.size() == 1);
    REQUIRE(document->snapshots().size() == 1);
    CHECK(document->snapshots().front().name == "before the board");
    CHECK(document->snapshots().front().engineVersion == engineVersion());
    CHECK_FALSE(document->snapshots().front().author.empty());
    CHECK_FALSE(document->canUndo());  // no step

    REQUIRE(document->setText(tokens, "150e9"));
    REQUIRE(document->saveAs(folder.filePath("plan.wattplan")));
    REQUIRE(document->takeSnapshot(QStringLiteral("half")).has_value());
    document = reopened(std::move(document));
    REQUIRE(document->snapshots().size() == 2);
    const std::int64_t board = document->snapshots().front().id;
    const auto plan = document->snapshotPlan(board);
    REQUIRE(plan.has_value());
    CHECK(std::get<Number>(plan->find(tokens.object)->value(tokens.field)).value == Approx(300e9));
    CHECK(plan->whatIfs().size() == document->whole().whatIfs().size());

    REQUIRE(document->restoreSnapshot(board));
    CHECK(document->whole().findWhatIf(document->whatIf())->name == "before the board");
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before));
    document->show({});
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before / 2));
    REQUIRE(document->undo());  // of the restoring
    REQUIRE(document->undo());  // of the tokens
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before));
    CHECK(document->snapshots().size() == 2);

    REQUIRE(document->removeSnapshot(board));
    CHECK(document->snapshots().size() == 1);
    CHECK(document->snapshotPlan(board).error().code == ErrorCode::unknownSnapshot);
}

TEST_CASE("A snapshot needs a name that no other has", "[document][snapshot]") {
    const QTemporaryDir folder;
    const auto document = article();
    for (const bool hasFile : {false, true}) {
        INFO("has a file: " << hasFile);
        if (hasFile) REQUIRE(document->saveAs(folder.filePath("plan.wattplan")));
        const QString name = hasFile ? QStringLiteral("filed") : QStringLiteral("unfiled");
        REQUIRE(document->takeSnapshot(name).has_value());
        CHECK(document->takeSnapshot(name).error().code == ErrorCode::snapshotExists);
        CHECK(document->takeSnapshot(QStringLiteral(" ")).error().code == ErrorCode::emptyValue);
    }
    CHECK(document->snapshots().size() == 2);
}

TEST_CASE("What an older engine gave otherwise is listed, with the part of its formulas",
          "[document][snapshot]") {
    const QTemporaryDir folder;
    auto document = article();
    REQUIRE(document->saveAs(folder.filePath("plan.wattplan")));
    document = reopened(std::move(document));
    REQUIRE(document->moved().has_value());
    CHECK(document->moved()->results.empty());

    const double now = result(*document, "gpt3", "energy_facility");
    const QString path = document->path();
    document.reset();
    {  // As an engine wrote it that took a tenth less.
        auto file = store::PlanFile::open(path.toStdString());
        REQUIRE(file.has_value());
        auto kept = (*file)->keptResults();
        REQUIRE((kept && *kept));
        (*kept)->engineVersion = "0.0.9";
        for (KeptResult& each : (*kept)->results)
            if (each.address == "gpt3.energy_facility") each.value = 0.9 * *each.value;
        REQUIRE((*file)->writeResults(**kept));
    }
    document = std::move(*Document::open(path));
    REQUIRE(document->moved().has_value());
    REQUIRE(document->moved()->results.size() == 1);
    const analysis::MovedResult& moved = document->moved()->results.front();
    CHECK(moved.name == "gpt3.energy_facility");
    CHECK(*moved.then == Approx(0.9 * now));
    CHECK(*moved.engine == Approx(0.1 * now));

    const Display display;
    const MovedTableModel table(*document, display);
    REQUIRE(table.rowCount() == 1);
    // With plain spaces.
    const auto text = [&](MovedTableModel::Column column) {
        return table.index(0, column)
            .data()
            .toString()
            .replace(QChar(0x00A0), u' ')
            .replace(QChar(0x202F), u' ');
    };
    CHECK(text(MovedTableModel::resultColumn) == "GPT-3: Energy, facility");
    CHECK(text(MovedTableModel::thenColumn) == "1,162 MWh");  // nine tenths of 1,291
    CHECK(text(MovedTableModel::nowColumn) == "1,291 MWh");
    CHECK(text(MovedTableModel::changeColumn) == QString::fromUtf8("+11.1 %"));  // 1 / 0.9
    CHECK(text(MovedTableModel::causeColumn).contains("0.0.9"));
    CHECK(text(MovedTableModel::causeColumn).contains("+129"));
}

TEST_CASE("Numbers of what-ifs that an older engine gave otherwise are listed, too", "[document][snapshot]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.wattplan");
    double now = 0.0;
    {
        const auto document = article();
        REQUIRE(document->saveAs(path));
        REQUIRE(document->writeResults(std::chrono::seconds(20)).has_value());
        document->show(document->whole().findWhatIf("liquid_cooling")->id);
        now = result(*document, "gpt3", "energy_facility");
    }
    {  // As an engine wrote it that took a tenth less in one what-if, and the same as now in the others.
        auto file = store::PlanFile::open(path.toStdString());
        REQUIRE(file.has_value());
        auto kept = (*file)->keptResults();
        REQUIRE((kept && *kept));
        (*kept)->engineVersion = "0.0.9";
        CHECK((*kept)->whatIfs.size() == (*file)->initialPlan().whatIfs().size());
        // Of a what-if is kept what is not as in the baseline, as this run is.
        const auto run = std::ranges::find((*kept)->results, "gpt3.energy_facility", &KeptResult::address);
        const auto liquid = std::ranges::find((*kept)->whatIfs, "liquid_cooling", &KeptWhatIf::key);
        REQUIRE((run != (*kept)->results.end() && liquid != (*kept)->whatIfs.end()));
        CHECK(std::ranges::find(liquid->results, run->address, &KeptResult::address) ==
              liquid->results.end());
        CHECK(std::ranges::find(liquid->results, "plan.energy", &KeptResult::address) !=
              liquid->results.end());
        liquid->results.push_back({run->address, 0.9 * *run->value, run->unit});
        REQUIRE((*file)->writeResults(**kept));
    }
    const auto document = std::move(*Document::open(path));
    QSignalSpy told(document.get(), &Document::movedChanged);
    while (!document->areMovesFound(std::chrono::seconds(20)))
        continue;
    CHECK(told.size() == 1);
    CHECK(document->moved()->results.empty());
    REQUIRE(document->movedInWhatIfs().size() == 1);
    const analysis::MovedResults& moved = document->movedInWhatIfs().front().moved;
    REQUIRE(moved.results.size() == 1);
    CHECK(moved.results.front().name == "gpt3.energy_facility");
    CHECK(*moved.results.front().then == Approx(0.9 * now));
    CHECK(*moved.results.front().engine == Approx(0.1 * now));
    const Display display;
    const MovedTableModel table(*document, display);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.index(0, MovedTableModel::resultColumn)
              .data()
              .toString()
              .startsWith(QString::fromUtf8("Liquid cooling · GPT-3")));
}
