#pragma once

#include <QFrame>
#include <QString>
#include <functional>
#include <map>

class QAction;
class QMenu;
class QMenuBar;
class QToolButton;

namespace wattplan {

class MainWindow;
class WhatIfButton;
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

/// The bar at the top: undo and redo, display currency, language, export.
class WindowToolbar : public QFrame {
    Q_OBJECT

public:
    WindowToolbar(WindowActions& actions, QWidget* parent = nullptr);
    void retranslate();
    WhatIfButton& whatIf() { return *m_whatIf; }
    /// Marks the currency and language now shown.
    void show(const QString& currency, int language);

signals:
    void currencyChosen(const QString& code);
    void languageChosen(int language);

private:
    std::map<QString, QToolButton*> m_currencies;
    std::map<int, QToolButton*> m_languages;
    QToolButton* m_undo;
    QToolButton* m_redo;
    WhatIfButton* m_whatIf;
    QToolButton* m_ranges;
    QToolButton* m_export;
    QFrame* m_currencyBox;
    QFrame* m_languageBox;
    bool m_isShowing = false;  // what is chosen elsewhere
};

}  // namespace wattplan
