#pragma once

#include <QString>
#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace wattplan {

class MainWindow;
struct PaperContent;

/// What can be done in a window, as actions shared by menus, toolbar and keyboard.
struct WindowActions {
    explicit WindowActions(MainWindow& window);

    /// Puts the actions into menus.
    void fill(QMenuBar* bar);
    void retranslate();
    /// Says what undo and redo would change.
    void nameSteps(const QString& undone, const QString& redone);
    /// Puts a file first among the recent ones.
    void rememberRecent(const QString& path);

    MainWindow& window;
    QAction* newBlank;
    QAction* open;
    QAction* openReadOnly;
    QAction* saveAs;
    QAction* importTable;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* exportAll;
    QAction* exportPage;
    QAction* exportSheet;
    QAction* print;
    QAction* printPreview;
    QAction* printToPdf;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* showWhy;
    QAction* ranges;
    QAction* nextPart;
    QAction* previousPart;
    QAction* guide;
    QAction* tour;
    QAction* about;
    QMenu* file = nullptr;
    QMenu* edit = nullptr;
    QMenu* view = nullptr;
    QMenu* help = nullptr;
    QMenu* samples = nullptr;
    QMenu* recent = nullptr;
    QMenu* exports = nullptr;

private:
    void fillSamples();
    void fillRecent();
    void chooseAndOpen(bool readOnly);
    void chooseAndSave();
    /// Imports a table from a file, or from one that is chosen; a plan is opened.
    void importFile(const QString& path);
    void showExports(const QString& onlyPage);
    void chooseAndExportSheet();
    /// Prints the current page in one of three ways, or says that nothing is on it.
    void printPage(const std::function<void(const PaperContent&)>& way);
    void chooseAndPrintToPdf(const PaperContent& content);
};

}  // namespace wattplan
