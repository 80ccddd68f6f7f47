#include <catch2/catch.hpp>

#include "core/catalog/catalogue.h"
#include "core/catalog/embedded.h"

using namespace wattplan;
using catalog::Catalogue;

namespace {

// The built-in file with its first `from` made `to`. Rows that the tests change stand on known lines.
std::string changed(const std::string& file, std::string_view from, std::string_view to) {
    std::string text(catalog::embeddedFile("catalog/" + file));
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::vector<std::string> errorOf(const std::string& file, std::string_view text) {
    const auto catalogue = Catalogue::read({{file, text}});
    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().code == ErrorCode::malformedRow);
    return catalogue.error().arguments;
}

using Arguments = std::vector<std::string>;

}  // namespace

TEST_CASE("a row that is not as it should be is refused with file, line and column", "[catalog]") {
    // alexnet is the first model: line 2.
    SECTION("a bad number") {
        CHECK(errorOf("models.csv", changed("models.csv", ",60000000,", ",6e7 x,")) ==
              Arguments{"models.csv", "2", "params_total", "it is not a number"});
    }
    SECTION("a number out of range") {
        CHECK(errorOf("models.csv", changed("models.csv", ",60000000,", ",-60000000,")) ==
              Arguments{"models.csv", "2", "params_total", "it is out of range"});
    }
    SECTION("part of a layer") {
        CHECK(errorOf("models.csv", changed("models.csv", ",60000000,,8,", ",60000000,,8.5,")) ==
              Arguments{"models.csv", "2", "layers", "it is not a whole number"});
    }
    SECTION("a day that is none") {
        CHECK(errorOf("models.csv", changed("models.csv", "2012-09-30", "2012-09-31")) ==
              Arguments{"models.csv", "2", "publication_date", "it is not a date"});
    }
    SECTION("a month that is none") {
        CHECK(errorOf("models.csv", changed("models.csv", "2012-09-30", "2012-13")) ==
              Arguments{"models.csv", "2", "publication_date", "it is not a date"});
    }
    SECTION("a missing column") {
        CHECK(errorOf("models.csv", changed("models.csv", ",params_total,", ",parameters,")) ==
              Arguments{"models.csv", "1", "params_total", "the column is missing"});
    }
    SECTION("a missing column of sources") {
        CHECK(errorOf("models.csv", changed("models.csv", ",source_url,", ",url,")) ==
              Arguments{"models.csv", "1", "source_url", "the column is missing"});
    }
    SECTION("an id that stands twice") {
        CHECK(errorOf("models.csv", changed("models.csv", "\nvgg-19,", "\nvgg-16,")) ==
              Arguments{"models.csv", "4", "id", "the id stands twice"});
    }
    SECTION("ids that make the same key") {
        CHECK(errorOf("models.csv", changed("models.csv", "\nvgg-19,", "\nvgg_16,")) ==
              Arguments{"models.csv", "4", "id", "the id stands twice"});
    }
    SECTION("no id") {
        CHECK(errorOf("models.csv", changed("models.csv", "\nvgg-19,", "\n,")) ==
              Arguments{"models.csv", "4", "id", "the id is empty"});
    }
    SECTION("a choice that is none") {
        CHECK(errorOf("cooling.csv", changed("cooling.csv", ",dx,", ",dxx,")) ==
              Arguments{"cooling.csv", "2", "reject_mode_air", "it is none of the choices"});
    }
    SECTION("an unclosed quote") {
        CHECK(errorOf("models.csv", changed("models.csv", "\nvgg-19,", "\n\"vgg-19,"))[1] == "4");
    }
    SECTION("the same currency twice in a year") {
        CHECK(errorOf("currencies.csv", changed("currencies.csv", "\nHKD,", "\nCNY,")) ==
              Arguments{"currencies.csv", "4", "code", "the id stands twice"});
    }
}

TEST_CASE("a reference to a row that does not exist is refused", "[catalog]") {
    const std::string systems = changed("systems.csv", ",p100-sxm2-16,", ",p100-sxm9,");
    const auto catalogue =
        Catalogue::read({{"systems.csv", systems},
                         {"costs.csv", catalog::embeddedFile("catalog/costs.csv")},
                         {"accelerators.csv", catalog::embeddedFile("catalog/accelerators.csv")}});
    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().arguments ==
          Arguments{"systems.csv", "2", "accelerator_id", "there is no such row to refer to"});
}

TEST_CASE("a cost that does not exist or is in another unit is refused", "[catalog]") {
    const auto read = [](std::string_view to) {
        const std::string sites = changed("sites.csv", ",construction_cn,", to);
        const auto catalogue = Catalogue::read(
            {{"costs.csv", catalog::embeddedFile("catalog/costs.csv")}, {"sites.csv", sites}});
        REQUIRE_FALSE(catalogue.has_value());
        return catalogue.error().arguments;
    };
    CHECK(read(",construction_moon,") ==
          Arguments{"sites.csv", "2", "construction_key", "costs.csv has no such row"});
    CHECK(read(",staff_cost_cn,") ==
          Arguments{"sites.csv", "2", "construction_key", "that cost has another unit"});
}

TEST_CASE("a file that the catalogue does not know is refused", "[catalog]") {
    const auto catalogue = Catalogue::read({{"modles.csv", "id\n"}});
    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().arguments[0] == "modles.csv");
}
