#include "widgets/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/exchange/plan_json.h"
#include "core/plan/samples.h"
#include "tests/document/document_helpers.h"

using namespace wattplan;

TEST_CASE("An edit changes plan and results, undo takes it back, redo does it again", "[document]") {
    const auto document = article();
    const double before = result(*document, "gpt3", "energy_facility");
    const Plan original = document->plan();
    QSignalSpy changes(document.get(), &Document::changed);

    // Half the tokens are half the energy: FLOP = 6 N D at the same MFU and power.
    REQUIRE(document->setText(cell(*document, "gpt_3_175b", "training_tokens"), "150e9"));
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before / 2));
    CHECK(changes.size() == 1);
    CHECK(document->canUndo());

    REQUIRE(document->undo());
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before));
    CHECK(document->plan().all() == original.all());
    CHECK_FALSE(document->canUndo());

    REQUIRE(document->redo());
    CHECK(result(*document, "gpt3", "energy_facility") == Approx(before / 2));
    CHECK_FALSE(document->canRedo());
}

TEST_CASE("Typing what is there already is no step", "[document]") {
    const auto document = article();
    REQUIRE(document->setText(cell(*document, "gpt3", "pin_it_power"), "0.33 kW"));
    CHECK(document->history().empty());
}

TEST_CASE("A refused text changes nothing and names its cell", "[document]") {
    const auto document = article();
    const Plan original = document->plan();
    const auto refused = document->setText(cell(*document, "gpt3", "pin_mfu"), "much");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::notANumber);
    CHECK(refused.error().object == "gpt3");
    CHECK(refused.error().field == "pin_mfu");
    CHECK(document->plan() == original);
    CHECK(document->history().empty());
}

TEST_CASE("Several texts are one step, all or none", "[document]") {
    const auto document = article();
    const Plan original = document->plan();
    const auto cells = [&](const char* last) {
        return std::vector<std::pair<FieldAddress, QString>>{
            {cell(*document, "gpt3", "pin_mfu"), "0.2"},
            {cell(*document, "gopher", "pin_mfu"), "0.3"},
            {cell(*document, "bloom", "pin_mfu"), QString::fromUtf8(last)},
        };
    };
    const auto refused = document->setTexts(cells("-1"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().object == "bloom");
    CHECK(document->plan() == original);

    REQUIRE(document->setTexts(cells("0.31")));
    CHECK(document->history().size() == 1);
    REQUIRE(document->undo());
    CHECK(document->plan().all() == original.all());
}

TEST_CASE("The first edit of a library row copies it, in the same step", "[document]") {
    const auto document = article();
    const Object* row = document->catalogue().find(Kind::model, "alexnet");
    REQUIRE(row != nullptr);
    const FieldAddress tokens{row->id, fieldId(Kind::model, "training_tokens")};
    const FieldAddress parameters{row->id, fieldId(Kind::model, "params_total")};
    REQUIRE(document->setTexts({{tokens, "2e9"}, {parameters, "61e6"}}));
    CHECK(document->history().size() == 1);
    const Object* copy = document->plan().find(document->inPlan(row->id));
    REQUIRE(copy != nullptr);
    CHECK(std::get<Number>(copy->value(tokens.field)).value == 2e9);
    CHECK(std::get<Number>(copy->value(parameters.field)).value == 61e6);

    REQUIRE(document->undo());
    CHECK(document->inPlan(row->id).isCatalogue());
}

TEST_CASE("Objects that use one another are removed together in any order", "[document]") {
    const auto document = article();
    const auto refused = document->remove({idOf(*document, "v100_cluster")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::objectInUse);
    REQUIRE(document->remove(
        {idOf(*document, "azure"), idOf(*document, "v100_cluster"), idOf(*document, "gpt3")}));
    CHECK(document->history().size() == 1);
    CHECK(document->plan().find("azure") == nullptr);
    REQUIRE(document->undo());
    CHECK(result(*document, "gpt3", "energy_facility") > 0.0);
}

TEST_CASE("A plan saved and reopened can be undone further, and redone", "[document]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.wattplan");
    const Plan original = article()->plan();
    {
        const auto document = article();
        REQUIRE(document->setText(cell(*document, "gpt3", "pin_mfu"), "0.2"));
        REQUIRE(document->saveAs(path));
        REQUIRE(document->setText(cell(*document, "gpt3", "pin_mfu"), "0.3"));
        REQUIRE(document->setText(cell(*document, "gpt3", "pin_mfu"), "0.4"));
        REQUIRE(document->undo());
        REQUIRE(document->writeResults());
    }
    const auto opened = Document::open(path);
    REQUIRE(opened.has_value());
    Document& document = **opened;
    const auto mfu = [&] {
        return std::get<Number>(document.plan().find("gpt3")->value(fieldId(Kind::trainingRun, "pin_mfu")))
            .value;
    };
    CHECK(mfu() == 0.3);
    REQUIRE(document.redo());
    CHECK(mfu() == 0.4);
    for (int step = 0; step < 3; ++step)
        REQUIRE(document.undo());
    CHECK(mfu() == 0.1968);
    CHECK_FALSE(document.canUndo());
    CHECK(document.plan().all() == original.all());
}

TEST_CASE("A read-only plan refuses edits", "[document]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.wattplan");
    REQUIRE(article()->saveAs(path));
    const auto writer = Document::open(path);
    REQUIRE(writer.has_value());
    const auto reader = Document::open(path, store::Access::readOnly);
    REQUIRE(reader.has_value());
    CHECK((*reader)->isReadOnly());
    CHECK_FALSE((*reader)->setText(cell(**reader, "gpt3", "pin_mfu"), "0.2"));
    CHECK((*reader)->plan() == (*writer)->plan());
}

TEST_CASE("A template there is none of is refused", "[document]") {
    const auto refused = Document::fromTemplate("sample:nothing");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unknownChoice);
    CHECK(refused.error().arguments ==
          std::vector<std::string>{"sample:nothing",
                                   "sample:blank, sample:article, sample:serving, sample:orbit, "
                                   "sample:ulanqab-virginia"});
    CHECK(Document::fromTemplate("blank").has_value());
}

TEST_CASE("A plan in JSON opens as a new plan that has no file yet", "[document]") {
    QTemporaryDir folder;
    const QString path = folder.filePath("plan.json");
    auto plan = samplePlan("sample:article", catalog::Catalogue::builtIn());
    REQUIRE(plan);
    REQUIRE(exchange::writePlanJson(path.toStdString(), *plan));

    const auto opened = Document::open(path);
    REQUIRE(opened);
    CHECK((*opened)->plan().all() == plan->all());
    CHECK((*opened)->path().isEmpty());
    CHECK_FALSE((*opened)->isReadOnly());
    CHECK_FALSE(Document::open(folder.filePath("none.json")));
}
