#pragma once

#include <QFrame>
#include <QString>
#include <map>

class QToolButton;

namespace wattplan {

class WhatIfButton;
struct WindowActions;

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
