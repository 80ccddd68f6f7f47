#include "widgets/window/page_list.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "core/plan/registry.h"

using namespace wattplan;

namespace {

std::string pageOf(Kind kind) {
    for (const PageEntry& entry : pageList())
        if (std::ranges::find(entry.kinds, kind) != entry.kinds.end()) return entry.key;
    return {};
}

}  // namespace

TEST_CASE("A link to a field of growth leads to the page that draws it", "[widgets]") {
    CHECK(pageOf(Kind::growthEra) == "compute-growth");
    CHECK(pageOf(Kind::growth) == "compute-growth");
    CHECK(pageOf(Kind::finance) == "finance");
}

TEST_CASE("Every kind of object has a page that links lead to", "[widgets]") {
    for (const KindSpec& kind : Registry::instance().kinds()) {
        CAPTURE(kind.key);
        if (kind.kind == Kind::chartNote) continue;  // stands on the charts of several pages
        CHECK_FALSE(pageOf(kind.kind).empty());
    }
}
