#include <QClipboard>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextBrowser>

#include "tests/widgets/window_driver.h"
#include "widgets/document/report_composition.h"
#include "widgets/panels/status_line.h"

using namespace wattplan;

TEST_CASE("Tokens typed into the Models table move the run's energy, and undo brings it back", "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    const QString before = driver.resultCell(runs, "gpt3", "energy_facility").data().toString();
    const double energy = driver.result("gpt3", "energy_facility");

    TablePanel& models = driver.panel("models", Kind::model);
    driver.click(models, driver.cell(models, "gpt_3_175b", "training_tokens"));
    CHECK(driver.type(models, "600B") == nullptr);
    CHECK(driver.result("gpt3", "energy_facility") == Approx(2 * energy));
    CHECK(driver.resultCell(runs, "gpt3", "energy_facility").data().toString() != before);

    driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(driver.result("gpt3", "energy_facility") == Approx(energy));
    CHECK(driver.resultCell(runs, "gpt3", "energy_facility").data().toString() == before);
    driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(driver.result("gpt3", "energy_facility") == Approx(2 * energy));
}

TEST_CASE("A text that can't stand keeps its editor open and says why", "[widgets]") {
    WindowDriver driver;
    TablePanel& models = driver.panel("models", Kind::model);
    driver.click(models, driver.cell(models, "gpt_3_175b", "training_tokens"));
    for (const char* bad : {"many", "-5", "1e400", "NaN", "3 MW"}) {
        INFO(bad);
        CellEditor* editor = driver.type(models, QString::fromLatin1(bad));
        REQUIRE(editor != nullptr);
        CHECK_FALSE(editor->reason().isEmpty());
        CHECK(editor->parentWidget()->findChild<QLabel*>("cellReason")->text() == editor->reason());
        driver.press(*editor, Qt::Key_Escape);
    }
    CHECK(driver.document().history().empty());
    CHECK(driver.cell(models, "gpt_3_175b", "training_tokens").data(Qt::EditRole).toString().toDouble() ==
          3e11);
}

TEST_CASE("A bad text stays open when another cell is clicked, until it is mended", "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    driver.click(runs, driver.cell(runs, "gpt3", "accelerators"));
    CellEditor* editor = driver.type(runs, "-3");
    REQUIRE(editor != nullptr);
    const QPointer<CellEditor> alive(editor);
    QTest::mouseClick(runs.view().viewport(), Qt::LeftButton, {},
                      runs.view().visualRect(driver.cell(runs, "bloom", "accelerators")).center());
    QTest::qWait(1);
    REQUIRE(alive);
    CHECK(alive->isVisible());
    editor->setText("2048");
    driver.press(*editor, Qt::Key_Return);
    CHECK(driver.cell(runs, "gpt3", "accelerators").data(Qt::EditRole).toString() == "2048");
}

TEST_CASE("A cell is explained when it is clicked, down to its inputs, and an input leads to its cell",
          "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    driver.click(runs, driver.resultCell(runs, "gpt3", "energy_facility"));
    const QString why = driver.window().why().plainText();
    CHECK(why.contains("Training tokens"));
    CHECK(why.contains("330"));
    CHECK(why.contains("MWh"));

    emit driver.window().why().goTo(
        tagOf(FieldAddress{driver.id("gpt_3_175b"), fieldId(Kind::model, "training_tokens")}));
    CHECK(driver.window().currentPage()->key() == "models");
    TablePanel& models = driver.panel("models", Kind::model);
    CHECK(models.view().currentIndex() == driver.cell(models, "gpt_3_175b", "training_tokens"));
}

TEST_CASE("The derivation after an edit reads as if it had been asked for anew", "[widgets]") {
    WindowDriver driver;
    const quint64 tag =
        tagOf(ResultAddress{driver.id("gpt3"), resultId(Kind::trainingRun, "energy_facility")});
    driver.window().why().explain(tag);
    const auto edited = [&](const char* field, const char* text) {
        const FieldAddress address{driver.id("gpt3"), fieldId(Kind::trainingRun, field)};
        REQUIRE(driver.document().setText(address, text));
    };
    const auto shown = [](const WhyPanel& panel) {
        return panel.findChild<QTextBrowser*>()->toHtml().toStdString();
    };
    const auto asked = [&] {
        WhyPanel fresh(driver.document(), driver.window().display());
        fresh.explain(tag);
        return shown(fresh);
    };
    const auto readsSo = [&] {
        return QTest::qWaitFor([&] { return shown(driver.window().why()) == asked(); }, 1000);
    };
    edited("pin_mfu", "0.3");  // other numbers in the same lines
    CHECK(readsSo());
    CHECK(driver.window().why().plainText().contains("0.3"));
    edited("pin_mfu", "");  // other lines
    CHECK(readsSo());
    driver.window().setLanguage(text::Language::zhTW);
    CHECK(readsSo());
}

TEST_CASE("A switch of language brings its typefaces to every widget", "[widgets]") {
    WindowDriver driver;
    // The same characters are drawn otherwise in Taiwan than on the mainland.
    for (const auto& [language, typeface] :
         {std::pair{text::Language::zhTW, "Noto Sans CJK TC"}, {text::Language::zhCN, "Noto Sans CJK SC"}}) {
        driver.window().setLanguage(language);
        for (const char* page : {"overview", "models", "finance", "compute-growth", "power-draw", "report"}) {
            driver.window().showPage(page);
            QTest::qWait(1);
            for (const QWidget* widget : driver.window().findChildren<QWidget*>()) {
                if (!widget->isVisible()) continue;
                CAPTURE(page, widget->metaObject()->className(), widget->objectName());
                CHECK(widget->font().families().contains(typeface));
                if (const auto* text = qobject_cast<const QTextEdit*>(widget))
                    CHECK(text->document()->defaultFont().families().contains(typeface));
            }
        }
    }
}

TEST_CASE("What stands open in a derivation is no more than a reader takes in", "[widgets]") {
    WindowDriver driver;
    const auto steps = [&](const char* object, const char* result) {
        const Object& found = *driver.document().plan().find(object);
        driver.window().why().explain(tagOf(ResultAddress{found.id, resultId(found.kind, result)}));
        return driver.window().why().plainText().count(u'\n');
    };
    for (const char* result : {"energy", "cost_owned", "carbon"})
        CHECK(steps("plan", result) < 120);
    CHECK(steps("gpt3", "energy_facility") > 10);
}

TEST_CASE("A reference is chosen by typing a part of its name, library rows included", "[widgets]") {
    WindowDriver driver;
    TablePanel& facilities = driver.panel("facilities", Kind::facility);
    driver.click(facilities, driver.cell(facilities, "air_hall", "cooling"));
    const double before = driver.result("air_hall", "pue");
    const Object* dry = driver.document().catalogue().find(Kind::cooling, "d2c_1p");
    REQUIRE(dry != nullptr);
    CHECK(driver.type(facilities, QString::fromUtf8(driver.document().catalogue().name(*dry, "en").data())) ==
          nullptr);
    CHECK(driver.result("air_hall", "pue") < before);
    driver.click(facilities, driver.cell(facilities, "air_hall", "cooling"));
    CellEditor* editor = driver.type(facilities, "no such cooling");
    REQUIRE(editor != nullptr);
    CHECK(editor->reason().contains("no such cooling"));
}

TEST_CASE("A block is copied to and pasted from a spreadsheet, whole or not at all", "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    TableView& view = runs.view();
    const QModelIndex first = driver.cell(runs, "gpt3", "accelerators");
    const QModelIndex second = driver.cell(runs, "gopher", "accelerators");
    driver.click(runs, first);
    view.selectionModel()->select(QItemSelection(first, second), QItemSelectionModel::ClearAndSelect);

    QApplication::clipboard()->setText("1,024\n2048\n");
    driver.press(view, Qt::Key_V, Qt::ControlModifier);
    CHECK(first.data(Qt::EditRole).toString() == "1024");
    CHECK(second.data(Qt::EditRole).toString() == "2048");
    CHECK(driver.document().history().size() == 1);
    driver.press(view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "1024\n2048");

    QApplication::clipboard()->setText("512\n-7\n");
    driver.press(view, Qt::Key_V, Qt::ControlModifier);
    CHECK(first.data(Qt::EditRole).toString() == "1024");
    CHECK(driver.said().contains("Gopher"));
    CHECK(driver.document().history().size() == 1);

    driver.press(view, Qt::Key_Delete);
    CHECK(first.data(Qt::EditRole).toString().isEmpty());
    CHECK(driver.document().history().size() == 2);
    driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(first.data(Qt::EditRole).toString() == "1024");

    driver.press(view, Qt::Key_D, Qt::ControlModifier);
    CHECK(second.data(Qt::EditRole).toString() == "1024");
}

TEST_CASE("A new run of a new model on a new cluster, deleted, undone, saved and undone further",
          "[widgets]") {
    WindowDriver driver;
    const QTemporaryDir folder;
    const auto add = [&](TablePanel& panel) {
        QTest::mouseClick(panel.findChild<QPushButton*>("add"), Qt::LeftButton);
        return ObjectId{panel.view().currentIndex().data(ObjectRole).toULongLong()};
    };
    const auto set = [&](TablePanel& panel, ObjectId id, std::string_view field, const char* text) {
        const auto* proxy = qobject_cast<QAbstractProxyModel*>(panel.view().model());
        const QModelIndex index = proxy->mapFromSource(
            panel.table().indexOf(FieldAddress{id, fieldId(panel.table().kind(), field)}));
        driver.click(panel, index);
        INFO(field);
        CHECK(driver.type(panel, QString::fromUtf8(text)) == nullptr);
    };
    TablePanel& models = driver.panel("models", Kind::model);
    const ObjectId model = add(models);
    set(models, model, "params_total", "70B");
    set(models, model, "training_tokens", "1.4 T");
    TablePanel& clusters = driver.panel("facilities", Kind::cluster);
    const ObjectId cluster = add(clusters);
    set(clusters, cluster, "facility", "air_hall");
    set(clusters, cluster, "system", "dgx_a100_640");
    set(clusters, cluster, "systems", "128");
    set(clusters, cluster, "commissioning", "2023-03");
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    const ObjectId run = add(runs);
    set(runs, run, "model", driver.document().plan().find(model)->key.c_str());
    set(runs, run, "cluster", driver.document().plan().find(cluster)->key.c_str());
    set(runs, run, "start", "2023-06");
    const auto energy =
        driver.document().model().value({run, resultId(Kind::trainingRun, "energy_facility")});
    REQUIRE(energy.has_value());
    CHECK(*energy > 0.0);

    QTest::mouseClick(runs.findChild<QPushButton*>("delete"), Qt::LeftButton);
    CHECK(driver.document().plan().find(run) == nullptr);
    driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(driver.document().plan().find(run) != nullptr);

    const QString path = folder.filePath("own.wattplan");
    REQUIRE(driver.window().saveAs(path));
    REQUIRE(driver.window().openPlan(QStringLiteral("blank")));
    REQUIRE(driver.window().openPlan(path));
    CHECK(driver.document().model().value({run, resultId(Kind::trainingRun, "energy_facility")}) == energy);
    while (driver.document().canUndo())
        driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(driver.document().plan().find(run) == nullptr);
    CHECK(driver.document().plan().find(cluster) == nullptr);
    CHECK(driver.document().plan().find(model) == nullptr);
}

TEST_CASE("Language and currency are switched while page, selection, filter and editor stay", "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    runs.findChild<QLineEdit*>("filter")->setText("gpt");
    const QModelIndex cost = driver.resultCell(runs, "gpt3", "cost_rented");
    driver.click(runs, cost);
    const QString dollars = cost.data().toString();
    const int rows = runs.view().model()->rowCount();
    const std::size_t steps = driver.document().history().size();

    driver.window().setCurrency("CNY");
    CHECK(cost.data().toString() != dollars);
    driver.window().setLanguage(text::Language::zhCN);
    QTest::qWait(1);
    CHECK(driver.window().currentPage()->key() == "workloads");
    CHECK(runs.view().currentIndex() == cost);
    CHECK(runs.view().model()->rowCount() == rows);
    CHECK(cost.data().toString().contains(QString::fromUtf8("元")));
    driver.window().setLanguage(text::Language::en);
    driver.window().setCurrency("USD");
    QTest::qWait(1);
    CHECK(cost.data().toString() == dollars);
    CHECK(driver.document().history().size() == steps);
}

TEST_CASE("Every page of tables can be shown and takes every field of its kinds", "[widgets]") {
    WindowDriver driver;
    for (const TablePageSpec& spec : tablePages()) {
        driver.window().showPage(QLatin1String(spec.key));
        CHECK(driver.window().currentPage()->key() == QLatin1String(spec.key));
        CHECK_FALSE(driver.window().currentPage()->title().isEmpty());
    }
    for (const auto& [id, object] : driver.document().plan().all())
        for (const FieldSpec& field : Registry::instance().fields(object.kind)) {
            INFO(object.key << "." << field.key);
            driver.window().showPage(QStringLiteral("sites"));
            driver.window().goTo({id, field.id});
            if (object.kind == Kind::growth || object.kind == Kind::growthEra) {
                CHECK(driver.window().currentPage()->key() == "compute-growth");
                continue;
            }
            if (isReportField(field.id)) {
                CHECK(driver.window().currentPage()->key() == "report");
                continue;
            }
            const QWidget* at = QApplication::focusWidget();
            REQUIRE(qobject_cast<const TableView*>(at) != nullptr);
            const auto subject = static_cast<const TableView*>(at)->currentIndex().data(SubjectRole);
            REQUIRE(subject.isValid());
            CHECK(subject.value<Subject>() == Subject(FieldAddress{id, field.id}));
        }
}

TEST_CASE("A page's tables are exported with headings, units and every row", "[widgets]") {
    WindowDriver driver;
    driver.panel("workloads", Kind::trainingRun);
    const auto tables = driver.window().currentPage()->tables();
    REQUIRE(tables.size() == 2);
    CHECK(tables.front().file == "training_run");
    CHECK(tables.back().file == "service");
    const QStringList lines =
        QString::fromUtf8(charts::csvOf(tables.front().make(), {.mark = charts::ByteOrderMark::none}))
            .split('\n', Qt::SkipEmptyParts);
    CHECK(static_cast<std::size_t>(lines.size()) ==
          2 + driver.document().plan().objects(Kind::trainingRun).size());
    CHECK(lines[0].contains("\"Energy, facility\""));
    CHECK(lines[1].split(',').contains("MWh"));
    CHECK(lines[1].startsWith(","));  // names have no unit
    CHECK(lines[2].startsWith("GPT-3,"));
}

TEST_CASE("The warnings of the status line and the overview's card lead to the page of checks", "[widgets]") {
    WindowDriver driver;
    driver.window().showPage(QStringLiteral("sites"));
    emit driver.window().findChild<StatusLine*>()->warningsWanted();
    CHECK(driver.window().currentPage()->key() == "checks");

    driver.window().showPage(QStringLiteral("overview"));
    QPushButton* all = nullptr;
    for (QPushButton* button : driver.window().currentPage()->findChildren<QPushButton*>())
        if (button->text().startsWith("All checks")) all = button;
    REQUIRE(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(driver.window().currentPage()->key() == "checks");
}
