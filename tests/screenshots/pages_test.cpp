// Every page of the window in three languages and two themes, at the scale of QT_SCALE_FACTOR, against the
// contact sheets in pictures/. With WATTPLAN_SCREENSHOTS=FOLDER the pictures are written there, in full, and
// nothing is compared; `./dev screenshots` does so, and with --accept keeps the new sheets.
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStackedWidget>
#include <catch2/catch.hpp>
#include <chrono>
#include <memory>

#include "tests/screenshots/contact_sheet.h"
#include "tests/support/paths.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"
#include "widgets/window/page_list.h"

namespace wattplan::test {
namespace {

constexpr QSize windowSize(1280, 720);
constexpr QSize cellSize(256, 144);
constexpr int columns = 4;

/// Until layouts and paints are done, and tables have widened columns whose texts were cut.
void settle() {
    constexpr std::chrono::milliseconds tablesGrow{100};
    const auto end = std::chrono::steady_clock::now() + tablesGrow;
    while (std::chrono::steady_clock::now() < end)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
}

/// Pictures of pages of a sample.
std::vector<PagePicture> picturesOf(const QString& sample,
                                    const std::shared_ptr<text::Translation>& translation,
                                    const std::vector<QString>& pages) {
    auto document = Document::fromTemplate(sample);
    REQUIRE(document.has_value());
    MainWindow window(std::move(*document), translation);
    window.resize(windowSize);
    window.show();
    std::vector<PagePicture> pictures;
    // All pages first: they count what they show into the navigation.
    for (const PageEntry& entry : pageList())
        window.page(QLatin1String(entry.key));
    for (const QString& page : pages) {
        window.showPage(page);
        settle();
        INFO(page.toStdString());
        CHECK(window.size() == windowSize);  // what asks for more room is clipped on a small screen
        pictures.push_back({page, window.grab().toImage()});
    }
    return pictures;
}

/// Every page of the article's sample, and the page of serving, empty there, of the sample that serves.
std::vector<PagePicture> picturesOf(text::Language language, theme::Theme theme) {
    auto translation = std::make_shared<text::Translation>();
    translation->install(language);
    theme::applyTheme(*qApp, theme, language);
    std::vector<QString> pages;
    for (const PageEntry& entry : pageList())
        pages.push_back(QLatin1String(entry.key));
    std::vector<PagePicture> pictures = picturesOf(QStringLiteral("sample:article"), translation, pages);
    const QString serving = QStringLiteral("serving");
    for (PagePicture& picture : picturesOf(QStringLiteral("sample:serving"), translation, {serving})) {
        picture.key += QStringLiteral("-services");
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

QString sheetName(text::Language language, theme::Theme theme) {
    const int percent = qRound(qApp->devicePixelRatio() * 100);
    return QStringLiteral("%1-%2-%3")
        .arg(text::languageCode(language),
             theme == theme::Theme::dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(percent);
}

void writePictures(const QString& folder, const QString& name, const std::vector<PagePicture>& pages,
                   const QImage& sheet) {
    REQUIRE(QDir().mkpath(folder + u'/' + name));
    for (const PagePicture& page : pages)
        REQUIRE(page.image.save(QStringLiteral("%1/%2/%3.png").arg(folder, name, page.key)));
    REQUIRE(sheet.save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

TEST_CASE("Every page looks as it was agreed to look", "[screenshots]") {
    const QString folder = qEnvironmentVariable("WATTPLAN_SCREENSHOTS");
    for (const auto language : {text::Language::en, text::Language::zhCN, text::Language::zhTW})
        for (const auto theme : {theme::Theme::light, theme::Theme::dark}) {
            const QString name = sheetName(language, theme);
            INFO(name.toStdString());
            const auto pages = picturesOf(language, theme);
            const QImage sheet = contactSheet(pages, cellSize, columns);
            if (!folder.isEmpty()) {
                writePictures(folder, name, pages, sheet);
                continue;
            }
            const QImage agreed(QString::fromStdString(sourceFolder() + "/tests/screenshots/pictures/") +
                                name + QStringLiteral(".png"));
            INFO("See and, if it is meant, accept it: ./dev screenshots --accept");
            REQUIRE(agreed.size() == sheet.size());
            for (const SheetDifference& difference :
                 differences(sheet, agreed, cellSize, columns, pages.size())) {
                INFO("page " << pages[difference.page].key.toStdString() << ": mean difference "
                             << difference.mean << ", worst square " << difference.worst);
                CHECK(false);
            }
        }
}

TEST_CASE("A moved or missing part of a page is found, a shade of its text is not", "[screenshots]") {
    QImage page(windowSize, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.fillRect(100, 100, 200, 60, Qt::black);
    const auto sheetOf = [](const QImage& image) {
        return contactSheet({{"one", image}, {"two", image}}, cellSize, columns);
    };
    const QImage agreed = sheetOf(page);
    CHECK(differences(sheetOf(page), agreed, cellSize, columns, 2).empty());

    QImage shaded = page;
    QPainter(&shaded).fillRect(100, 100, 200, 60, QColor(16, 16, 16));
    CHECK(differences(sheetOf(shaded), agreed, cellSize, columns, 2).empty());

    QImage moved = page;
    moved.fill(Qt::white);
    QPainter(&moved).fillRect(140, 100, 200, 60, Qt::black);
    const auto found = differences(sheetOf(moved), agreed, cellSize, columns, 2);
    REQUIRE(found.size() == 2);
    CHECK(found[1].page == 1);
}

}  // namespace
}  // namespace wattplan::test
