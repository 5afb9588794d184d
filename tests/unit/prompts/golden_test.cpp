// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <sstream>

using namespace upturn::prompts;
using upturn::core::Met;

namespace {

void play(std::ostream& out, const std::string& title, Situation now,
          const std::vector<std::string>& answers) {
    out << "# " << title << "\n";
    for (std::size_t i = 0;; ++i) {
        const Next next = select(Catalogue::builtIn(), now);
        const Choice* choice = choiceOf(next);
        if (choice == nullptr) {
            out << "end " << nameOf(doneOf(next)->why) << "\n\n";
            return;
        }
        out << choice->question.asked.id << " score " << choice->score << " of " << choice->eligible
            << "\n";
        for (const Reason& reason : choice->reasons)
            out << "  " << reason.factor << " " << reason.value << " * " << reason.weight << ": "
                << reason.sentence << "\n";
        for (const auto& [rule, count] : choice->rejected)
            out << "  " << rule << " kept back " << count << "\n";
        now.lastAnswer = i < answers.size() ? answers[i] : "";
        meet(now, prompt(choice->question.asked.id), i % 5 == 4 ? Met::skipped : Met::answered);
    }
}

std::string played() {
    std::ostringstream out;
    play(out, "light, the same day", scene(1, 5), {});
    Situation now = scene(3, 30);
    now.earlierWithCause = 2;
    now.cause = "hesitation";
    now.feelings = {"Ashamed", "angry"};
    now.categories = {"work"};
    play(out, "hesitation for the third time", now,
         {"I knew it would slip.", "Obviously nobody had asked.", "They decided and he left."});
    play(out, "a hard night", scene(5, 1), {"I am such an idiot."});
    now = scene(2, 24L * 400);
    now.depth = Depth::deep;
    play(out, "deep, a year later", now, {});
    now = scene(2, 3);
    now.kind = upturn::core::EntryKind::win;
    play(out, "a win", now, {});
    now = scene(3, 60);
    now.guide = "own-it";
    play(out, "a chosen guide", now, {"It was always like that."});
    return out.str();
}

} // namespace

// When a change of packs or weights is meant, read the difference and copy the new file over.
TEST_CASE("The same situations give the same questions and reasons, byte for byte") {
    const std::string now = played();
    CHECK(now == played());
    std::ifstream file(UPTURN_GOLDEN "/prompts/choices.txt", std::ios::binary);
    std::ostringstream kept;
    kept << file.rdbuf();
    if (kept.str() != now) {
        std::ofstream(UPTURN_WRITTEN "/choices.txt", std::ios::binary) << now;
        FAIL("the choices changed; see " UPTURN_WRITTEN "/choices.txt");
    }
}
