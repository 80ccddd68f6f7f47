#include "widgets/keys/shortcuts.h"

#include <QKeyEvent>
#include <algorithm>

namespace wattplan {
namespace {

using enum KeyPlace;

std::vector<ShortcutSpec> declared() {
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto controlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    return {
        {Shortcut::newPlan, "new", window, WATTPLAN_TEXT("Keys", "New plan"), {control(Qt::Key_N)}},
        {Shortcut::openPlan, "open", window, WATTPLAN_TEXT("Keys", "Open a plan"), {control(Qt::Key_O)}},
        {Shortcut::saveAs,
         "save-as",
         window,
         WATTPLAN_TEXT("Keys", "Save the plan as a file"),
         {controlShift(Qt::Key_S), control(Qt::Key_S)}},
        {Shortcut::closeWindow,
         "close",
         window,
         WATTPLAN_TEXT("Keys", "Close the window"),
         {control(Qt::Key_Q)}},
        {Shortcut::exportAll,
         "export-all",
         window,
         WATTPLAN_TEXT("Keys", "Export charts and tables of all pages"),
         {control(Qt::Key_E)}},
        {Shortcut::exportPage,
         "export-page",
         window,
         WATTPLAN_TEXT("Keys", "Export charts and tables of this page"),
         {controlShift(Qt::Key_E)}},
        {Shortcut::print, "print", window, WATTPLAN_TEXT("Keys", "Print this page"), {control(Qt::Key_P)}},
        {Shortcut::printPreview,
         "print-preview",
         window,
         WATTPLAN_TEXT("Keys", "Preview of the printed page"),
         {controlShift(Qt::Key_P)}},
        {Shortcut::undo, "undo", window, WATTPLAN_TEXT("Keys", "Undo"), {control(Qt::Key_Z)}},
        {Shortcut::redo,
         "redo",
         window,
         WATTPLAN_TEXT("Keys", "Redo"),
         {controlShift(Qt::Key_Z), control(Qt::Key_Y)}},
        {Shortcut::showWhy,
         "why",
         window,
         WATTPLAN_TEXT("Keys", "Show or hide “Why this number?”"),
         {control(Qt::Key_I)}},
        {Shortcut::nextPart,
         "next-part",
         window,
         WATTPLAN_TEXT("Keys", "Go to the next part of the window"),
         {QKeySequence(Qt::Key_F6)}},
        {Shortcut::previousPart,
         "previous-part",
         window,
         WATTPLAN_TEXT("Keys", "Go to the previous part of the window"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        {Shortcut::showGuide,
         "guide",
         window,
         WATTPLAN_TEXT("Keys", "Guide to what has the focus"),
         {QKeySequence(Qt::Key_F1)}},
        {Shortcut::editCell,
         "edit",
         table,
         WATTPLAN_TEXT("Keys", "Edit the cell; any character types over it"),
         {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}},
        {Shortcut::editTogether,
         "edit-together",
         table,
         WATTPLAN_TEXT("Keys", "In the editor: type the text into all selected cells"),
         {control(Qt::Key_Return), control(Qt::Key_Enter)}},
        {Shortcut::giveUp,
         "give-up",
         table,
         WATTPLAN_TEXT("Keys", "In the editor: leave the cell as it was"),
         {QKeySequence(Qt::Key_Escape)}},
        {Shortcut::copyCells,
         "copy",
         table,
         WATTPLAN_TEXT("Keys", "Copy the selected cells"),
         {control(Qt::Key_C), control(Qt::Key_Insert)}},
        {Shortcut::pasteCells,
         "paste",
         table,
         WATTPLAN_TEXT("Keys", "Paste cells from the current one on"),
         {control(Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_Insert)}},
        {Shortcut::fillDown,
         "fill-down",
         table,
         WATTPLAN_TEXT("Keys", "Fill the selection down from its first row"),
         {control(Qt::Key_D)}},
        {Shortcut::replaceText,
         "replace",
         table,
         WATTPLAN_TEXT("Keys", "Find and replace"),
         {control(Qt::Key_H)}},
        {Shortcut::clearCells,
         "clear",
         table,
         WATTPLAN_TEXT("Keys", "Empty the selected cells"),
         {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}},
        {Shortcut::followParent,
         "follow-parent",
         table,
         WATTPLAN_TEXT("Keys", "Follow the parent what-if again"),
         {control(Qt::Key_Backspace)}},
        {Shortcut::deleteRows,
         "delete-rows",
         table,
         WATTPLAN_TEXT("Keys", "Remove the selected rows from the plan"),
         {control(Qt::Key_Minus)}},
        {Shortcut::copyChart,
         "copy-chart",
         chart,
         WATTPLAN_TEXT("Keys", "Copy the chart as a picture and as a table"),
         {control(Qt::Key_C), control(Qt::Key_Insert)}},
        {Shortcut::nextReading,
         "next-reading",
         chart,
         WATTPLAN_TEXT("Keys", "Read the next value"),
         {control(Qt::Key_Right)}},
        {Shortcut::previousReading,
         "previous-reading",
         chart,
         WATTPLAN_TEXT("Keys", "Read the value before"),
         {control(Qt::Key_Left)}},
        {Shortcut::explainReading,
         "explain-reading",
         chart,
         WATTPLAN_TEXT("Keys", "Show why the value that is read is what it is"),
         {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}},
        {Shortcut::zoomIn,
         "zoom-in",
         chart,
         WATTPLAN_TEXT("Keys", "Zoom in"),
         {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}},
        {Shortcut::zoomOut,
         "zoom-out",
         chart,
         WATTPLAN_TEXT("Keys", "Zoom out"),
         {QKeySequence(Qt::Key_Minus)}},
        {Shortcut::resetView,
         "reset-view",
         chart,
         WATTPLAN_TEXT("Keys", "Show all again"),
         {QKeySequence(Qt::Key_0), QKeySequence(Qt::Key_Home)}},
        {Shortcut::moveLeft,
         "left",
         chart,
         WATTPLAN_TEXT("Keys", "Move the view left; in the schedule the selected run earlier"),
         {QKeySequence(Qt::Key_Left)}},
        {Shortcut::moveRight,
         "right",
         chart,
         WATTPLAN_TEXT("Keys", "Move the view right; in the schedule the selected run later"),
         {QKeySequence(Qt::Key_Right)}},
        {Shortcut::moveUp,
         "up",
         chart,
         WATTPLAN_TEXT("Keys", "Move the view up; in the schedule the selected run to the cluster above"),
         {QKeySequence(Qt::Key_Up)}},
        {Shortcut::moveDown,
         "down",
         chart,
         WATTPLAN_TEXT("Keys", "Move the view down; in the schedule the selected run to the cluster below"),
         {QKeySequence(Qt::Key_Down)}},
        {Shortcut::clearStart,
         "clear-start",
         chart,
         WATTPLAN_TEXT("Keys", "In the schedule: empty the start of the selected run"),
         {QKeySequence(Qt::Key_Delete)}},
        {Shortcut::markNext,
         "mark-next",
         chart,
         WATTPLAN_TEXT("Keys", "Mark up to the next value; the table beside shows what is marked"),
         {controlShift(Qt::Key_Right)}},
        {Shortcut::markPrevious,
         "mark-previous",
         chart,
         WATTPLAN_TEXT("Keys", "Mark back to the value before"),
         {controlShift(Qt::Key_Left)}},
        {Shortcut::markByDragging,
         "mark",
         chart,
         WATTPLAN_TEXT("Keys", "Mark by dragging, instead of zooming"),
         {QKeySequence(Qt::Key_B)}},
        {Shortcut::toggleLogarithm,
         "logarithm",
         chart,
         WATTPLAN_TEXT("Keys", "Logarithmic values, or linear ones again"),
         {QKeySequence(Qt::Key_L)}},
        {Shortcut::splitChart,
         "small-charts",
         chart,
         WATTPLAN_TEXT("Keys", "Split into small charts, or together again"),
         {QKeySequence(Qt::Key_M)}},
        {Shortcut::showChartTable,
         "chart-table",
         chart,
         WATTPLAN_TEXT("Keys", "Show the numbers of the chart as a table"),
         {QKeySequence(Qt::Key_T)}},
        {Shortcut::writeNote,
         "note",
         chart,
         WATTPLAN_TEXT("Keys", "Write a note at the place that is read"),
         {QKeySequence(Qt::Key_N)}},
        {Shortcut::searchGuide,
         "search-guide",
         guide,
         WATTPLAN_TEXT("Keys", "Search all chapters"),
         {control(Qt::Key_F)}},
        {Shortcut::backInGuide,
         "back-in-guide",
         guide,
         WATTPLAN_TEXT("Keys", "Back"),
         {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        {Shortcut::forwardInGuide,
         "forward-in-guide",
         guide,
         WATTPLAN_TEXT("Keys", "Forward"),
         {QKeySequence(Qt::ALT | Qt::Key_Right)}},
        {Shortcut::closeGuide,
         "close-guide",
         guide,
         WATTPLAN_TEXT("Keys", "End the search; then close the guide"),
         {QKeySequence(Qt::Key_Escape)}},
    };
}

}  // namespace

const std::vector<ShortcutSpec>& shortcutSpecs() {
    static const std::vector<ShortcutSpec> specs = declared();
    return specs;
}

const ShortcutSpec& shortcutSpec(Shortcut shortcut) {
    const ShortcutSpec& spec = shortcutSpecs()[static_cast<std::size_t>(shortcut)];
    Q_ASSERT(spec.shortcut == shortcut);
    return spec;
}

std::optional<Shortcut> shortcutOf(const QKeyEvent& event, KeyPlace place) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isSign = event.key() < Qt::Key_Escape && !QChar(event.key()).isLetter();
    if (isSign) modifiers &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    const QKeySequence typed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    for (const ShortcutSpec& spec : shortcutSpecs())
        if (spec.place == place && spec.keys.contains(typed)) return spec.shortcut;
    return std::nullopt;
}

Label keyPlaceLabel(KeyPlace place) {
    switch (place) {
        case window:
            return WATTPLAN_TEXT("Keys", "Everywhere in the window");
        case table:
            return WATTPLAN_TEXT("Keys", "In tables");
        case chart:
            return WATTPLAN_TEXT("Keys", "In charts");
        case guide:
            return WATTPLAN_TEXT("Keys", "In this guide");
    }
    return {};
}

}  // namespace wattplan
