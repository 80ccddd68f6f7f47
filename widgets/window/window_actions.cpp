#include "widgets/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QUrl>

#include "core/plan/samples.h"
#include "widgets/exports/export_dialog.h"
#include "widgets/exports/paper.h"
#include "widgets/exports/print_page.h"
#include "widgets/exports/sheet_export.h"
#include "widgets/imports/file_drop.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/pages/page.h"
#include "widgets/panels/message_bar.h"
#include "widgets/panels/why_panel.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"

namespace wattplan {

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

constexpr int recentFiles = 8;
const QString recentKey = QStringLiteral("recent");

}  // namespace

WindowActions::WindowActions(MainWindow& owner)
    : window(owner),
      newBlank(new QAction(&owner)),
      open(new QAction(&owner)),
      openReadOnly(new QAction(&owner)),
      saveAs(new QAction(&owner)),
      importTable(new QAction(&owner)),
      quit(new QAction(&owner)),
      undo(new QAction(&owner)),
      redo(new QAction(&owner)),
      exportAll(new QAction(&owner)),
      exportPage(new QAction(&owner)),
      exportSheet(new QAction(&owner)),
      print(new QAction(&owner)),
      printPreview(new QAction(&owner)),
      printToPdf(new QAction(&owner)),
      lightTheme(new QAction(&owner)),
      darkTheme(new QAction(&owner)),
      showWhy(new QAction(&owner)),
      ranges(new QAction(&owner)),
      nextPart(new QAction(&owner)),
      previousPart(new QAction(&owner)),
      guide(new QAction(&owner)),
      tour(new QAction(&owner)),
      about(new QAction(&owner)) {
    newBlank->setShortcuts(keysOf(Shortcut::newPlan));
    open->setShortcuts(keysOf(Shortcut::openPlan));
    saveAs->setShortcuts(keysOf(Shortcut::saveAs));
    quit->setShortcuts(keysOf(Shortcut::closeWindow));
    undo->setShortcuts(keysOf(Shortcut::undo));
    redo->setShortcuts(keysOf(Shortcut::redo));
    showWhy->setShortcuts(keysOf(Shortcut::showWhy));
    guide->setShortcuts(keysOf(Shortcut::showGuide));
    exportAll->setShortcuts(keysOf(Shortcut::exportAll));
    exportPage->setShortcuts(keysOf(Shortcut::exportPage));
    print->setShortcuts(keysOf(Shortcut::print));
    printPreview->setShortcuts(keysOf(Shortcut::printPreview));
    ranges->setShortcuts(keysOf(Shortcut::showRanges));
    ranges->setCheckable(true);
    showWhy->setCheckable(true);
    showWhy->setChecked(true);
    nextPart->setShortcuts(keysOf(Shortcut::nextPart));
    previousPart->setShortcuts(keysOf(Shortcut::previousPart));

    QObject::connect(newBlank, &QAction::triggered, &owner,
                     [this] { window.openPlan(QStringLiteral("blank")); });
    QObject::connect(open, &QAction::triggered, &owner, [this] { chooseAndOpen(false); });
    QObject::connect(openReadOnly, &QAction::triggered, &owner, [this] { chooseAndOpen(true); });
    QObject::connect(saveAs, &QAction::triggered, &owner, [this] { chooseAndSave(); });
    QObject::connect(importTable, &QAction::triggered, &owner, [this] { importFile({}); });
    QObject::connect(new FileDrop(owner), &FileDrop::dropped, &owner,
                     [this](const QString& path) { importFile(path); });
    QObject::connect(quit, &QAction::triggered, &owner, &QWidget::close);
    QObject::connect(undo, &QAction::triggered, &owner, [this] { window.stepHistory(History::back); });
    QObject::connect(redo, &QAction::triggered, &owner, [this] { window.stepHistory(History::forward); });
    QObject::connect(exportAll, &QAction::triggered, &owner, [this] { showExports({}); });
    QObject::connect(exportPage, &QAction::triggered, &owner, [this] {
        if (const Page* page = window.currentPage()) showExports(page->key());
    });
    QObject::connect(exportSheet, &QAction::triggered, &owner, [this] { chooseAndExportSheet(); });
    QObject::connect(print, &QAction::triggered, &owner, [this] {
        printPage([this](const PaperContent& content) {
            if (!printWithDialog(content, &window))
                window.showTrouble(Actions::tr("The printer can't begin. Check it, or print to a PDF file."));
        });
    });
    QObject::connect(printPreview, &QAction::triggered, &owner, [this] {
        printPage([this](const PaperContent& content) { previewPrint(content, &window); });
    });
    QObject::connect(printToPdf, &QAction::triggered, &owner, [this] {
        printPage([this](const PaperContent& content) { chooseAndPrintToPdf(content); });
    });
    QObject::connect(lightTheme, &QAction::triggered, &owner,
                     [this] { window.setTheme(theme::Theme::light); });
    QObject::connect(darkTheme, &QAction::triggered, &owner, [this] { window.setTheme(theme::Theme::dark); });
    QObject::connect(showWhy, &QAction::toggled, &owner,
                     [this](bool on) { window.why().parentWidget()->setVisible(on); });
    QObject::connect(ranges, &QAction::toggled, &owner, [this](bool on) { window.setRanges(on); });
    QObject::connect(nextPart, &QAction::triggered, &owner, [this] { window.stepPart(true); });
    QObject::connect(previousPart, &QAction::triggered, &owner, [this] { window.stepPart(false); });
    QObject::connect(guide, &QAction::triggered, &owner, [this] { window.showGuide(); });
    QObject::connect(tour, &QAction::triggered, &owner, [this] { window.startTour(); });
    QObject::connect(about, &QAction::triggered, &owner, [this] {
        window.messages().say(
            Actions::tr("Wattplan %1: plans the compute, power, cost and carbon of AI data centres. Free "
                        "software under the GNU GPL, version 3 or later. Data of Epoch AI (CC BY 4.0, "
                        "epoch.ai/data) and of the sources named beside each figure.")
                .arg(QCoreApplication::applicationVersion()),
            MessageBar::Tone::trouble);
    });
}

void WindowActions::fill(QMenuBar* bar) {
    file = bar->addMenu(QString());
    file->addAction(newBlank);
    samples = file->addMenu(QString());
    file->addAction(open);
    recent = file->addMenu(QString());
    file->addActions({openReadOnly, saveAs});
    file->addSeparator();
    file->addAction(importTable);
    exports = file->addMenu(QString());
    exports->addActions({exportAll, exportPage, exportSheet});
    file->addActions({print, printPreview, printToPdf});
    file->addSeparator();
    file->addAction(quit);
    edit = bar->addMenu(QString());
    edit->addActions({undo, redo});
    view = bar->addMenu(QString());
    view->addActions({showWhy, ranges, lightTheme, darkTheme});
    view->addSeparator();
    view->addActions({nextPart, previousPart});
    help = bar->addMenu(QString());
    help->addActions({guide, tour, about});
    QObject::connect(samples, &QMenu::aboutToShow, samples, [this] { fillSamples(); });
    QObject::connect(recent, &QMenu::aboutToShow, recent, [this] { fillRecent(); });
}

void WindowActions::nameSteps(const QString& undone, const QString& redone) {
    undo->setText(undone.isEmpty() ? Actions::tr("Undo") : Actions::tr("Undo: %1", "a change").arg(undone));
    redo->setText(redone.isEmpty() ? Actions::tr("Redo") : Actions::tr("Redo: %1", "a change").arg(redone));
}

void WindowActions::retranslate() {
    file->setTitle(Actions::tr("&File"));
    edit->setTitle(Actions::tr("&Edit"));
    view->setTitle(Actions::tr("&View"));
    help->setTitle(Actions::tr("&Help"));
    recent->setTitle(Actions::tr("Recent plans"));
    exports->setTitle(Actions::tr("Export"));
    newBlank->setText(Actions::tr("New plan"));
    samples->setTitle(Actions::tr("New from a sample"));
    open->setText(Actions::tr("Open…"));
    openReadOnly->setText(Actions::tr("Open read-only in a new window…"));
    saveAs->setText(Actions::tr("Save as…"));
    importTable->setText(Actions::tr("Import…"));
    quit->setText(Actions::tr("Close"));
    nameSteps({}, {});
    nextPart->setText(Actions::tr("Next part of the window"));
    previousPart->setText(Actions::tr("Previous part of the window"));
    exportAll->setText(Actions::tr("All charts and tables…"));
    exportPage->setText(Actions::tr("Charts and tables of this page…"));
    exportSheet->setText(Actions::tr("Spreadsheet with live formulas…"));
    print->setText(Actions::tr("Print this page…"));
    printPreview->setText(Actions::tr("Print preview"));
    printToPdf->setText(Actions::tr("Print to a PDF file…"));
    lightTheme->setText(Actions::tr("Light theme"));
    darkTheme->setText(Actions::tr("Dark theme"));
    showWhy->setText(Actions::tr("Why this number"));
    ranges->setText(Actions::tr("Results as ranges"));
    ranges->setIconText(Actions::tr("Ranges"));
    ranges->setToolTip(
        Actions::tr("Shows results as P50 with P10 and P90, drawn from the inputs that are ranges"));
    guide->setText(Actions::tr("Guide"));
    tour->setText(Actions::tr("Show me around"));
    about->setText(Actions::tr("About Wattplan"));
}

void WindowActions::rememberRecent(const QString& path) {
    QSettings settings;
    QStringList list = settings.value(recentKey).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    list.removeAll(whole);
    list.prepend(whole);
    settings.setValue(recentKey, list.mid(0, recentFiles));
}

void WindowActions::fillSamples() {
    samples->clear();
    for (const SampleTitle& sample : sampleTitles()) {
        if (sample.name == "blank") continue;  // has an entry of its own
        const QString name =
            QStringLiteral("sample:") +
            QString::fromUtf8(sample.name.data(), static_cast<qsizetype>(sample.name.size()));
        QObject::connect(samples->addAction(text::translate(sample.title)), &QAction::triggered, samples,
                         [this, name] { window.openPlan(name); });
    }
}

void WindowActions::fillRecent() {
    recent->clear();
    for (const QString& path : QSettings().value(recentKey).toStringList())
        QObject::connect(recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, recent,
                         [this, path] { window.openPlan(path); });
    if (recent->isEmpty()) recent->addAction(Actions::tr("None yet"))->setEnabled(false);
}

void WindowActions::chooseAndOpen(bool readOnly) {
    const QString path = QFileDialog::getOpenFileName(&window, Actions::tr("Open a plan"), {},
                                                      Actions::tr("Plans (*.wattplan *.json)"));
    if (path.isEmpty()) return;
    if (readOnly)
        window.openReadOnlyWindow(path);
    else
        window.openPlan(path);
}

void WindowActions::chooseAndSave() {
    QString path = QFileDialog::getSaveFileName(&window, Actions::tr("Save the plan as"),
                                                window.document().name() + QStringLiteral(".wattplan"),
                                                Actions::tr("Wattplan plans (*.wattplan)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".wattplan");
    window.saveAs(path);
}

void WindowActions::showExports(const QString& onlyPage) {
    auto* dialog = new ExportDialog(
        window.document(), window.display(), window.translation(),
        [this](const QString& key) { return window.page(key); }, onlyPage, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportDialog::exported, &window, [this](const Exported& written) {
        const QString folder = QDir::toNativeSeparators(written.folder);
        window.messages().say(
            Actions::tr("Written to %1: %2 and %3, as %4.", "folder, n charts, n tables, n files")
                .arg(folder, Actions::tr("%n chart(s)", nullptr, written.charts),
                     Actions::tr("%n table(s)", nullptr, written.tables),
                     Actions::tr("%n file(s)", nullptr, written.files)),
            MessageBar::Tone::note, Actions::tr("Open the folder"),
            [path = written.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    dialog->open();
}

void WindowActions::chooseAndExportSheet() {
    QString path = QFileDialog::getSaveFileName(&window, Actions::tr("Export a spreadsheet"),
                                                window.document().name() + QStringLiteral(".xlsx"),
                                                Actions::tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".xlsx");
    const Document& document = window.document();
    auto* job =
        new SheetExport(document.whole(), document.catalogue(),
                        window.display().numbers(document.whole(), document.catalogue()), path, &window);
    QObject::connect(job, &SheetExport::failed, &window,
                     [this](const Error& error) { window.say(tl::unexpected(error)); });
    QObject::connect(job, &SheetExport::written, &window, [this](const QString& target, int formulas) {
        window.messages().say(Actions::tr("Written to %1: %n live formula(s).", nullptr, formulas)
                                  .arg(QDir::toNativeSeparators(target)),
                              MessageBar::Tone::note, Actions::tr("Open the spreadsheet"),
                              [target] { QDesktopServices::openUrl(QUrl::fromLocalFile(target)); });
    });
}

void WindowActions::printPage(const std::function<void(const PaperContent&)>& way) {
    if (window.currentPage() == nullptr) return;
    const PaperContent content = paperContent(*window.currentPage(), window.document(), window.display());
    if (content.isEmpty())
        return window.messages().say(Actions::tr("This page has no chart or table to print."),
                                     MessageBar::Tone::note);
    way(content);
}

void WindowActions::chooseAndPrintToPdf(const PaperContent& content) {
    QString path = QFileDialog::getSaveFileName(&window, Actions::tr("Print to a PDF file"),
                                                content.title + QStringLiteral(".pdf"),
                                                Actions::tr("PDF files (*.pdf)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".pdf");
    const Result<void> done = wattplan::printToPdf(content, path);
    if (!done) return window.say(done);
    window.messages().say(Actions::tr("Written to %1.").arg(QDir::toNativeSeparators(path)),
                          MessageBar::Tone::note);
}

}  // namespace wattplan
