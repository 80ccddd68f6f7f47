#include "core/exchange/file_batch.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

using namespace wattplan;
using namespace wattplan::exchange;
namespace fs = std::filesystem;

namespace {

struct OwnFolder {
    OwnFolder() : path(fs::temp_directory_path() / ("wattplan-batch-" + std::to_string(::getpid()))) {
        fs::remove_all(path);
        fs::create_directory(path);
    }
    ~OwnFolder() { fs::remove_all(path); }
    fs::path path;
};

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::set<std::string> everythingIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        names.insert(fs::relative(entry.path(), folder).string());
    return names;
}

}  // namespace

TEST_CASE("A batch of files comes into a new folder at once", "[exchange]") {
    const OwnFolder own;
    FileBatch batch(own.path / "made" / "here");
    REQUIRE(batch.add("power.svg", "one"));
    REQUIRE(batch.add("zh_TW/power.svg", "two"));
    CHECK_FALSE(fs::exists(own.path / "made/here/power.svg"));
    REQUIRE(batch.commit());
    CHECK(contents(own.path / "made/here/power.svg") == "one");
    CHECK(contents(own.path / "made/here/zh_TW/power.svg") == "two");
    CHECK(batch.count() == 2);
}

TEST_CASE("A batch that is given up leaves nothing, not even the folder", "[exchange]") {
    const OwnFolder own;
    {
        FileBatch batch(own.path / "made" / "here");
        REQUIRE(batch.add("power.svg", "one"));
    }
    CHECK(everythingIn(own.path).empty());
}

TEST_CASE("A batch replaces files of the same name and leaves nothing else behind", "[exchange]") {
    const OwnFolder own;
    write(own.path / "power.svg", "old");
    write(own.path / "other.txt", "mine");
    {
        FileBatch batch(own.path);
        REQUIRE(batch.add("power.svg", "new"));
        REQUIRE(batch.commit());
    }
    CHECK(everythingIn(own.path) == std::set<std::string>{"other.txt", "power.svg"});
    CHECK(contents(own.path / "power.svg") == "new");
}

TEST_CASE("A batch of which one file has no place changes none", "[exchange]") {
    const OwnFolder own;
    write(own.path / "a.svg", "old");
    fs::create_directory(own.path / "c.svg");
    {
        FileBatch batch(own.path);
        for (const char* name : {"a.svg", "b/b.svg", "c.svg"})
            REQUIRE(batch.add(name, "new"));
        const auto done = batch.commit();
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::fileIsDirectory);
        CHECK(done.error().arguments.front() == (own.path / "c.svg").string());
    }
    CHECK(everythingIn(own.path) == std::set<std::string>{"a.svg", "c.svg"});
    CHECK(contents(own.path / "a.svg") == "old");
}

TEST_CASE("A batch whose folder can't be made says which and why", "[exchange]") {
    const OwnFolder own;
    write(own.path / "file", "mine");
    FileBatch batch(own.path / "file" / "below");
    const auto done = batch.add("power.svg", "one");
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::fileNotWritable);
    CHECK(done.error().arguments == std::vector<std::string>{(own.path / "file/below").string(),
                                                             "a file stands where a folder is needed"});
}

TEST_CASE("A batch for which there is no room names the file and leaves nothing", "[exchange]") {
    const OwnFolder own;
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);  // the write fails instead
    {
        FileBatch batch(own.path);
        REQUIRE(batch.add("small.svg", "one"));
        rlimit little = before;
        little.rlim_cur = 1000;
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
        const auto done = batch.add("large.svg", std::string(2000, 'x'));
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::fileNotWritable);
        CHECK(done.error().arguments.front() == (own.path / "large.svg").string());
    }
    std::signal(SIGXFSZ, handler);
    CHECK(everythingIn(own.path).empty());
}
