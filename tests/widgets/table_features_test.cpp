#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/tables/cell_editor.h"
#include "widgets/tables/column_chooser.h"
#include "widgets/tables/form_panel.h"
#include "widgets/tables/replace_bar.h"

using namespace wattplan;

namespace {

int shownColumn(const TablePanel& panel, std::string_view field) {
    return panel.table().columnOf(fieldId(panel.table().kind(), field));
}

bool isShown(const TablePanel& panel, std::string_view field) {
    return !panel.view().isColumnHidden(shownColumn(panel, field));
}

ColumnChooser& openChooser(TablePanel& panel) {
    QTest::mouseClick(panel.findChild<QPushButton*>("chooseColumns"), Qt::LeftButton);
    auto* chooser = panel.findChild<ColumnChooser*>();
    REQUIRE(chooser != nullptr);
    REQUIRE(chooser->isVisible());
    return *chooser;
}

void tick(ColumnChooser& chooser, const TablePanel& panel, std::string_view field, bool shown) {
    auto* list = chooser.findChild<QListWidget*>("columns");
    const QString heading =
        panel.table().headerData(shownColumn(panel, field), Qt::Horizontal, CopyRole).toString();
    const auto items = list->findItems(heading, Qt::MatchExactly);
    REQUIRE(items.size() == 1);
    items.front()->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
}

}  // namespace

TEST_CASE("A column unticked is gone from the table, from copies and from files, and comes back",
          "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    TablePanel& models = driver.panel("models", Kind::model);
    ColumnChooser& chooser = openChooser(models);
    tick(chooser, models, "organization", false);
    CHECK_FALSE(isShown(models, "organization"));
    chooser.close();

    const charts::ChartTable file = models.fileTable();
    CHECK_FALSE(file.headings.contains("Developer"));
    CHECK(file.headings.contains("Published"));

    // Name and date stand side by side now: a block across the hidden column has two cells a row.
    const QModelIndex name = models.view().model()->index(0, 0);
    const QModelIndex published = name.siblingAtColumn(shownColumn(models, "publication_date"));
    models.view().selectionModel()->select(QItemSelection(name, published),
                                           QItemSelectionModel::ClearAndSelect);
    models.view().copy();
    CHECK(QApplication::clipboard()->text().trimmed().split('\t').size() == 2);

    // A link to an input shows its column.
    driver.window().goTo({driver.id("gpt_3_175b"), fieldId(Kind::model, "organization")});
    CHECK(isShown(models, "organization"));
}

TEST_CASE("Enter takes the one name that is offered, and shows the first of several", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    TablePanel& facilities = driver.panel("facilities", Kind::facility);
    const auto typeInto = [&](std::string_view field, const QString& text) {
        driver.click(facilities, driver.cell(facilities, "azure", field));
        QApplication::setActiveWindow(&driver.window());
        facilities.view().setFocus();
        QTest::keyClick(&facilities.view(), Qt::Key_F2);
        const QPointer editor(qobject_cast<CellEditor*>(QApplication::focusWidget()));
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        REQUIRE(editor->completer()->popup()->isVisible());
        QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);  // which has the keys
        QTest::qWait(1);
        return editor;
    };
    const auto nameOf = [&](std::string_view field) {
        const auto& value = driver.document().plan().find("azure")->value(fieldId(Kind::facility, field));
        return driver.document().find(std::get<Reference>(value).object)->key;
    };
    typeInto("site", QStringLiteral("Ashb"));
    CHECK(nameOf("site") == "n_virginia");
    const auto editor = typeInto("cooling", QStringLiteral("immersion"));  // of one phase, of two
    REQUIRE(editor);
    CHECK(editor->text().contains(QStringLiteral("immersion"), Qt::CaseInsensitive));
    CHECK(editor->text() != "immersion");
    editor->completer()->popup()->hide();
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(nameOf("cooling").starts_with("immersion"));
}

TEST_CASE("A saved view brings columns, sorting and filter back, also in another window", "[widgets]") {
    const OwnSettings settings;
    {
        WindowDriver driver;
        TablePanel& models = driver.panel("models", Kind::model);
        models.findChild<QLineEdit*>("filter")->setText("GPT");
        models.view().sortByColumn(shownColumn(models, "params_total"), Qt::DescendingOrder);
        ColumnChooser& chooser = openChooser(models);
        tick(chooser, models, "organization", false);
        chooser.findChild<QLineEdit*>("viewName")->setText("Large GPTs / 2023");
        QTest::mouseClick(chooser.findChild<QPushButton*>("saveView"), Qt::LeftButton);
        chooser.close();
    }
    WindowDriver driver;
    TablePanel& models = driver.panel("models", Kind::model);
    // Columns stay as they were left, a filter does not.
    CHECK_FALSE(isShown(models, "organization"));
    CHECK(models.findChild<QLineEdit*>("filter")->text().isEmpty());

    ColumnChooser& chooser = openChooser(models);
    tick(chooser, models, "organization", true);
    auto* views = chooser.findChild<QListWidget*>("views");
    REQUIRE(views->count() == 1);
    CHECK(views->item(0)->text() == "Large GPTs / 2023");
    QTest::mouseClick(views->viewport(), Qt::LeftButton, {}, views->visualItemRect(views->item(0)).center());
    CHECK_FALSE(isShown(models, "organization"));
    CHECK(models.findChild<QLineEdit*>("filter")->text() == "GPT");
    const QHeaderView& header = *models.view().horizontalHeader();
    CHECK(header.sortIndicatorSection() == shownColumn(models, "params_total"));
    CHECK(header.sortIndicatorOrder() == Qt::DescendingOrder);

    QTest::keyClick(views, Qt::Key_Delete);
    CHECK(views->count() == 0);
    CHECK(SavedViews(QStringLiteral("model")).names().isEmpty());
}

TEST_CASE("Columns for experts wait until more of them are wanted, and stay as they were left", "[widgets]") {
    const OwnSettings settings;
    {
        WindowDriver driver;
        TablePanel& models = driver.panel("models", Kind::model);
        auto* more = models.findChild<QPushButton*>("more");
        REQUIRE(more->isVisible());
        CHECK(isShown(models, "params_total"));
        CHECK_FALSE(isShown(models, "layers"));
        CHECK_FALSE(models.fileTable().headings.contains("Layers"));
        // A link to an input that waits shows its column.
        driver.window().goTo({driver.id("gpt_3_175b"), fieldId(Kind::model, "layers")});
        CHECK(isShown(models, "layers"));
        CHECK_FALSE(isShown(models, "vocab"));
        QTest::mouseClick(more, Qt::LeftButton);
        CHECK(isShown(models, "vocab"));
        CHECK(more->text() == "Less");
    }
    WindowDriver driver;
    // Shown late, they are as wide as their headings.
    TablePanel& services = driver.panel("workloads", Kind::service);
    QTest::mouseClick(services.findChild<QPushButton*>("more"), Qt::LeftButton);
    QTest::qWait(50);
    const QHeaderView& header = *services.view().horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        if (!header.isSectionHidden(column) && header.sectionViewportPosition(column) < 2000)
            CHECK(header.sectionSize(column) >= std::min(200, header.sectionSizeHint(column)));
    TablePanel& models = driver.panel("models", Kind::model);
    CHECK(isShown(models, "vocab"));
    auto* more = models.findChild<QPushButton*>("more");
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK_FALSE(isShown(models, "layers"));
    CHECK(isShown(models, "params_total"));
    CHECK(more->text().startsWith("More"));
    // A table of few columns has nothing to wait for.
    CHECK_FALSE(driver.panel("sites", Kind::tariff).findChild<QPushButton*>("more")->isVisible());
}

TEST_CASE("Fields for experts of a form wait until more of them are wanted", "[widgets]") {
    WindowDriver driver;
    driver.window().showPage(QStringLiteral("finance"));
    FormPanel* form = qobject_cast<TablePage*>(driver.window().currentPage())->form(Kind::finance);
    REQUIRE(form != nullptr);
    const auto isHidden = [&](const char* field) {
        return form->view().isRowHidden(form->table().columnOf(fieldId(Kind::finance, field)));
    };
    CHECK_FALSE(isHidden("discount_rate"));
    CHECK(isHidden("resale"));
    const int height = form->view().height();
    auto* more = form->findChild<QPushButton*>("more");
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK_FALSE(isHidden("resale"));
    CHECK(form->view().height() > height);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(isHidden("resale"));
    driver.window().goTo({driver.id("finance"), fieldId(Kind::finance, "resale")});
    CHECK_FALSE(isHidden("resale"));
}

TEST_CASE("Ctrl+Enter types into all selected cells as one step", "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    runs.showMore(true);
    TableView& view = runs.view();
    const int column = shownColumn(runs, "goodput");
    const QModelIndex first = view.model()->index(0, column);
    const QModelIndex last = view.model()->index(view.model()->rowCount() - 1, column);
    REQUIRE(view.model()->rowCount() > 1);
    view.setCurrentIndex(first);
    view.selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    view.edit(first);
    auto* editor = view.viewport()->findChild<CellEditor*>();
    REQUIRE(editor != nullptr);
    editor->setText("0.5");
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();  // the editor is committed behind the key
    for (const Object* run : driver.document().plan().objects(Kind::trainingRun)) {
        const auto* goodput = std::get_if<Number>(&run->value(fieldId(Kind::trainingRun, "goodput")));
        REQUIRE(goodput != nullptr);
        CHECK(goodput->value == 0.5);
    }
    CHECK(driver.document().history().size() == 1);
}

TEST_CASE("Replace all changes every cell that holds the text as one step, or none and says which",
          "[widgets]") {
    WindowDriver driver;
    TablePanel& runs = driver.panel("workloads", Kind::trainingRun);
    QTest::keyClick(&runs.view(), Qt::Key_H, Qt::ControlModifier);
    auto* bar = runs.findChild<ReplaceBar*>();
    REQUIRE(bar != nullptr);
    REQUIRE(bar->isVisible());
    auto* find = bar->findChild<QLineEdit*>("find");
    auto* with = bar->findChild<QLineEdit*>("with");
    auto* all = bar->findChild<QPushButton*>("replaceAll");

    const auto named = [&](const QString& part) {
        int count = 0;
        for (const Object* run : driver.document().plan().objects(Kind::trainingRun))
            if (const auto* name = std::get_if<Text>(&run->value(fieldId(Kind::trainingRun, "name"))))
                count += QString::fromStdString(name->text).contains(part) ? 1 : 0;
        return count;
    };
    const int before = named("GPT-3");
    REQUIRE(before > 0);
    runs.view().sortByColumn(-1, Qt::AscendingOrder);
    find->setText("gpt-3");
    with->setText("ours");
    QTest::mouseClick(all, Qt::LeftButton);
    // The model's name is a choice too, and there is no model "ours (175B)": nothing is changed.
    CHECK(driver.document().history().empty());
    CHECK(driver.window().messages().sentence().contains("Nothing was changed."));

    ColumnChooser& chooser = openChooser(runs);
    tick(chooser, runs, "model", false);
    chooser.close();
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(named("ours") == before);
    CHECK(named("GPT-3") == 0);
    CHECK(driver.document().history().size() == 1);
    REQUIRE(driver.document().undo());
    CHECK(named("GPT-3") == before);
}
