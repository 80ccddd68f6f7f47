#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include "core/plan/engine_version.h"
#include "core/plan/fingerprint.h"
#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;
using store::Access;
using store::PlanFile;
using store::Snapshot;
using test::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

void runSql(const fs::path& path, const std::string& sql) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
}

Snapshot snapshotOf(const Plan& plan, const std::string& name) {
    return {.head = {.name = name,
                     .time = "2026-03-01T09:00:00Z",
                     .author = "Li Wei",
                     .fingerprint = fingerprint(plan)},
            .inputs = "{\"format\": \"wattplan-plan\"}",
            .kept = {.results = {{"hall.pue", 1.25, ""}, {"plan.energy", std::nullopt, "MWh"}},
                     .inputs = std::vector<KeptInput>{{"finance.staff_per_power", 0.8, "", "FTE/MW"},
                                                      {"plan.mode", std::nullopt, "quick", ""}}}};
}

std::int64_t take(PlanFile& file, const std::string& name) {
    const auto id = file.takeSnapshot(snapshotOf(file.initialPlan(), name));
    REQUIRE(id);
    return *id;
}

std::vector<std::string> namesIn(const PlanFile& file) {
    std::vector<std::string> names;
    for (const store::SnapshotHead& head : file.snapshots())
        names.push_back(head.name);
    return names;
}

/// One step that sets a number of the baseline.
store::EditGroup stepOf(const Plan& plan, const char* typed) {
    const Object& facility = *plan.objects(Kind::facility).front();
    return {1, "2026-03-02T09:00:00Z", "Li Wei",
            Editor(plan, catalog::Catalogue::builtIn())
                .setText({facility.id, fieldId(Kind::facility, "pin_pue")}, typed)
                .value()};
}

Plan after(Plan plan, const store::EditGroup& step) {
    for (const Edit& edit : step.edits)
        plan.apply(edit);
    return plan;
}

}  // namespace

TEST_CASE("Snapshots: what was taken is read back, from the file and after it was closed", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    auto file = *PlanFile::create(path, plan);
    CHECK(file->snapshots().empty());
    const std::int64_t first = take(*file, " Board, March \n");
    const std::int64_t second = take(*file, "第二版");
    CHECK(first != second);
    for (int turn = 0; turn < 2; ++turn) {
        REQUIRE(namesIn(*file) == std::vector<std::string>{"Board, March", "第二版"});
        const auto read = file->snapshot(first);
        REQUIRE(read);
        CHECK(read->head == file->snapshots().front());
        CHECK(read->head.author == "Li Wei");
        CHECK(read->head.engineVersion == engineVersion());
        CHECK(read->head.fingerprint == fingerprint(plan));
        CHECK(read->inputs == "{\"format\": \"wattplan-plan\"}");
        CHECK(read->kept.results == snapshotOf(plan, "").kept.results);
        CHECK(read->kept.inputs == snapshotOf(plan, "").kept.inputs);
        file.reset();
        file = *PlanFile::open(path, turn == 0 ? Access::readOnly : Access::readWrite);
    }
    CHECK(file->initialPlan() == plan);
}

TEST_CASE("Snapshots: a name is taken once and is not empty", "[store]") {
    const TemporaryFolder folder;
    auto file = *PlanFile::create(folder / "plan.wattplan", test::samplePlanOf("blank"));
    take(*file, "one");
    for (const char* name : {"one", "  one "}) {
        const auto refused = file->takeSnapshot(snapshotOf(file->initialPlan(), name));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::snapshotExists);
        CHECK(refused.error().arguments == std::vector<std::string>{"one"});
    }
    for (const char* name : {"", " \t"})
        CHECK(file->takeSnapshot(snapshotOf(file->initialPlan(), name)).error().code ==
              ErrorCode::emptyValue);
    CHECK(namesIn(*file) == std::vector<std::string>{"one"});
}

TEST_CASE("Snapshots: one that is removed is gone, and its name is free", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    auto file = *PlanFile::create(path, test::samplePlanOf("blank"));
    const std::int64_t id = take(*file, "one");
    take(*file, "two");
    REQUIRE(file->removeSnapshot(id));
    CHECK(file->removeSnapshot(id).error().code == ErrorCode::unknownSnapshot);
    CHECK(file->snapshot(id).error().code == ErrorCode::unknownSnapshot);
    take(*file, "one");
    file.reset();
    CHECK(namesIn(**PlanFile::open(path)) == std::vector<std::string>{"two", "one"});
    CHECK(SQLite::Database(path.string()).execAndGet("SELECT count(*) FROM snapshot_result").getInt() == 4);
}

TEST_CASE("Snapshots: whatever is altered in the file is noticed, and of that one alone", "[store]") {
    const char* alterations[] = {
        "UPDATE snapshot SET inputs = inputs || ' ' WHERE id = 1",
        "UPDATE snapshot SET name = 'another' WHERE id = 1",
        "UPDATE snapshot SET time = '2026-03-01T09:00:01Z' WHERE id = 1",
        "UPDATE snapshot SET author = 'Mei' WHERE id = 1",
        "UPDATE snapshot SET engine_version = '9' WHERE id = 1",
        "UPDATE snapshot SET fingerprint = '' WHERE id = 1",
        "UPDATE snapshot SET seal = '' WHERE id = 1",
        "UPDATE snapshot_result SET value = 1.26 WHERE snapshot = 1 AND value IS NOT NULL",
        "DELETE FROM snapshot_result WHERE snapshot = 1",
        "UPDATE followed_input SET value = 0.9 WHERE snapshot = 1 AND value IS NOT NULL",
        "DELETE FROM followed_input WHERE snapshot = 1",
    };
    for (const char* alteration : alterations) {
        INFO(alteration);
        const TemporaryFolder folder;
        const fs::path path = folder / "plan.wattplan";
        const Plan plan = test::samplePlanOf("blank");
        auto file = *PlanFile::create(path, plan);
        const std::int64_t altered = take(*file, "one");
        const std::int64_t whole = take(*file, "two");
        file.reset();
        runSql(path, alteration);
        file = *PlanFile::open(path);
        CHECK(file->snapshot(altered).error().code == ErrorCode::snapshotAltered);
        CHECK(file->snapshot(whole).has_value());

        // It comes along to another file, and is refused there too.
        const auto all = file->allSnapshots();
        REQUIRE(all);
        auto other = PlanFile::create(folder / "other.wattplan", plan, {}, 0, *all);
        REQUIRE(other);
        CHECK((*other)->snapshots() == file->snapshots());
        CHECK((*other)->snapshot(altered).error().code == ErrorCode::snapshotAltered);
        CHECK((*other)->snapshot(whole) == file->snapshot(whole));
    }
}

TEST_CASE("Snapshots: a file of before there were any opens, and takes one", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    PlanFile::create(path, plan)->reset();
    for (const char* column : {"author", "seal"})
        runSql(path, std::string("ALTER TABLE snapshot DROP COLUMN ") + column);
    runSql(path, "DROP TABLE snapshot_result; DROP TABLE followed_input");
    {
        const auto file = *PlanFile::open(path, Access::readOnly);
        CHECK(file->initialPlan() == plan);
        CHECK(file->snapshots().empty());
        CHECK(file->keptResults().value() == std::nullopt);
        CHECK(file->takeSnapshot(snapshotOf(plan, "one")).error().code == ErrorCode::fileNotWritable);
        CHECK(file->removeSnapshot(1).error().code == ErrorCode::fileNotWritable);
    }
    auto file = *PlanFile::open(path);
    const std::int64_t id = take(*file, "one");
    CHECK(file->snapshot(id).has_value());
}

TEST_CASE("Snapshots: one that another program's lock keeps out is not in the list", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    auto file = *PlanFile::create(path, test::samplePlanOf("blank"));
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK(file->takeSnapshot(snapshotOf(file->initialPlan(), "one")).error().code == ErrorCode::fileLocked);
    CHECK(file->snapshots().empty());
    other.exec("ROLLBACK");
    take(*file, "one");
    CHECK(namesIn(*file) == std::vector<std::string>{"one"});
}

TEST_CASE("Kept results: they are of the plan as it stands, or none", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    auto file = *PlanFile::create(path, plan);
    CHECK(file->keptResults().value() == std::nullopt);
    KeptResults kept = snapshotOf(plan, "").kept;
    kept.engineVersion = "0.0.7";
    REQUIRE(file->writeResults(kept));
    file.reset();
    file = *PlanFile::open(path);
    CHECK(file->keptResults().value() == kept);

    const store::EditGroup step = stepOf(plan, "1.11");
    const Plan edited = after(plan, step);
    REQUIRE(file->append(edited, step));
    CHECK(file->keptResults().value() == std::nullopt);
    REQUIRE(file->undo(plan, step));
    CHECK(file->keptResults().value() == kept);
    REQUIRE(file->redo(edited, step));
    CHECK(file->keptResults().value() == std::nullopt);
    REQUIRE(file->undo(plan, step));

    // What a what-if says changes nothing of the baseline.
    const WhatIf& whatIf = plan.whatIfs().front();
    store::EditGroup aside{2, {}, {}, {{.type = Edit::Type::changeWhatIf, .whatIf = whatIf.id}}};
    aside.edits.front().headBefore = aside.edits.front().headAfter = whatIf.head();
    aside.edits.front().headAfter.note = "after the tender";
    REQUIRE(file->append(after(plan, aside), aside));
    CHECK(file->keptResults().value() == kept);
    REQUIRE(file->undo(plan, aside));
    CHECK(file->keptResults().value() == kept);
    file.reset();
    CHECK((*PlanFile::open(path, Access::readOnly))->keptResults().value() == kept);
}

TEST_CASE("Kept results: those of what-ifs go with the first step that changes one", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    auto file = *PlanFile::create(path, plan);
    KeptResults kept = snapshotOf(plan, "").kept;
    kept.engineVersion = "0.0.7";
    const KeptResults baseline = kept;
    kept.whatIfs = {{"as_baseline", {}, {}},
                    {"liquid_cooling",
                     {{"hall.pue", 1.125, ""}, {"plan.energy", 4.5, "MWh"}},
                     {{"model/gpt_3_175b.training_tokens", 3e11, "", "token"}}}};
    REQUIRE(file->writeResults(kept));
    file.reset();
    file = *PlanFile::open(path);
    CHECK(file->keptResults().value() == kept);

    const WhatIf& whatIf = plan.whatIfs().front();
    store::EditGroup step{2, {}, {}, {{.type = Edit::Type::changeWhatIf, .whatIf = whatIf.id}}};
    step.edits.front().headBefore = step.edits.front().headAfter = whatIf.head();
    step.edits.front().headAfter.key = "another_key";
    REQUIRE(file->append(after(plan, step), step));
    CHECK(file->keptResults().value() == baseline);
    REQUIRE(file->writeResults(kept));
    CHECK(file->keptResults().value() == kept);
}

TEST_CASE("Kept results: those of earlier versions are read in the units they mean", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    PlanFile::create(path, plan)->reset();
    // A version before the note kept base units beside the unit shown: 7.2e9 J is 2 MWh of 3.6e9 J.
    runSql(path,
           "INSERT INTO result VALUES('plan.energy', 7.2e9, 'MWh', '0.0.7');"
           "INSERT INTO followed_input VALUES(0, 'finance.staff_per_power', 0.8, '', 'FTE/MW')");
    auto file = *PlanFile::open(path);
    const KeptResults expected{"0.0.7", {{"plan.energy", 2.0, "MWh"}}, std::nullopt};
    CHECK(file->keptResults().value() == expected);
    // Edited by this version, they are of another plan.
    const store::EditGroup step = stepOf(plan, "1.11");
    REQUIRE(file->append(after(plan, step), step));
    CHECK(file->keptResults().value() == std::nullopt);
}

TEST_CASE("Kept results: inputs of another version's results are not taken for theirs", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    auto file = *PlanFile::create(path, test::samplePlanOf("blank"));
    KeptResults kept = snapshotOf(file->initialPlan(), "").kept;
    kept.engineVersion = "2";
    REQUIRE(file->writeResults(kept));
    file.reset();
    runSql(path, "UPDATE result SET engine_version = '1'");
    kept.engineVersion = "1";
    kept.inputs.reset();
    CHECK((*PlanFile::open(path))->keptResults().value() == kept);
}
