#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

#include "core/text_label.h"

class QKeyEvent;

namespace wattplan {

/// Where a shortcut holds.
enum class KeyPlace : std::uint8_t { window, table, tree, chart, guide, slides };

enum class Shortcut : std::uint8_t {
    newPlan,
    openPlan,
    saveAs,
    closeWindow,
    exportAll,
    exportPage,
    print,
    printPreview,
    undo,
    redo,
    showWhy,
    showRanges,
    nextPart,
    previousPart,
    showGuide,
    editCell,
    editTogether,
    giveUp,
    copyCells,
    pasteCells,
    fillDown,
    replaceText,
    clearCells,
    followParent,
    giveRange,
    deleteRows,
    deleteWhatIf,
    copyChart,
    nextReading,
    previousReading,
    explainReading,
    zoomIn,
    zoomOut,
    resetView,
    moveLeft,
    moveRight,
    moveUp,
    moveDown,
    clearStart,
    markNext,
    markPrevious,
    markByDragging,
    toggleLogarithm,
    splitChart,
    showChartTable,
    writeNote,
    searchGuide,
    backInGuide,
    forwardInGuide,
    closeGuide,
    nextSlide,
    previousSlide,
    firstSlide,
    lastSlide,
    nextLanguage,
    showNotes,
    showPresenter,
    endSlides,
};

/// A shortcut as declared, once, for actions, key events and the guide.
struct ShortcutSpec {
    Shortcut shortcut{};
    const char* key = "";  ///< as guide chapters name it: "fill-down"
    KeyPlace place{};
    Label label{};
    QList<QKeySequence> keys{};  ///< the first is the one that menus show
};

/// All shortcuts, in the order of Shortcut.
const std::vector<ShortcutSpec>& shortcutSpecs();
const ShortcutSpec& shortcutSpec(Shortcut shortcut);
inline QList<QKeySequence> keysOf(Shortcut shortcut) {
    return shortcutSpec(shortcut).keys;
}
/// The shortcut of a place that a key event presses; none where it presses none. Shift counts only where it
/// does not merely make the character ("+").
std::optional<Shortcut> shortcutOf(const QKeyEvent& event, KeyPlace place);

/// The heading of a place: "In tables".
Label keyPlaceLabel(KeyPlace place);

}  // namespace wattplan
