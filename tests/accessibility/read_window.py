#!/usr/bin/python3
"""Reads the window of Wattplan as a screen reader does, through AT-SPI, and uses it without a mouse.

usage: read_window.py WATTPLAN
Starts the program on the sample, visits every page through the list of pages, and fails where a control that
can be seen has no name, a chart no words, a table no cells, or an action no effect. Runs on a display with a
window manager, in a D-Bus session of its own; see ./run.
"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PAGES = 27
TO_BE_NAMED = {"push button", "check box", "radio button", "toggle button", "combo box", "text", "spin button",
               "slider", "table", "list", "tree", "tree table", "menu item", "chart", "page tab"}
# What they are made of speaks for them.
CLOSED = {"table", "tree", "tree table", "list", "combo box", "text"}
faults = []


def expect(holds, sentence):
    if not holds:
        faults.append(sentence)
    return holds


def wait_for(condition, seconds=60.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # a node that went away while it was asked
            found = None
        if found:
            return found
        time.sleep(0.2)
    return None


def is_seen(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def seen(node):
    """All nodes below one that can be seen, whole tables and lists as one."""
    for child in node:
        if child is None or not is_seen(child):
            continue
        yield child
        if child.getRoleName() not in CLOSED:
            yield from seen(child)


def of_role(window, role):
    return [node for node in seen(window) if node.getRoleName() == role]


def named(window, role, name):
    return next((node for node in of_role(window, role) if node.name == name), None)


def application():
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.name == "wattplan" and candidate.childCount > 0:
            return candidate
    return None


def check_page(window, page):
    nodes = list(seen(window))
    for node in nodes:
        role = node.getRoleName()
        if role in TO_BE_NAMED:
            expect(node.name.strip(), f"{page}: a {role} has no name")
        if role == "chart":
            expect(node.description.strip(), f"{page}: the chart “{node.name}” has no description")
        if role == "table":
            table = node.queryTable()
            if expect(table.nColumns > 0, f"{page}: the table “{node.name}” has no columns") and table.nRows > 0:
                expect(any(table.getAccessibleAt(0, column).name for column in range(table.nColumns)),
                       f"{page}: the first row of the table “{node.name}” is silent")
    return {node.getRoleName() for node in nodes}


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)
    time.sleep(0.05)


def show_page(pages, name):
    """Chooses a page by keys alone: F6 until the list has the focus, then down until it says what is selected."""
    if not wait_for(lambda: pages.getState().contains(pyatspi.STATE_FOCUSED) or press("F6"), 10):
        return False
    items = [item for item in pages if item.getState().contains(pyatspi.STATE_SELECTABLE)]
    names = [item.name for item in items]
    for _ in range(2 * len(names)):
        chosen = next((i for i, item in enumerate(items) if item.getState().contains(pyatspi.STATE_SELECTED)), 0)
        if names[chosen] == name:
            time.sleep(0.5)  # the page is shown
            return True
        press("Down" if chosen < names.index(name) else "Up")
    return False


def visit_pages(window):
    pages = named(window, "list", "Pages")
    if not expect(pages is not None, "there is no list named “Pages”"):
        return
    with_chart, visited = set(), []
    names = [item.name for item in pages if item.getState().contains(pyatspi.STATE_SELECTABLE)]
    for name in names:
        if not expect(show_page(pages, name), f"{name}: the arrow keys do not lead to it"):
            continue
        visited.append(name)
        if "chart" in check_page(window, name):
            with_chart.add(name)
    expect(len(visited) == PAGES, f"{len(visited)} pages were visited instead of {PAGES}: {visited}")
    for page in ("Overview", "Compute growth", "Power draw", "Schedule", "Cost"):
        expect(page in with_chart, f"{page}: no chart is told of; of these there is: {sorted(with_chart)}")


def use_controls(window):
    pages = named(window, "list", "Pages")
    show_page(pages, "Models")
    table = wait_for(lambda: named(window, "table", "Models"))
    filtered = wait_for(lambda: named(window, "text", "Filter the rows"))
    if expect(table and filtered, "Models: table or filter is not found by its name"):
        before = table.queryTable().nRows
        filtered.queryEditableText().setTextContents("gpt_3")
        expect(wait_for(lambda: 0 < table.queryTable().nRows < before, 10),
               f"Models: a text set in the filter leaves all {before} rows")
        filtered.queryEditableText().setTextContents("")
    chinese = named(window, "check box", "繁體中文") or named(window, "radio button", "繁體中文")
    if expect(chinese is not None, "there is no button named 繁體中文"):
        chinese.queryAction().doAction(0)
        expect(wait_for(lambda: chinese.getState().contains(pyatspi.STATE_CHECKED), 10),
               "繁體中文 does not say that it is chosen")
        expect(wait_for(lambda: named(window, "list", "頁面"), 10), "the list of pages is not called 頁面")


def main():
    program = sys.argv[1]
    bus = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=home, XDG_CONFIG_HOME=home)
        window_program = subprocess.Popen([program, "--lang", "en", "sample:article"], env=environment,
                                          stderr=subprocess.DEVNULL)
        try:
            found = wait_for(application)
            if not expect(found is not None, "the program is not to be found on the accessibility bus"):
                return
            found.set_cache_mask(Atspi.Cache.NONE)  # states are asked for, not remembered
            window = found.getChildAtIndex(0)
            expect("Wattplan" in window.name, f"the window is called “{window.name}”")
            wait_for(lambda: named(window, "list", "Pages"))
            time.sleep(2)  # the pages are made one after the other
            visit_pages(window)
            use_controls(window)
        finally:
            window_program.terminate()
            window_program.wait(30)
            bus.terminate()


main()
for fault in faults:
    print(fault)
print(f"{len(faults)} faults" if faults else "A screen reader finds its way.")
sys.exit(1 if faults else 0)
