#include <QRegularExpression>
#include <QTextDocument>
#include <set>

#include "core/analysis/sources.h"
#include "tests/widgets/report/report_desk.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::close;
using wattplan::report::test::ReportDesk;
using wattplan::report::test::textsOf;

namespace {

/// Radicals, which look like characters and are none: nobody finds a word that is written with them.
bool hasRadical(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF; });
}

}  // namespace

TEST_CASE("Every number and word of the summary can be found in the PDF file, in every language",
          "[report]") {
    ReportDesk desk;
    for (const text::Language language : text::allLanguages) {
        const auto content = desk.content(language, {"summary"});
        const QString words = desk.wordsOf(pdfOf(Sheets(content)));
        CHECK_FALSE(hasRadical(words));
        const QString found = close(words);
        const QStringList texts = textsOf(*content);
        CHECK(texts.size() > 40);
        for (const QString& text : texts) {
            INFO(text.toStdString());
            CHECK(std::ranges::all_of(text.split(u' '),
                                      [&](const QString& word) { return found.contains(close(word)); }));
        }
    }
}

TEST_CASE("All fonts of a report are embedded, and its charts are strokes", "[report]") {
    ReportDesk desk;
    const QString path =
        desk.file(pdfOf(Sheets(desk.content(text::Language::zhCN, {"carbon-water"}))), "report.pdf");
    const QStringList fonts =
        ReportDesk::outputOf("pdffonts", {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        // The columns before the number of the object: emb sub uni
        CHECK(font.contains(QRegularExpression(QStringLiteral(" yes yes yes +\\d+ +\\d+$"))));
    }
    CHECK(ReportDesk::outputOf("pdfimages", {QStringLiteral("-list"), path})
              .split(u'\n', Qt::SkipEmptyParts)
              .size() == 2);  // two lines of heading
}

TEST_CASE("A PDF report has an outline, a title, an author and the paper asked for", "[report]") {
    ReportDesk desk;
    ReportComposition composition = desk.composition(text::Language::zhTW, {"summary", "carbon-water"});
    composition.title = QStringLiteral("年度報告");
    composition.organisation = QStringLiteral("Example Grid");
    composition.paper = Paper::letter;
    const auto content = desk.content(composition);
    const QString path = desk.file(pdfOf(Sheets(content)), "report.pdf");
    const QString info = ReportDesk::outputOf("pdfinfo", {path});
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +年度報告"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Author: +Example Grid"))));
    CHECK(info.contains("612 x 792 pts (letter)"));
    const QString outline =
        ReportDesk::outputOf("pdftohtml", {QStringLiteral("-xml"), QStringLiteral("-stdout"), path});
    for (const Section& section : content->sections) {
        CHECK(outline.contains(QRegularExpression(
            QStringLiteral("<item page=\"\\d+\">%1</item>").arg(section.title.text.toHtmlEscaped()))));
        for (const Block& block : section.blocks)
            if (const auto* chart = std::get_if<Chart>(&block))
                CHECK(outline.contains(QStringLiteral(">%1</item>").arg(chart->title.text)));
    }
}

TEST_CASE("The HTML report says what the PDF report says", "[report]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::en, {"summary", "claims"});
    const QString html = QString::fromUtf8(htmlOf(*content));
    QString words = html;
    words.remove(QRegularExpression(QStringLiteral("<(style|script|svg)\\b.*?</\\1>"),
                                    QRegularExpression::DotMatchesEverythingOption));
    words.replace(u'<', QStringLiteral(" <"));
    const QString onWeb = close(QTextDocumentFragment::fromHtml(words).toPlainText());
    const QString onPaper = close(desk.wordsOf(pdfOf(Sheets(content))));
    for (const QString& text : textsOf(*content)) {
        INFO(text.toStdString());
        CHECK(onWeb.contains(close(text)));
        for (const QString& word : text.split(u' '))
            CHECK(onPaper.contains(close(word)));
    }
}

TEST_CASE("Words of charts in the HTML report are text of the widths they were drawn with", "[report]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::zhCN, {"power-draw"});
    const QString html = QString::fromUtf8(htmlOf(*content));
    static const QRegularExpression word(QStringLiteral("<text ([^>]*)>([^<]*)</text>"));
    QStringList words;
    for (auto match = word.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        words += found.captured(2).trimmed();
        CHECK(found.captured(1).contains("textLength=\""));
        CHECK_FALSE(found.captured(1).contains("font-family"));
    }
    const QString all = close(words.join(QString()));
    int layers = 0;
    for (const Block& block : content->sections.front().blocks)
        if (const auto* chart = std::get_if<Chart>(&block))
            for (const charts::Area& layer : chart->data.areas.layers) {
                INFO(layer.name.toStdString());
                CHECK(all.contains(close(layer.name)));
                ++layers;
            }
    CHECK(layers > 0);
}

TEST_CASE("All sources of a plan stand on five sheets at most, each with what it feeds", "[report]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::en, {"sources"});
    REQUIRE(content->sections.size() == 1);
    const auto& list = std::get<List>(content->sections.front().blocks.front());
    REQUIRE(list.groups.size() == 2);
    const auto sheets = layOut(content);
    CHECK(sheets->count() <= 1 + 5);  // with the cover
    const QByteArray pdf = pdfOf(*sheets);
    const QString onPaper = close(desk.wordsOf(pdf));
    const QString onWeb = QString::fromUtf8(htmlOf(*content));
    std::size_t entries = 0;
    for (const List::Group& group : list.groups)
        for (const List::Entry& entry : group.entries) {
            INFO(entry.name.text.toStdString());
            entries += 1 + static_cast<std::size_t>(entry.remarks.text.count(u'\n'));
            CHECK(onWeb.contains(entry.name.text.toHtmlEscaped()));
            for (const QString& word : entry.name.text.split(u' '))
                CHECK(onPaper.contains(close(word)));
        }
    const auto sources =
        analysis::sources(desk.document->plan(), desk.document->catalogue(), desk.document->model());
    CHECK(entries == sources.size());
}

TEST_CASE("The HTML report asks nothing of the net, and no two parts of it have one name", "[report]") {
    ReportDesk desk;
    ReportComposition composition =
        desk.composition(text::Language::zhCN, {"summary", "power-draw", "sources"});
    composition.organisation = QStringLiteral("<script src=\"http://example.org/x.js\"></script>");
    composition.logo = pictureOf("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    const QString html = QString::fromUtf8(htmlOf(*desk.content(composition)));
    CHECK(html.contains("default-src 'none'"));
    CHECK(html.contains("<svg "));
    CHECK(html.contains("src=\"data:image/svg+xml;base64,"));
    // What a browser would fetch: none of it leads out of the file.
    static const QRegularExpression fetched(
        QStringLiteral("<[^>]*\\b(?:src|href|srcset|data|action|poster|background)=\"(?!#|data:)[^\"]*\"|"
                       "url\\((?!#)|@import"));
    const auto found = fetched.match(html);
    INFO(found.captured().toStdString());
    CHECK_FALSE(found.hasMatch());
    QSet<QString> names;
    static const QRegularExpression named(QStringLiteral("<[^>]*\\bid=\"([^\"]+)\""));
    for (auto match = named.globalMatch(html); match.hasNext();) {
        const QString name = match.next().captured(1);
        INFO(name.toStdString());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
}

TEST_CASE("A report in two languages has the English beside the Chinese, and each number once", "[report]") {
    ReportDesk desk;
    ReportComposition composition = desk.composition(text::Language::zhTW, {"summary", "carbon-water"});
    composition.isTwin = true;
    const auto content = desk.content(composition);
    const auto chinese = desk.content(text::Language::zhTW, {"summary", "carbon-water"});
    const auto english = desk.content(text::Language::en, {"summary", "carbon-water"});
    REQUIRE(content->sections.size() == 2);
    for (std::size_t s = 0; s < 2; ++s) {
        const Section& section = content->sections[s];
        CHECK(section.title.text == chinese->sections[s].title.text);
        CHECK(section.title.english == english->sections[s].title.text);
        REQUIRE(section.blocks.size() == chinese->sections[s].blocks.size());
        for (std::size_t b = 0; b < section.blocks.size(); ++b) {
            const auto* table = std::get_if<Table>(&section.blocks[b]);
            if (!table) continue;
            const auto& own = std::get<Table>(chinese->sections[s].blocks[b]);
            const auto& other = std::get<Table>(english->sections[s].blocks[b]);
            const Table::Column& names = table->columns.front();
            CHECK(names.heading.text == own.columns.front().heading.text);
            CHECK(names.heading.english == other.columns.front().heading.text);
            for (std::size_t c = 0; c < table->columns.size(); ++c)
                if (table->columns[c].isNumeric)
                    CHECK(table->rows.front()[c].words == own.rows.front()[c].words);
        }
    }
    const QString words = desk.wordsOf(pdfOf(Sheets(content)));
    CHECK(words.contains("Carbon & water"));
    CHECK_FALSE(hasRadical(words));
}

TEST_CASE("The planner's words stand in their section, with the plan's numbers where they name them",
          "[report]") {
    ReportDesk desk;
    ReportComposition composition = desk.composition(text::Language::en, {"summary"});
    std::ranges::find(composition.sections, true, &ReportComposition::Section::isIncluded)->texts[0] =
        QStringLiteral("GPT-3 takes {gpt3.energy_facility}.\n\nNothing is {gpt3.nonsense}.");
    const auto content = desk.content(composition);
    const auto& first = std::get<Paragraph>(content->sections.front().blocks[0]);
    const auto& second = std::get<Paragraph>(content->sections.front().blocks[1]);
    const Object& run = *desk.document->plan().find("gpt3");
    const PlanView view(*desk.document, desk.display);
    CHECK(first.words.text == QStringLiteral("GPT-3 takes %1.").arg(view.resultText(run, "energy_facility")));
    CHECK(second.words.text == u"Nothing is {gpt3.nonsense}.");
    // Another number another time: it is bound, not typed.
    REQUIRE(desk.document->setText({run.id, fieldId(Kind::trainingRun, "tokens")}, QStringLiteral("600e9")));
    const auto later = desk.content(composition);
    const auto& changed = std::get<Paragraph>(later->sections.front().blocks[0]);
    CHECK(changed.words.text != first.words.text);
}

TEST_CASE("Sections without anything to show are left out of a report", "[report]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::en, {"serving", "sources"});
    REQUIRE(content->sections.size() == 1);
    CHECK(content->sections.front().key == "sources");
}

TEST_CASE("The method of a report names every result of the plan, and what it is made of", "[report]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::en, {"method"});
    const QStringList texts = textsOf(*content);
    const Object& run = *desk.document->plan().find("gpt3");
    int results = 0;
    for (const ResultSpec& result : Registry::instance().results(Kind::trainingRun)) {
        const graph::NodeId node = desk.document->model().node(ResultAddress{run.id, result.id});
        if (node == graph::noNode) continue;
        INFO(result.key);
        CHECK(texts.contains(QCoreApplication::translate(result.label.context, result.label.text)));
        ++results;
    }
    CHECK(results > 20);
}

TEST_CASE("A long table goes on over sheets with its headings, and a wide one below itself", "[report]") {
    auto content = std::make_shared<Content>();
    Table table;
    table.title = {QStringLiteral("Long and wide"), {}};
    for (int c = 0; c < 14; ++c)
        table.columns.push_back({{QStringLiteral("Heading%1").arg(c), {}}, {}, c > 0});
    for (int r = 0; r < 60; ++r) {
        auto& row = table.rows.emplace_back();
        row.push_back({{QStringLiteral("Row%1").arg(r), {}}, {}, {}});
        for (int c = 1; c < 14; ++c)
            row.push_back({{QStringLiteral("%1.%2").arg(r).arg(c), {}}, r + c / 100.0, {}});
    }
    content->sections.push_back({QStringLiteral("x"), {QStringLiteral("Section"), {}}, {table}});
    const Sheets sheets(content);
    ReportDesk desk;
    const QString words = desk.wordsOf(pdfOf(sheets));
    for (int c = 0; c < 14; ++c)
        CHECK(words.count(QStringLiteral("Heading%1").arg(c)) >= 2);
    for (int r = 0; r < 60; ++r)
        CHECK(words.contains(QStringLiteral("%1.13").arg(r)));
    CHECK(words.count("Row59") == 2);  // once for each part of its columns
    CHECK(sheets.count() >= 4);
}

TEST_CASE("No row of a report is higher than its page, in two languages either", "[report]") {
    ReportDesk desk;
    ReportComposition composition = desk.composition(text::Language::zhTW, {"inputs"});
    composition.isTwin = true;
    const QString path = desk.file(pdfOf(Sheets(desk.content(composition))), "report.pdf");
    const QString words =
        ReportDesk::outputOf("pdftotext", {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    static const QRegularExpression below(QStringLiteral("yMax=\"([0-9.]+)\""));
    constexpr double foot = 805.0;  // points from the top of A4, where the foot of a page begins
    std::set<int> inFoot;
    const QStringList pages = words.split(QStringLiteral("<page ")).mid(2);  // behind the cover
    CHECK(pages.size() > 5);
    for (const QString& page : pages) {
        int count = 0;
        for (auto match = below.globalMatch(page); match.hasNext();)
            count += match.next().captured(1).toDouble() > foot ? 1 : 0;
        inFoot.insert(count);
    }
    CHECK(inFoot.size() == 1);  // the same words on every page
}

TEST_CASE("A report that is begun anew while its charts are drawn has them all", "[report]") {
    ReportDesk desk;
    const ReportComposition composition = desk.composition(text::Language::en, {"carbon-water"});
    Builder builder(*desk.document, desk.display, desk.translation);
    int interrupted = 0;
    for (bool isDone = false; !isDone; ++interrupted) {
        builder.forget();
        builder.begin(composition);
        for (int step = 0; step <= interrupted && !isDone; ++step)
            isDone = !builder.step();
        builder.begin(composition);
        while (builder.step())
            continue;
        int charts = 0;
        const auto content = builder.content();
        for (const Block& block : content->sections.front().blocks)
            if (const auto* chart = std::get_if<Chart>(&block))
                charts += chart->drawing.strokes.isNull() ? 0 : 1;
        CHECK(charts == 2);
    }
    CHECK(interrupted > 5);
}
