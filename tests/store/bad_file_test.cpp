#include <sys/stat.h>
#include <unistd.h>

#include <functional>
#include <random>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;
using store::Access;
using store::PlanFile;
using test::bytesOf;
using test::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

/// The rights of a user who is not root, for root: files are refused to that user as to anyone.
class WithoutRoot {
public:
    WithoutRoot() {
        if (::geteuid() == 0) m_isChanged = ::seteuid(65534) == 0;
    }
    ~WithoutRoot() {
        if (m_isChanged && ::seteuid(0) != 0) std::abort();
    }

private:
    bool m_isChanged = false;
};

void makePlan(const fs::path& path, const char* name = "article") {
    REQUIRE(PlanFile::create(path, test::samplePlanOf(name)));
}

void runSql(const fs::path& path, const std::string& sql) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

ErrorCode errorOf(const fs::path& path, Access access) {
    const auto opened = PlanFile::open(path, access);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().arguments.at(0) == path.string());
    return opened.error().code;
}

/// Opening gives the error, and leaves the file and the folder as they were.
void requireRefused(const TemporaryFolder& folder, const fs::path& path, ErrorCode code) {
    const std::string before = bytesOf(path);
    const auto count = folder.fileCount();
    CHECK(errorOf(path, Access::readWrite) == code);
    CHECK(errorOf(path, Access::readOnly) == code);
    CHECK(bytesOf(path) == before);
    CHECK(folder.fileCount() == count);
}

}  // namespace

TEST_CASE("Bad files: what is no plan is refused and stays as it is", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";

    SECTION("an empty file") {
        test::writeBytes(path, "");
        requireRefused(folder, path, ErrorCode::notAPlan);
    }
    SECTION("random bytes") {
        std::mt19937 random(1);
        for (const std::size_t size : {1u, 15u, 16u, 99u, 100u, 4096u, 100000u}) {
            std::string bytes(size, '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random());
            test::writeBytes(path, bytes);
            requireRefused(folder, path, ErrorCode::notAPlan);
        }
    }
    SECTION("a text") {
        test::writeBytes(path, "SQLite is mentioned here, but this is a letter.\n");
        requireRefused(folder, path, ErrorCode::notAPlan);
    }
    SECTION("another SQLite database") {
        runSql(path,
               "CREATE TABLE cluster(id INTEGER PRIMARY KEY, key TEXT); INSERT INTO cluster VALUES(1, 'a')");
        requireRefused(folder, path, ErrorCode::notAPlan);
    }
    SECTION("a database of another application") {
        runSql(path, "PRAGMA application_id = 1196444487; CREATE TABLE meta(key TEXT, value TEXT)");
        requireRefused(folder, path, ErrorCode::notAPlan);
    }
    SECTION("a pipe") {
        REQUIRE(::mkfifo(path.c_str(), 0666) == 0);
        CHECK(errorOf(path, Access::readWrite) == ErrorCode::notAPlan);
    }
    SECTION("a directory") {
        fs::create_directory(path);
        CHECK(errorOf(path, Access::readWrite) == ErrorCode::fileIsDirectory);
        CHECK(errorOf(path, Access::readOnly) == ErrorCode::fileIsDirectory);
    }
    SECTION("no file") {
        CHECK(errorOf(path, Access::readWrite) == ErrorCode::fileNotFound);
        CHECK(errorOf(path / "below", Access::readWrite) == ErrorCode::fileNotFound);
        CHECK(folder.fileCount() == 0);
    }
}

TEST_CASE("Bad files: a plan that is cut short anywhere is refused and stays as it is", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    makePlan(path);
    const std::string whole = bytesOf(path);
    for (const std::size_t size :
         {std::size_t{16}, std::size_t{99}, std::size_t{100}, std::size_t{4095}, std::size_t{4096},
          whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        INFO(size << " bytes of " << whole.size());
        test::writeBytes(path, whole.substr(0, size));
        requireRefused(folder, path, ErrorCode::fileDamaged);
    }
}

TEST_CASE("Bad files: a plan with destroyed pages is refused or read, never changed", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    makePlan(path);
    const std::string whole = bytesOf(path);
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 100; ++round) {
        std::string bytes = whole;
        const std::size_t begin = 100 + random() % (bytes.size() - 700);
        for (std::size_t i = begin; i < begin + 600; ++i)
            bytes[i] = static_cast<char>(random());
        test::writeBytes(path, bytes);
        const auto opened = PlanFile::open(path);  // reads it, if only values were hit
        if (!opened) {
            ++refused;
            CHECK(opened.error().code == ErrorCode::fileDamaged);
            CHECK(bytesOf(path) == bytes);
        }
    }
    CHECK(refused > 20);  // the rest hit what is free or not checked, such as a text
}

TEST_CASE("Bad files: rows that make no plan are refused with a reason", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const char* damages[] = {
        "UPDATE cluster SET facility = 999999",
        "UPDATE cluster SET facility = (SELECT id FROM model WHERE removed = 0 LIMIT 1)",
        "UPDATE cluster SET commissioning = 'soon'",
        "UPDATE cluster SET key = 'Not A Key' WHERE id = (SELECT min(id) FROM cluster)",
        "UPDATE finance SET removed = 1",
        "UPDATE facility SET key = 'plan' WHERE id = (SELECT min(id) FROM facility)",
        "DROP TABLE distribution",
        "INSERT INTO distribution VALUES((SELECT min(id) FROM cluster), 'ramp', 'unheard', 1, 2, 3, 4, 0, 1, "
        "NULL, NULL)",
        "INSERT INTO override(what_if, object, kind, field, value) VALUES(777, 1, 'cluster', 'ramp', '1')",
        "INSERT INTO what_if(id, parent, key, name) VALUES(901, 902, 'a', '')",
        "INSERT INTO what_if(id, parent, key, name) VALUES(901, 902, 'a', ''), (902, 901, 'b', '')",
        "INSERT INTO what_if(id, parent, key, name, colour) VALUES(901, 0, 'a', '', 8)",
        "INSERT INTO what_if_restored VALUES(777, 1)",
    };
    for (const char* damage : damages) {
        INFO(damage);
        fs::remove(path);
        makePlan(path);
        runSql(path, damage);
        requireRefused(folder, path, ErrorCode::fileDamaged);
    }
}

TEST_CASE("Bad files: a file of a newer program is opened if it says that we may", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    makePlan(path);
    runSql(path,
           "PRAGMA user_version = 99; ALTER TABLE cluster ADD COLUMN flux REAL;"
           "UPDATE cluster SET flux = 1.21; CREATE TABLE gadget(id INTEGER PRIMARY KEY);"
           "INSERT INTO field_source VALUES((SELECT min(id) FROM cluster), 'flux', 's', '', '', '', '', '')");
    SECTION("what it doesn't know is kept") {
        const Plan plan = test::samplePlanOf("article");
        {
            auto file = PlanFile::open(path);
            REQUIRE(file);
            CHECK((*file)->initialPlan() == plan);
            test::RandomPlanner planner(plan, {}, 0, 5, file->get());
            for (int i = 0; i < 100; ++i)
                REQUIRE(planner.step());
        }
        SQLite::Database database(path.string());
        const auto clusters = plan.objects(Kind::cluster);
        CHECK(
            database.execAndGet("SELECT count(*) FROM cluster WHERE flux = 1.21 AND what_if = 0").getInt() ==
            static_cast<int>(clusters.size()));
        CHECK(database.execAndGet("SELECT count(*) FROM field_source WHERE field = 'flux'").getInt() == 1);
        CHECK(database.execAndGet("PRAGMA user_version").getInt() == 99);
    }
    SECTION("it needs a newer reader") {
        runSql(path, "UPDATE meta SET value = '99' WHERE key = 'minimum_reader'");
        requireRefused(folder, path, ErrorCode::fileTooNew);
        const auto opened = PlanFile::open(path);
        CHECK(opened.error().arguments == std::vector<std::string>{path.string(), "99", "2"});
    }
}

TEST_CASE("Bad files: a file of an older program gets the columns it lacks", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    makePlan(path);
    runSql(path, "ALTER TABLE cluster DROP COLUMN ramp; DROP TABLE feed_step");
    SECTION("not when it is only read") {
        const std::string before = bytesOf(path);
        REQUIRE(PlanFile::open(path, Access::readOnly));
        CHECK(bytesOf(path) == before);
    }
    SECTION("when it is written") {
        const auto file = PlanFile::open(path);
        REQUIRE(file);
        const Object& cluster = *(*file)->initialPlan().objects(Kind::cluster).front();
        CHECK(isEmpty(cluster.value(fieldId(Kind::cluster, "ramp"))));
        Plan plan = (*file)->initialPlan();
        test::RandomPlanner planner(plan, {}, 0, 1, file->get());
        const auto edits = Editor(plan, catalog::Catalogue::builtIn())
                               .setValue({cluster.id, fieldId(Kind::cluster, "ramp")}, Number{6});
        REQUIRE(planner.perform(*edits));
        CHECK(SQLite::Database(path.string()).execAndGet("SELECT max(ramp) FROM cluster").getDouble() == 6.0);
    }
}

TEST_CASE("Bad files: history that no longer fits is left out, the plan is opened", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan initial = test::samplePlanOf("blank");
    {
        auto file = PlanFile::create(path, initial);
        test::RandomPlanner planner(initial, {}, 0, 1, file->get());
        for (const char* key : {"first", "second", "third"})
            REQUIRE(planner.perform(
                *Editor(planner.plan(), catalog::Catalogue::builtIn()).add(Kind::facility, key)));
    }
    runSql(path, "UPDATE edit SET after = 'garbage' WHERE seq = 2");
    {
        auto file = PlanFile::open(path);
        REQUIRE(file);
        REQUIRE((*file)->initialHistory().size() == 1);
        CHECK((*file)->initialCursor() == 1);
        test::RandomPlanner planner((*file)->initialPlan(), (*file)->initialHistory(), 1, 1, file->get());
        REQUIRE(planner.undo());
    }
    const auto file = PlanFile::open(path);
    REQUIRE(file);
    CHECK((*file)->initialPlan().find("second"));
    CHECK_FALSE((*file)->initialPlan().find("third"));
    CHECK((*file)->initialHistory().size() == 1);
    CHECK((*file)->initialCursor() == 0);
}

TEST_CASE("Bad files: rights that are missing", "[store]") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.wattplan";
    const Plan plan = test::samplePlanOf("article");
    makePlan(path);
    const store::EditGroup group{
        1, {}, {}, *Editor(plan, catalog::Catalogue::builtIn()).add(Kind::cluster, "a")};
    const std::string before = bytesOf(path);

    SECTION("a file that may not be read") {
        ::chmod(path.c_str(), 0000);
        const WithoutRoot user;
        CHECK(errorOf(path, Access::readWrite) == ErrorCode::fileNotReadable);
    }
    SECTION("a file that may not be written opens to be read") {
        ::chmod(path.c_str(), 0444);
        const WithoutRoot user;
        const auto file = PlanFile::open(path);
        REQUIRE(file);
        CHECK((*file)->access() == Access::readOnly);
        CHECK((*file)->initialPlan() == plan);
        CHECK((*file)->append(plan, group).error().code == ErrorCode::fileNotWritable);
    }
    SECTION("a folder that may not be written, as on a read-only medium") {
        ::chmod(path.c_str(), 0666);
        ::chmod(folder.path().c_str(), 0555);
        const WithoutRoot user;
        const auto file = PlanFile::open(path);
        REQUIRE(file);
        CHECK((*file)->access() == Access::readOnly);
        CHECK((*file)->initialPlan() == plan);
        CHECK(PlanFile::create(folder / "new.wattplan", plan).error().code == ErrorCode::fileNotWritable);
    }
    SECTION("a folder that is not there") {
        CHECK(PlanFile::create(folder / "none/new.wattplan", plan).error().code ==
              ErrorCode::fileNotWritable);
        CHECK(PlanFile::create(folder.path(), plan).error().code == ErrorCode::fileIsDirectory);
    }
    ::chmod(path.c_str(), 0644);
    CHECK(bytesOf(path) == before);
}
