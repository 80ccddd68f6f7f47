#include "tests/widgets/report/report_desk.h"
#include "widgets/window/page_list.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::ReportDesk;

namespace {

const Table* tableNamed(const Content& content, const QString& words) {
    for (const Section& section : content.sections)
        for (const Block& block : section.blocks)
            if (const auto* table = std::get_if<Table>(&block); table && table->title.text.contains(words))
                return table;
    return nullptr;
}

std::optional<double> numberIn(const Table& table, const QString& row, std::size_t column) {
    for (const auto& cells : table.rows)
        if (cells.front().words.text == row) return cells.at(column).number;
    return {};
}

std::size_t chartsIn(const Section& section) {
    return static_cast<std::size_t>(std::ranges::count_if(
        section.blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); }));
}

}  // namespace

TEST_CASE("The report of an orbital plan tells what orbit costs, weighs and emits", "[report]") {
    ReportDesk desk("sample:orbit");
    const ReportComposition composition = reportComposition(desk.document->whole(), text::Language::en);
    const auto content = desk.content(composition);
    const auto section = std::ranges::find(content->sections, QStringLiteral("orbit"), &Section::key);
    REQUIRE(section != content->sections.end());
    CHECK(chartsIn(*section) == 3);
    // What is to be decided is no hall on the ground: no card of zero megawatts.
    for (const Section& each : content->sections)
        for (const Block& block : each.blocks)
            if (const auto* figures = std::get_if<Figures>(&block))
                for (const Figures::Figure& figure : figures->figures)
                    CHECK(figure.number != u"0");
    const Table* key = tableNamed(*content, QStringLiteral("In orbit and on the ground"));
    REQUIRE(key);
    REQUIRE(key->rows.size() == 2);  // as it is today, and as it is hoped
    const Table* every = tableNamed(*content, QStringLiteral("Orbital clusters: every result"));
    REQUIRE(every);
    // Launch is mass times its price: 2,940 USD/kg today (Falcon 9, list) and 200 as hoped, of one mass.
    const auto today = numberIn(*every, QStringLiteral("Of launch"), 2);
    const auto hoped = numberIn(*every, QStringLiteral("Of launch"), 3);
    REQUIRE((today && hoped));
    CHECK(*today / *hoped == Approx(2940.0 / 200.0));
}

TEST_CASE("Every page of results has a section of the report", "[report]") {
    // The overview is the summary; what a goal seek or a sweep asked is not kept in the plan; the history is
    // no result; the report is the report; pages of tables show what their objects have.
    const std::map<QString, QString> told{{"overview", "summary"},
                                          {"finance", "cost"},
                                          {"models", "inputs"},
                                          {"sites", "inputs"},
                                          {"cooling", "inputs"}};
    const QStringList untold{"goal-seek", "sweep", "history", "report"};
    for (const PageEntry& page : pageList()) {
        const QString key = QLatin1String(page.key);
        CAPTURE(key.toStdString());
        const auto other = told.find(key);
        const QString section = other == told.end() ? key : other->second;
        CHECK((untold.contains(key) || reportSection(section.toStdString())));
    }
}

TEST_CASE("Facilities, clusters and workloads are told by every result that they have", "[report]") {
    ReportDesk desk;
    const auto content =
        desk.content(text::Language::en, {"facilities", "workloads", "training", "hardware"});
    const auto& model = desk.document->model();
    const Registry& registry = Registry::instance();
    for (const auto& [kind, title] :
         {std::pair(Kind::facility, "Facilities: every result"), std::pair(Kind::cluster, "Clusters: every"),
          std::pair(Kind::trainingRun, "Training runs: every result")}) {
        const Table* table = tableNamed(*content, QLatin1String(title));
        REQUIRE(table);
        const auto objects = desk.document->plan().objects(kind);
        CHECK(table->columns.size() == objects.size() + 2);  // result and unit
        const auto known = std::ranges::count_if(registry.results(kind), [&](const ResultSpec& result) {
            return !result.isSeries && std::ranges::any_of(objects, [&](const Object* object) {
                return model.value({object->id, result.id}).has_value();
            });
        });
        CHECK(static_cast<std::ptrdiff_t>(table->rows.size()) == known);
    }
    // Pages where people type give their charts and the table of results alone.
    for (const char* key : {"training", "hardware"}) {
        const auto section = std::ranges::find(content->sections, QLatin1String(key), &Section::key);
        REQUIRE(section != content->sections.end());
        CHECK(chartsIn(*section) >= 1);
        CHECK(section->blocks.size() == chartsIn(*section) + 1);
    }
}
