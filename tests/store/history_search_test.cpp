#include "core/store/history_search.h"

#include <catch2/catch.hpp>

#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
#include "tests/store/random_edits.h"

using namespace wattplan;
using store::EditGroup;
using store::searchHistory;
using Places = std::vector<std::size_t>;

TEST_CASE("History: steps are found by author, time, object, field, what-if and value", "[store]") {
    Plan plan = test::samplePlanOf("blank");
    std::vector<EditGroup> groups;
    const auto perform = [&](const char* author, const char* time, std::vector<Edit> edits) {
        for (const Edit& edit : edits)
            plan.apply(edit);
        groups.push_back({groups.size() + 1, time, author, std::move(edits)});
    };
    const auto& catalogue = catalog::Catalogue::builtIn();
    perform("mei", "2026-03-01T08:00:00Z", Editor(plan, catalogue).add(Kind::facility, "hall").value());
    const FieldAddress pin{plan.find("hall")->id, fieldId(Kind::facility, "pin_pue")};
    perform("wei", "2026-03-02T08:00:00Z", Editor(plan, catalogue).setText(pin, "1.25").value());
    perform("wei", "2026-04-01T08:00:00Z",
            WhatIfEditor(plan).create({.key = "liquid", .name = "Liquid Cooling"}).value());
    const WhatIfId liquid = plan.findWhatIf("liquid")->id;
    const auto drafted = Editor(plan, catalogue).setText(pin, "1.1").value();
    perform("mei", "2026-04-02T08:00:00Z", editsIn(plan, liquid, drafted));
    perform("mei", "2026-04-03T08:00:01.250Z",
            WhatIfEditor(plan).remove(liquid, WhatIfEditor::Children::reparent).value());

    const auto found = [&](const char* text) { return searchHistory(groups, plan, text); };
    CHECK(found("") == Places{0, 1, 2, 3, 4});
    CHECK(found("WEI") == Places{1, 2});
    CHECK(found("2026-04") == Places{2, 3, 4});
    CHECK(found("hall") == Places{0, 1, 3, 4});
    CHECK(found("pin_pue 1.25") == Places{1});
    CHECK(found("1.25") == Places{1});                  // not what was done a quarter past a second
    CHECK(found("liquid cooling") == Places{2, 3, 4});  // though it is no more
    CHECK(found("liquid 1.1 mei") == Places{3, 4});     // 4 takes the value back
    CHECK(found("nothing").empty());
    const auto labels = [](const Edit& edit) { return edit.field.isValid() ? "機房" : ""; };
    CHECK(searchHistory(groups, plan, "機房 wei", labels) == Places{1});
}
