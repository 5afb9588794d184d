# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
"""A display, a bus and a home of a test's own, and the real window on it.

The tests of this folder drive `upturn` from outside, by the keys and the accessibility bus that
a person and a screen reader use. They wait for what the window says of itself, never for a time.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
SKIPPED = 77  # what ctest takes for "skipped"
PATIENCE = 90  # seconds; what is not there by then does not come
NIGHTLY = bool(os.environ.get("UPTURN_NIGHTLY"))


def skip(word):
    print(word + "; not checked")
    sys.exit(SKIPPED)


def need(*tools):
    for tool in tools:
        if shutil.which(tool) is None and not Path(tool).exists():
            skip(f"{tool} is not installed")


def enter(*tools):
    """Starts the calling script once more on a display of its own; gives the folder to work in."""
    need("xvfb-run", "xauth", "dbus-run-session", "xdotool", "/usr/libexec/at-spi-bus-launcher",
         *tools)
    if find_spec("gi") is None:
        skip("python3-gi is not installed")
    inside = os.environ.get("UPTURN_STAGE")
    if inside:
        return Path(inside)
    with tempfile.TemporaryDirectory(prefix="upturn-window-", ignore_cleanup_errors=True) as home:
        around = {name: value for name, value in os.environ.items()
                  if not name.startswith(("XDG_", "UPTURN_", "QT_", "DBUS_"))}
        around |= {"HOME": home, "UPTURN_STAGE": home, "XDG_RUNTIME_DIR": home + "/runtime",
                   "GSETTINGS_BACKEND": "memory", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
        if NIGHTLY:
            around["UPTURN_NIGHTLY"] = "1"
        os.mkdir(home + "/runtime", 0o700)
        # xvfb-run ends with a code of its own when its folder resists being cleaned up.
        again = ["sh", "-c", '"$@"; echo $? >"$UPTURN_STAGE/code"', "sh", sys.executable, "-B"]
        subprocess.run([str(PROJECT / "tools/with-display"), *again, *sys.argv], env=around)
        sys.exit(int(Path(home, "code").read_text()))


def wait(what, found, patience=PATIENCE):
    """Asks until `found` gives something; ends the test with the word `what` when it never does."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited {patience} s in vain for {what}")


class Window:
    """`upturn` with one journal."""

    def __init__(self, folder, journal, program, now=None, before=(), arguments=()):
        around = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                      UPTURN_SEED="none")
        if now:
            around["UPTURN_NOW"] = now
        self.output = open(folder / "output.txt", "ab")
        self.process = subprocess.Popen([*before, program, "--journal", str(journal), *arguments],
                                        env=around, stdout=self.output, stderr=self.output)
        self.focus()

    def __enter__(self):
        return self

    def __exit__(self, *failed):
        self.kill()
        self.output.close()

    def focus(self):
        """Without a window manager nobody gives the keyboard to a new window."""
        def shown():
            assert self.process.poll() is None, "the window ended before it was shown: " + (
                Path(self.output.name).read_text(errors="replace"))
            ids = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid",
                                  str(self.process.pid), "--name", "."],
                                 capture_output=True, text=True).stdout.split()
            return ids[-1:]
        window = wait("the window", shown)[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=PATIENCE)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "15", words], check=True)

    def quit(self):
        self.key("ctrl+q")
        code = self.process.wait(timeout=PATIENCE)
        assert code == 0, f"the window ended with {code}"

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
