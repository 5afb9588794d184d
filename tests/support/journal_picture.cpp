// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_picture.hpp"

#include "support/journal_fixture.hpp"

#include <algorithm>
#include <sstream>
#include <vector>

namespace upturn::test {
namespace {

using namespace core;

std::string list(const std::vector<Text>& texts) {
    std::string out = "[";
    for (const Text& one : texts)
        out += one.utf8() + "|";
    return out + "]";
}

std::string show(const Entry& e) {
    std::ostringstream out;
    out << "entry " << e.id.hex() << ' ' << nameOf(e.kind) << " <" << e.title.utf8() << "> <"
        << e.text.utf8() << "> " << e.happened.instant << ' ' << e.happened.zone << ' '
        << e.happened.offset << ' ' << isoDate(e.happened.date) << ' ' << e.written.instant
        << " area " << e.area.utf8() << " weight " << e.weight.value_or(0) << " star " << e.starred
        << " trash " << e.inTrash << " tags " << list(e.tags) << list(e.feelings) << list(e.causes);
    if (e.again)
        out << " again " << nameOf(*e.again);
    if (e.sort)
        out << " sort " << nameOf(*e.sort);
    if (e.lift)
        out << " lift " << nameOf(*e.lift);
    if (e.safe)
        out << " safe " << nameOf(*e.safe);
    if (!e.heeded.empty())
        out << " heeded " << list(e.heeded);
    if (!e.corrected.empty())
        out << " corrected " << list(e.corrected);
    for (const Rating& rating : e.ratings)
        out << " rated " << rating.id.hex() << ' ' << rating.at << ' ' << rating.weight;
    for (const Attachment& file : e.attachments)
        out << " file " << file.name.utf8() << ' ' << file.type << ' ' << file.sha256;
    return out.str();
}

/// What later formats know of a step.
std::string stepTail(const NextStep& step) {
    return (step.kind ? ' ' + std::string(nameOf(*step.kind)) : "") +
           (step.why.empty() ? "" : " why " + step.why.utf8()) +
           (step.follows.empty() ? "" : " after " + step.follows.hex()) +
           (step.lesson.empty() ? "" : " from " + step.lesson.hex()) +
           (step.askAgain ? " again " + isoDate(*step.askAgain) : "");
}

void showReflection(std::vector<std::string>& lines, store::Journal& journal, const Id& entry) {
    for (const Answer& a : must(journal.answers(entry)))
        lines.push_back("answer " + a.id.hex() + ' ' + a.entry.hex() + ' ' + a.question.id + " <" +
                        a.question.text.utf8() + "> <" + a.text.utf8() + "> " +
                        std::to_string(a.at));
    for (const Encounter& met : must(journal.encounters(entry)))
        lines.push_back("met " + met.id.hex() + ' ' + met.question + ' ' +
                        (met.met == Met::skipped ? "skipped" : "answered") + ' ' +
                        std::to_string(met.at));
    for (const NextStep& s : must(journal.steps(entry)))
        lines.push_back("step " + s.id.hex() + " <" + s.when.utf8() + "> <" + s.then.utf8() + "> " +
                        (s.due ? isoDate(*s.due) : "") + ' ' +
                        (s.outcome ? std::string(nameOf(*s.outcome)) : "open") + ' ' +
                        s.what.utf8() + stepTail(s));
}

std::string show(const FieldValue& value) {
    struct Shower {
        std::string operator()(const Text& words) const { return '<' + words.utf8() + '>'; }
        std::string operator()(CivilDate day) const { return isoDate(day); }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
        std::string operator()(const Id& id) const { return id.hex(); }
    };
    return std::visit(Shower{}, value);
}

std::string show(const Block& block) {
    std::string line(shapeOf(block.kind).name);
    line += ' ' + block.id.hex() + " of " + block.entry.hex() + ' ' + std::to_string(block.at) +
            (block.closed != 0 ? " closed " + std::to_string(block.closed) : "") +
            (block.inTrash ? " in trash" : "");
    for (const auto& [name, value] : block.fields)
        line += ' ' + name + ' ' + show(value);
    return line;
}

std::string show(const Lesson& l) {
    std::ostringstream out;
    out << "lesson " << l.id.hex() << " <" << l.text.utf8() << "> of " << l.from.entry.hex() << " <"
        << l.from.quote.utf8() << "> " << list(l.muscles) << ' ' << nameOf(l.standing.state) << ' '
        << l.standing.stability << ' ' << (l.standing.due ? isoDate(*l.standing.due) : "-")
        << " entry in trash " << l.entryInTrash;
    for (const Review& review : l.reviews)
        out << " review " << review.id.hex() << ' ' << static_cast<int>(review.grade) << ' '
            << isoDate(review.day) << (review.entry.empty() ? "" : " in " + review.entry.hex());
    if (!l.mergedInto.empty())
        out << " merged into " << l.mergedInto.hex();
    return out.str();
}

} // namespace

std::string pictureOf(store::Journal& journal) {
    std::vector<std::string> lines;
    for (const store::Found& found : must(journal.entries({.limit = 1'000'000}))) {
        lines.push_back(show(found.entry));
        showReflection(lines, journal, found.entry.id);
    }
    for (const Entry& entry : must(journal.trash())) {
        lines.push_back(show(entry));
        showReflection(lines, journal, entry.id);
    }
    for (const Answer& answer : must(journal.trashedAnswers()))
        lines.push_back("answer in trash " + answer.id.hex() + " <" + answer.text.utf8() + '>');
    for (const NextStep& step : must(journal.trashedSteps()))
        lines.push_back("step in trash " + step.id.hex() + " <" + step.then.utf8() + '>');
    for (const Lesson& lesson : must(journal.lessons({.asRecorded = true})))
        lines.push_back(show(lesson));
    for (const bool inTrash : {false, true})
        for (const Block& block : must(journal.blocks({.inTrash = inTrash})))
            lines.push_back(show(block));
    for (const auto& [name, json] : must(journal.settings()))
        lines.push_back("setting " + name + ' ' + json);
    std::sort(lines.begin(), lines.end());
    std::string picture;
    for (const std::string& line : lines)
        picture += line + '\n';
    return picture;
}

} // namespace upturn::test
