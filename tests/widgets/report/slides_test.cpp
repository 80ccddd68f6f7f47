#include "widgets/report/slides.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/widgets/report/report_desk.h"
#include "widgets/report/deck.h"
#include "widgets/report/slide_layout.h"
#include "widgets/report/table_layout.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::close;
using wattplan::report::test::ReportDesk;

namespace {

std::shared_ptr<const Content> slidesContent(ReportDesk& desk, const ReportComposition& composition) {
    Builder builder(*desk.document, desk.display, desk.translation);
    builder.begin(composition, ReportForm::slides);
    while (builder.step())
        continue;
    return builder.content();
}

}  // namespace

TEST_CASE("Slides are few where the composition does not ask for all", "[report][slides]") {
    ReportDesk desk;
    ReportComposition composition =
        desk.composition(text::Language::en, {"decision", "summary", "carbon-water", "sources"});
    const auto few = slidesOf(*slidesContent(desk, composition));
    composition.hasAllSlides = true;
    const auto content = slidesContent(desk, composition);
    const auto all = slidesOf(*content);
    CHECK(few.size() < all.size());
    CHECK(few.front().kind == Slide::Kind::cover);
    // One chart of the page, and none of the section that people read.
    CHECK(std::ranges::count(few, Slide::Kind::chart, &Slide::kind) == 1);
    CHECK(std::ranges::count(few, QStringLiteral("sources"), &Slide::section) == 0);
    CHECK(std::ranges::count(all, Slide::Kind::chart, &Slide::kind) > 1);
}

namespace {

Content sectionOf(std::vector<Block> blocks) {
    Content content;
    content.hasAllSlides = true;
    content.sections.push_back({QStringLiteral("checks"), {QStringLiteral("Checks"), {}}, std::move(blocks)});
    return content;
}

Table tableOfWords(const QString& words) {
    Table table;
    table.title = {QStringLiteral("Table"), {}};
    table.columns = {{{QStringLiteral("Name"), {}}}, {{QStringLiteral("Words"), {}}}};
    table.rows = {{{{QStringLiteral("first"), {}}}, {{words, {}}}},
                  {{{QStringLiteral("second"), {}}}, {{QStringLiteral("short"), {}}}}};
    return table;
}

}  // namespace

TEST_CASE("A single sentence has no slide of its own beside others", "[report][slides]") {
    const Paragraph sentence{{QStringLiteral("No check warns of anything."), {}}, true};
    const Table table = tableOfWords(QStringLiteral("words"));
    const auto before = slidesOf(sectionOf({sentence, table}));
    REQUIRE(before.size() == 2);  // the cover and the table
    CHECK(before[1].subtitle == sentence.words);
    const auto after = slidesOf(sectionOf({table, sentence}));
    REQUIRE(after.size() == 2);
    CHECK(after[1].subtitle == sentence.words);
    CHECK(slidesOf(sectionOf({sentence})).size() == 2);  // alone it is all there is to say
}

TEST_CASE("A row higher than a slide goes on over several, without losing a word", "[report][slides]") {
    QStringList words;
    for (int i = 0; i < 900; ++i)
        words += QStringLiteral("w%1").arg(i);
    const auto slides = slidesOf(sectionOf({tableOfWords(words.join(u' '))}));
    REQUIRE(slides.size() > 2);
    QStringList found;
    const SlideLayout layout(text::Language::en);
    const TableLayout tables(text::Language::en, SlideLayout::width);
    for (std::size_t i = 1; i < slides.size(); ++i) {
        TableLayout::Columns columns;
        for (std::size_t c = 0; c < slides[i].widths.size(); ++c)
            columns.push_back({c, slides[i].widths[c]});
        double height = tables.headings(slides[i].table, columns).height;
        for (std::size_t row = 0; row < slides[i].table.rows.size(); ++row) {
            height += tables.row(slides[i].table, columns, row).height;
            const QString cell = slides[i].table.rows[row][1].words.text;
            if (cell != u"short") found += cell.split(u' ', Qt::SkipEmptyParts);
        }
        CHECK(layout.bodyTop(slides[i]) + height <= SlideLayout::bottom);
    }
    CHECK(found == words);
}

TEST_CASE("Notes tell a number, what it means, and the assumption that moves it most", "[report][slides]") {
    ReportDesk desk("sample:orbit");
    const auto content = slidesContent(desk, desk.composition(text::Language::en, {"orbit"}));
    REQUIRE(content->sections.size() == 1);
    const QString note = content->sections.front().note.text;
    CHECK(note.startsWith(QStringLiteral("A megawatt in orbit, today, Cost of IT energy in orbit: $")));
    CHECK(note.contains(QStringLiteral("Launch and satellites over IT energy, without interest.")));
    // Energy is in proportion to what works of the time: no other input moves its cost by a whole percent.
    CHECK(note.contains(QStringLiteral("Of the assumptions it is moved most by")));
    const auto slides = slidesOf(*content);
    REQUIRE(slides.size() > 2);
    CHECK(slides[1].notes.back().text == note);
    CHECK(slides[2].notes.empty());  // once a section
}

TEST_CASE("Who presents options, risks, checks and the schedule has something to say to each",
          "[report][slides]") {
    ReportDesk desk;
    const auto content = slidesContent(
        desk, desk.composition(text::Language::en, {"decision", "schedule", "compare", "checks"}));
    const auto slides = slidesOf(*content);
    const auto noteOf = [&](const QString& title) {
        const auto slide = std::ranges::find_if(slides, [&](const Slide& each) {
            return each.title.text.contains(title) && !each.notes.empty();
        });
        return slide == slides.end() ? QString() : slide->notes.back().text;
    };
    const PlanModel& model = desk.document->model();
    const Plan& plan = desk.document->plan();
    // Each number is that of the result, in the words of the slide.
    const QString options = noteOf(QStringLiteral("Options"));
    INFO(options.toStdString());
    CHECK(options.contains(QStringLiteral(" is the same in all: 3.63\u00A0MW.")));  // of the first slide too
    CHECK(options.contains(QStringLiteral(" is least with “")));
    CHECK(options.contains(QStringLiteral(" and greatest with “")));
    const auto errors =
        std::ranges::count(desk.document->checks(), analysis::Severity::error, &analysis::Check::severity);
    const auto warnings =
        std::ranges::count(desk.document->checks(), analysis::Severity::warning, &analysis::Check::severity);
    const QString counted = QStringLiteral("Of %1 checks %2 ask to be looked at: ")
                                .arg(desk.document->checks().size())
                                .arg(errors + warnings);
    CHECK(noteOf(QStringLiteral("Three risks")).contains(counted));
    CHECK(noteOf(QStringLiteral("Three risks")).contains(QStringLiteral("Next would come: ")));
    const auto note = [&](const char* section) {
        for (const Section& each : content->sections)
            if (each.key == QLatin1String(section)) return each.note.text;
        return QString();
    };
    CHECK(note("checks").startsWith(counted));
    CHECK(note("compare") == options);
    const auto runs = plan.objects(Kind::trainingRun).size();
    CHECK(note("schedule").startsWith(QStringLiteral("%1 training run").arg(runs)));
    REQUIRE(model.value({plan.only(Kind::plan).id, resultId(Kind::plan, "cost_owned")}).has_value());
    CHECK_FALSE(note("decision").isEmpty());
}

TEST_CASE("The PDF slides are of 16:9, a sheet a slide, with the words of the slides", "[report][slides]") {
    ReportDesk desk;
    ReportComposition composition =
        desk.composition(text::Language::zhTW, {"decision", "summary", "carbon-water"});
    composition.isTwin = true;
    const auto content = slidesContent(desk, composition);
    const auto sheets = layOut(content);
    const auto slides = slidesOf(*content);
    REQUIRE(static_cast<std::size_t>(sheets->count()) == slides.size());
    REQUIRE(sheets->slideNotes().size() == slides.size());
    const QByteArray pdf = pdfOf(*sheets);
    const QString path = desk.file(pdf, "slides.pdf");
    const QString info = ReportDesk::outputOf("pdfinfo", {path});
    // 13⅓ × 7½ inches of 72 points.
    CHECK(info.contains("960 x 540 pts"));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(slides.size()))));
    const QString found = close(desk.wordsOf(pdf));
    for (const Slide& slide : slides) {
        INFO(slide.title.text.toStdString());
        CHECK(found.contains(close(slide.title.text)));
        for (const Figures::Figure& figure : slide.figures.figures)
            CHECK(found.contains(close(figure.number)));
    }
}

TEST_CASE("What the planner wrote for a section is in the notes of its slides", "[report][slides]") {
    ReportDesk desk;
    ReportComposition composition = desk.composition(text::Language::en, {"summary"});
    for (ReportComposition::Section& section : composition.sections)
        if (section.spec->key == "summary")
            section.texts[0] = QStringLiteral("Say this of {plan.peak_power}.");
    const auto content = slidesContent(desk, composition);
    const auto sheets = layOut(content);
    REQUIRE(sheets->count() == 2);
    CHECK(sheets->slideNotes()[0].words.isEmpty());
    CHECK(close(sheets->slideNotes()[1].words).startsWith(close(QStringLiteral("Say this of 3.63 MW."))));
    CHECK(deckJson(*content).contains("\"notes\":\"Say this of "));
    // They are said, and not shown.
    CHECK_FALSE(desk.wordsOf(pdfOf(*sheets)).contains("Say this"));
}

TEST_CASE("A table whose rows are high goes on over a further slide with its title", "[report][slides]") {
    auto content = std::make_shared<Content>();
    content->form = ReportForm::slides;
    Table table;
    table.title = {QStringLiteral("High rows"), {}};
    table.columns = {{{QStringLiteral("A"), {}}, {}, false}, {{QStringLiteral("B"), {}}, {}, false}};
    for (int row = 0; row < 12; ++row)
        table.rows.push_back({{{QStringLiteral("Row%1").arg(row), {}}, {}, {}},
                              {{QStringLiteral("many words ").repeated(40), {}}, {}, {}}});
    content->sections.push_back({QStringLiteral("decision"), {QStringLiteral("Section"), {}}, {table}, 0});
    const auto sheets = layOut(content);
    CHECK(sheets->count() >= 3);
    CHECK(sheets->slideNotes().size() == static_cast<std::size_t>(sheets->count()));
    ReportDesk desk;
    const QString words = desk.wordsOf(pdfOf(*sheets));
    CHECK(words.count("High rows") == sheets->count() - 1);
    for (int row = 0; row < 12; ++row)
        CHECK(words.contains(QStringLiteral("Row%1").arg(row)));
}

TEST_CASE("Options, risks and what is decided share their slide with a chart", "[report][slides]") {
    ReportDesk desk;
    const auto content = slidesContent(desk, desk.composition(text::Language::en, {"decision"}));
    const auto slides = slidesOf(*content);
    REQUIRE(slides.size() == 4);  // the cover, what is decided, options, risks
    for (const Slide& slide : slides) {
        INFO(slide.title.text.toStdString());
        CHECK((slide.chart != nullptr) == (slide.kind != Slide::Kind::cover));
    }
    // By how much of the baseline each option moves what it moves: in percent, natively.
    const Chart& changes = *slides[2].chart;
    CHECK(changes.data.bars.groups.size() == slides[2].table.rows.size() - 1);
    const QJsonArray written = QJsonDocument::fromJson(deckJson(*content)).object()["slides"].toArray();
    for (int slide = 1; slide < 4; ++slide)
        CHECK(written[slide].toObject()["below"].toObject()["kind"].toString() == "chart");
    CHECK(layOut(content)->count() == 4);
}
