#include "widgets/theme/style_sheet.h"

#include <array>
#include <utility>

namespace wattplan::theme {
namespace {

// @name is a colour of the palette. No font family stands here: another text would style every widget anew
// at each switch of language.
constexpr const char* frames = R"(
QDialog { background: @window; }
QWidget[role="page"] { background: @window; }
QWidget[role="panel"] { background: @chrome; }
QWidget[role="toolbar"] { background: @chrome; border: none; border-bottom: 1px solid @hairline; }
QWidget[role="statusbar"], QStatusBar { background: @chrome; border: none; border-top: 1px solid @hairline; }
QStatusBar::item { border: none; }
QFrame[role="card"] { background: @card; border: 1px solid @hairline; border-radius: 8px; }
QFrame[role="message"] { background: @warningSoft; border: 1px solid @warning; border-radius: 6px; }
QFrame[role="messageBad"] { background: @badSoft; border: 1px solid @bad; border-radius: 6px; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolTip { background: @card; color: @text; border: 1px solid @hairline; padding: 4px 6px; }
QMenu { background: @card; border: 1px solid @hairline; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
)";

constexpr const char* labels = R"(
QLabel[role="title"] { font-size: 14px; font-weight: bold; }
QLabel[role="section"] { font-size: 12px; font-weight: bold; color: @muted; }
QLabel[role="caption"] { font-size: 12px; color: @muted; }
QLabel[role="figure"] { font-size: 22px; font-weight: bold; }
QLabel[role="good"] { font-size: 12px; color: @good; }
QLabel[role="bad"] { font-size: 12px; color: @bad; }
QLabel[role="warning"] { font-size: 12px; color: @warning; }
QLabel[role="link"] { color: @accent; }
QLabel[role="formula"] { font-size: 12px; background: @header; border-radius: 4px;
                         padding: 3px 6px; color: @muted; }
QLabel[role="badgeGood"], QLabel[role="badgeWarning"], QLabel[role="badgeBad"], QLabel[role="badgeNeutral"] {
    font-size: 12px; border-radius: 4px; padding: 1px 6px; }
QLabel[role="badgeGood"] { background: @goodSoft; color: @good; }
QLabel[role="badgeWarning"] { background: @warningSoft; color: @warning; }
QLabel[role="badgeBad"] { background: @badSoft; color: @bad; }
QLabel[role="badgeNeutral"] { background: @header; color: @muted; }
)";

constexpr const char* buttons = R"(
QPushButton, QToolButton { background: @card; color: @text; border: 1px solid @hairline; border-radius: 6px;
                           padding: 4px 10px; min-height: 18px; }
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @accentSoft; }
QPushButton:focus, QToolButton:focus { border-color: @accent; outline: none; }
QPushButton:checked, QToolButton:checked { background: @accentSoft; color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 4px; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: bold; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
    background: @accentPressed; border-color: @accentPressed; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 3px 9px; }
QPushButton[role="primary"]:disabled { background: @hairline; border-color: @hairline; color: @disabled; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: @accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 1px 2px;
                           min-height: 0; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: @accent; }
QFrame[role="segments"] { background: @card; border: 1px solid @hairline; border-radius: 6px; }
QFrame[role="segments"] QToolButton { border: 1px solid transparent; border-radius: 5px; background: transparent;
                                      color: @muted; padding: 3px 9px; }
QFrame[role="segments"] QToolButton:hover { background: @hover; }
QFrame[role="segments"] QToolButton:checked { background: @accentSoft; color: @accent; font-weight: bold; }
QFrame[role="segments"] QToolButton:focus { border-color: @accent; }
)";

constexpr const char* views = R"(
QAbstractItemView { background: @card; border: none; gridline-color: @grid; outline: none;
                    selection-background-color: @accentSoft; selection-color: @text;
                    alternate-background-color: @card; }
QTableView::item { padding: 2px 8px; border: none; border-bottom: 1px solid @grid; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QTableView::item:focus { border: 2px solid @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @muted; font-size: 12px; font-weight: bold; border: none;
                       border-bottom: 1px solid @hairline; padding: 5px 8px; }
QHeaderView::section:vertical { padding: 0 8px; }
QHeaderView::up-arrow:vertical, QHeaderView::down-arrow:vertical { width: 0; height: 0; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center;
                                                 width: 8px; height: 8px; }
QHeaderView::up-arrow { image: url(:/icons/chevron-up.svg); }
QHeaderView::down-arrow { image: url(:/icons/chevron-down.svg); }
QTableCornerButton::section { background: @header; border: none; border-bottom: 1px solid @hairline; }
QAbstractItemView[role="navigation"] { background: transparent; padding: 4px 8px; }
QAbstractItemView[role="navigation"]::item { padding: 4px 9px; border-radius: 6px; color: @text; min-height: 20px; }
QAbstractItemView[role="navigation"]::item:hover { background: @hover; }
QAbstractItemView[role="navigation"]::item:selected { background: @accentSoft; color: @accent; }
QAbstractItemView[role="navigation"]::item:disabled { color: @muted; background: transparent; }
QTreeView::branch { background: transparent; }
)";

constexpr const char* inputs = R"(
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    background: @card; color: @text; border: 1px solid @hairline; border-radius: 6px; padding: 3px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @disabled; background: @header; }
QAbstractItemView QLineEdit { border: 2px solid @accent; border-radius: 0; padding: 0 5px; }
QComboBox QAbstractItemView { border: 1px solid @hairline; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 22px; border: none; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 10px; height: 10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 3px;
                                              background: @card; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:focus { border-color: @text; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 18px; border: none; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 8px; height: 8px; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @hairline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @disabled; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

}  // namespace

QString styleSheet(const Palette& palette) {
    QString sheet;
    for (const char* part : {frames, labels, buttons, views, inputs})
        sheet += QString::fromLatin1(part);
    // A name that begins with another stands before it.
    const std::array<std::pair<const char*, QColor>, 20> colours{{
        {"@window", palette.window},
        {"@card", palette.card},
        {"@chrome", palette.chrome},
        {"@header", palette.header},
        {"@hairline", palette.hairline},
        {"@grid", palette.grid},
        {"@text", palette.text},
        {"@muted", palette.muted},
        {"@disabled", palette.disabled},
        {"@hover", palette.hover},
        {"@accentPressed", palette.accentPressed},
        {"@accentSoft", palette.accentSoft},
        {"@accent", palette.accent},
        {"@onAccent", palette.onAccent},
        {"@goodSoft", palette.goodSoft},
        {"@good", palette.good},
        {"@badSoft", palette.badSoft},
        {"@bad", palette.bad},
        {"@warningSoft", palette.warningSoft},
        {"@warning", palette.warning},
    }};
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

}  // namespace wattplan::theme
