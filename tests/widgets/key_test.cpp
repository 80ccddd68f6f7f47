#include <QKeyEvent>
#include <catch2/catch.hpp>
#include <set>

#include "widgets/keys/shortcuts.h"

using namespace wattplan;

namespace {

std::optional<Shortcut> press(int key, Qt::KeyboardModifiers modifiers, KeyPlace place) {
    return shortcutOf(QKeyEvent(QEvent::KeyPress, key, modifiers), place);
}

}  // namespace

TEST_CASE("No two shortcuts of a place have the same keys, and none lacks a name", "[widgets]") {
    std::set<std::pair<KeyPlace, QString>> keys;
    std::set<std::string> names;
    for (const ShortcutSpec& spec : shortcutSpecs()) {
        CAPTURE(spec.key);
        CHECK(names.insert(spec.key).second);
        CHECK_FALSE(spec.label.empty());
        REQUIRE_FALSE(spec.keys.isEmpty());
        CHECK(&shortcutSpec(spec.shortcut) == &spec);
        for (const QKeySequence& one : spec.keys)
            CHECK(keys.insert({spec.place, one.toString()}).second);
    }
}

TEST_CASE("A key event is a shortcut of its place, whichever keyboard typed it", "[widgets]") {
    CHECK(press(Qt::Key_D, Qt::ControlModifier, KeyPlace::table) == Shortcut::fillDown);
    CHECK(press(Qt::Key_D, Qt::ControlModifier, KeyPlace::chart) == std::nullopt);
    CHECK(press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, KeyPlace::table) == std::nullopt);
    // A plus needs Shift on many keyboards, and comes from the keypad too.
    CHECK(press(Qt::Key_Plus, Qt::ShiftModifier, KeyPlace::chart) == Shortcut::zoomIn);
    CHECK(press(Qt::Key_Plus, Qt::KeypadModifier, KeyPlace::chart) == Shortcut::zoomIn);
    CHECK(press(Qt::Key_Enter, Qt::KeypadModifier, KeyPlace::table) == Shortcut::editCell);
    CHECK(press(Qt::Key_Delete, Qt::ShiftModifier, KeyPlace::table) == std::nullopt);
}
