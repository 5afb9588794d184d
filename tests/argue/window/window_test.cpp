// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The record behind the window, and what was found in it.

#include "argue/argument.hpp"
#include "support/catch.hpp"
#include "window_world.hpp"

using namespace upturn::argue;

TEST_CASE("Whatever is done in the window, what was said is where the model says") {
    argue(window(), "window()", {.seeds = 1, .steps = 400, .nightlySeeds = 50});
}

TEST_CASE("Undo asks before it reaches past what was deleted for good to another program's act") {
    mustAgree(window(), {
                            {"another program records", {"late1x", "late2x"}},
                            {"type", {"plan3x"}},
                            {"keep"},
                            {"go to the Journal"},
                            {"trash", {"plan3x"}},
                            {"purge", {"plan3x"}},
                            {"undo"},
                        });
}

TEST_CASE("Of an entry that was edited and is taken back no editor is left") {
    mustAgree(window(), {
                            {"type", {"plan3x"}},
                            {"keep"},
                            {"go to the Journal"},
                            {"edit", {"plan3x"}},
                            {"go to Today"},
                            {"undo"},
                            {"undo"},
                            {"go to the Journal"},
                        });
}

TEST_CASE("Words typed on a page that is not seen are kept too when another file comes") {
    mustAgree(window(), {
                            {"close, copy and open"},
                            {"another program records", {"late58x", "plan59x"}},
                            {"compose", {"run60x"}},
                            {"go to the Lessons"},
                            {"put the copy in the place of the file"},
                        });
}

TEST_CASE(
    "Undo takes back a kept sentence, then its letters, then its answer, and redo the way again") {
    mustAgree(window(), {
                            {"type", {"late4x"}},
                            {"keep and reflect"},
                            {"type", {"run8x"}},
                            {"type", {"plan9x"}},
                            {"keep the sentence"},
                            {"keep the sentence"},
                            {"undo"},
                            {"undo"},
                            {"undo"},
                            {"undo"},
                            {"redo"},
                            {"redo"},
                            {"redo"},
                            {"redo"},
                        });
}

TEST_CASE("Words that are all deleted are neither an answer nor a draft") {
    mustAgree(window(), {
                            {"type", {"late4x"}},
                            {"keep and reflect"},
                            {"type", {"run8x"}},
                            {"next"},
                            {"back"},
                            {"rub out"},
                            {"pause"},
                            {"next"},
                            {"back"},
                            {"leave the reflection"},
                        });
}
