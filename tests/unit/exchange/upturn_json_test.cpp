// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_picture.hpp"
#include "support/random_person.hpp"

#include <upturn/exchange/upturn_json.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <sstream>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

std::string exportOf(JournalFixture& fixture) {
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(fixture.clock.now(), must(fixture.journal->state()));
    must(fixture.journal->everything([&](const EntryRecord& entry) { writer.entry(entry); },
                                     [&](const LessonRecord& lesson) { writer.lesson(lesson); }, {},
                                     [&](const Block& block) { writer.block(block); }));
    writer.end(must(fixture.journal->settings()));
    return std::move(out).str();
}

/// The export without what may differ: of which journal it is and when it was made, and what
/// versions of texts are called.
std::string lasting(const std::string& json) {
    using Json = nlohmann::ordered_json;
    Json all = Json::parse(json);
    all.erase("exported");
    all.erase("of");
    const auto nameless = [](Json& row) {
        row.erase("version");
        row.erase("text_version");
        for (Json& version : row["versions"])
            version.erase("id");
    };
    for (Json& entry : all["entries"]) {
        nameless(entry);
        entry.erase("as_of"); // from which journal it was taken over
        for (Json& answer : entry["answers"])
            nameless(answer);
    }
    for (Json& lesson : all["lessons"])
        nameless(lesson);
    return all.dump(1);
}

void liveFor(JournalFixture& fixture, std::uint64_t seed, int deeds) {
    RandomPerson person(fixture, seed);
    for (int i = 0; i < deeds; ++i)
        person.act();
    // What is in the trash stays behind by design of an export; a lesson keeps its words all the
    // same, so everything is put back to compare all.
    for (const Entry& entry : must(fixture.journal->trash()))
        must(fixture.journal->putBack(entry.id));
    for (const Block& block : must(fixture.journal->blocks({.inTrash = true})))
        must(fixture.journal->putBack(block.id));
    for (const Answer& answer : must(fixture.journal->trashedAnswers()))
        must(fixture.journal->putBack(answer.id));
    for (const NextStep& step : must(fixture.journal->trashedSteps()))
        must(fixture.journal->putBack(step.id));
}

EntryRecord fullEntry() {
    EntryRecord record;
    record.entry.id = *Id::parse("000102030405060708090a0b0c0d0e0f");
    record.entry.kind = EntryKind::win;
    record.entry.title = text("A \"title\" \\ with \u05e9\u05dc\u05d5\u05dd");
    record.entry.text = text("first line\nsecond\tline \u2028 \U0001F469\u200D\U0001F4BB");
    record.entry.happened = momentAt(1'795'000'000'123, "Pacific/Apia");
    record.entry.written = {.instant = -1,
                            .zone = "",
                            .offset = -1800,
                            .date = dateOfDayNumber(-1),
                            .precision = Precision::day};
    record.entry.area = text("work");
    record.entry.weight = 5;
    record.entry.ratings = {{Id::derived({"r"}), 1'795'000'000'001, 2}};
    record.entry.feelings = {text("calm")};
    record.entry.causes = {text("no plan")};
    record.entry.tags = {text("a"), text("b")};
    record.entry.starred = true;
    record.entry.attachments = {{text("p.jpg"), "image/jpeg", std::string(64, 'a')}};
    record.entry.source = Source{"dayone-json", "X1"};
    record.entry.textVersion = "v2";
    record.versions = {{"v1", 5, text("first line")}, {"v2", 6, record.entry.text}};
    Answer answer{.id = Id::derived({"a"}), .entry = record.entry.id};
    answer.question = {.id = "q",
                       .text = text("Why?"),
                       .guide = "g",
                       .version = "2",
                       .stage = "look",
                       .article = "A1-Q1",
                       .yields = "lesson"};
    answer.text = text("because");
    answer.textVersion = "v3";
    answer.at = 77;
    record.answers = {{answer, {{"v3", 77, answer.text}}}};
    record.steps = {{.id = Id::derived({"s"}),
                     .entry = record.entry.id,
                     .when = text("it rains"),
                     .then = text("I run"),
                     .due = dateOfDayNumber(20'800),
                     .created = 8,
                     .outcome = Outcome::partly,
                     .closed = 9,
                     .helped = false,
                     .what = text("ran late")}};
    record.encounters = {{Id::derived({"e"}), record.entry.id, "q", "g", Met::skipped, 66}};
    return record;
}

} // namespace

TEST_CASE("Nothing is lost between a journal, its export and the journal made from that") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        JournalFixture from;
        liveFor(from, seed, 150);
        const std::string first = exportOf(from);
        const Collection read = must(exchange::readUpturnJson(first));
        CHECK(read.skipped.empty());

        JournalFixture to;
        must(to.journal->import(read));
        CHECK(pictureOf(*to.journal) == pictureOf(*from.journal));
        CHECK(lasting(exportOf(to)) == lasting(first));

        const auto again = must(to.journal->import(read));
        CHECK(again.value.added + again.value.updated + again.value.keptYours == 0);
        CHECK(again.done.touched.empty());
        CHECK(lasting(exportOf(to)) == lasting(first));
    }
}

TEST_CASE("Entries of one instant stand in one order in every export of theirs") {
    JournalFixture from;
    for (const char* words : {"one", "two", "three", "four", "five"})
        from.add(words);
    JournalFixture to;
    const std::string first = exportOf(from);
    must(to.journal->import(must(exchange::readUpturnJson(first))));
    CHECK(lasting(exportOf(to)) == lasting(first));
}

TEST_CASE("Every field of an entry and what belongs to it comes back from the JSON") {
    const EntryRecord was = fullEntry();
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(was.entry.happened);
    writer.entry(was);
    writer.end({{"day-start", "240"}, {"guides", R"({"pinned":["a"],"half":0.5,"off":null})"}});
    const Collection read = must(exchange::readUpturnJson(out.str()));
    REQUIRE(read.entries.size() == 1);
    const EntryRecord& is = read.entries.front();
    CHECK(is.entry.id == was.entry.id);
    CHECK(is.entry.kind == was.entry.kind);
    CHECK(is.entry.title == was.entry.title);
    CHECK(is.entry.text == was.entry.text);
    CHECK(is.entry.textVersion == was.entry.textVersion);
    CHECK(is.entry.happened == was.entry.happened);
    CHECK(is.entry.written == was.entry.written);
    CHECK(is.entry.area == was.entry.area);
    CHECK(is.entry.weight == was.entry.weight);
    CHECK(is.entry.ratings == was.entry.ratings);
    CHECK(is.entry.feelings == was.entry.feelings);
    CHECK(is.entry.causes == was.entry.causes);
    CHECK(is.entry.tags == was.entry.tags);
    CHECK(is.entry.starred == was.entry.starred);
    CHECK(is.entry.attachments == was.entry.attachments);
    CHECK(is.entry.source == was.entry.source);
    CHECK(is.versions == was.versions);
    CHECK(is.encounters == was.encounters);
    REQUIRE(is.answers.size() == 1);
    CHECK(is.answers[0].answer.id == was.answers[0].answer.id);
    CHECK(is.answers[0].answer.entry == was.entry.id);
    CHECK(is.answers[0].answer.question == was.answers[0].answer.question);
    CHECK(is.answers[0].answer.text == was.answers[0].answer.text);
    CHECK(is.answers[0].answer.at == was.answers[0].answer.at);
    CHECK(is.answers[0].versions == was.answers[0].versions);
    REQUIRE(is.steps.size() == 1);
    CHECK(is.steps[0].when == was.steps[0].when);
    CHECK(is.steps[0].then == was.steps[0].then);
    CHECK(is.steps[0].due == was.steps[0].due);
    CHECK(is.steps[0].created == was.steps[0].created);
    CHECK(is.steps[0].outcome == was.steps[0].outcome);
    CHECK(is.steps[0].closed == was.steps[0].closed);
    CHECK(is.steps[0].helped == was.steps[0].helped);
    CHECK(is.steps[0].what == was.steps[0].what);
    CHECK(read.settings.at("day-start") == "240");
    CHECK(read.settings.at("guides") == R"({"pinned":["a"],"half":0.5,"off":null})");
}

TEST_CASE("A setting that a disk changed makes no JSON that nobody can read") {
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(moment("2026-11-21T20:00:00+01:00"));
    writer.end({{"day-start", "24\xFF"}, {"theme", "\"dark\""}});
    const auto all = nlohmann::json::parse(out.str());
    CHECK(all["settings"]["theme"] == "dark");
    CHECK(all["settings"]["day-start"].get<std::string>().starts_with("24"));
}

TEST_CASE("Every field of a lesson comes back from the JSON") {
    LessonRecord was;
    was.lesson.id = Id::derived({"l"});
    was.lesson.text = text("Ask on day one.");
    was.lesson.from = {.entry = Id::derived({"e"}),
                       .answer = Id::derived({"a"}),
                       .version = "v9",
                       .start = 3,
                       .end = 18,
                       .quote = text("ask on day one")};
    was.lesson.muscles = {text("courage")};
    was.lesson.kept = momentAt(1'795'000'000'123, "Europe/Berlin");
    was.lesson.retired = true;
    was.lesson.reviews = {{.id = Id::derived({"w"}),
                           .lesson = was.lesson.id,
                           .at = 1'795'000'000'999,
                           .day = dateOfDayNumber(20'700),
                           .grade = Grade::withEffort,
                           .met = true,
                           .used = false,
                           .note = text("in the meeting")}};
    was.versions = {{"v1", 1, text("Ask.")}, {"v2", 2, was.lesson.text}};
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(was.lesson.kept);
    writer.lesson(was);
    writer.end();
    const Collection read = must(exchange::readUpturnJson(out.str()));
    REQUIRE(read.lessons.size() == 1);
    const LessonRecord& is = read.lessons.front();
    CHECK(is.lesson.id == was.lesson.id);
    CHECK(is.lesson.text == was.lesson.text);
    CHECK(is.lesson.from == was.lesson.from);
    CHECK(is.lesson.muscles == was.lesson.muscles);
    CHECK(is.lesson.kept == was.lesson.kept);
    CHECK(is.lesson.retired);
    CHECK(is.lesson.reviews == was.lesson.reviews);
    CHECK(is.versions == was.versions);
}

TEST_CASE("What an export does not have is known from what it says is nothing") {
    const std::string head = R"({"format":"upturn-export","version":1,"entries":[{"id":")" +
                             std::string(32, 'a') +
                             R"(","kind":"note","text":"x","happened":{"instant":)"
                             R"("2026-11-21T19:00:00Z","zone":"UTC","offset":0,"date":)"
                             R"("2026-11-21"}, "sort":null,"heeded":[],"area":"")";
    const std::string tail = R"(}],"contacts":["Anna","Ben"],"plan":{"signs":"No sleep"}})";
    const Collection read = must(exchange::readUpturnJson(head + tail));
    REQUIRE(read.entries.size() == 1);
    const std::set<std::string>& unsaid = read.entries[0].unsaid;
    CHECK_FALSE(unsaid.contains("sort"));
    CHECK_FALSE(unsaid.contains("heeded"));
    CHECK_FALSE(unsaid.contains("area"));
    CHECK(unsaid.contains("lift"));
    CHECK(unsaid.contains("safe"));
    CHECK(unsaid.contains("tags"));
    CHECK_FALSE(read.entries[0].asOf);
    CHECK(read.settings.at("hard-moment-contacts") == R"("Anna\nBen\n")");
    CHECK(read.settings.at("plan-signs") == R"("No sleep")");
    const std::string state = R"("as_of":{"journal":")" + std::string(32, 'b') + R"(","device":")" +
                              std::string(32, 'c') + R"(","stamp":"77"})";
    const Collection taken = must(exchange::readUpturnJson(head + ',' + state + tail));
    REQUIRE(taken.entries[0].asOf);
    CHECK(taken.entries[0].asOf->stamp == 77);
    CHECK(taken.entries[0].asOf->device.hex() == std::string(32, 'c'));
}

TEST_CASE("A script finds the fields that the export promises") {
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(moment("2026-11-21T20:00:00+01:00"));
    writer.entry(fullEntry());
    writer.end();
    const auto json = nlohmann::json::parse(out.str());
    CHECK(json["format"] == "upturn-export");
    CHECK(json["version"] == 1);
    CHECK(json["exported"] == "2026-11-21T19:00:00Z");
    const auto& entry = json["entries"][0];
    CHECK(entry["happened"]["zone"] == "Pacific/Apia");
    CHECK(entry["happened"]["precision"] == "minute");
    CHECK(entry["written"]["precision"] == "day");
    CHECK(entry["answers"][0]["question"]["guide"] == "g");
    CHECK(entry["steps"][0]["due"] == "2026-12-13");
    CHECK(entry["steps"][0]["outcome"] == "partly");
    CHECK(entry["source"]["format"] == "dayone-json");
    for (const char* list : {"lessons", "practices", "goals", "wins", "decisions", "people",
                             "feedback", "reframes", "shares"})
        CHECK(json[list].is_array());
}

TEST_CASE("An export is read the same from a stream, at once or in pieces") {
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(moment("2026-11-21T20:00:00+01:00"));
    for (int i = 0; i < 200; ++i)
        writer.entry(fullEntry());
    writer.end();
    std::istringstream in(out.str());
    CHECK(must(exchange::readUpturnJson(in)).entries.size() == 200);
    CHECK(must(exchange::readUpturnJson(out.str())).entries.size() == 200);
}

namespace {

using Tree = nlohmann::ordered_json;

/// Of each kind of place in the tree the first ones, by their JSON pointers.
std::vector<std::string> placesIn(const Tree& tree) {
    constexpr int ofEach = 1;
    std::map<std::string, int> taken;
    std::vector<std::string> places;
    const Tree flat = tree.flatten();
    for (const auto& [place, value] : flat.items())
        // The value itself, and each list and object around it.
        for (std::size_t end = place.size(); end != 0; end = place.rfind('/', end - 1)) {
            const std::string at = place.substr(0, end);
            const std::string kind = std::regex_replace(at, std::regex("/[0-9]+"), "/#");
            if (std::find(places.begin(), places.end(), at) == places.end() &&
                taken[kind]++ < ofEach)
                places.push_back(at);
        }
    return places;
}

} // namespace

TEST_CASE("A value of a wrong type is named with its line and place, wherever it stands") {
    JournalFixture fixture;
    liveFor(fixture, 3, 150);
    const Tree whole = Tree::parse(exportOf(fixture));
    const std::vector<std::string> places = placesIn(whole);
    CHECK(places.size() > 100);
    std::size_t refused = 0;
    for (const std::string& place : places)
        for (const char* other :
             {"null", "true", "7", "0.5", R"("x")", "[]", "{}", R"([""])", R"([{"id":5}])"}) {
            Tree wrong = whole;
            wrong[Tree::json_pointer(place)] = Tree::parse(other);
            const auto read = exchange::readUpturnJson(wrong.dump(1));
            if (read)
                continue;
            ++refused;
            INFO(place << " = " << other << ": " << read.error().sentence);
            CHECK(read.error().sentence.find('\n') == std::string::npos);
            if (place.starts_with("/entries/") || place.starts_with("/lessons/"))
                CHECK(
                    std::regex_search(read.error().sentence,
                                      std::regex("line [0-9]+, .*(entries|lessons)\\[[0-9]+\\]")));
        }
    CHECK(refused > 500);
}

TEST_CASE("An answer whose versions are of a wrong type is refused by its line and place") {
    const std::string sentence =
        exchange::readUpturnJson(R"({"format":"upturn-export","version":1,"entries":[
{"kind":"note","happened":{"instant":"2026-01-01T10:00:00Z"},"answers":[
{"question":{"id":"a question with a long name that no short string holds","text":"Why?"},
"text":"because it was late and nobody had asked",
"versions":7}]}]})")
            .error()
            .sentence;
    CHECK_THAT(sentence, Catch::Matchers::ContainsSubstring("line 5"));
    CHECK_THAT(sentence, Catch::Matchers::ContainsSubstring("entries[0].answers[0].versions"));
    CHECK_THAT(sentence, Catch::Matchers::ContainsSubstring("a list"));
}

TEST_CASE_METHOD(JournalFixture,
                 "An export says which journal it is of and how far that had come") {
    add("A setback");
    const auto first = must(exchange::readUpturnJson(exportOf(*this)));
    CHECK(first.from == must(journal->state()));
    pass(-std::chrono::hours(24));
    add("Another");
    const auto second = must(exchange::readUpturnJson(exportOf(*this)));
    REQUIRE((first.from && second.from));
    CHECK(second.from->journal == first.from->journal);
    CHECK(second.from->stamp > first.from->stamp);
    CHECK(second.exported < first.exported);
    for (const char* of : {"{}", "3", "{\"journal\":\"no id\",\"stamp\":\"3\"}"}) {
        const auto read = exchange::readUpturnJson(
            std::string("{\"format\":\"upturn-export\",\"version\":1,\"of\":") + of + "}");
        CHECK((!read || !read->from));
    }
}
