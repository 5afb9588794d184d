# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
"""What a screen reader hears of the window: the accessibility bus, asked without any cache."""

from dataclasses import dataclass

from gi.repository import Gio, GLib

from stage import wait

CHECKED, FOCUSABLE, FOCUSED, SHOWING = 4, 11, 12, 25  # places in the set of states, as AT-SPI numbers them
ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


@dataclass(frozen=True)
class Spoken:
    """One thing in the window, as it was when it was asked."""
    place: tuple  # name on the bus, path
    role: str
    name: str
    states: int

    def has(self, state):
        return bool(self.states >> state & 1)

    def __str__(self):
        return f"{self.role} “{self.name}”"


class ScreenReader:
    def __init__(self, window):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                     None, None, Gio.DBusCallFlags.NONE, -1, None)
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
                 Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.root = wait("the window on the accessibility bus",
                         lambda: self.application(window.process.pid))

    def call(self, place, face, method, *arguments):
        given = GLib.Variant(*arguments) if arguments else None
        answer = self.bus.call_sync(*place, face, method, given, None, Gio.DBusCallFlags.NONE,
                                    30_000, None)
        return answer.unpack()

    def application(self, pid):
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        for place in self.call(REGISTRY, ACCESSIBLE, "GetChildren")[0]:
            owner = self.call(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                              "(s)", (place[0],))[0]
            if owner == pid:
                return tuple(place)
        return None

    def ask(self, place):
        name = self.call(place, "org.freedesktop.DBus.Properties", "Get", "(ss)",
                         (ACCESSIBLE, "Name"))[0]
        role = self.call(place, ACCESSIBLE, "GetRoleName")[0]
        low, high = self.call(place, ACCESSIBLE, "GetState")[0]
        return Spoken(place, role, name, low | high << 32)

    def all(self):
        """Everything that shows. What goes away while it is asked is left out."""
        found, open_ = [], [self.root]
        while open_:
            place = open_.pop()
            try:
                spoken = self.ask(place)
                if place != self.root and spoken.role != "frame" and not spoken.has(SHOWING):
                    continue
                children = self.call(place, ACCESSIBLE, "GetChildren")[0]
            except GLib.Error:
                continue
            found.append(spoken)
            open_ += [tuple(child) for child in reversed(children)]
        return found

    def find(self, what, matches):
        """Waits until something shows for which `matches` is true."""
        try:
            return wait(what, lambda: next(filter(matches, self.all()), None))
        except AssertionError as failed:
            shown = "\n".join(str(spoken) for spoken in self.all() if spoken.name)
            raise AssertionError(f"{failed}; the window says:\n{shown}") from None

    def named(self, role, begin):
        return self.find(f"{role} “{begin}”",
                         lambda spoken: spoken.role == role and spoken.name.startswith(begin))

    def chosen(self, place):
        """Waits until the window is at that place."""
        return self.find(f"the place {place}", lambda spoken: spoken.role == "radio button" and
                         spoken.name == place and spoken.has(CHECKED))

    def field(self, name=""):
        """The field that has the keyboard."""
        return self.find(f"a field “{name}” with the keyboard",
                         lambda spoken: spoken.role == "text" and spoken.has(FOCUSED) and
                         spoken.name.startswith(name))

    def words(self, spoken):
        return self.call(spoken.place, "org.a11y.atspi.Text", "GetText", "(ii)", (0, -1))[0]

    def press(self, spoken):
        self.call(spoken.place, "org.a11y.atspi.Action", "DoAction", "(i)", (0,))

    def focus(self, spoken):
        self.call(spoken.place, "org.a11y.atspi.Component", "GrabFocus")

    def having(self, role, name):
        return [spoken for spoken in self.all() if spoken.role == role and spoken.name == name]

    def nameless(self):
        """What can have the keyboard, but not a status line that has nothing to say."""
        return [str(spoken) for spoken in self.all() if spoken.has(FOCUSABLE) and
                not spoken.name.strip() and spoken.role != "label"]
