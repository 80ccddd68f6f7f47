#include <QAccessible>
#include <cmath>
#include <set>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/guide/guide_window.h"
#include "widgets/theme/palette.h"
#include "widgets/window/page_list.h"

using namespace wattplan;

namespace {

/// Contrast of two colours by WCAG 2.1, "contrast ratio" and "relative luminance": 1 to 21.
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool needsName(QAccessible::Role role) {
    static const std::set<QAccessible::Role> roles{
        QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::List,     QAccessible::Table,    QAccessible::Tree,        QAccessible::EditableText,
        QAccessible::MenuItem, QAccessible::Graphic,  QAccessible::Chart,       QAccessible::ButtonMenu,
        QAccessible::SpinBox,  QAccessible::Slider,   QAccessible::PageTabList, QAccessible::PageTab};
    return roles.contains(role);
}

/// What a screen reader meets under an interface that is to be named and is not. Cells are the table's.
void findNameless(QAccessibleInterface* at, QStringList& nameless) {
    if (at == nullptr || !at->isValid() || at->state().invisible) return;
    const QAccessible::Role role = at->role();
    if (needsName(role) && at->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject* object = at->object();
        nameless += QStringLiteral("%1 “%2”, role %3")
                        .arg(QString::fromLatin1(object ? object->metaObject()->className() : "?"),
                             object ? object->objectName() : QString())
                        .arg(static_cast<int>(role));
    }
    if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree) return;
    for (int i = 0; i < at->childCount(); ++i)
        findNameless(at->child(i), nameless);
}

}  // namespace

TEST_CASE("The measure of contrast gives the values that WCAG prints", "[widgets]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor("#767676"), Qt::white) ==
          Approx(4.54).margin(0.005));  // the lightest grey that passes
}

TEST_CASE("Words keep 4.5:1 on all that they stand on, marks 3:1, in both themes", "[widgets]") {
    for (const theme::Palette* palette : {&theme::lightPalette(), &theme::darkPalette()}) {
        INFO((palette == &theme::darkPalette() ? "dark" : "light"));
        for (const QColor& ground : {palette->card, palette->window, palette->chrome, palette->header})
            for (const QColor& words : {palette->text, palette->muted, palette->accent, palette->good,
                                        palette->bad, palette->warning}) {
                INFO(words.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(words, ground) >= 4.5);
            }
        CHECK(contrast(palette->text, palette->accentSoft) >= 4.5);
        CHECK(contrast(palette->accent, palette->accentSoft) >= 4.5);
        CHECK(contrast(palette->onAccent, palette->accent) >= 4.5);
        CHECK(contrast(palette->good, palette->goodSoft) >= 4.5);
        CHECK(contrast(palette->bad, palette->badSoft) >= 4.5);
        CHECK(contrast(palette->warning, palette->warningSoft) >= 4.5);
    }
}

TEST_CASE("A screen reader finds a name on every control, table and chart of every page", "[widgets]") {
    WindowDriver driver;
    for (const PageEntry& entry : pageList()) {
        driver.window().showPage(QLatin1String(entry.key));
        QCoreApplication::processEvents();
        QStringList nameless;
        findNameless(QAccessible::queryAccessibleInterface(&driver.window()), nameless);
        nameless.removeDuplicates();
        INFO(entry.key << ": " << nameless.join("; ").toStdString());
        CHECK(nameless.isEmpty());
    }
}

namespace {

/// The stops of Tab from the first one round to it again.
std::vector<QWidget*> stopsOf(const QWidget& window, Qt::Key key) {
    std::vector<QWidget*> stops;
    QWidget* first = QApplication::focusWidget();
    REQUIRE(first != nullptr);
    constexpr int most = 400;
    int pressed = 0;
    do {
        QWidget* at = QApplication::focusWidget();
        CHECK(at->isVisibleTo(&window));
        if (stops.empty() || stops.back() != at) stops.push_back(at);  // Why steps through its links
        QTest::keyClick(at, key);
    } while (QApplication::focusWidget() != first && ++pressed < most);
    INFO("last at " << QApplication::focusWidget()->metaObject()->className() << " of " << stops.size());
    REQUIRE(pressed < most);
    return stops;
}

/// What a screen reader calls them.
QStringList namesOf(const std::vector<QWidget*>& widgets) {
    QStringList names;
    for (QWidget* widget : widgets) {
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        names += spoken ? spoken->text(QAccessible::Name) : QString();
    }
    return names;
}

}  // namespace

TEST_CASE("Tab goes through a page as it is read: tools, pages, the page, why, state", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    driver.window().resize(1440, 900);
    driver.window().showPage(QStringLiteral("workloads"));
    QTest::qWait(50);
    auto* table = driver.panel("workloads", Kind::trainingRun).findChild<TableView*>();
    REQUIRE(table != nullptr);
    table->setFocus();
    // From the table on and round, read off the window by eye. Of buttons of which one is chosen, one is met.
    QStringList wanted{"Training runs", "Why this number?", "Export",         "Pages",
                       "+ Add",         "Columns",          "Filter the rows"};
    const QStringList found = namesOf(stopsOf(driver.window(), Qt::Key_Tab));
    INFO(found.join(" | ").toStdString());
    for (const QString& name : found)
        if (!wanted.isEmpty() && name == wanted.first()) wanted.removeFirst();
    CHECK(wanted.join(" | ") == "");
}

TEST_CASE("Tab meets each control once and leads back, and the other way round, on every page", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    driver.window().resize(1440, 900);
    for (const PageEntry& entry : pageList()) {
        INFO(entry.key);
        driver.window().showPage(QLatin1String(entry.key));
        QTest::qWait(20);
        driver.window().findChild<QWidget*>("navigation")->setFocus();
        const auto forth = stopsOf(driver.window(), Qt::Key_Tab);
        INFO(namesOf(forth).mid(0, 60).join(" | ").toStdString());
        CHECK(std::set(forth.begin(), forth.end()).size() == forth.size());
        auto back = stopsOf(driver.window(), Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        INFO(namesOf(back).mid(0, 60).join(" | ").toStdString());
        CHECK(back == forth);
        CHECK(driver.document().historyCursor() == 0);  // to pass through is no edit
    }
}

TEST_CASE("F6 goes from part to part of the window", "[widgets]") {
    WindowDriver driver;
    TablePanel& panel = driver.panel("workloads", Kind::trainingRun);
    QCoreApplication::processEvents();
    panel.view().setFocus();
    driver.window().stepPart(true);
    CHECK(driver.window().why().isAncestorOf(QApplication::focusWidget()));
    driver.window().stepPart(false);
    CHECK(driver.window().currentPage()->isAncestorOf(QApplication::focusWidget()));
    driver.window().stepPart(false);
    CHECK(QApplication::focusWidget()->objectName() == "navigation");
}

TEST_CASE("A screen reader finds a name on every control of the guide and the tour", "[widgets][guide]") {
    const OwnSettings settings;
    WindowDriver driver;
    driver.window().startTour();
    GuideWindow guide(text::Language::en);
    guide.show();
    guide.findChild<QLineEdit*>()->setText(QStringLiteral("paste"));
    QTest::qWait(10);
    QStringList nameless;
    findNameless(QAccessible::queryAccessibleInterface(&driver.window()), nameless);
    findNameless(QAccessible::queryAccessibleInterface(&guide), nameless);
    INFO(nameless.join("; ").toStdString());
    CHECK(nameless.isEmpty());
}
