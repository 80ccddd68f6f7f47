#include "widgets/text/object_text.h"

#include <algorithm>

#include "core/catalog/csv.h"
#include "core/catalog/embedded.h"
#include "tests/support/plan_desk.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

QString nameIn(Language language, const Plan& plan, std::string_view key) {
    Translation translation;
    translation.install(language);
    const Object* object = plan.find(key);
    REQUIRE(object);
    return objectName(*object, library(), language).replace(QChar(noBreakSpace), u' ');
}

TEST_CASE("An object without a name is called by what tells it apart", "[text]") {
    test::PlanDesk desk("article");
    const auto name = [&](std::string_view key) { return nameIn(Language::en, desk.plan(), key); };
    const auto chinese = [&](std::string_view key) { return nameIn(Language::zhCN, desk.plan(), key); };
    CHECK(name("era_2012") == QString::fromUtf8("2012–2019"));
    CHECK(name("air_feed_1") == "2023-01: 1 MW");
    CHECK(chinese("air_feed_1") == QString::fromUtf8("2023-01：1 MW"));
    desk.type("air_feed_1", "basis", "mva");
    CHECK(name("air_feed_1") == "2023-01: 1 MVA");
    desk.type("air_feed_1", "capacity", "");
    CHECK(name("air_feed_1") == "2023-01");
    CHECK(name("finance") == "Finance");
    CHECK(chinese("finance") == QString::fromUtf8("财务"));
    CHECK(chinese("gpt3") == "GPT-3");
}

TEST_CASE("A key that was given counts its kind, a key of the planner's own is kept", "[text]") {
    test::PlanDesk desk;
    desk.add(Kind::cluster, "");
    desk.add(Kind::cluster, "");
    desk.add(Kind::cluster, "cluster_b");
    desk.add(Kind::cluster, "north");
    const auto chinese = [&](std::string_view key) { return nameIn(Language::zhTW, desk.plan(), key); };
    CHECK(chinese("cluster") == QString::fromUtf8("叢集"));
    CHECK(chinese("cluster_2") == QString::fromUtf8("叢集 2"));
    CHECK(chinese("cluster_b") == "cluster_b");
    CHECK(chinese("north") == "north");
    desk.type("north", "name", "North hall");
    CHECK(chinese("north") == "North hall");
}

TEST_CASE("No single object and no unnamed row of the samples shows its key", "[text]") {
    for (const auto& [sample, title] : sampleTitles()) {
        const test::PlanDesk desk(sample);
        for (const auto& [id, object] : desk.plan().all()) {
            INFO(object.key);
            CHECK(objectName(object, library(), Language::en) != QString::fromStdString(object.key));
        }
    }
}

TEST_CASE("Countries and regions of the library are shown by name, and kept by code", "[text]") {
    Translation translation;
    translation.install(Language::zhCN);
    const FieldWording wording = fieldWording(test::PlanDesk().plan(), library(), numbersIn(Language::zhCN));
    for (const auto& [kind, key] :
         {std::pair{Kind::site, "country"}, {Kind::site, "region"}, {Kind::model, "country"}}) {
        const FieldSpec& field = Registry::instance().field(fieldId(kind, key));
        for (const Object* row : library().rows(kind)) {
            const auto* text = std::get_if<Text>(&row->value(field.id));
            if (!text) continue;
            INFO(row->key << " " << text->text);
            CHECK(std::ranges::find(field.terms, text->text, &Choice::key) != field.terms.end());
            CHECK(valueText(*text, field, wording) != QString::fromStdString(text->text));
            CHECK(editText(*text, wording) == QString::fromStdString(text->text));
        }
    }
    const FieldSpec& country = Registry::instance().field(fieldId(Kind::site, "country"));
    CHECK(valueText(Text{"SE"}, country, wording) == QString::fromUtf8("瑞典"));
    CHECK(valueText(Text{"ZZ"}, country, wording) == "ZZ");
}

TEST_CASE("Developers of models are called as the library's table calls them in Chinese", "[text]") {
    Translation translation;
    translation.install(Language::zhCN);
    const FieldWording wording = fieldWording(test::PlanDesk().plan(), library(), numbersIn(Language::zhCN));
    const FieldSpec& developer = Registry::instance().field(fieldId(Kind::model, "organization"));
    const auto table = catalog::readCsv("models.csv", catalog::embeddedFile("catalog/models.csv"));
    REQUIRE(table);
    const std::size_t english = table->column("organization").value();
    const std::size_t chinese = table->column("organization_zh").value();
    for (const catalog::CsvRecord& row : table->records) {
        INFO(row.line << " " << row.cells[english]);
        CHECK(std::ranges::find(developer.terms, row.cells[english], &Choice::key) != developer.terms.end());
        // Spaces between the scripts and the full-width stroke are ours, the names the table's.
        QString shown = valueText(Text{row.cells[english]}, developer, wording);
        shown.remove(u' ').replace(u'／', u'/');
        CHECK(shown == QString::fromStdString(row.cells[chinese]).remove(u' '));
    }
}

TEST_CASE("Systems are named in Chinese where their name is more than a product's", "[text]") {
    for (const Object* row : library().rows(Kind::system)) {
        const QString name = objectName(*row, library(), Language::zhTW);
        INFO(name.toStdString());
        for (const char* word :
             {"server", "host", "board", "chips", "liquid", "rack", "class", " air", "node)"})
            CHECK_FALSE(name.contains(QLatin1String(word)));
    }
}

}  // namespace
}  // namespace wattplan::text
