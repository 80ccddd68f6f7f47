#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/plan/what_if_edits.h"
#include "tests/document/document_helpers.h"
#include "widgets/document/document.h"

using namespace wattplan;

namespace {

/// A what-if below another, by its name.
WhatIfId create(Document& document, const char* name, WhatIfId parent = {}) {
    const WhatIfId made = document.whole().nextWhatIfId();
    WhatIfHead head;
    head.parent = parent;
    head.name = name;
    REQUIRE(document.applyToTree(WhatIfEditor(document.whole()).create(head)).has_value());
    return made;
}

}  // namespace

// Energy is 6 N D at the same MFU and power: half the tokens are half of it.
TEST_CASE("What is edited in a what-if is seen there alone, and follows its parent otherwise",
          "[document][what-if]") {
    const auto document = article();
    const double before = result(*document, "gpt3", "energy_facility");
    const FieldAddress tokens = cell(*document, "gpt_3_175b", "training_tokens");
    const WhatIfId half = create(*document, "half");
    document->show(half);
    REQUIRE(document->setText(tokens, "150e9"));
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before / 2));
    const Inheritance stands = document->inheritance(tokens);
    CHECK(stands.isOverridden);
    CHECK(std::get<Number>(stands.inherited).value == Approx(300e9));

    document->show({});
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before));
    // The baseline's power doubles: the what-if follows at once, with its own tokens.
    REQUIRE(document->setText(cell(*document, "gpt3", "pin_it_power"), "0.66 kW"));
    document->show(half);
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before));

    REQUIRE(document->resetToParent({tokens}));
    CHECK_FALSE(document->inheritance(tokens).isOverridden);
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(2 * before));
}

TEST_CASE("Another what-if is announced as the edits between the two", "[document][what-if]") {
    const auto document = article();
    const FieldAddress tokens = cell(*document, "gpt_3_175b", "training_tokens");
    const WhatIfId half = create(*document, "half");
    document->show(half);
    REQUIRE(document->setText(tokens, "150e9"));
    document->show({});
    QSignalSpy shown(document.get(), &Document::whatIfShown);
    std::vector<Edit> seen;
    QObject::connect(document.get(), &Document::changed,
                     [&](const std::vector<Edit>& edits) { seen = edits; });
    document->show(half);
    CHECK(shown.size() == 1);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].object == tokens.object);
    CHECK(seen[0].field == tokens.field);
    CHECK(std::get<Number>(seen[0].before).value == Approx(300e9));
    CHECK(std::get<Number>(seen[0].after).value == Approx(150e9));
}

TEST_CASE("An undo goes where the step was made", "[document][what-if]") {
    const auto document = article();
    const double before = result(*document, "gpt3", "energy_facility");
    const WhatIfId half = create(*document, "half");
    document->show(half);
    REQUIRE(document->setText(cell(*document, "gpt_3_175b", "training_tokens"), "150e9"));
    document->show({});
    REQUIRE(document->undo());
    CHECK(document->whatIf() == half);
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before));
    REQUIRE(document->undo());  // the what-if itself
    CHECK(document->whatIf().isBaseline());
    CHECK(document->whole().findWhatIf(half) == nullptr);
    REQUIRE(document->redo());
    REQUIRE(document->redo());
    CHECK(document->whatIf() == half);
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before / 2));
}

TEST_CASE("Where the what-if shown is deleted, the nearest above it is shown", "[document][what-if]") {
    const auto document = article();
    const WhatIfId first = create(*document, "first");
    const WhatIfId second = create(*document, "second", first);
    const WhatIfId third = create(*document, "third", second);
    document->show(third);
    REQUIRE(document->applyToTree(
        WhatIfEditor(document->whole()).remove(second, WhatIfEditor::Children::remove)));
    CHECK(document->whatIf() == first);
    REQUIRE(document->undo());
    CHECK(document->whole().findWhatIf(third) != nullptr);
}

TEST_CASE("The tree and its edits are in the file, and undone after it is opened again",
          "[document][what-if]") {
    QTemporaryDir folder;
    const QString path = folder.filePath("tree.wattplan");
    WhatIfId half;
    double before = 0.0;
    {
        const auto document = article();
        REQUIRE(document->saveAs(path));
        before = result(*document, "gpt3", "energy_facility");
        half = create(*document, "half");
        document->show(half);
        REQUIRE(document->setText(cell(*document, "gpt_3_175b", "training_tokens"), "150e9"));
        REQUIRE(document->writeResults());
    }
    auto opened = Document::open(path);
    REQUIRE(opened.has_value());
    Document& document = **opened;
    CHECK(document.whatIf().isBaseline());
    CHECK(result(document, "gpt3", "energy_facility") == Approx(before));
    document.show(half);
    CHECK(result(document, "gpt3", "energy_facility") == Approx(before / 2));
    REQUIRE(document.undo());
    CHECK(result(document, "gpt3", "energy_facility") == Approx(before));
}
