#include "widgets/exports/export_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/exports/export_tree.h"
#include "widgets/window/page_list.h"

namespace wattplan {
namespace {

/// The dialog lists what every page offers, and a build with sanitizers takes tens of seconds to make them
/// all: this ends a test that hangs, and measures nothing.
constexpr int patience = 120000;  // ms

/// The dialog as a reader opens it by its key.
struct Opened {
    explicit Opened(WindowDriver& driver, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        // The offscreen platform leaves no window active when a dialog has closed.
        QApplication::setActiveWindow(&driver.window());
        driver.press(driver.window(), Qt::Key_E, modifiers);
        dialog = driver.window().findChild<ExportDialog*>();
        REQUIRE(dialog != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton*>("export")->isEnabled(); },
                                patience));
    }

    template <typename Part>
    Part& part(const char* name) {
        Part* found = dialog->findChild<Part*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString note() { return part<QLabel>("note").text(); }
    void click(const char* name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void chooseOnly(const QStringList& formats) {
        for (const char* format : {"png", "svg", "pdf", "csv"})
            part<QCheckBox>(format).setChecked(formats.contains(QLatin1String(format)));
    }
    QStringList files() const {
        QStringList names;
        for (const ExportItem& item : dialog->tree().chosen())
            names += item.file;
        return names;
    }

    QPointer<ExportDialog> dialog;
};

bool isClosed(const Opened& opened) {
    return QTest::qWaitFor([&] { return opened.dialog.isNull() || !opened.dialog->isVisible(); }, patience);
}

}  // namespace

TEST_CASE("All charts and tables are chosen at first, and those of one page when asked for it", "[exports]") {
    const OwnSettings settings;
    WindowDriver driver;
    {
        Opened opened(driver);
        CHECK(opened.files().contains("power"));
        CHECK(opened.files().contains("cost-table"));
        CHECK(opened.files().contains("training_run"));
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        CHECK(isClosed(opened));
        QTest::qWait(1);
    }
    driver.window().showPage(QStringLiteral("cost"));
    Opened opened(driver, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(opened.files() == QStringList{"cost-by-run", "electricity-share", "own-or-rent", "cash-flow",
                                        "cost-table", "investment-table", "cash-flow-table"});
}

TEST_CASE("An export writes what was chosen, says so above the page, and is remembered", "[exports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    driver.window().showPage(QStringLiteral("cost"));
    {
        Opened opened(driver, Qt::ControlModifier | Qt::ShiftModifier);
        opened.part<QLineEdit>("folder").setText(folder.path());
        opened.chooseOnly({"csv", "svg"});
        for (QCheckBox* box : opened.dialog->findChildren<QCheckBox*>())
            if (box->text() == text::nativeName(text::Language::zhTW)) box->setChecked(true);
        CHECK(opened.note().contains("22 files"));  // (4 charts × 2 + 3 tables) × 2 languages
        opened.click("export");
        REQUIRE(isClosed(opened));
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) ==
          QStringList{"en", "zh_TW"});
    CHECK(QDir(folder.filePath("zh_TW")).entryList(QDir::Files).size() == 11);
    CHECK(driver.said().contains(QDir::toNativeSeparators(folder.path())));
    CHECK(driver.said().contains("4 charts"));
    CHECK(driver.said().contains("3 tables"));
    CHECK(driver.said().contains("22 files"));

    QTest::qWait(1);
    Opened again(driver);
    CHECK(again.part<QLineEdit>("folder").text() == folder.path());
    CHECK(again.dialog->choices().formats == std::vector{ExportFormat::svg, ExportFormat::csv});
    CHECK(again.dialog->choices().languages == std::vector{text::Language::en, text::Language::zhTW});
    CHECK(again.files().contains("power"));  // a page by itself was a choice for once
}

TEST_CASE("Files that are there are replaced only after one question", "[exports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    driver.window().showPage(QStringLiteral("cost"));
    QFile old(folder.filePath("cost-table.csv"));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    Opened opened(driver, Qt::ControlModifier | Qt::ShiftModifier);
    opened.part<QLineEdit>("folder").setText(folder.path());
    opened.chooseOnly({"csv"});
    opened.click("export");
    CHECK(opened.note().contains("cost-table.csv"));
    CHECK(opened.part<QPushButton>("export").text() == "Replace");
    CHECK(QFileInfo(old).size() == 4);
    opened.click("export");
    REQUIRE(isClosed(opened));
    CHECK(QFileInfo(old).size() > 100);
}

TEST_CASE("A folder that can't be written is told in the dialog, which stays", "[exports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    WindowDriver driver;
    driver.window().showPage(QStringLiteral("cost"));
    Opened opened(driver, Qt::ControlModifier | Qt::ShiftModifier);
    opened.part<QLineEdit>("folder").setText(folder.filePath("file/below"));
    opened.click("export");
    REQUIRE(QTest::qWaitFor([&] { return opened.part<QProgressBar>("progress").isHidden(); }, 20000));
    CHECK(opened.dialog->isVisible());
    CHECK(opened.note().contains("a file stands where a folder is needed"));
    CHECK(opened.part<QPushButton>("export").isEnabled());
}

TEST_CASE("An export that is stopped leaves nothing, and the dialog stays", "[exports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    Opened opened(driver);
    opened.part<QLineEdit>("folder").setText(folder.filePath("out"));
    opened.chooseOnly({"png", "pdf"});
    opened.click("export");
    QTest::qWait(50);
    REQUIRE(opened.part<QProgressBar>("progress").isVisible());
    opened.click("cancel");
    REQUIRE(QTest::qWaitFor([&] { return opened.part<QProgressBar>("progress").isHidden(); }, 20000));
    CHECK(opened.dialog->isVisible());
    CHECK(opened.note().contains("nothing was written"));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("What is missing for an export is said, and the button waits", "[exports]") {
    const OwnSettings settings;
    WindowDriver driver;
    Opened opened(driver);
    const auto isReady = [&] { return opened.part<QPushButton>("export").isEnabled(); };
    opened.chooseOnly({});
    CHECK(opened.note() == "Choose a format.");
    CHECK_FALSE(isReady());
    opened.chooseOnly({"csv"});
    CHECK(isReady());
    opened.part<QLineEdit>("folder").clear();
    CHECK(opened.note() == "Choose a folder.");
    CHECK_FALSE(isReady());
}

}  // namespace wattplan
