# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
"""What a person does in the window, by keys; each step waits until the window says it is done."""

import json
import subprocess

from screen_reader import FOCUSED, ScreenReader
from stage import wait


def command(folder, journal, *words, now=None):
    """One call of upturn-cli on the same journal; what it answers."""
    around = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "UPTURN_SEED": "none"}
    if now:
        around["UPTURN_NOW"] = now
    program, *words = words
    called = subprocess.run([program, "--journal", str(journal), "--json", *words], env=around,
                            capture_output=True, text=True)
    assert called.returncode == 0, f"upturn-cli {words}: {called.stderr}"
    return json.loads(called.stdout)


class Person:
    def __init__(self, window):
        self.window = window
        self.reader = ScreenReader(window)

    def write(self, words):
        """Types at the end of the field that has the keyboard."""
        field = self.reader.field()
        self.window.key("ctrl+End")
        self.window.type(words)
        wait(f"“{words}” in the field", lambda: self.reader.words(field).endswith(words))

    def capture(self, words):
        self.reader.field("What went wrong?")
        self.write(words)

    def reflect_on_waiting(self):
        """On Today, presses the button of the setback that waits, or of the reflection that was
        under way; the field of its question."""
        self.reader.field("What went wrong?")
        self.reader.press(self.reader.find(
            "a setback that waits", lambda spoken: spoken.role == "push button" and
            (spoken.name.startswith("Reflect, ") or spoken.name == "Go on")))
        return self.reader.find("the field of an answer", lambda spoken: spoken.role == "text" and
                                spoken.has(FOCUSED) and spoken.name != "What went wrong?")

    def next_question(self):
        """Ctrl+Enter; what is asked then."""
        before = self.reader.field().name
        self.window.key("ctrl+Return")
        return self.reader.find("another question", lambda spoken: spoken.role == "text" and
                                spoken.has(FOCUSED) and spoken.name != before).name

    def keep_proposal(self, begin):
        """Ctrl+L, once that sentence is proposed."""
        self.reader.named("label", begin)
        self.reader.named("push button", "Keep")
        self.window.key("ctrl+l")
        self.reader.named("label", "Kept. First review")

    def leave(self):
        self.window.key("Escape")
        self.reader.named("push button", "New setback")

    def review(self):
        """The one lesson that is due, known; up to the end of the review."""
        self.window.key("ctrl+r")
        self.reader.named("push button", "Knew it")
        self.reader.find("the lesson with the keyboard", lambda spoken: spoken.has(FOCUSED) and
                         spoken.role == "label")
        self.window.key("3")
        self.reader.named("label", "Done.")

    def search(self, words, begin):
        """Finds an entry by its words, in the journal, and opens it."""
        self.window.key("ctrl+2")
        self.reader.chosen("Journal")
        self.reader.focus(self.reader.named("text", "Search entries"))
        self.write(words)
        self.reader.find(f"“{begin}” alone among the entries", lambda spoken:
                         spoken.role == "list item" and spoken.name.startswith(begin + ","))
        self.window.key("Down")
        self.reader.find(f"“{begin}”, open", lambda spoken: spoken.role == "label" and
                         spoken.name == begin)
