// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "teller.hpp"

#include <algorithm>
#include <memory>
#include <sstream>

namespace upturn::sample {
namespace {

using core::Fault;

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::string_view zone = "Europe/Berlin";

core::Text text(std::string_view words) {
    return core::Text::repaired(words);
}

std::vector<core::Text> texts(const std::string& words) {
    std::vector<core::Text> out;
    for (const std::string& word : split(words, ','))
        out.push_back(text(word));
    return out;
}

core::Moment later(const core::Moment& moment, std::int64_t minutes) {
    return core::momentAt(moment.instant + minutes * msPerMinute, std::string(zone));
}

/// Reading the question, and then about twenty words a minute.
std::int64_t minutesFor(const std::string& words) {
    return 1 + std::count(words.begin(), words.end(), ' ') / 20;
}

template<class Value>
core::Result<void> only(const core::Result<Value>& result) {
    if (!result)
        return core::passOn(result);
    return {};
}

/// "2026-10-09 18:20 setback Release slipped" -> the first 16 characters, kind, title.
struct EntryHead {
    std::string when;
    std::string kind;
    std::string title;

    explicit EntryHead(const std::string& head)
        : when(head.substr(0, 16)) {
        std::istringstream words(head.substr(std::min<std::size_t>(head.size(), 16)));
        words >> kind >> std::ws;
        std::getline(words, title);
    }
};

/// "upturn.name-it 2026-11-19 21:30" -> the question, and when, if it says so.
struct AskHead {
    std::string question;
    std::string when;

    explicit AskHead(const std::string& head)
        : question(head.substr(0, head.find(' ')))
        , when(head.substr(std::min(question.size() + 1, head.size()))) {}
};

} // namespace

Teller::Teller(store::Journal& journal, core::FixedClock& clock, core::CivilDate lastDay)
    : journal_(journal)
    , clock_(clock)
    , lastDay_(lastDay) {}

core::Result<void> Teller::tell(const std::vector<Chapter>& chapters) {
    for (const Chapter& chapter : chapters) {
        told_.push_back({.chapter = &chapter, .entry = {}, .answers = {}});
        if (const auto planned = plan(told_.back()); !planned)
            return planned;
    }
    while (!deeds_.empty()) {
        const auto next = deeds_.begin();
        clock_.moveTo(next->second.first);
        if (const auto done = next->second.second(); !done)
            return done;
        deeds_.erase(next);
    }
    return {};
}

void Teller::plan(const core::Moment& when, Deed deed) {
    deeds_.emplace(when.instant, std::pair(when, std::move(deed)));
}

core::Result<void> Teller::plan(Told& told) {
    const Chapter& chapter = *told.chapter;
    const EntryHead head(chapter.entry.head);
    const auto refuse = [&](const Block& block, const core::Error& error) {
        return core::fail(Fault::failed, at(chapter, block, error.sentence));
    };
    const auto happened = berlin(head.when);
    if (!happened)
        return refuse(chapter.entry, happened.error());
    plan(*happened, [this, &told, when = *happened] { return record(told, when); });
    core::Moment cursor = later(*happened, 40);
    if (chapter.entry.has("reflected")) {
        const auto reflected = berlin(chapter.entry.field("reflected"));
        if (!reflected)
            return refuse(chapter.entry, reflected.error());
        cursor = *reflected;
    }
    for (const Block& part : chapter.parts)
        if (const auto planned = planPart(told, part, cursor); !planned)
            return refuse(part, planned.error());
    return planTrash(chapter.entry, [&told] { return told.entry; });
}

core::Result<void> Teller::planPart(Told& told, const Block& part, core::Moment& cursor) {
    const auto saying = [this, &told, &part](auto deed) -> Deed {
        return [this, &told, &part, deed]() -> core::Result<void> {
            if (const core::Result<void> done = deed(); !done)
                return core::fail(Fault::failed, at(*told.chapter, part, done.error().sentence));
            return {};
        };
    };
    const AskHead ask(part.head);
    // "@revise 2026-11-20 18:05" and "@rate 2026-10-13 19:30 3" begin with the time.
    const std::string given =
        part.what == "@revise" || part.what == "@rate" ? part.head.substr(0, 16) : ask.when;
    const bool timed = part.what != "@lesson" && part.what != "@step" && !given.empty();
    if (timed) {
        const auto when = berlin(given);
        if (!when)
            return core::passOn(when);
        cursor = *when;
    }
    if (part.what == "@ask") {
        cursor = later(cursor, minutesFor(part.text));
        plan(cursor, saying([this, &told, &part] { return answer(told, part); }));
    } else if (part.what == "@skip") {
        plan(cursor, saying([this, &told, ask] {
                 const auto* prompt = prompts::Catalogue::builtIn().prompt(ask.question);
                 return prompt == nullptr
                            ? core::fail(Fault::notFound, "there is no question " + ask.question)
                            : only(journal_.skip(told.entry, prompts::askedIn(*prompt, "en")));
             }));
    } else if (part.what == "@revise") {
        plan(cursor, saying([this, &told, &part] {
                 return only(journal_.edit(told.entry, {.text = text(part.text)}));
             }));
    } else if (part.what == "@rate") {
        const int weight = part.head.back() - '0';
        plan(cursor,
             saying([this, &told, weight] { return only(journal_.rate(told.entry, weight)); }));
    } else if (part.what == "@lesson") {
        auto life = LessonLife::of(part);
        if (!life)
            return core::passOn(life);
        kept_.push_back({.id = {}, .life = std::move(*life)});
        Kept& kept = kept_.back();
        cursor = later(cursor, 1);
        plan(cursor, saying([this, &told, &part, &kept] { return keep(told, part, kept); }));
        return planTrash(part, [&kept] { return kept.id; });
    } else if (part.what == "@list") {
        plan(cursor, saying([this, &told, &part, list = ask.question] {
                 return addRow(told, part, list);
             }));
    } else if (part.what == "@practice") {
        return planPractice(told, part, cursor);
    } else {
        const auto step = std::make_shared<core::Id>();
        cursor = later(cursor, 1);
        plan(cursor, saying([this, &told, &part, step] { return addStep(told, part, *step); }));
        return planClosing(part, step);
    }
    return {};
}

core::Result<void> Teller::planTrash(const Block& block, std::function<core::Id()> row) {
    if (!block.has("trash"))
        return {};
    const auto when = berlin(block.field("trash"));
    if (!when)
        return core::passOn(when);
    plan(*when, [this, row = std::move(row)] { return only(journal_.remove(row())); });
    return {};
}

core::Result<void> Teller::planClosing(const Block& part, const std::shared_ptr<core::Id>& step) {
    if (!part.has("closed"))
        return {};
    const std::string closing = part.field("closed");
    const auto when = berlin(closing.substr(0, 16));
    if (!when)
        return core::passOn(when);
    plan(*when, [this, step, words = closing.substr(16)] {
        return step->empty()
                   ? core::fail(Fault::usage, "a step is closed before it is made:" + words)
                   : closeStep(*step, words);
    });
    return {};
}

core::Result<void> Teller::addRow(const Told& told, const Block& part, const std::string& list) {
    const core::BlockShape* shape = core::shapeNamed(list);
    if (shape == nullptr)
        return core::fail(Fault::usage, "there is no list of the kind " + list);
    core::BlockFields fields;
    for (const auto& [name, words] : part.fields) {
        const core::Field* field = shape->field(name);
        if (field == nullptr)
            return core::fail(Fault::usage, "a " + list + " has no " + name);
        switch (field->type) {
        case core::FieldType::day:
            if (const auto day = core::parseIsoDate(words))
                fields.emplace(name, *day);
            break;
        case core::FieldType::share:
            fields.emplace(name, std::int64_t{std::stoi(words)});
            break;
        case core::FieldType::flag:
            fields.emplace(name, words == "yes");
            break;
        default:
            fields.emplace(name, text(words));
        }
    }
    return only(journal_.addBlock({.kind = shape->kind, .entry = told.entry, .fields = fields}));
}

core::Result<void> Teller::planPractice(Told& told, const Block& part, const core::Moment& start) {
    const auto run = std::make_shared<core::Id>();
    const std::string name = AskHead(part.head).question;
    plan(start, [this, &told, run, name, day = start.date]() -> core::Result<void> {
        const auto made = journal_.addBlock(
            {.kind = core::BlockKind::practice,
             .entry = told.entry,
             .fields = {{"practice", text(name)}, {"days", std::int64_t{90}}, {"started", day}}});
        if (!made)
            return core::passOn(made);
        *run = made->value;
        return {};
    });
    for (const std::string& line : part.fieldsNamed("log")) {
        // "2026-10-14 20:10 customers | What was heard."
        const auto when = berlin(line.substr(0, 16));
        if (!when)
            return core::passOn(when);
        const std::vector<std::string> words = split(line.substr(16), '|');
        if (words.size() != 2)
            return core::fail(Fault::usage, "a log line has a source, a | and a note: " + line);
        plan(*when, [this, run, words, day = when->date] {
            return only(journal_.addBlock({.kind = core::BlockKind::practiceDay,
                                           .entry = {},
                                           .fields = {{"practice", *run},
                                                      {"day", day},
                                                      {"source", text(words[0])},
                                                      {"note", text(words[1])}}}));
        });
    }
    return {};
}

core::Result<void> Teller::record(Told& told, const core::Moment& happened) {
    const Block& block = told.chapter->entry;
    const EntryHead head(block.head);
    const auto kind = core::entryKindNamed(head.kind);
    if (!kind)
        return core::fail(Fault::usage,
                          at(*told.chapter, block, head.kind + " is no kind of entry"));
    store::NewEntry entry{.kind = *kind,
                          .title = text(head.title),
                          .text = text(block.text),
                          .happened = happened,
                          .area = text(block.field("area")),
                          .weight = {},
                          .feelings = texts(block.field("feelings")),
                          .causes = texts(block.field("causes")),
                          .tags = texts(block.field("tags"))};
    if (block.has("weight"))
        entry.weight = std::stoi(block.field("weight"));
    const auto made = journal_.record(entry);
    if (!made)
        return core::passOn(made);
    told.entry = made->value;
    return {};
}

core::Result<void> Teller::answer(Told& told, const Block& part) {
    const AskHead head(part.head);
    const prompts::Prompt* prompt = prompts::Catalogue::builtIn().prompt(head.question);
    if (prompt == nullptr)
        return core::fail(Fault::notFound, "there is no question " + head.question);
    if (part.text.empty())
        return core::fail(Fault::usage, "there is no answer");
    const auto made = journal_.answer(told.entry, prompts::askedIn(*prompt, "en"), text(part.text));
    if (!made)
        return core::passOn(made);
    told.answers.push_back(made->value);
    return {};
}

core::Result<core::Excerpt> Teller::excerpt(const Told& told, const std::string& quote) {
    for (auto id = told.answers.rbegin(); id != told.answers.rend(); ++id) {
        const auto answer = journal_.answerById(*id);
        if (!answer)
            return core::passOn(answer);
        const std::size_t start = answer->text.utf8().find(quote);
        if (start != std::string::npos)
            return core::Excerpt{.entry = told.entry,
                                 .answer = *id,
                                 .version = answer->textVersion,
                                 .start = static_cast<std::int64_t>(start),
                                 .end = static_cast<std::int64_t>(start + quote.size()),
                                 .quote = text(quote)};
    }
    return core::fail(Fault::notFound, "no answer holds \"" + quote + "\"");
}

core::Result<void> Teller::keep(Told& told, const Block& part, Kept& kept) {
    const auto from = excerpt(told, part.has("quote") ? part.field("quote") : part.head);
    if (!from)
        return core::passOn(from);
    const auto made = journal_.keep(
        {.text = text(part.head), .from = *from, .muscles = texts(part.field("muscles"))});
    if (!made)
        return core::passOn(made);
    kept.id = made->value;
    const auto lesson = journal_.lesson(kept.id);
    return lesson ? planReview(kept, *lesson) : core::passOn(lesson);
}

core::Result<void> Teller::planReview(Kept& kept, const core::Lesson& lesson) {
    if (!lesson.standing.due)
        return {};
    const auto day = kept.life.dayOfNext(kept.held, *lesson.standing.due, lastDay_);
    if (!day)
        return {};
    constexpr std::chrono::minutes evening{20 * 60 + 10};
    const std::chrono::minutes minutes{static_cast<int>(kept.held * 7 % 40)};
    const core::Moment when = core::momentAtLocal(*day, evening + minutes, lesson.kept);
    plan(when, [this, &kept, day = *day] { return review(kept, day); });
    return {};
}

core::Result<void> Teller::review(Kept& kept, core::CivilDate day) {
    const Meeting meeting = kept.life.next(kept.held++);
    store::NewReview review{.lesson = kept.id,
                            .grade = meeting.grade,
                            .met = {},
                            .used = {},
                            .note = text(meeting.note),
                            .day = day};
    if (meeting.used)
        review.met = review.used = true;
    const auto made = journal_.review(review);
    return made ? planReview(kept, made->value) : core::passOn(made);
}

core::Result<void> Teller::addStep(const Told& told, const Block& part, core::Id& step) {
    const std::vector<std::string> words = split(part.head, '|');
    if (words.size() != 3)
        return core::fail(Fault::usage, "a step is: when | then | day");
    const auto due = core::parseIsoDate(words[2]);
    if (!due)
        return core::passOn(due);
    // The window puts the "When" there.
    std::string when = words[0];
    if (when.starts_with("When "))
        when.erase(0, 5);
    const auto made = journal_.addStep(
        {.entry = told.entry, .when = text(when), .then = text(words[1]), .due = *due});
    if (!made)
        return core::passOn(made);
    step = made->value;
    return {};
}

core::Result<void> Teller::closeStep(const core::Id& step, const std::string& closing) {
    const std::vector<std::string> halves = split(closing, '|');
    std::istringstream words(halves[0]);
    std::string outcome;
    std::string helped;
    words >> outcome >> helped;
    store::StepChange change;
    change.outcome = core::outcomeNamed(outcome);
    if (!change.outcome->has_value())
        return core::fail(Fault::usage, outcome + " is no outcome of a step");
    if (!helped.empty())
        change.helped = helped == "helped";
    if (halves.size() > 1)
        change.what = text(halves[1]);
    return only(journal_.changeStep(step, change));
}

} // namespace upturn::sample
