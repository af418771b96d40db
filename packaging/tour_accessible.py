#!/usr/bin/python3
# Walks through the real program as a screen reader does, over AT-SPI, and says which control has no name, no role, a value that
# does not follow, or a place in the order of Tab against the order on the screen: tour_accessible.py [CLIP [OTHER CLIP…]].
# TESSERA names the program. Takes python3-gi, gir1.2-atspi-2.0, at-spi2-core, dbus, xvfb, xdotool and openbox. Exit code 1: faults.
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

inside = "TESSERA_TOUR_INSIDE"
if inside not in os.environ:  # a screen and a session bus of its own
    os.environ[inside] = "1"
    os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--", *sys.orig_argv])

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

Role = Atspi.Role
State = Atspi.StateType
# What a person can use: each has a name.
controls = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.SLIDER, Role.SPIN_BUTTON,
    Role.PROGRESS_BAR, Role.ENTRY, Role.TEXT, Role.LIST, Role.TABLE, Role.TREE, Role.TREE_TABLE, Role.IMAGE, Role.CANVAS,
    Role.CHART, Role.LINK, Role.MENU, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.LIST_ITEM, Role.DIALOG,
    Role.FRAME, Role.TABLE_CELL, Role.COLUMN_HEADER, Role.DOCUMENT_TEXT,
}
roleless = {Role.INVALID, Role.UNKNOWN}
# Shows nothing and does nothing by itself.
frames = {Role.FILLER, Role.PANEL, Role.SCROLL_PANE, Role.SCROLL_BAR, Role.LAYERED_PANE, Role.SEPARATOR, Role.SPLIT_PANE}
valued = {Role.SLIDER, Role.SPIN_BUTTON, Role.PROGRESS_BAR}
ticked = {Role.CHECK_BOX, Role.RADIO_BUTTON, Role.TOGGLE_BUTTON}


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, path=""):
    path = f"{path}/{node.get_role_name()} {node.get_name()!r}"
    yield node, path
    if node.get_state_set().contains(State.MANAGES_DESCENDANTS) and node.get_child_count() > 200:
        return
    for child in children(node):
        yield from walk(child, path)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(State.SHOWING) and states.contains(State.VISIBLE)


def is_enabled(node):
    return node.get_state_set().contains(State.ENABLED)


def place(node):
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


class Tour:
    def __init__(self, program, clips):
        self.faults = []
        self.seen = 0
        self.changed = 0
        self.program = subprocess.Popen([program, *clips], start_new_session=True)
        self.tree = None
        self.wait_for(lambda: self.find_program(), "the program on the accessibility bus")

    def find_program(self):
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.program.pid:
                self.tree = application
        return self.tree is not None

    def wait_for(self, condition, what, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if condition():
                    return True
            except gi.repository.GLib.Error:
                pass  # it went away while it was looked at
            time.sleep(0.3)
        self.fault("tour", f"waited in vain for {what}")
        return False

    def fault(self, view, words):
        line = f"{view}: {words}"
        if line not in self.faults:
            self.faults.append(line)
            print(line, flush=True)

    def nodes(self):
        for window in children(self.tree):
            yield from walk(window)

    def windows(self):
        return sum(is_shown(window) for window in children(self.tree))

    def find(self, name, roles=None):
        for node, _ in self.nodes():
            if node.get_name() == name and is_shown(node) and (roles is None or node.get_role() in roles):
                return node
        return None

    # Of everything that is on the screen.
    def look(self, view):
        count = 0
        print(f"-- {view}", flush=True)
        for node, path in self.nodes():
            try:
                if not is_shown(node):
                    continue
                count += 1
                self.check(view, node, path)
                if os.environ.get("TOUR_VERBOSE"):
                    print(f"   {path} | {node.get_description()}", flush=True)
            except gi.repository.GLib.Error:
                continue
        self.seen += count
        return count

    def check(self, view, node, path):
        role = node.get_role()
        states = node.get_state_set()
        if role in roleless or (states.contains(State.FOCUSABLE) and role in frames):
            self.fault(view, f"no role: {path}")
        is_of_qt = role == Role.IMAGE and "/alert " in path  # the picture of a message
        if role in controls and not is_of_qt and not node.get_name().strip():
            self.fault(view, f"no name: {path}, {node.get_description()!r}")
        if role == Role.COMBO_BOX and not node.get_description().strip() and not any(
                relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for relation in node.get_relation_set()):
            self.fault(view, f"nothing but what is chosen: {path}")
        if "&" in node.get_name() and role not in (Role.LABEL, Role.LIST_ITEM):  # files may be called so
            self.fault(view, f"a name with a mark of its key: {path}")
        if role in valued and node.get_value_iface() is None:
            self.fault(view, f"no value: {path}")

    # Changes what can be changed and puts it back.
    def change_values(self, view):
        known = [(node, path) for node, path in self.nodes() if is_shown(node) and is_enabled(node)]
        for node, path in known:
            try:
                role = node.get_role()
                if role in (Role.SLIDER, Role.SPIN_BUTTON):
                    self.change_number(view, node, path)
                elif role in ticked:
                    self.change_tick(view, node, path)
            except gi.repository.GLib.Error as error:
                self.fault(view, f"went away while it was changed: {path}: {error}")

    def change_number(self, view, node, path):
        before = node.get_current_value()
        step = node.get_minimum_increment() or 1
        wanted = before + step if before + step <= node.get_maximum_value() else before - step
        if not node.get_minimum_value() <= wanted <= node.get_maximum_value():
            return
        node.set_current_value(wanted)
        self.changed += 1
        time.sleep(0.5)
        after = node.get_current_value()
        if abs(after - wanted) > 1e-6 * max(1, abs(wanted)):
            self.fault(view, f"the value does not follow, {before} -> {wanted} is {after}: {path}")
        node.set_current_value(before)
        time.sleep(0.2)

    def change_tick(self, view, node, path):
        actions = node.get_action_iface()
        if actions is None or actions.get_n_actions() == 0:
            self.fault(view, f"nothing can be done with it: {path}")
            return
        before = node.get_state_set().contains(State.CHECKED)
        if before and node.get_role() == Role.RADIO_BUTTON:
            return  # another one is chosen in its place
        chosen = [other for other in children(node.get_parent()) if other.get_role() == node.get_role()
                  and other.get_state_set().contains(State.CHECKED)]
        actions.do_action(0)
        self.changed += 1
        time.sleep(0.5)
        if node.get_state_set().contains(State.CHECKED) == before:
            self.fault(view, f"pressed, and its state is as before: {path}")
            return
        back = chosen[0] if chosen and not before and node.get_role() == Role.RADIO_BUTTON else node
        back.get_action_iface().do_action(0)
        time.sleep(0.2)

    # Not the current item of a list, which is called focused whether its list is or not.
    def focused(self):
        items = (Role.LIST_ITEM, Role.TABLE_CELL, Role.TREE_ITEM)
        for node, path in self.nodes():
            if node.get_role() not in items and node.get_state_set().contains(State.FOCUSED) and is_shown(node):
                return node, path
        return None, ""

    # Tab goes through a column from the top to the bottom, and never back to a place above in the same column.
    def follow_tab(self, view, most=80):
        seen = []
        last = None
        upwards = []
        for _ in range(most):
            key("Tab")
            time.sleep(0.15)
            node, path = self.focused()
            if node is None:
                self.fault(view, f"Tab leads nowhere after {seen[-1][0] if seen else 'the beginning'}")
                continue
            if any(path == before for before, _ in seen):
                break
            seen.append((path, place(node)))
            if last is not None:  # both as they lie now: what has the focus is scrolled to
                one, other = place(last), place(node)
                same_column = min(one.x + one.width, other.x + other.width) > max(one.x, other.x)
                if same_column and other.y + other.height <= one.y:
                    upwards.append(f"Tab goes up: {seen[-2][0]} -> {path}")
            last = node
        if len(upwards) > 1:  # once round is no fault
            for words in upwards:
                self.fault(view, words)
        print(f"   {len(seen)} stops of Tab", flush=True)
        if os.environ.get("TOUR_VERBOSE"):
            for path, at in seen:
                print(f"   {at.x},{at.y} {at.width}x{at.height} {path}")

    def end(self):
        self.program.terminate()
        self.program.wait(30)


def key(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)


def settle(seconds=2.0):
    time.sleep(seconds)


def visit(tour):
    tour.look("first screen" if not tour.find("Playhead") else "video")
    tour.wait_for(lambda: tour.find("Playhead", {Role.SLIDER}), "the video", 120)
    settle(8)
    tour.look("video")
    tour.change_values("video")
    tour.follow_tab("video")
    for name, keys, back in (("mask", "ctrl+m", "ctrl+m"), ("motion", "p", "p"), ("split", "alt+3", "alt+1"),
                             ("difference", "alt+5", "alt+1")):
        key(keys)
        settle(4)
        tour.look(name)
        if name == "mask":
            tour.change_values(name)
        key(back)
        settle(1)
    for name, keys in (("shortcuts", "F1"), ("evaluation", "ctrl+e"), ("naming", "ctrl+shift+n")):
        windows = tour.windows()
        key(keys)
        tour.wait_for(lambda: tour.windows() > windows, f"the window of {name}")
        settle(1)
        tour.look(name)
        if name == "evaluation":
            tour.change_values(name)
            tour.follow_tab(name, 12)
        key("Escape")
        settle(1)
    visit_menus(tour)
    key("ctrl+Return")
    settle(3)
    bar = tour.find("Progress", {Role.PROGRESS_BAR})
    tour.look("running")
    if bar is None:
        tour.fault("running", "no progress bar")
    else:
        before = bar.get_current_value()
        tour.wait_for(lambda: bar.get_current_value() != before or not is_shown(bar), "progress that follows", 60)
    key("Escape")
    settle(1)
    tour.look("stopping")
    key("Escape")
    tour.wait_for(lambda: tour.find("Show the report"), "the end of the conversion", 300)
    tour.look("finished")
    windows = tour.windows()
    key("ctrl+r")
    tour.wait_for(lambda: tour.windows() > windows, "the window of the report")
    settle(1)
    tour.look("report")
    tour.follow_tab("report", 10)
    key("Escape")


# Every entry of every menu, and the windows that entries of these names open.
def visit_menus(tour):
    for node, path in list(tour.nodes()):
        if node.get_role() in (Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM) and not node.get_name().strip():
            tour.fault("menus", f"no name: {path}")
    for name in ("User guide", "Models…", "About Tessera"):
        entry = next((node for node, _ in tour.nodes() if node.get_role() == Role.MENU_ITEM and node.get_name() == name), None)
        if entry is None:
            tour.fault("menus", f"no entry {name}")
            continue
        windows = tour.windows()
        entry.get_action_iface().do_action(0)
        tour.wait_for(lambda: tour.windows() > windows, f"the window of {name}")
        settle(1)
        tour.look(name)
        key("Escape")
        settle(1)


def main():
    here = Path(__file__).resolve().parent.parent
    program = os.environ.get("TESSERA", str(here / "build/release/bin/tessera"))
    work = Path(tempfile.mkdtemp(prefix="tessera-accessible."))
    settings = work / "config/tessera"
    settings.mkdir(parents=True)
    (settings / "window.ini").write_text("[window]\nlanguage=en\ntuningOpen=true\n")
    clips = [shutil.copy(clip, work) for clip in sys.argv[1:]]
    if not clips:
        clips = [str(work / "a walk.mp4"), str(work / "another video.mp4")]
        subprocess.run([Path(program).with_name("tessera-cli"), "demo", clips[0], "--seconds", "2"], check=True,
                       stdout=subprocess.DEVNULL)
        shutil.copy(clips[0], clips[1])
    for name in ("config", "data", "state", "cache"):
        os.environ[f"XDG_{name.upper()}_HOME"] = str(work / name)
    os.environ.update({"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "LC_ALL": "C.UTF-8"})
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    Atspi.init()
    try:
        first = Tour(program, [])
        settle(3)
        first.look("first screen")
        first.end()
        tour = Tour(program, clips)
        visit(tour)
        tour.end()
        print(f"{first.seen + tour.seen} things looked at, {tour.changed} values changed, "
              f"{len(first.faults) + len(tour.faults)} faults")
        return 1 if first.faults or tour.faults else 0
    finally:
        manager.terminate()
        shutil.rmtree(work, ignore_errors=True)


sys.exit(main())
