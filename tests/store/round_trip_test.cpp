#include <catch2/catch.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;
using store::PlanFile;
using test::RandomPlanner;
using test::TemporaryFolder;

namespace {

void requireSameHistory(const PlanFile& file, const RandomPlanner& planner) {
    REQUIRE(file.initialCursor() == planner.cursor());
    REQUIRE(file.initialHistory().size() == planner.history().size());
    for (std::size_t i = 0; i < planner.history().size(); ++i) {
        REQUIRE(file.initialHistory()[i].edits == planner.history()[i].edits);
        REQUIRE(file.initialHistory()[i].time == planner.history()[i].time);
        REQUIRE(file.initialHistory()[i].author == planner.history()[i].author);
    }
}

}  // namespace

TEST_CASE("Plan files: a plan written to a file is the same when read", "[store]") {
    const TemporaryFolder folder;
    for (const char* name : {"blank", "article"}) {
        const Plan plan = test::samplePlanOf(name);
        {
            const auto created = PlanFile::create(folder / "plan.wattplan", plan);
            REQUIRE(created);
            CHECK((*created)->initialPlan() == plan);
            CHECK((*created)->access() == store::Access::readWrite);
        }
        const auto opened = PlanFile::open(folder / "plan.wattplan");
        REQUIRE(opened);
        CHECK((*opened)->initialPlan() == plan);
        CHECK((*opened)->initialPlan().nextId() == plan.nextId());
        CHECK((*opened)->initialHistory().empty());
    }
    CHECK(folder.fileCount() == 1);  // no journal, no temporary file
}

TEST_CASE("Plan files: random edits, undone and redone, reopen as they were left, with their history",
          "[store]") {
    const TemporaryFolder folder;
    const auto path = folder / "plan.wattplan";
    for (unsigned seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        const Plan initial = test::samplePlanOf(seed % 2 == 0 ? "article" : "blank");
        auto file = PlanFile::create(path, initial);
        REQUIRE(file);
        RandomPlanner planner(initial, {}, 0, seed, file->get());
        for (int session = 0; session < 3; ++session) {
            for (int i = 0; i < 25; ++i)
                REQUIRE(planner.step());
            file->reset();
            file = PlanFile::open(path);
            REQUIRE(file);
            REQUIRE((*file)->initialPlan() == planner.plan());
            REQUIRE((*file)->initialPlan().nextId() == planner.plan().nextId());
            requireSameHistory(**file, planner);
            planner =
                RandomPlanner((*file)->initialPlan(), (*file)->initialHistory(), (*file)->initialCursor(),
                              seed + 1000u * static_cast<unsigned>(session), file->get());
        }
        const Plan last = planner.plan();
        const std::size_t cursor = planner.cursor();
        while (planner.cursor() > 0)
            REQUIRE(planner.undo());
        REQUIRE(planner.plan() == initial);
        file->reset();
        file = PlanFile::open(path);
        REQUIRE(file);
        REQUIRE((*file)->initialPlan() == initial);
        RandomPlanner again(initial, (*file)->initialHistory(), 0, seed, file->get());
        while (again.cursor() < cursor)
            REQUIRE(again.redo());
        REQUIRE(again.plan() == last);
        file->reset();
        REQUIRE(PlanFile::open(path).value()->initialPlan() == last);
    }
}

TEST_CASE("Plan files: a plan saved under a new name takes its history along, undone steps too", "[store]") {
    const TemporaryFolder folder;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        RandomPlanner planner(test::samplePlanOf("article"), {}, 0, seed);
        for (int i = 0; i < 40; ++i)
            REQUIRE(planner.step());
        const auto path = folder / "other name.wattplan";
        auto file = PlanFile::create(path, planner.plan(), planner.history(), planner.cursor());
        REQUIRE(file);
        REQUIRE((*file)->initialPlan() == planner.plan());
        requireSameHistory(**file, planner);
        RandomPlanner again((*file)->initialPlan(), (*file)->initialHistory(), (*file)->initialCursor(), seed,
                            file->get());
        while (again.cursor() > 0)
            REQUIRE(again.undo());
        CHECK(again.plan() == test::samplePlanOf("article"));
        while (again.cursor() < again.history().size())
            REQUIRE(again.redo());
        file->reset();
        CHECK(PlanFile::open(path).value()->initialPlan() == again.plan());
    }
    CHECK(folder.fileCount() == 1);
}

TEST_CASE("Plan files: a value of each type, and its source, comes back bit for bit", "[store]") {
    const TemporaryFolder folder;
    Plan plan = test::samplePlanOf("article");
    const ObjectId facility = plan.objects(Kind::facility).front()->id;
    const ObjectId cluster = plan.objects(Kind::cluster).front()->id;
    const auto set = [&](ObjectId object, Kind kind, const char* key, const FieldValue& value) {
        plan.apply({.type = Edit::Type::setField,
                    .object = object,
                    .field = fieldId(kind, key),
                    .after = value,
                    .sourceAfter = Provenance{"a \"source\"", "https://example.org", "2020-05", "reported",
                                              "primary", "第 3 頁\nsecond line"}});
    };
    set(facility, Kind::facility, "name", Text{"資料中心 \"A\" 'B'; DROP TABLE plan"});
    set(facility, Kind::facility, "electricity_price", Number{0.1 + 0.2, "TWD"});
    set(facility, Kind::facility, "construction_cost",
        Distribution{Distribution::Kind::logNormal, {8000, 1.0 / 3, 0, 0}, 0, 20000, "CNY"});
    set(facility, Kind::facility, "design_it_power", Distribution{Distribution::Kind::uniform, {1, 2, 0, 0}});
    Distribution weighed{Distribution::Kind::discrete};
    weighed.values = {0.1 + 0.2, 0.5};
    weighed.weights = {1.0 / 3, 2.0 / 3};
    set(facility, Kind::facility, "grid_carbon", weighed);
    set(cluster, Kind::cluster, "commissioning", Date{2024, 2, 29});
    set(cluster, Kind::cluster, "retirement", Date{2031, 12});
    set(cluster, Kind::cluster, "systems", Number{1e7});
    plan.apply({.type = Edit::Type::setAssumption,
                .object = facility,
                .field = fieldId(Kind::facility, "electricity_price"),
                .assumptionAfter = {"李偉 \"Wei\"", Date{2026, 3, 31}, Standing::agreed}});
    plan.apply({.type = Edit::Type::setAssumption,
                .object = cluster,
                .field = fieldId(Kind::cluster, "systems"),
                .assumptionAfter = {"Mei", std::nullopt, Standing::assumed}});
    const auto path = folder / "plan.wattplan";
    REQUIRE(PlanFile::create(path, plan));
    CHECK(PlanFile::open(path).value()->initialPlan() == plan);
}

TEST_CASE("Plan files: a file made before there were notes on assumptions gets their table when opened",
          "[store]") {
    const TemporaryFolder folder;
    const auto path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    REQUIRE(PlanFile::create(path, plan));
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("DROP TABLE assumption");
    CHECK(PlanFile::open(path, store::Access::readOnly).value()->initialPlan() == plan);
    auto file = PlanFile::open(path);
    REQUIRE(file);
    RandomPlanner planner((*file)->initialPlan(), {}, 0, 1, file->get());
    const FieldAddress systems{plan.objects(Kind::cluster).front()->id, fieldId(Kind::cluster, "systems")};
    REQUIRE(planner.perform(*Editor(planner.plan(), catalog::Catalogue::builtIn())
                                 .setAssumption(systems, {"Mei", Date{2026, 3, 0}, Standing::agreed})));
    file->reset();
    CHECK(PlanFile::open(path).value()->initialPlan() == planner.plan());
}

TEST_CASE("Plan files: an object removed leaves a tombstone, and its id is not given again", "[store]") {
    const TemporaryFolder folder;
    const auto path = folder / "plan.wattplan";
    const Plan initial = test::samplePlanOf("blank");
    ObjectId removed;
    {
        auto file = PlanFile::create(path, initial);
        RandomPlanner planner(initial, {}, 0, 1, file->get());
        const auto& catalogue = catalog::Catalogue::builtIn();
        REQUIRE(planner.perform(*Editor(planner.plan(), catalogue).add(Kind::cluster, "hall")));
        removed = planner.plan().find("hall")->id;
        REQUIRE(planner.perform(*Editor(planner.plan(), catalogue).remove(removed)));
        REQUIRE(planner.perform(*Editor(planner.plan(), catalogue).add(Kind::cluster, "hall")));
        CHECK(planner.plan().find("hall")->id > removed);
        while (planner.cursor() > 0)
            REQUIRE(planner.undo());
    }
    const auto file = PlanFile::open(path);
    REQUIRE(file);
    CHECK((*file)->initialPlan() == initial);
    CHECK((*file)->initialPlan().nextId().value == removed.value + 2);
}

TEST_CASE("Plan files: what-ifs come back with their overrides, additions and removals", "[store]") {
    const TemporaryFolder folder;
    const auto path = folder / "plan.wattplan";
    Plan plan = test::samplePlanOf("article");
    const Object& cluster = *plan.objects(Kind::cluster).front();
    WhatIf whatIf;
    whatIf.id = {101};
    whatIf.key = "dense";
    whatIf.name = "Denser racks";
    whatIf.overrides[{cluster.id, fieldId(Kind::cluster, "systems")}] = Number{40};
    Object extra = cluster;
    extra.id = plan.nextId();
    extra.key = "extra";
    whatIf.added.push_back(extra);
    whatIf.removed = {plan.objects(Kind::trainingRun).back()->id,
                      plan.objects(Kind::trainingRun).front()->id};
    plan.insert(whatIf);
    plan.reserveIds(extra.id.value + 1);
    WhatIf child;
    child.id = {102};
    child.parent = {101};
    child.key = "denser";
    plan.insert(child);

    auto file = PlanFile::create(path, plan);
    REQUIRE(file);
    RandomPlanner planner(plan, {}, 0, 1, file->get());
    const auto edit = [&](WhatIfId id, ObjectId object, FieldValue before, FieldValue after) {
        return Edit{.type = Edit::Type::setField,
                    .whatIf = id,
                    .object = object,
                    .field = fieldId(Kind::cluster, "systems"),
                    .before = std::move(before),
                    .after = std::move(after)};
    };
    REQUIRE(planner.perform({edit({101}, cluster.id, Number{40}, Number{50}),
                             edit({102}, cluster.id, Empty{}, Number{60}),
                             edit({101}, extra.id, extra.value(fieldId(Kind::cluster, "systems")), Number{7}),
                             {.type = Edit::Type::removeObject,
                              .whatIf = {101},
                              .object = extra.id,
                              .keyBefore = "extra",
                              .body = extra}}));
    file->reset();
    file = PlanFile::open(path);
    REQUIRE(file);
    CHECK((*file)->initialPlan() == planner.plan());
    const Plan seen = (*file)->initialPlan().inWhatIf({102});
    CHECK(seen.find(cluster.id)->value(fieldId(Kind::cluster, "systems")) == FieldValue(Number{60}));
    CHECK(seen.objects(Kind::trainingRun).size() + 2 == plan.objects(Kind::trainingRun).size());
}

TEST_CASE("Plan files: an edit after an undo leaves the old step in the file, not redoable", "[store]") {
    const TemporaryFolder folder;
    const auto path = folder / "plan.wattplan";
    const Plan initial = test::samplePlanOf("blank");
    const auto& catalogue = catalog::Catalogue::builtIn();
    {
        auto file = PlanFile::create(path, initial);
        RandomPlanner planner(initial, {}, 0, 1, file->get());
        for (const char* key : {"first", "second"})
            REQUIRE(planner.perform(*Editor(planner.plan(), catalogue).add(Kind::facility, key)));
        REQUIRE(planner.undo());
        REQUIRE(planner.perform(*Editor(planner.plan(), catalogue).add(Kind::facility, "third")));
    }
    const auto file = PlanFile::open(path);
    REQUIRE(file);
    REQUIRE((*file)->initialHistory().size() == 2);
    CHECK((*file)->initialCursor() == 2);
    CHECK((*file)->initialHistory()[1].edits[0].keyAfter == "third");
    CHECK((*file)->initialPlan().find("second") == nullptr);
    CHECK(test::bytesOf(path).find("\"key\":\"second\"") != std::string::npos);
}
