#include "core/catalog/embedded.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include "tests/support/paths.h"

using namespace wattplan::catalog;

TEST_CASE("an embedded file has the bytes of the file in resources/", "[catalog]") {
    for (const EmbeddedFile& file : embeddedFiles()) {
        CAPTURE(file.name);
        std::ifstream stream((wattplan::test::sourceFolder() + "/resources/").append(file.name),
                             std::ios::binary);
        REQUIRE(stream.good());
        const std::string onDisk{std::istreambuf_iterator<char>(stream), {}};
        CHECK(embeddedFile(file.name) == onDisk);
    }
}

TEST_CASE("embedded files are sorted by name", "[catalog]") {
    CHECK(std::ranges::is_sorted(embeddedFiles(), {}, &EmbeddedFile::name));
}

TEST_CASE("a name that is not embedded gives empty text", "[catalog]") {
    CHECK(embeddedFile("catalog/no_such_table.csv").empty());
    CHECK(embeddedFile("").empty());
}
