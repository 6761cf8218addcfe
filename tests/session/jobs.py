# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs done in Somo's window through the accessibility bus alone: what has no name or no action there can't be used."""
import os
import socket
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

build, scratch = sys.argv[1:3]
TODAY = "2026-10-24"
passed = failed = 0


def cli(*words):
    done = subprocess.run([f"{build}/app/cli/somo-cli", *words], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"somo-cli {' '.join(words)}: {done.stderr}")
    return done.stdout


def everything(root):
    """All of a tree, parents first; what vanishes meanwhile is left out."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        try:
            # Tables of thousands of cells are asked by row and column, not walked.
            if node.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
                waiting += [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]
        except gi.repository.GLib.Error:
            pass


def shows(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.SHOWING)


class Window:
    def __init__(self, *words):
        self.process = subprocess.Popen([f"{build}/app/desktop/somo", "--lang", "en", "--today", TODAY, *words])
        self.root = self.wait(self.application, "the program on the bus")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    @staticmethod
    def wait(question, what, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = question()
            if answer:
                return answer
            time.sleep(0.1)
        raise AssertionError(f"waited in vain for {what}")

    def look(self, role, name):
        for node in everything(self.root):
            try:
                if node.get_role() == role and node.get_name().startswith(name) and shows(node):
                    return node
            except gi.repository.GLib.Error:
                pass
        return None

    def find(self, role, name):
        return self.wait(lambda: self.look(role, name), f"{name} ({role.value_nick})")

    def press(self, role, name):
        node = self.find(role, name)
        action = node.get_action_iface()
        assert action and action.get_n_actions() > 0, f"{name} can't be pressed"
        action.do_action(0)

    def type(self, name, text):
        field = self.find(Atspi.Role.TEXT, name)
        field.get_component_iface().grab_focus()
        assert field.get_editable_text_iface().set_text_contents(text), f"{name} takes no text"


def board_can_be_read():
    """A person who can't see the board hears its rows with their figures."""
    with Window(f"{scratch}/book.somo") as window:
        window.press(Atspi.Role.RADIO_BUTTON, "KPI board")  # Today is the first page
        table = window.find(Atspi.Role.TABLE, "People of the period")
        face = table.get_table_iface()
        def names():
            heard = {face.get_accessible_at(row, 0).get_name() for row in range(face.get_n_rows())}
            return heard - {""} if len(heard - {""}) >= 8 else None

        heard = window.wait(names, "eight people")
        headers = [face.get_column_header(column).get_name() for column in range(face.get_n_columns())]
        assert "Revenue" in " ".join(headers), headers
        said = cli("kpi", "--book", f"{scratch}/book.somo", "--period", "2026-10", "--today", TODAY, "--format", "json")
        assert all(name.split(",")[0].strip() in said for name in heard), heard


def customer_is_added():
    """A page is gone to, a form filled in and written, by names and actions alone; then it is taken back."""
    book = f"{scratch}/book.somo"
    with Window(book) as window:
        window.press(Atspi.Role.RADIO_BUTTON, "Customers")
        window.press(Atspi.Role.PUSH_BUTTON, "New customer")
        window.type("Name", "Người Mới Tinh")
        window.press(Atspi.Role.PUSH_BUTTON, "Add")
        window.wait(lambda: "Người Mới Tinh" in cli("search", "Người Mới Tinh", "--book", book, "--format", "json"), "the customer in the book")
        window.press(Atspi.Role.PUSH_BUTTON, "Undo")
        window.wait(lambda: "Người Mới Tinh" not in cli("search", "Người Mới Tinh", "--book", book, "--format", "json"), "the customer taken back")


def language_is_changed_before_a_book():
    """The first page says its ways in, and speaks the other language at once."""
    with Window() as window:
        window.find(Atspi.Role.PUSH_BUTTON, "Look into the sample book")
        window.press(Atspi.Role.RADIO_BUTTON, "Tiếng Việt")
        window.find(Atspi.Role.PUSH_BUTTON, "Mở xem cuốn sổ mẫu")


def wait_for_display():
    """The X server is told of as started before it takes anybody in where the machine is busy."""
    number = os.environ["DISPLAY"].split(":")[1].split(".")[0]
    for _ in range(200):
        with socket.socket(socket.AF_UNIX) as door:
            if door.connect_ex(f"/tmp/.X11-unix/X{number}") == 0:
                return
        time.sleep(0.1)


cli("new", f"{scratch}/book.somo", "--demo", "--today", TODAY)
wait_for_display()
for job in (board_can_be_read, customer_is_added, language_is_changed_before_a_book):
    try:
        job()
        passed += 1
        print(f"ok: {job.__doc__.splitlines()[0]}")
    except Exception as problem:  # noqa: BLE001 - each job stands for itself
        failed += 1
        print(f"FAILED: {job.__name__}: {problem!r}")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
