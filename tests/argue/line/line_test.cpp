// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The record on the command line, and what was found in it.

#include "argue/argument.hpp"
#include "line_world.hpp"
#include "support/catch.hpp"

using namespace upturn::argue;

TEST_CASE("Whatever is done on the command line, the record is what the model says") {
    argue(commandLine(), "commandLine()", {.seeds = 2, .steps = 200, .nightlySeeds = 100});
}

TEST_CASE("A command that changes nothing does not say that undo takes it back") {
    mustAgree(commandLine(), {
                                 {"add", {"deadline11x", "caf\u00e912x"}},
                                 {"star", {"deadline11x", "off"}},
                             });
}

TEST_CASE("What was taken back can be deleted for good") {
    mustAgree(commandLine(), {
                                 {"add", {"deadline3x", "plan4x"}},
                                 {"add", {"deadline5x", "plan6x"}},
                                 {"undo"},
                                 {"purge what was taken back", {"deadline5x"}},
                             });
}

TEST_CASE("What was deleted for good is in a copy that is put back, and can be deleted again") {
    mustAgree(commandLine(), {
                                 {"add", {"deadline3x", "plan4x"}},
                                 {"copy"},
                                 {"purge", {"deadline3x"}},
                                 {"put the copy back"},
                                 {"purge", {"deadline3x"}},
                             });
}
