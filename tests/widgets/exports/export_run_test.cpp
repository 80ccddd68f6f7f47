#include "widgets/exports/export_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/widgets/own_settings.h"
#include "widgets/charts/picture_choices.h"
#include "widgets/document/document.h"
#include "widgets/pages/page.h"
#include "widgets/window/page_list.h"

using namespace wattplan;
using namespace std::chrono_literals;

namespace {

struct Desk {
    Desk() {
        translation.install(text::Language::en);
        auto made = Document::fromTemplate(QStringLiteral("sample:article"));
        REQUIRE(made.has_value());
        document = std::move(*made);
    }
    ExportRun run(const ExportChoices& choices) {
        return ExportRun(*document, display, translation, choices, out());
    }
    /// Of the charts and tables with these files.
    ExportRun run(const ExportChoices& choices, const QSet<QString>& files) {
        std::vector<ExportItem> items;
        for (const PageEntry& entry : pageList()) {
            const std::unique_ptr<Page> page(entry.make(*document, display));
            for (const ExportItem& item : exportItems(*page))
                if (files.contains(item.file)) items.push_back(item);
        }
        REQUIRE(items.size() == static_cast<std::size_t>(files.size()));
        return ExportRun(*document, display, translation, choices, out(), items);
    }
    QString out() const { return folder.filePath(QStringLiteral("out")); }
    QByteArray contents(const QString& name) const {
        QFile file(out() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    text::Translation translation;
    wattplan::Display display;  // X11 has a Display too
    std::unique_ptr<Document> document;
};

void finish(ExportRun& run) {
    while (run.step(1s))
        continue;
}

}  // namespace

TEST_CASE("Charts and tables of every page have names of their own", "[exports]") {
    const Desk desk;
    wattplan::Display display;  // X11 has a Display too
    QSet<QString> files;
    for (const PageEntry& entry : pageList()) {
        const std::unique_ptr<Page> page(entry.make(*desk.document, display));
        for (const ExportItem& item : exportItems(*page)) {
            INFO(item.file.toStdString());
            CHECK_FALSE(files.contains(item.file));
            CHECK_FALSE(item.title.isEmpty());
            files.insert(item.file);
        }
    }
}

TEST_CASE("Every chart and table that is offered has something in it", "[exports]") {
    const Desk desk;
    wattplan::Display display;  // X11 has a Display too
    for (const PageEntry& entry : pageList()) {
        const std::unique_ptr<Page> page(entry.make(*desk.document, display));
        for (const ChartOffer& offer : page->pictures()) {
            INFO(offer.file.toStdString());
            const charts::ChartPicture picture = offer.make();
            CHECK_FALSE(picture.data.isEmpty());
            CHECK(picture.text.title == offer.title);
        }
        for (const TableOffer& offer : page->tables()) {
            INFO(offer.file.toStdString());
            const charts::ChartTable table = offer.make();
            CHECK_FALSE(table.headings.isEmpty());
            CHECK(table.title == offer.title);
        }
    }
}

TEST_CASE("Files of several languages stand in a folder each and read in that language", "[exports]") {
    Desk desk;
    ExportChoices choices;
    choices.languages = {text::Language::en, text::Language::zhCN, text::Language::zhTW};
    choices.formats = {ExportFormat::csv, ExportFormat::svg};
    ExportRun run = desk.run(choices, QSet<QString>{"power", "cost-table"});
    finish(run);
    REQUIRE(run.isWritten());
    CHECK(run.charts() == 1);
    CHECK(run.tables() == 1);
    CHECK(run.fileCount() == 3 * 3);  // chart as SVG and CSV, table as CSV
    CHECK(desk.contents("en/cost-table.csv").contains("Servers"));
    CHECK(desk.contents("zh_CN/cost-table.csv").contains("服务器"));
    CHECK(desk.contents("zh_TW/cost-table.csv").contains("伺服器"));
    CHECK(desk.contents("zh_CN/power.svg") != desk.contents("zh_TW/power.svg"));
    // The program still speaks as before.
    CHECK(desk.translation.language() == text::Language::en);
    const std::unique_ptr<Page> page(pageList().front().make(*desk.document, desk.display));
    CHECK(page->title() == "Overview");
}

TEST_CASE("Options of CSV files say whether they have a mark and where the units stand", "[exports]") {
    Desk desk;
    ExportChoices choices;
    choices.formats = {ExportFormat::csv};
    choices.csv = {charts::ByteOrderMark::none, charts::UnitsPlace::headings};
    ExportRun run = desk.run(choices, QSet<QString>{"cost-table"});
    finish(run);
    const QList<QByteArray> lines = desk.contents("cost-table.csv").split('\n');
    CHECK(lines[0].startsWith("Training run,Servers ($k),"));
    CHECK(lines[1].startsWith("GPT-3,"));
}

TEST_CASE("Pictures come in the size, scale and colours chosen", "[exports]") {
    Desk desk;
    ExportChoices choices;
    choices.formats = {ExportFormat::png};
    choices.size = PictureSize::slide;
    choices.scale = 1;
    choices.theme = theme::Theme::dark;
    ExportRun run = desk.run(choices, QSet<QString>{"power", "carbon-by-run"});
    finish(run);
    REQUIRE(run.isWritten());
    for (const char* name : {"power.png", "carbon-by-run.png"}) {
        const QImage image = QImage::fromData(desk.contents(QLatin1String(name)), "PNG");
        CHECK(image.size() == QSize(1920, 1080));
        CHECK(image.pixelColor(2, 2) == theme::darkPalette().card);
    }
}

TEST_CASE("Layouts keep the size asked for and never cut what a chart needs", "[exports]") {
    ExportChoices choices;
    choices.size = PictureSize::slide;
    CHECK(layoutFor(choices, {960, 540}).size == QSize(960, 540));
    CHECK(layoutFor(choices, {960, 540}).zoom == Approx(2.0));
    const PictureLayout tall = layoutFor(choices, {960, 1080});  // twice as high as a slide is
    CHECK(tall.size == QSize(1920, 1080));
    CHECK(tall.zoom == Approx(1.0));
    choices.size = PictureSize::pageWidth;
    CHECK(layoutFor(choices, {960, 800}).size == QSize(643, 800));
    choices.size = PictureSize::custom;
    choices.customSize = {3840, 2160};
    CHECK(layoutFor(choices, {960, 540}).zoom == Approx(4.0));
}

TEST_CASE("A run that is cancelled or has no place leaves nothing", "[exports]") {
    Desk desk;
    ExportChoices choices;
    choices.formats = {ExportFormat::csv};
    {
        ExportRun run = desk.run(choices);
        for (int i = 0; i < 20; ++i)
            REQUIRE(run.step(1s));
        run.cancel();
        finish(run);
        CHECK_FALSE(run.isWritten());
    }
    CHECK(QDir(desk.folder.path()).isEmpty());

    QFile file(desk.out());
    REQUIRE(file.open(QIODevice::WriteOnly));
    ExportRun run = desk.run(choices);
    finish(run);
    CHECK_FALSE(run.isWritten());
    REQUIRE(run.trouble());
    CHECK(run.trouble()->code == ErrorCode::fileNotWritable);
}

TEST_CASE("Charts are exported with the title, size and text that a reader keeps for them", "[exports]") {
    const OwnSettings own;
    charts::keep(QStringLiteral("carbon"), text::Language::en, {"Where carbon comes from", {1200, 600}, 150});
    Desk desk;
    ExportChoices choices;
    choices.formats = {ExportFormat::png, ExportFormat::svg};
    choices.languages = {text::Language::en, text::Language::zhTW};
    choices.scale = 1;
    const QSet<QString> files{QStringLiteral("carbon-by-run"), QStringLiteral("water-by-run")};
    const auto sizeOf = [&](const char* name) {
        return QImage(desk.out() + u'/' + QLatin1String(name)).size();
    };
    SECTION("from the window") {
        choices.asKept = true;
        ExportRun run = desk.run(choices, files);
        finish(run);
        CHECK(sizeOf("en/carbon-by-run.png") == QSize(1200, 600));
        CHECK(sizeOf("en/water-by-run.png") == QSize(960, 540));
        CHECK(
            desk.contents(QStringLiteral("en/carbon-by-run.svg")).contains("<title>Where carbon comes from"));
        // A title is of one language.
        CHECK(sizeOf("zh_TW/carbon-by-run.png") == QSize(1200, 600));
        CHECK_FALSE(desk.contents(QStringLiteral("zh_TW/carbon-by-run.svg")).contains("Where carbon"));
    }
    SECTION("but not where no window is: what files are must not depend on who runs it") {
        ExportRun run = desk.run(choices, files);
        finish(run);
        CHECK(sizeOf("en/carbon-by-run.png") == QSize(960, 540));
    }
}
