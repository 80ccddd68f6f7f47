#include "tests/widgets/report/report_desk.h"
#include "widgets/document/today.h"
#include "widgets/report/findings.h"
#include "widgets/report/range_sections.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::close;
using wattplan::report::test::ReportDesk;
using wattplan::report::test::textsOf;

namespace {

constexpr double mega = 1e6;

// The hall of the article draws 3.63 MW at a PUE of 1.1 in its largest month: 3.3 MW of IT. A PUE anywhere
// between 1.1 and 1.3 makes that 3.63 to 4.29 MW, evenly.
void giveRange(Document& document) {
    const Object& hall = *document.plan().find("azure");
    REQUIRE(document.setText({hall.id, fieldId(Kind::facility, "pin_pue")}, QStringLiteral("1.1..1.3")));
}

// 4.125 MW = 3.3 MW × 1.25 are enough for three draws in four.
void giveFeed(Document& document) {
    REQUIRE(document.add(Kind::feedStep, "step", document.plan().find("azure")->id));
    const ObjectId step = document.plan().find("step")->id;
    const auto set = [&](const char* field, const char* text) {
        REQUIRE(document.setText({step, fieldId(Kind::feedStep, field)}, QString::fromUtf8(text)));
    };
    set("month", "2020-01");
    set("capacity", "4.125");
}

std::shared_ptr<const Findings> findingsIn(const Document& document) {
    const Kernels kernels{document.model().kernels(), std::make_shared<graph::KernelCache>()};
    const auto found = findingsOf(document.whole(), document.plan(), document.whatIf(), document.catalogue(),
                                  kernels, ageBasis(document), {});
    REQUIRE(found);
    return found;
}

}  // namespace

TEST_CASE("A report tells P10, P50 and P90 of the key results that vary, of its draws", "[report]") {
    ReportDesk desk;
    giveRange(*desk.document);
    const auto found = findingsIn(*desk.document);
    CHECK(found->inputs == 1);
    CHECK(found->draws == reportDraws);
    const ResultAddress peak{desk.document->plan().only(Kind::plan).id, resultId(Kind::plan, "peak_power")};
    const auto range = std::ranges::find(found->ranges, peak, &Findings::Range::result);
    REQUIRE(range != found->ranges.end());
    // Of an even spread: 3.3 MW × 1.12, 1.2 and 1.28.
    CHECK(range->low == Approx(3.696 * mega).epsilon(5e-4));
    CHECK(range->middle == Approx(3.96 * mega).epsilon(5e-4));
    CHECK(range->high == Approx(4.224 * mega).epsilon(5e-4));
}

TEST_CASE("A report draws from a choice that is left open, and says what may be chosen", "[report]") {
    ReportDesk desk;
    const Object& hall = *desk.document->plan().find("air_hall");
    REQUIRE(desk.document->setText({hall.id, fieldId(Kind::facility, "cooling")},
                                   QStringLiteral("air_crah_chiller | d2c_hot45")));
    const auto found = findingsIn(*desk.document);
    CHECK(found->inputs == 1);
    REQUIRE_FALSE(found->studies.empty());
    const auto mover = found->studies.front().greatestMover();
    REQUIRE(mover.has_value());
    CHECK(mover->isChoice);
    CHECK(mover->input == FieldAddress{hall.id, fieldId(Kind::facility, "cooling")});
}

TEST_CASE("A report tells how likely a feed is enough", "[report]") {
    ReportDesk desk;
    giveRange(*desk.document);
    giveFeed(*desk.document);
    const auto found = findingsIn(*desk.document);
    const auto limit = std::ranges::find(found->limits, Findings::Limit::Type::feed, &Findings::Limit::type);
    REQUIRE(limit != found->limits.end());
    CHECK(limit->limit == Approx(4.125 * mega));
    CHECK(limit->chance == Approx(0.75).margin(0.005));
}

TEST_CASE("The section of uncertainty has ranges, tornado and limits in PDF, HTML and on slides alike",
          "[report]") {
    ReportDesk desk;
    giveRange(*desk.document);
    giveFeed(*desk.document);
    for (const text::Language language : text::allLanguages) {
        const auto content = desk.content(language, {"uncertainty"});
        REQUIRE(content->sections.size() == 1);
        int charts = 0;
        for (const Block& block : content->sections.front().blocks)
            charts += std::holds_alternative<Chart>(block);
        CHECK(charts >= 2);
        const QString paper = close(desk.wordsOf(pdfOf(Sheets(content))));
        const QString web = close(QString::fromUtf8(htmlOf(*content)).remove(QRegularExpression("<[^>]+>")));
        for (const char* number : {"3.7", "3.96", "4.22", "75%"}) {
            INFO(number);
            CHECK(paper.contains(QLatin1String(number)));
            CHECK(web.contains(QLatin1String(number)));
        }
        Builder builder(*desk.document, desk.display, desk.translation);
        builder.begin(desk.composition(language, {"uncertainty"}), ReportForm::slides);
        while (builder.step())
            continue;
        const auto slides = builder.content();
        const QString shown = close(desk.wordsOf(pdfOf(*layOut(slides))));
        CHECK(shown.contains("4.22"));
        CHECK(shown.contains("75%"));
    }
}

TEST_CASE("A plan without ranges has no section of uncertainty", "[report]") {
    ReportDesk desk;
    CHECK(desk.content(text::Language::en, {"uncertainty", "sources"})->sections.size() == 1);
}

TEST_CASE("What is found of a plan before an edit is not told of the one after it", "[report]") {
    ReportDesk desk;
    giveRange(*desk.document);
    Builder builder(*desk.document, desk.display, desk.translation);
    const ReportComposition composition = desk.composition(text::Language::en, {"uncertainty"});
    builder.begin(composition);
    builder.step();
    const Object& hall = *desk.document->plan().find("azure");
    REQUIRE(desk.document->setText({hall.id, fieldId(Kind::facility, "pin_pue")}, QStringLiteral("2..2.4")));
    builder.forget();
    builder.begin(composition);
    while (builder.step())
        continue;
    // 3.3 MW × 2.2.
    CHECK(textsOf(*builder.content()).filter("7.26").size() >= 1);
}
