#include "widgets/pages/report_page.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <tuple>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/sheet_view.h"

using namespace wattplan;
using namespace std::chrono_literals;

namespace {

using Desk = test::PageDesk<ReportPage>;

ReportComposition compositionOf(const Desk& desk) {
    return reportComposition(desk.document->whole(), text::Language::en);
}

/// A desk whose report is short, with the preview made.
struct ShortReport : Desk {
    ShortReport() : Desk("sample:article") {
        auto sections = compositionOf(*this).sections;
        for (auto& section : sections)
            section.isIncluded = section.spec->key == "summary" || section.spec->key == "carbon-water";
        REQUIRE(document->applyToTree(setReportSections(document->whole(), document->catalogue(), sections)));
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return page.isSettled(5ms); }, 20000));
    }
};

}  // namespace

TEST_CASE("Space ticks a section of the report and Alt with an arrow moves it, a step each", "[pages]") {
    Desk desk;
    QListWidget& list = desk.page.sections();
    REQUIRE(list.count() == static_cast<int>(reportSections().size()));
    list.setFocus();
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK_FALSE(compositionOf(desk).sections[0].isIncluded);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    CHECK(compositionOf(desk).sections[1].spec->key == "decision");
    CHECK(list.currentRow() == 1);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);  // it is the first: nothing to do
    CHECK(compositionOf(desk).sections[0].spec->key == "decision");
    for (int steps = 0; steps < 3; ++steps)
        REQUIRE(desk.document->undo());
    CHECK_FALSE(desk.document->canUndo());
    CHECK(compositionOf(desk).sections[0].isIncluded);
    CHECK(list.item(0)->checkState() == Qt::Checked);
}

TEST_CASE("Words typed for a section are kept when they are left, and undone as one step", "[pages]") {
    Desk desk;
    desk.page.sections().setCurrentRow(1);
    QPlainTextEdit& words = desk.page.words();
    words.setFocus();
    QTest::keyClicks(&words, QStringLiteral("All figures are ours."));
    CHECK_FALSE(desk.document->canUndo());
    desk.page.sections().setFocus();
    CHECK(compositionOf(desk).sections[1].textIn(text::Language::en) == u"All figures are ours.");
    desk.page.sections().setCurrentRow(0);
    CHECK(words.toPlainText().isEmpty());
    desk.page.sections().setCurrentRow(1);
    CHECK(words.toPlainText() == u"All figures are ours.");
    REQUIRE(desk.document->undo());
    CHECK(words.toPlainText().isEmpty());
    CHECK_FALSE(desk.document->canUndo());
}

TEST_CASE("A name in braces that is no result is told when the words are left", "[pages]") {
    Desk desk;
    QString said;
    QObject::connect(&desk.page, &Page::message, &desk.page,
                     [&](const QString& sentence) { said = sentence; });
    desk.page.sections().setCurrentRow(1);
    QPlainTextEdit& words = desk.page.words();
    words.setFocus();
    QTest::keyClicks(&words, QStringLiteral("We need {plan.peak_power}."));
    desk.page.sections().setFocus();
    CHECK(said.isEmpty());
    words.setFocus();
    QTest::keyClicks(&words, QStringLiteral(" And {plan.nosuch}."));
    desk.page.sections().setFocus();
    CHECK(said.contains("{plan.nosuch}"));
}

TEST_CASE("The report is seen sheet by sheet and saved as it is seen", "[pages]") {
    ShortReport desk;
    REQUIRE(desk.page.sheets());
    const int count = desk.page.sheets()->count();
    CHECK(count >= 3);  // cover, two sections
    SheetView& view = desk.part<SheetView>();
    desk.settle();
    const QImage cover = view.picture();
    REQUIRE_FALSE(cover.isNull());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_PageDown);
    desk.settle();
    CHECK(desk.page.sheet() == 1);
    CHECK(view.picture() != cover);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(desk.page.sheet() == count - 1);

    const QTemporaryDir folder;
    for (const auto& [kind, name, begin] :
         {std::tuple(report::FileKind::pdf, "report.pdf", "%PDF-1."),
          std::tuple(report::FileKind::html, "report.html", "<!DOCTYPE html>")}) {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(desk.page.save(kind, path));
        desk.settle();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(begin));
    }
}

TEST_CASE("Another order or other words need no chart drawn anew, another number does", "[pages]") {
    ShortReport desk;
    const auto chartsOf = [](const report::Sheets& sheets) {
        std::vector<const void*> strokes;
        for (const report::Section& section : sheets.content().sections)
            for (const report::Block& block : section.blocks)
                if (const auto* chart = std::get_if<report::Chart>(&block))
                    strokes.push_back(chart->drawing.strokes.data());
        return strokes;
    };
    const auto strokes = chartsOf(*desk.page.sheets());
    REQUIRE(strokes.size() == 2);
    REQUIRE(
        desk.document->applyToTree(setReportText(desk.document->whole(), desk.document->catalogue(),
                                                 "summary", text::Language::en, QStringLiteral("Words"))));
    desk.settle();
    const auto* words = std::get_if<report::Paragraph>(&desk.page.sheets()->content().sections[0].blocks[0]);
    REQUIRE(words);
    CHECK(words->words.text == u"Words");
    CHECK(chartsOf(*desk.page.sheets()) == strokes);
    desk.type("gpt_3_175b", "training_tokens", "150e9");
    desk.settle();
    CHECK(chartsOf(*desk.page.sheets()) != strokes);
}
