// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "articles.hpp"
#include "lint_words.hpp"
#include "meanings.hpp"
#include "resources.hpp"
#include "scene.hpp"
#include "support/catch.hpp"

#include <upturn/prompts/catalogue.hpp>

#include <algorithm>
#include <set>

using namespace upturn::prompts;

TEST_CASE("Every pack of the program passes its own checks without a word") {
    int packs = 0;
    for (const Resource& file : resources()) {
        if (!file.isPack)
            continue;
        ++packs;
        const PackReport report = parsePack(file.bytes, std::string(file.name));
        for (const Finding& finding : report.findings)
            FAIL_CHECK(finding.sentence());
        CHECK(report.pack);
    }
    CHECK(static_cast<int>(Catalogue::builtIn().guides().size()) == packs);
}

TEST_CASE("Every word of every pack is there in English and in German") {
    const auto both = [](const Wording& words) {
        return words.empty() || (words.all().contains("en") && words.all().contains("de"));
    };
    for (const Guide& guide : Catalogue::builtIn().guides()) {
        INFO(guide.id);
        CHECK(both(guide.title));
        CHECK(both(guide.about));
        CHECK(both(guide.evidence));
        CHECK_FALSE(guide.evidence.empty());
        for (const GuideStage& stage : guide.stages)
            CHECK(both(stage.name));
    }
    for (const Prompt& prompt : Catalogue::builtIn().prompts()) {
        INFO(prompt.id);
        CHECK(both(prompt.text));
        CHECK(both(prompt.hint));
        CHECK(both(prompt.why));
        CHECK_FALSE(prompt.why.empty());
        for (const Option& option : prompt.options)
            CHECK(both(option.label));
    }
}

TEST_CASE("The articles ask their ten questions word for word, with the article named") {
    const std::vector<std::pair<std::string, std::string>> asked{
        {"A1-Q1", "What caused this setback?"},
        {"A1-Q2", "What patterns contributed to this situation?"},
        {"A1-Q3", "What should I do differently next time?"},
        {"A1-Q4", "What strengths can I build from this?"},
        {"A2-Q1", "What did this teach me about my next level?"},
        {"A2-Q2", "What muscle is this moment building in me?"},
        {"A2-Q3", "How can I use this instead of resenting it?"},
        {"A3-02", "Did I just blow it?"},
        {"A1-02", "What does it mean to fail upwards?"},
        {"A1-02", "How can professionals use failure as fuel for personal and leadership "
                  "development?"},
    };
    CHECK(quotes().size() == asked.size());
    for (const auto& [id, words] : asked) {
        INFO(words);
        const auto& prompts = Catalogue::builtIn().prompts();
        const auto found = std::find_if(prompts.begin(), prompts.end(),
                                        [&](const Prompt& p) { return p.text.in("en") == words; });
        REQUIRE(found != prompts.end());
        CHECK(std::find(found->article.begin(), found->article.end(), id) != found->article.end());
        CHECK_FALSE(articleOf(id)->title.empty());
    }
}

TEST_CASE("The four questions and the three stand in the order of their articles") {
    const auto articles = [](std::string_view guide) {
        std::vector<std::string> out;
        for (const Prompt& p : Catalogue::builtIn().questionsOf(guide))
            if (isQuoted(p))
                out.push_back(p.article.front());
        return out;
    };
    CHECK(articles("pause-reflect-ask") ==
          std::vector<std::string>{"A1-Q1", "A1-Q2", "A1-Q3", "A1-Q4"});
    CHECK(articles("reframe") == std::vector<std::string>{"A2-Q1", "A2-Q2", "A2-Q3"});
}

TEST_CASE("The frameworks of the articles are there with all their parts") {
    const auto parts = [](std::string_view guide) {
        const Guide* found = Catalogue::builtIn().guide(guide);
        return found != nullptr ? found->stages.size() : 0;
    };
    CHECK(parts("fail-fast") == 3);
    CHECK(parts("own-it") == 4);
    CHECK(parts("lean-learn-lead") == 3);
    CHECK(parts("pause-reflect-ask") == 3);
    CHECK(parts("roadmap") == 1 + 6); // the honest account, then six practices
    CHECK(parts("mindset-shift") > 0);
    CHECK(parts("step-back") > 0);
    CHECK(parts("reality-check") > 0);
}

TEST_CASE("The short lists of the articles are there whole") {
    const auto options = [](const char* id) {
        std::set<std::string> out;
        for (const Option& option : prompt(id).options)
            out.insert(option.id);
        return out;
    };
    CHECK(options("roadmap.listen") ==
          std::set<std::string>{"customers", "data", "employees", "stakeholders"});
    CHECK(options("roadmap.hand-over").size() == 4);
    for (const char* kind : {"process", "channel", "bottleneck"})
        CHECK(options("roadmap.system").contains(kind));
    for (const char* skill :
         {"judgement", "emotional-intelligence", "resilience", "communication", "problem-solving"})
        CHECK(options("upturn.trained").contains(skill));
    for (const char* lesson : {"A3-L1", "A3-L2", "A3-L3", "A3-L4"}) {
        const auto& articles = prompt("own-it.lesson").article;
        CHECK(std::find(articles.begin(), articles.end(), lesson) != articles.end());
    }
    const auto there = [](const std::string& words, const std::vector<std::string>& list) {
        for (const std::string& one : list) {
            INFO(one);
            CHECK(words.find(one) != std::string::npos);
        }
        return list.size();
    };
    CHECK(there(prompt("upturn.fear").hint.in("en"),
                {"judged", "not looking ready", "inner critic right", "exposed", "mistake",
                 "not knowing", "looking weak", "letting someone down"}) == 8);
    CHECK(there(prompt("upturn.fear").hint.in("de"),
                {"Beurteilt", "unfertig", "Kritiker recht", "blo\u00dfgestellt", "Fehler",
                 "Nichtwissen", "Schw\u00e4che", "entt\u00e4uschen"}) == 8);
    std::set<std::string> names;
    for (const Muscle& muscle : muscles()) {
        names.insert(muscle.id);
        CHECK(articleOf(muscle.article) != nullptr);
        CHECK(muscle.name.in("de") != muscle.id);
    }
    CHECK(names.size() == 22);
}

namespace {

/// Every question that names this row of the articles.
std::vector<const Prompt*> naming(const std::string& row) {
    std::vector<const Prompt*> out;
    for (const Prompt& p : Catalogue::builtIn().prompts())
        if (std::find(p.article.begin(), p.article.end(), row) != p.article.end())
            out.push_back(&p);
    return out;
}

} // namespace

TEST_CASE("The four sentence frames stand below their questions, with gaps to fill") {
    for (const char* row : {"A2-04", "A3-S1", "A3-21", "A3-L1"}) {
        const auto prompts = naming(row);
        INFO(row);
        CHECK(std::any_of(prompts.begin(), prompts.end(), [](const Prompt* p) {
            return (p->kind == Kind::line || p->kind == Kind::text) &&
                   p->hint.in("en").find("...") != std::string::npos &&
                   p->hint.in("de").find("...") != std::string::npos;
        }));
    }
}

TEST_CASE("The tips, the characteristics and the areas of life are there whole") {
    // A1-T1, T3, T5 and T6 are asked for; T2 is sharing, T4 the lessons themselves.
    for (const char* row : {"A1-T1", "A1-T3", "A1-T5", "A1-T6"}) {
        INFO(row);
        CHECK_FALSE(naming(row).empty());
    }
    const auto characteristics = naming("A0-16");
    CHECK(characteristics.size() == 4);
    for (const Prompt* p : characteristics)
        CHECK(p->kind == Kind::scale);
    for (const char* area : {"team", "business", "family"}) {
        const auto meant = meaningsOf({area});
        INFO(area);
        CHECK(std::find(meant.begin(), meant.end(), area) != meant.end());
    }
    CHECK(meaningsOf({"Firma"}) == std::vector<std::string>{"business", "firma"});
    CHECK(meaningsOf({"Eltern"}) == std::vector<std::string>{"eltern", "family"});
    CHECK(meaningsOf({"F\u00fchrung"}) == std::vector<std::string>{"f\u00fchrung", "team"});
}

TEST_CASE("Every article is named by at least one question for each of its frameworks") {
    std::set<std::string> named;
    for (const Prompt& p : Catalogue::builtIn().prompts())
        for (const std::string& id : p.article)
            named.insert(id);
    for (const char* id :
         {"A1-10", "A2-14", "A2-18", "A2-22", "A3-S1", "A3-S2", "A3-S3", "A3-S4", "A3-27", "A0-P1",
          "A0-P2", "A0-P3", "A0-P4", "A0-P5", "A0-P6", "A0-09", "A0-12", "A0-04"}) {
        INFO(id);
        CHECK(named.contains(id));
    }
}

TEST_CASE("No question of ours uses an exclamation mark or calls the person a failure") {
    for (const Prompt& prompt : Catalogue::builtIn().prompts())
        for (const Wording* words : {&prompt.text, &prompt.hint, &prompt.why})
            for (const auto& [language, text] : words->all()) {
                INFO(prompt.id << " " << language << ": " << text);
                CHECK(text.find('!') == std::string::npos);
                CHECK(text.find("failed") == std::string::npos);
                CHECK(text.find("versagt") == std::string::npos);
            }
}
