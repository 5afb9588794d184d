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
    for (const Rating& rating : e.ratings)
        out << " rated " << rating.id.hex() << ' ' << rating.at << ' ' << rating.weight;
    for (const Attachment& file : e.attachments)
        out << " file " << file.name.utf8() << ' ' << file.type << ' ' << file.sha256;
    return out.str();
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
                        s.what.utf8());
}

std::string show(const Lesson& l) {
    std::ostringstream out;
    out << "lesson " << l.id.hex() << " <" << l.text.utf8() << "> of " << l.from.entry.hex() << " <"
        << l.from.quote.utf8() << "> " << list(l.muscles) << ' ' << nameOf(l.standing.state) << ' '
        << l.standing.stability << ' ' << (l.standing.due ? isoDate(*l.standing.due) : "-")
        << " entry in trash " << l.entryInTrash;
    for (const Review& review : l.reviews)
        out << " review " << review.id.hex() << ' ' << static_cast<int>(review.grade) << ' '
            << isoDate(review.day);
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
    for (const Lesson& lesson : must(journal.lessons({})))
        lines.push_back(show(lesson));
    for (const auto& [name, json] : must(journal.settings()))
        lines.push_back("setting " + name + ' ' + json);
    std::sort(lines.begin(), lines.end());
    std::string picture;
    for (const std::string& line : lines)
        picture += line + '\n';
    return picture;
}

} // namespace upturn::test
