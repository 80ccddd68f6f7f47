#include <QAbstractEventDispatcher>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/theme/restyling.h"

using namespace wattplan;

namespace {

constexpr QSize windowSize{1280, 800};

// Until there is nothing to do at once: what is seen takes another theme part by part.
void settle() {
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

QImage pictureOf(MainWindow& window, const QString& page) {
    window.showPage(page);
    window.setFocus();  // no cursor blinks
    settle();
    return window.currentPage()->grab().toImage();
}

// Of 255: a label keeps the picture it had where it was first placed, up to half a pixel beside.
constexpr int faintest = 4;

int largestDifference(const QImage& a, const QImage& b) {
    if (a.size() != b.size()) return 255;
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(one.red() - other.red()),
                                std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
        }
    return largest;
}

void changeTheme(theme::Theme theme) {
    theme::applyTheme(*qApp, theme, text::Language::en);
    settle();
}

QColor cornerOf(QWidget& widget) {
    return widget.grab().toImage().pixelColor(1, 1);
}

}  // namespace

TEST_CASE("After a switch of theme a page looks as it does in a window opened in that theme",
          "[widgets][theme]") {
    const OwnSettings settings;
    const std::vector<QString> pages{QStringLiteral("power-draw"), QStringLiteral("cost"),
                                     QStringLiteral("sources"),    QStringLiteral("checks"),
                                     QStringLiteral("models"),     QStringLiteral("overview")};
    std::map<QString, QImage> switched;
    {
        WindowDriver driver;
        driver.window().resize(windowSize);
        for (const QString& page : pages)
            pictureOf(driver.window(), page);
        driver.window().setTheme(theme::Theme::dark);
        // The first as it was seen while the theme changed, the others as they are shown after it.
        switched[pages.back()] = pictureOf(driver.window(), pages.back());
        for (const QString& page : pages)
            switched[page] = pictureOf(driver.window(), page);
    }
    auto translation = std::make_shared<text::Translation>();
    translation->install(text::Language::en);
    auto document = Document::fromTemplate(QStringLiteral("sample:article"));
    REQUIRE(document.has_value());
    MainWindow fresh(std::move(*document), translation);
    fresh.resize(windowSize);
    fresh.show();
    for (const QString& page : pages)
        pictureOf(fresh, page);
    for (const QString& page : pages) {
        INFO(page.toStdString());
        CHECK(largestDifference(pictureOf(fresh, page), switched[page]) <= faintest);
    }
    changeTheme(theme::Theme::light);
}

TEST_CASE("What is hidden while the theme changes has it when it is shown, or a moment later",
          "[widgets][theme]") {
    changeTheme(theme::Theme::light);
    QDialog shown, opened, waiting;
    for (QDialog* dialog : {&shown, &opened, &waiting}) {
        dialog->resize(200, 100);
        dialog->show();
    }
    opened.hide();
    waiting.hide();
    changeTheme(theme::Theme::dark);
    CHECK(cornerOf(shown) == theme::darkPalette().window);
    CHECK(waiting.palette().color(QPalette::Text) == theme::lightPalette().text);
    opened.show();
    CHECK(cornerOf(opened) == theme::darkPalette().window);
    CHECK(QTest::qWaitFor([&] { return cornerOf(waiting) == theme::darkPalette().window; }, 2000));
    CHECK(waiting.palette().color(QPalette::Text) == theme::darkPalette().text);
    changeTheme(theme::Theme::light);
}

TEST_CASE("Each child of a widget that styles its children apart has the look, and so have their menus",
          "[widgets][theme]") {
    changeTheme(theme::Theme::light);
    QWidget frame;
    theme::styleChildrenApart(&frame);
    auto* rows = new QVBoxLayout(&frame);
    auto* card = new QFrame(&frame);
    auto* button = new QPushButton(QStringLiteral("Why"), card);
    auto* menu = new QMenu(button);
    menu->addAction(QStringLiteral("Copy"));
    theme::setRole(card, theme::Role::panel);
    theme::setRole(button, theme::Role::primary);
    rows->addWidget(card);
    card->setMinimumSize(200, 100);
    frame.show();
    menu->ensurePolished();
    CHECK(frame.styleSheet().isEmpty());
    CHECK_FALSE(card->styleSheet().isEmpty());
    CHECK(button->styleSheet().isEmpty());
    CHECK(menu->styleSheet().isEmpty());
    const auto middleOf = [](QWidget& widget) {
        return widget.grab().toImage().pixelColor(widget.width() / 2, 4);
    };
    CHECK(middleOf(*button) == theme::lightPalette().accent);
    CHECK(middleOf(*menu) == theme::lightPalette().card);
    changeTheme(theme::Theme::dark);
    CHECK(middleOf(*button) == theme::darkPalette().accent);
    CHECK(middleOf(*menu) == theme::darkPalette().card);
    CHECK(card->grab().toImage().pixelColor(card->width() - 1, card->height() - 1) ==
          theme::darkPalette().chrome);
    changeTheme(theme::Theme::light);
}
