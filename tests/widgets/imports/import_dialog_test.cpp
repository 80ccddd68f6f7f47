#include "widgets/imports/import_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

#include "core/exchange/plan_json.h"
#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/document/field_table_model.h"
#include "widgets/tables/table_panel.h"

namespace wattplan {
namespace {

using namespace std::chrono_literals;

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// A file dropped on the window, and the dialog that it opens.
struct Dropped {
    Dropped(WindowDriver& driver, const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&driver.window(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&driver.window(), &event);
        dialog = driver.window().findChild<ImportDialog*>();
        REQUIRE(dialog != nullptr);
        settle();
    }
    void settle() {
        constexpr int patience = 60000;  // ms, for a machine that does other things too
        REQUIRE(QTest::qWaitFor([&] { return dialog->isSettled(1ms); }, patience));
    }
    template <typename Part>
    Part& part(const char* name) {
        Part* found = dialog->findChild<Part*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString note() { return part<QLabel>("note").text(); }
    QString cell(int row, int column) {
        return part<QTableView>("preview").model()->index(row, column).data().toString();
    }

    QPointer<ImportDialog> dialog;
};

const QByteArray list =
    "name,TDP (kW),Memory (GB),Colour\nAcme X1,1.2,128,red\nAcme X2,much,64,blue\nAcme X3,.3,24,\n";

}  // namespace

TEST_CASE("A table that is dropped on the window comes into the plan as one step", "[imports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    const Plan before = driver.document().plan();
    const std::size_t steps = driver.document().historyCursor();
    Dropped opened(driver, written(folder, QStringLiteral("chips.csv"), list));
    CHECK(opened.part<QComboBox>("kind").currentText() == "Accelerators");
    CHECK(opened.note() == "Adds 2, changes 0, leaves 0 as they are, refuses 1.");
    CHECK(opened.cell(1, ImportPreviewModel::fateColumn) == "Refused");
    CHECK(opened.cell(1, ImportPreviewModel::reasonColumn).startsWith("TDP (kW): “much” is not a number."));
    CHECK(driver.document().plan() == before);  // a dry run
    auto& go = opened.part<QPushButton>("import");
    CHECK(go.text() == "Import 2 rows");
    QTest::mouseClick(&go, Qt::LeftButton);
    CHECK(driver.document().historyCursor() == steps + 1);
    CHECK(driver.document().plan().find("acme_x1") != nullptr);
    CHECK(driver.document().plan().find("acme_x2") == nullptr);
    CHECK(driver.window().messages().sentence().contains("chips.csv: 2 added, 0 changed."));
    driver.window().stepHistory(History::back);
    CHECK(driver.document().plan() == before);
}

TEST_CASE("An import that is undone leaves no row behind, and no button that would undo more", "[imports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    driver.window().showPage(QStringLiteral("hardware"));
    QCoreApplication::processEvents();
    const auto rows = [&] {
        std::vector<int> counts;
        for (const auto* model : driver.window().findChildren<FieldTableModel*>())
            if (model->kind() == Kind::system) counts.push_back(model->rowCount());
        return counts;
    };
    const auto labels = [&] {
        QStringList texts;
        for (const auto* panel : driver.window().findChildren<TablePanel*>())
            if (panel->table().kind() == Kind::system)
                for (const auto* label : panel->findChildren<QLabel*>())
                    texts += label->text();
        return texts;
    };
    const std::vector<int> before = rows();
    REQUIRE_FALSE(before.empty());
    const QStringList said = labels();
    const QByteArray systems =
        "name,Maker,Nameplate power (kW)\nInspur NF5688,Inspur,8.5\nAtlas 900,Huawei,11.2\n";
    Dropped opened(driver, written(folder, QStringLiteral("systems.csv"), systems));
    CHECK(opened.note() == "Adds 2, changes 0, leaves 0 as they are, refuses 0.");
    QTest::mouseClick(&opened.part<QPushButton>("import"), Qt::LeftButton);
    CHECK(rows().front() == before.front() + 2);
    CHECK(labels() != said);
    const std::size_t steps = driver.document().historyCursor();
    CHECK_FALSE(driver.window().messages().sentence().isEmpty());
    driver.window().stepHistory(History::back);
    CHECK(rows() == before);
    CHECK(labels() == said);
    CHECK(driver.window().messages().sentence().isEmpty());
    CHECK(driver.document().historyCursor() == steps - 1);
}

TEST_CASE("Cells of a spreadsheet are pasted as a table", "[imports]") {
    const OwnSettings settings;
    WindowDriver driver;
    ImportDialog dialog(driver.document(), driver.window().display(), driver.window().translation(), nullptr);
    const auto settle = [&] { REQUIRE(QTest::qWaitFor([&] { return dialog.isSettled(1ms); }, 60000)); };
    const auto note = [&] { return dialog.findChild<QLabel*>(QStringLiteral("note"))->text(); };
    auto* paste = dialog.findChild<QPushButton*>(QStringLiteral("paste"));
    REQUIRE(paste != nullptr);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(paste, Qt::LeftButton);
    CHECK(note() == "There is no table on the clipboard.");
    QGuiApplication::clipboard()->setText(QStringLiteral("name\tTDP (kW)\tMemory (GB)\nAcme X1\t1.2\t128\n"));
    QTest::mouseClick(paste, Qt::LeftButton);
    settle();
    CHECK(note() == "Adds 1, changes 0, leaves 0 as they are, refuses 0.");
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("file"))->text() == "Clipboard");
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("import")), Qt::LeftButton);
    const Object* made = driver.document().plan().find("acme_x1");
    REQUIRE(made != nullptr);
    // 1.2 kW of a field in watts.
    CHECK(std::get<Number>(made->value(fieldId(Kind::accelerator, "tdp"))).value == Approx(1200.0));
}

TEST_CASE("Tips tell what a cell becomes, why it is refused, and what a column may be for", "[imports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    Dropped opened(driver, written(folder, QStringLiteral("chips.csv"),
                                   "name,TDP (kW),Memroy\nAcme X1,1.2,128\nAcme X2,much,64\n"));
    const auto tip = [](const QTableView& view, int row, int column) {
        return view.model()->index(row, column).data(Qt::ToolTipRole).toString().simplified();
    };
    auto& preview = opened.part<QTableView>("preview");
    const int power = ImportPreviewModel::firstCell + 1;
    CHECK(tip(preview, 0, power) == "Read as: 1,200 W");  // 1.2 kW in the unit of the field
    CHECK(tip(preview, 1, power) == "“much” is not a number. Type a number such as 6.5 or 3e11.");
    CHECK(tip(preview, 1, ImportPreviewModel::reasonColumn).startsWith("TDP (kW): “much” is not a number."));
    CHECK(tip(preview, 0, ImportPreviewModel::lineColumn).isEmpty());
    auto& mapping = opened.part<QTableView>("mapping");
    const QModelIndex unknown = mapping.model()->index(2, ImportMappingModel::fieldColumn);
    CHECK(unknown.data().toString() == "Leave out (Memory?)");
    CHECK(unknown.data(Qt::ToolTipRole).toString() ==
          "The plan has no field of this name. Did you mean “Memory”?");
    CHECK(mapping.model()->index(0, ImportMappingModel::headingColumn).data(Qt::ToolTipRole).toString() ==
          "name");
}

TEST_CASE("A column is given another field, and the rows are tried anew", "[imports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    Dropped opened(driver, written(folder, QStringLiteral("chips.csv"), list));
    auto& mapping = opened.part<QTableView>("mapping");
    const QModelIndex field = mapping.model()->index(1, ImportMappingModel::fieldColumn);
    CHECK(field.data().toString() == "TDP");
    // By the mouse: the cell opens a list, the first of which leaves the column out.
    QTest::mouseClick(mapping.viewport(), Qt::LeftButton, Qt::NoModifier, mapping.visualRect(field).center());
    auto* box = mapping.viewport()->findChild<QComboBox*>();
    REQUIRE(box != nullptr);
    box->setCurrentIndex(0);
    emit box->activated(0);
    opened.settle();
    CHECK(mapping.model()->index(1, ImportMappingModel::fieldColumn).data().toString() == "Leave out");
    CHECK(opened.note() == "Adds 3, changes 0, leaves 0 as they are, refuses 0.");
    opened.part<QSpinBox>("header").setValue(2);
    opened.settle();
    CHECK(opened.note() == "Choose the table that the rows belong to.");
    CHECK_FALSE(opened.part<QPushButton>("import").isEnabled());
}

TEST_CASE("What is no table says so, and a plan is opened", "[imports]") {
    const OwnSettings settings;
    const QTemporaryDir folder;
    WindowDriver driver;
    {
        Dropped bomb(driver, written(folder, QStringLiteral("bomb.csv"), "PK\x03\x04 packed"));
        CHECK(bomb.note().contains("the archive is damaged"));
        CHECK_FALSE(bomb.part<QPushButton>("import").isEnabled());
        bomb.dialog->reject();
        QTest::qWait(1);
    }
    delete driver.window().findChild<ImportDialog*>();
    const auto blank = Document::fromTemplate(QStringLiteral("blank")).value();
    const std::string json = exchange::planToJson(blank->plan());
    Dropped plan(driver, written(folder, QStringLiteral("plan.json"), QByteArray::fromStdString(json)));
    CHECK(plan.part<QPushButton>("import").text() == "Open the plan");
    QTest::mouseClick(&plan.part<QPushButton>("import"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return driver.document().plan().find("gpt3") == nullptr; }, 20000));
}

}  // namespace wattplan
