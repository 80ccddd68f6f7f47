// The guide: that it is whole in each language, and that a reader finds what they look for.
#include <QDirIterator>
#include <QElapsedTimer>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <set>
#include <string>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/guide/guide_book.h"
#include "widgets/guide/guide_view.h"
#include "widgets/guide/guide_window.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/pages/check_row.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/window/page_list.h"
#include "widgets/window/window_actions.h"

using namespace wattplan;

namespace {

/// A language for a test; English again behind it.
class Speaking {
public:
    explicit Speaking(text::Language language) { REQUIRE(m_translation.install(language)); }
    ~Speaking() { m_translation.install(text::Language::en); }

private:
    text::Translation m_translation;
};

std::set<QString> anchorsOf(const GuideBook& book, const QString& chapter) {
    std::set<QString> anchors;
    for (const text::GuideSection& section : text::sectionsOf(book.chapter(chapter)))
        anchors.insert(section.anchor);
    return anchors;
}

bool hasPage(const QString& key) {
    return std::ranges::any_of(pageList(),
                               [&](const PageEntry& page) { return key == QLatin1String(page.key); });
}

/// A chapter as it lies in the program, before its marks are filled in.
QString sourceOf(text::Language language, const QString& chapter) {
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(text::languageCode(language), chapter));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList writtenChapters() {
    QStringList chapters;
    for (QDirIterator files(QStringLiteral(":/guide/en")); files.hasNext();)
        chapters += QFileInfo(files.next()).completeBaseName();
    chapters.sort();
    return chapters;
}

GuideWindow* guideWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* guide = qobject_cast<GuideWindow*>(widget)) return guide;
    return nullptr;
}

GuideWindow& openGuide(WindowDriver& driver, QWidget& focus) {
    QApplication::setActiveWindow(&driver.window());
    focus.setFocus();
    QTest::keyClick(&focus, Qt::Key_F1);
    GuideWindow* guide = guideWindow();
    REQUIRE(guide != nullptr);
    return *guide;
}

}  // namespace

TEST_CASE("The guide lays out a line of any length", "[widgets]") {
    GuideView view;
    view.resize(600, 400);
    // A million characters without a place to break: laid out whole they would take half a minute.
    QElapsedTimer clock;
    clock.start();
    view.show({QStringLiteral("long"), QStringLiteral("- ") + QString(1000000, u'x')});
    CHECK(clock.elapsed() < 3000);
    CHECK(view.toPlainText().endsWith(QStringLiteral(" …")));
}

TEST_CASE("Each chapter written by hand stands in the contents, in each language", "[widgets][guide]") {
    const QStringList chapters = writtenChapters();
    REQUIRE(chapters.size() >= 10);
    for (const text::Language language : text::allLanguages) {
        const Speaking speaking(language);
        const GuideBook book(language);
        for (const QString& chapter : chapters) {
            CAPTURE(chapter);
            CHECK(book.has(chapter));
            CHECK(book.chapter(chapter).markdown.size() > 200);
        }
    }
}

TEST_CASE("Chapters have the same headings, anchors and marks in each language", "[widgets][guide]") {
    static const QRegularExpression mark(QStringLiteral("\\{(?:page|kind|field|result|key|ui):[^}]*\\}"));
    static const QRegularExpression heading(QStringLiteral("^(#+) .*(\\{#[^}]*\\})$"),
                                            QRegularExpression::MultilineOption);
    const auto shape = [&](const QString& source) {
        QStringList lines;
        for (auto match = heading.globalMatch(source); match.hasNext();) {
            const auto one = match.next();
            lines += one.captured(1) + one.captured(2);
        }
        return lines;
    };
    const auto marks = [&](const QString& source) {
        QStringList found;
        for (auto match = mark.globalMatch(source); match.hasNext();)
            found += match.next().captured();
        found.sort();
        return found;
    };
    for (const QString& chapter : writtenChapters()) {
        const QString english = sourceOf(text::Language::en, chapter);
        for (const text::Language language : {text::Language::zhCN, text::Language::zhTW}) {
            const QString other = sourceOf(language, chapter);
            CAPTURE(chapter, text::languageCode(language));
            CHECK(shape(other) == shape(english));
            CHECK(marks(other) == marks(english));
        }
    }
}

TEST_CASE("Every mark and link of the guide leads somewhere, in each language", "[widgets][guide]") {
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const text::Language language : text::allLanguages) {
        const Speaking speaking(language);
        const GuideBook book(language);
        book.sections();  // makes all chapters
        INFO(book.unknownMarks().join(u' ').toStdString());
        CHECK(book.unknownMarks().isEmpty());
        std::map<QString, std::set<QString>> anchors;
        for (const GuideBook::Entry& entry : book.contents())
            anchors[entry.key] = anchorsOf(book, entry.key);
        int links = 0;
        for (const GuideBook::Entry& entry : book.contents())
            for (auto match = link.globalMatch(book.chapter(entry.key).markdown); match.hasNext(); ++links) {
                const QUrl url(match.next().captured(1));
                CAPTURE(entry.key, url.toString());
                if (url.scheme() == "guide") {
                    REQUIRE(anchors.contains(url.path()));
                    if (url.hasFragment()) CHECK(anchors[url.path()].contains(url.fragment()));
                } else if (url.scheme() == "wattplan") {
                    CHECK(url.path().startsWith("page/"));
                    CHECK(hasPage(url.path().mid(5)));
                } else {
                    CHECK((url.scheme() == "https" || url.scheme() == "http"));
                    CHECK_FALSE(url.host().isEmpty());
                }
            }
        CHECK(links > 300);
    }
}

TEST_CASE("What a chapter calls a button or menu is what the program shows", "[widgets][guide]") {
    static const QRegularExpression mark(QStringLiteral("\\{ui:([^|]*)\\|([^}]*)\\}"));
    const Speaking speaking(text::Language::zhCN);
    for (const QString& chapter : writtenChapters())
        for (auto match = mark.globalMatch(sourceOf(text::Language::en, chapter)); match.hasNext();) {
            const auto one = match.next();
            const QByteArray context = one.captured(1).toUtf8();
            const QByteArray source = one.captured(2).toUtf8();
            CAPTURE(chapter, one.captured());
            CHECK(QCoreApplication::translate(context, source) != QString::fromUtf8(source));
        }
}

TEST_CASE("Every page of the window has its section in the guide", "[widgets][guide]") {
    const Speaking speaking(text::Language::en);
    const GuideBook book(text::Language::en);
    for (const PageEntry& page : pageList()) {
        const QUrl url(guideLinkOfPage(QLatin1String(page.key)));
        CAPTURE(page.key);
        CHECK(anchorsOf(book, url.path()).contains(url.fragment()));
    }
}

TEST_CASE("The guide's shortcuts are those of the actions, and the other way round", "[widgets][guide]") {
    WindowDriver driver;
    std::set<QString> declared;
    for (const ShortcutSpec& spec : shortcutSpecs())
        if (spec.place == KeyPlace::window)
            for (const QKeySequence& keys : spec.keys)
                declared.insert(keys.toString());
    std::set<QString> ofActions;
    for (const QAction* action : driver.window().findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts())
            ofActions.insert(keys.toString());
    CHECK(ofActions == declared);
    // No chapter spells keys out: they come from the declarations.
    static const QRegularExpression spelled(
        QStringLiteral("\\b(?:Ctrl|Alt)\\s*\\+|\\bF\\d{1,2}\\b|\\bDel\\b"));
    for (const text::Language language : text::allLanguages)
        for (const QString& chapter : writtenChapters()) {
            CAPTURE(chapter, text::languageCode(language));
            CHECK_FALSE(spelled.match(sourceOf(language, chapter)).hasMatch());
        }
    const GuideBook book(text::Language::en);
    for (const ShortcutSpec& spec : shortcutSpecs())
        CHECK(book.chapter("shortcuts")
                  .markdown.contains(
                      text::escapedMarkdown(spec.keys.front().toString(QKeySequence::NativeText))));
}

TEST_CASE("F1 opens the guide at the field, the result or the page that has the focus", "[widgets][guide]") {
    const OwnSettings settings;
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    driver.click(runs, driver.cell(runs, "gpt3", "accelerators"));
    CHECK(openGuide(driver, runs.view()).place() == "kind-training_run#field-accelerators");
    driver.click(runs, driver.resultCell(runs, "gpt3", "days"));
    GuideWindow& guide = openGuide(driver, runs.view());
    CHECK(guide.place() == "kind-training_run#result-days");

    driver.window().showPage(QStringLiteral("overview"));
    QTest::qWait(1);
    auto* tile = driver.window().currentPage()->findChild<KpiTile*>();
    REQUIRE(tile != nullptr);
    CHECK(&openGuide(driver, *tile) == &guide);  // the same window again
    CHECK(guide.place().startsWith("kind-"));
    auto* navigation = driver.window().findChild<QListWidget*>(QStringLiteral("navigation"));
    driver.window().showPage(QStringLiteral("cost"));
    CHECK(openGuide(driver, *navigation).place() == "pages#page-cost");

    // The gravest check of the sample: the feed of its air-cooled hall is too small.
    driver.window().showPage(QStringLiteral("checks"));
    QTest::qWait(1);
    auto* check = driver.window().currentPage()->findChild<CheckRow*>();
    REQUIRE(check != nullptr);
    openGuide(driver, check->goToButton());
    CHECK(guide.findChild<QTextBrowser*>()->textCursor().block().text() == "The utility feed is too small");
    guide.close();
}

TEST_CASE("A search in the guide finds what the language says, and Enter opens it", "[widgets][guide]") {
    const OwnSettings settings;
    struct Sought {
        text::Language language;
        QString phrase;
        QString place;
    };
    const std::vector<Sought> soughts{
        {text::Language::en, QStringLiteral("decimal sign"), QStringLiteral("tables#tables-units")},
        {text::Language::zhCN, QStringLiteral("小数点一律"), QStringLiteral("tables#tables-units")},
        {text::Language::zhTW, QStringLiteral("小數點一律"), QStringLiteral("tables#tables-units")},
        {text::Language::zhCN, QStringLiteral("关闭再打开就没有"), QString()},
    };
    for (const Sought& sought : soughts) {
        const Speaking speaking(sought.language);
        GuideWindow guide(sought.language);
        guide.show();
        auto* search = guide.findChild<QLineEdit*>();
        auto* view = guide.findChild<QTextBrowser*>();
        search->setText(sought.phrase);
        QTest::keyClick(search, Qt::Key_Return);
        CAPTURE(sought.phrase, guide.place());
        if (sought.place.isEmpty()) {
            CHECK(view->extraSelections().isEmpty());
            continue;
        }
        CHECK(guide.place() == sought.place);
        REQUIRE_FALSE(view->extraSelections().isEmpty());
        CHECK(sought.phrase.startsWith(view->extraSelections().front().cursor.selectedText()));
        QTest::keyClick(search, Qt::Key_Escape);
        CHECK(guide.isVisible());
        QTest::keyClick(view, Qt::Key_Escape);
        CHECK_FALSE(guide.isVisible());
    }
}

TEST_CASE("What is typed in the guide is searched, wherever the focus is", "[widgets][guide]") {
    const OwnSettings settings;
    GuideWindow guide(text::Language::en);
    guide.show();
    auto* search = guide.findChild<QLineEdit*>();
    QTest::keyClicks(guide.findChild<QTextBrowser*>(), QStringLiteral("p"));
    CHECK(search->text() == "p");
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(guide.isVisible());
}

TEST_CASE("The guide goes back and forward, and follows language and theme", "[widgets][guide]") {
    const OwnSettings settings;
    WindowDriver driver;
    driver.window().showGuide();
    GuideWindow& guide = *guideWindow();
    auto* view = guide.findChild<QTextBrowser*>();
    REQUIRE(guide.open(QStringLiteral("guide:tables#tables-paste")));
    REQUIRE(guide.open(QStringLiteral("guide:charts")));
    REQUIRE(QTest::qWaitForWindowActive(&guide));
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    CHECK(guide.place() == "tables#tables-paste");
    QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
    CHECK(guide.place().startsWith("charts#"));
    CHECK_FALSE(guide.open(QStringLiteral("guide:nowhere")));

    REQUIRE(guide.open(QStringLiteral("guide:tables#tables-paste")));
    driver.window().setLanguage(text::Language::zhTW);
    CHECK(view->toPlainText().contains(QStringLiteral("複製與貼上")));
    CHECK(guide.place() == "tables#tables-paste");
    driver.window().setTheme(theme::Theme::dark);
    CHECK(QTest::qWaitFor([&] { return view->palette().color(QPalette::Base) == theme::darkPalette().card; },
                          2000));
    driver.window().setTheme(theme::Theme::light);
    driver.window().setLanguage(text::Language::en);

    // A link to a page shows it in the window.
    emit view->anchorClicked(QUrl(QStringLiteral("wattplan:page/schedule")));
    CHECK(driver.window().currentPage()->key() == "schedule");
    driver.window().close();
    CHECK(QTest::qWaitFor([] { return guideWindow() == nullptr; }, 1000));
}
