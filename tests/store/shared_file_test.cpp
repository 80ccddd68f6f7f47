#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <array>
#include <cstdio>
#include <set>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include "core/store/schema.h"
#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;
using store::Access;
using store::PlanFile;
using test::bytesOf;
using test::RandomPlanner;
using test::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

/// A limit on the size of files of this process: writing behind it fails as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
    sighandler_t m_handler = SIG_DFL;
};

std::string shell(const fs::path& path, const std::string& sql) {
    const std::string command = "sqlite3 '" + path.string() + "' \"" + sql + "\"";
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), count);
    REQUIRE(::pclose(pipe) == 0);
    return output;
}

std::vector<Edit> renamed(const Plan& plan, const std::string& name) {
    const Object& facility = *plan.objects(Kind::facility).front();
    return Editor(plan, catalog::Catalogue::builtIn())
        .setText({facility.id, fieldId(Kind::facility, "name")}, name)
        .value();
}

}  // namespace

TEST_CASE("Shared files: the second writer reads, and says so, until the first has closed", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    auto first = PlanFile::create(path, plan);
    REQUIRE(first);
    {
        const auto second = PlanFile::open(path);
        REQUIRE(second);
        CHECK((*second)->access() == Access::readOnly);
        CHECK((*second)->append(plan, {1, {}, {}, renamed(plan, "x")}).error().code == ErrorCode::fileLocked);
        CHECK(PlanFile::create(path, plan).error().code == ErrorCode::fileLocked);
    }
    RandomPlanner planner(plan, {}, 0, 1, first->get());
    REQUIRE(planner.perform(renamed(plan, "still the writer's")));
    first->reset();
    const auto third = PlanFile::open(path);
    REQUIRE(third);
    CHECK((*third)->access() == Access::readWrite);
    CHECK((*third)->initialPlan() == planner.plan());
}

TEST_CASE("Shared files: an edit waits for another program's lock, then fails whole", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    auto file = PlanFile::create(path, plan);
    RandomPlanner planner(plan, {}, 0, 1, file->get());
    {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        CHECK(planner.perform(renamed(plan, "refused")).error().code == ErrorCode::fileLocked);
        other.exec("ROLLBACK");
        other.exec("BEGIN");  // a reader that lingers keeps a commit from ending
        other.execAndGet("SELECT count(*) FROM cluster");
        SQLite::Statement lingering(other, "SELECT id FROM cluster");
        lingering.executeStep();
        CHECK((*file)->append(planner.plan(), {1, {}, {}, renamed(plan, "refused")}).error().code ==
              ErrorCode::fileLocked);
    }
    RandomPlanner retried(plan, {}, 0, 1, file->get());
    REQUIRE(retried.perform(renamed(plan, "stored")));
    file->reset();
    CHECK(PlanFile::open(path).value()->initialPlan() == retried.plan());
    CHECK(PlanFile::open(path).value()->initialHistory().size() == 1);
}

TEST_CASE("Shared files: a disk that is full refuses the step and keeps the file", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    auto file = PlanFile::create(path, plan);
    REQUIRE(file);
    const std::string before = bytesOf(path);
    const std::string longName(200000, 'x');
    {
        const SizeLimit limit(before.size() + 8192);
        const auto refused = (*file)->append(plan, {1, {}, {}, renamed(plan, longName)});
        // The step's name is in no row that `plan` holds, but in its history.
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::diskFull);
        CHECK(refused.error().arguments == std::vector<std::string>{path.string()});
        const auto other = PlanFile::create(folder / "other.wattplan", plan);
        CHECK(other.has_value());  // small enough
    }
    CHECK(bytesOf(path) == before);
    {
        const SizeLimit limit(8192);
        CHECK(PlanFile::create(folder / "other.wattplan", plan).error().code == ErrorCode::diskFull);
        CHECK(PlanFile::create(folder / "third.wattplan", plan).error().code == ErrorCode::diskFull);
    }
    CHECK(PlanFile::open(folder / "other.wattplan").value()->initialPlan() == plan);
    CHECK_FALSE(fs::exists(folder / "third.wattplan"));
    RandomPlanner planner(plan, {}, 0, 1, file->get());
    REQUIRE(planner.perform(renamed(plan, longName)));
    file->reset();
    CHECK(PlanFile::open(path).value()->initialPlan() == planner.plan());
    CHECK(folder.fileCount() == 2);

    // On a real one too, where mounting is permitted; the limit above stands for it elsewhere.
    const fs::path disk = folder / "disk";
    fs::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=512k") == 0) {
        {
            auto small = PlanFile::create(disk / "plan.wattplan", plan);
            REQUIRE(small);
            const std::string atFirst = bytesOf(disk / "plan.wattplan");
            Plan large = plan;
            const auto edits = renamed(plan, std::string(600000, 'y'));
            large.apply(edits.front());
            CHECK((*small)->append(large, {1, {}, {}, edits}).error().code == ErrorCode::diskFull);
            CHECK(bytesOf(disk / "plan.wattplan") == atFirst);
            CHECK(PlanFile::create(disk / "new.wattplan", large).error().code == ErrorCode::diskFull);
            RandomPlanner again(plan, {}, 0, 1, small->get());
            REQUIRE(again.perform(renamed(plan, "short")));
        }
        CHECK(::umount(disk.c_str()) == 0);
    }
}

TEST_CASE("Shared files: the sqlite3 shell reads values, units, sources and history", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("blank");
    auto file = PlanFile::create(path, plan);
    RandomPlanner planner(plan, {}, 0, 1, file->get());
    const auto& catalogue = catalog::Catalogue::builtIn();
    REQUIRE(planner.perform(*Editor(planner.plan(), catalogue).add(Kind::facility, "hall")));
    const ObjectId hall = planner.plan().find("hall")->id;
    for (const auto& [key, typed] : {std::pair{"design_it_power", "6.5 MW"},
                                     {"name", "第一机房"},
                                     {"electricity_price", "0.6 CNY/kWh"},
                                     {"rack_units", "48"}})
        REQUIRE(planner.perform(
            *Editor(planner.plan(), catalogue).setText({hall, fieldId(Kind::facility, key)}, typed)));
    REQUIRE((*file)->writeResults({"0.1.0", {{"hall.pue", 1.25, ""}, {"plan.nothing", 1.0 / 0.0, ""}}, {}}));

    CHECK(shell(path,
                "SELECT name, design_it_power, electricity_price, electricity_price_currency, rack_units"
                " FROM facility WHERE key = 'hall'") == "第一机房|6.5|0.6|CNY|48.0\n");
    CHECK(shell(path, "SELECT unit FROM field_unit WHERE kind = 'facility' AND field = 'design_it_power'") ==
          "MW\n");
    CHECK(
        shell(path, "SELECT type, kind, field, before, after FROM edit WHERE field = 'electricity_price'") ==
        "set|facility|electricity_price|null|{\"number\":0.6,\"currency\":\"CNY\"}\n");
    CHECK(shell(path, "SELECT value FROM result WHERE address = 'hall.pue'") == "1.25\n");
    CHECK(shell(path, "SELECT count(*) FROM result WHERE value IS NULL") == "1\n");
    CHECK(shell(path, "PRAGMA integrity_check") == "ok\n");
    CHECK(shell(path, "PRAGMA journal_mode") == "delete\n");  // the file itself is in no mode of ours
    file->reset();
    CHECK(folder.fileCount() == 1);
    CHECK(shell(path, "SELECT removed FROM facility WHERE key = 'hall'") == "0\n");
}

TEST_CASE("Shared files: a new file takes no journal of the file it replaces", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    REQUIRE(PlanFile::create(path, test::samplePlanOf("blank")));
    // A hot journal: copied while a transaction that has reached the file is open.
    std::string journal;
    {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        other.exec(
            "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE meta SET value = value || 'x'");
        for (int i = 0; i < 200; ++i)
            other.exec(
                "INSERT INTO snapshot(name, time, engine_version, fingerprint, inputs)"
                " VALUES('a', 'b', 'c', 'd', hex(zeroblob(2000)))");
        journal = bytesOf(path.string() + "-journal");
        other.exec("ROLLBACK");
    }
    REQUIRE(journal.size() > 512);
    test::writeBytes(path.string() + "-journal", journal);
    REQUIRE(PlanFile::create(path, plan));
    CHECK(folder.fileCount() == 1);
    CHECK(PlanFile::open(path).value()->initialPlan() == plan);
}

TEST_CASE("Shared files: a replaced file keeps its rights, a link its target", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const fs::path link = folder / "link.wattplan";
    const Plan plan = test::samplePlanOf("article");
    REQUIRE(PlanFile::create(path, test::samplePlanOf("blank")));
    ::chmod(path.c_str(), 0640);
    fs::create_symlink("plan.wattplan", link);
    REQUIRE(PlanFile::create(link, plan));
    CHECK(fs::is_symlink(link));
    CHECK(PlanFile::open(path).value()->initialPlan() == plan);
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);
}

TEST_CASE("Schema: no two columns of a table have one name", "[store]") {
    for (const KindSpec& kind : Registry::instance().kinds()) {
        std::set<std::string> names;
        for (const store::Column& column : store::commonColumns())
            CHECK(names.insert(column.name).second);
        for (const store::Column& column : store::fieldColumns(kind.kind)) {
            INFO(kind.key << "." << column.name);
            CHECK(names.insert(column.name).second);
        }
    }
}
