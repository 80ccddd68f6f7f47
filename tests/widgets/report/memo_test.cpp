#include "tests/widgets/report/report_desk.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::close;
using wattplan::report::test::ReportDesk;
using wattplan::report::test::textsOf;

namespace {

std::shared_ptr<const Content> memoOf(ReportDesk& desk, const ReportComposition& composition) {
    Builder builder(*desk.document, desk.display, desk.translation);
    builder.begin(composition, ReportForm::memo);
    while (builder.step())
        continue;
    return builder.content();
}

/// The table of a section whose title begins so.
const Table& tableIn(const Section& section, const char* title) {
    const auto found = std::ranges::find_if(section.blocks, [&](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table && table->title.text.startsWith(QLatin1String(title));
    });
    REQUIRE(found != section.blocks.end());
    return std::get<Table>(*found);
}

}  // namespace

TEST_CASE("The decision memo is one page in every language, and every number of it is in the PDF file",
          "[report]") {
    ReportDesk desk;
    for (const text::Language language : text::allLanguages)
        for (const bool isTwin : {false, true}) {
            if (isTwin && language == text::Language::en) continue;
            ReportComposition composition = desk.composition(language, {});
            composition.isTwin = isTwin;
            const auto content = memoOf(desk, composition);
            REQUIRE(content->sections.size() == 1);
            const auto sheets = layOut(content);
            CHECK(sheets->count() == 1);
            // As they are written, cell by cell: lines of columns side by side would break their words.
            const QString found = close(ReportDesk::outputOf(
                "pdftotext",
                {QStringLiteral("-raw"), desk.file(pdfOf(*sheets), "memo.pdf"), QStringLiteral("-")}));
            for (const QString& text : textsOf(*content))
                for (const QString& word : text.split(u' ')) {
                    INFO(text.toStdString());
                    CHECK(found.contains(close(word)));
                }
            CHECK(QString::fromUtf8(htmlOf(*content)).contains(content->subtitle.text));
        }
}

TEST_CASE("A memo with many words is made smaller until it is one page", "[report]") {
    ReportDesk desk;
    ReportComposition composition = desk.composition(text::Language::en, {});
    for (ReportComposition::Section& section : composition.sections)
        if (section.spec->key == "decision")
            section.texts[0] = QStringLiteral("We ask for the hall and its hardware. ").repeated(100);
    const auto sheets = layOut(memoOf(desk, composition));
    CHECK(sheets->count() == 1);
    CHECK(sheets->size().width() == Approx(793.7));
}

TEST_CASE("The memo tells what is asked, power, investment, value and three risks, bound to results",
          "[report]") {
    ReportDesk desk;
    const ReportComposition composition = desk.composition(text::Language::en, {});
    const auto content = memoOf(desk, composition);
    const Section& section = content->sections.front();
    const auto& ask = std::get<Paragraph>(section.blocks[0]);
    CHECK(close(ask.words.text).contains("3.63MW"));
    const auto& figures = std::get<Figures>(section.blocks[1]).figures;
    REQUIRE(figures.size() == 4);
    CHECK(figures[0].number == "3.63");
    CHECK(figures[0].unit == "MW");
    const Table& risks = tableIn(section, "Three risks");
    CHECK(risks.rows.size() == 3);
    // The air-cooled hall draws 1.32 MW in June 2023, of a feed of 1 MW; racks of 45.5 kW are cooled to 20.
    CHECK(close(risks.rows[0][2].words.text).startsWith("31.7%over"));
    CHECK_FALSE(risks.rows[0][3].words.text.isEmpty());
    const auto cooled =
        std::ranges::find_if(risks.rows, [](const auto& row) { return row[1].words.text.contains("45.5"); });
    REQUIRE(cooled != risks.rows.end());
    CHECK(close((*cooled)[2].words.text).startsWith("127%"));  // 7 × 6.5 kW, 45.5 ÷ 20 = 2.275
    // 3.3 MW of IT at a PUE of 1.2.
    const Object& hall = *desk.document->plan().find("azure");
    REQUIRE(desk.document->setText({hall.id, fieldId(Kind::facility, "pin_pue")}, QStringLiteral("1.2")));
    const auto later = memoOf(desk, composition);
    CHECK(std::get<Figures>(later->sections.front().blocks[1]).figures[0].number == "3.96");
}

TEST_CASE("The memo sets the what-ifs side by side, and names the first month without enough power",
          "[report]") {
    ReportDesk desk;
    Document& document = *desk.document;
    const auto set = [&](std::string_view key, Kind kind, const char* field, const char* text) {
        REQUIRE(
            document.setText({document.plan().find(key)->id, fieldId(kind, field)}, QString::fromUtf8(text)));
    };
    REQUIRE(document.add(Kind::feedStep, "step", document.plan().find("azure")->id));
    set("step", Kind::feedStep, "month", "2020-01");
    set("step", Kind::feedStep, "capacity", "4");
    document.show(document.whole().whatIfs().front().id);
    set("azure", Kind::facility, "pin_pue", "1.5");
    document.show(WhatIfId{});
    const auto content = memoOf(desk, desk.composition(text::Language::en, {}));
    const auto& blocks = content->sections.front().blocks;
    const auto& figures = std::get<Figures>(blocks[1]).figures;
    // In June 2023 the air-cooled hall of the article draws more than its feed of 1 MW.
    CHECK(figures[3].number == "2023-06");
    const Table& options = tableIn(content->sections.front(), "Options");
    REQUIRE(options.rows.size() == comparedByDefault(document.whole()).size());
    // 3.3 MW × 1.5 = 4.95 MW in February 2020, of which the feed gives 4.
    CHECK(close(options.rows[0][1].words.text) == "3.63MW");
    CHECK(close(options.rows[1][1].words.text) == "4.95MW(+36.4%)");  // 4.95 ÷ 3.63 = 1.364
    CHECK(options.rows[0].back().words.text == "2023-06");
    CHECK(options.rows[1].back().words.text == "2020-02");
}

TEST_CASE("The memo shows the power of the hall that is first short of it, with its feed", "[report]") {
    ReportDesk desk;
    const auto content = memoOf(desk, desk.composition(text::Language::en, {}));
    const auto& blocks = content->sections.front().blocks;
    const auto chart =
        std::ranges::find_if(blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); });
    REQUIRE(chart != blocks.end());
    const Chart& supply = std::get<Chart>(*chart);
    CHECK(supply.note.text == "Air-cooled hall");
    const auto feed = std::ranges::find(supply.data.lines, QStringLiteral("feed"), &charts::Line::key);
    REQUIRE(feed != supply.data.lines.end());
    CHECK(feed->y.front() == Approx(1e6));  // 1 MW at first
    // It is on the sheet: the words of its legend are.
    CHECK(desk.wordsOf(pdfOf(*layOut(content))).contains(feed->name));
}
