// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "collector.hpp"

#include "member_buffer.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"
#include "sha256.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;
using core::Text;

constexpr std::size_t mostNotes = 1'000;
/// All of them are held until they are written, as one step.
constexpr std::size_t mostEntries = 100'000;
/// What is longer is no title but a text that begins without one.
constexpr std::size_t longestTitle = 500;

std::string typeByEnding(std::string_view name) {
    static const std::map<std::string, const char*> known{
        {"jpg", "image/jpeg"},      {"jpeg", "image/jpeg"},     {"png", "image/png"},
        {"gif", "image/gif"},       {"webp", "image/webp"},     {"heic", "image/heic"},
        {"svg", "image/svg+xml"},   {"pdf", "application/pdf"}, {"m4a", "audio/mp4"},
        {"mp3", "audio/mpeg"},      {"wav", "audio/x-wav"},     {"ogg", "audio/ogg"},
        {"mp4", "video/mp4"},       {"mov", "video/quicktime"}, {"txt", "text/plain"},
        {"md", "text/markdown"},    {"csv", "text/csv"},        {"json", "application/json"},
        {"zip", "application/zip"}, {"html", "text/html"},      {"tiff", "image/tiff"}};
    const auto found = known.find(endingOf(name));
    return found == known.end() ? "application/octet-stream" : found->second;
}

std::vector<Text> tagsOf(const Item& item) {
    std::vector<Text> tags;
    for (const std::string& tag : item.tags) {
        std::string plain = trimmed(tag);
        while (plain.starts_with('#') || plain.starts_with('@'))
            plain.erase(0, 1);
        Text text = Text::repaired(plain);
        if (!text.blank())
            tags.push_back(std::move(text));
    }
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

std::string hashOfAll(const Item& item, const std::string& time) {
    Sha256 hash;
    const auto take = [&](const std::string& part) {
        const std::string size = std::to_string(part.size()) + ':';
        hash.take({size.data(), size.size()});
        hash.take({part.data(), part.size()});
    };
    take(time);
    for (const std::string* part :
         {&item.title, &item.text, &item.mood, &item.place, &item.weather, &item.more})
        take(*part);
    for (const std::string& tag : item.tags)
        take(tag);
    for (const ItemFile& file : item.files)
        take(file.member);
    take(item.starred ? "starred" : "");
    return hash.hex();
}

/// The form in which it stands in the source; of a format that gives none, all that was read.
std::string hashOfForm(const Item& item) {
    if (item.form.empty())
        return hashOfAll(item, std::to_string(item.happened.instant));
    Sha256 hash;
    const std::string size = std::to_string(item.form.size()) + ':';
    hash.take({size.data(), size.size()});
    hash.take({item.form.data(), item.form.size()});
    return hash.hex();
}

/// What the person called the time: the same wherever it is imported.
std::string minuteOf(const core::Moment& moment) {
    return core::isoDate(moment.date) +
           (moment.precision == core::Precision::day ? "" : ' ' + core::timeOfDay(moment));
}

/// What belongs to an entry is named by it.
core::Id originOf(const core::Id& entry) {
    return core::Id::derived({"origin", entry.hex()});
}
core::Id answerOf(const core::Id& entry, const Text& question) {
    return core::Id::derived({"import", "answer", entry.hex(), question.utf8()});
}
core::Id stepOf(const core::Id& entry, const Text& then) {
    return core::Id::derived({"import", "step", entry.hex(), then.utf8()});
}
std::string versionOf(const core::Id& entry) {
    return "import " + entry.hex();
}

bool hasOne(const std::vector<std::string>& wanted, const Item& item) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        const std::string small = lowered(word);
        return lowered(trimmed(item.mood)) == small ||
               std::any_of(item.tags.begin(), item.tags.end(), [&](const std::string& tag) {
                   return lowered(tag) == small || lowered(tag) == '#' + small ||
                          lowered(tag) == '@' + small;
               });
    });
}

} // namespace

core::Id nameOf(const std::string& format, const SameMinute& minute, std::size_t nth) {
    return core::Id::derived(
        {"import", format, minute.journal, minute.minute, std::to_string(nth)});
}

void rename(core::Collection& collection, const std::map<core::Id, core::Id>& names) {
    const auto named = [&](const core::Id& id) {
        const auto other = names.find(id);
        return other == names.end() ? nullptr : &other->second;
    };
    for (core::EntryRecord& record : collection.entries) {
        const core::Id* id = named(record.entry.id);
        if (id == nullptr)
            continue;
        const std::string was = versionOf(record.entry.id);
        record.entry.id = *id;
        for (core::TextVersion& version : record.versions)
            if (version.id == was)
                version.id = versionOf(*id);
        for (core::AnswerRecord& answer : record.answers) {
            answer.answer.entry = *id;
            answer.answer.id = answerOf(*id, answer.answer.question.text);
        }
        for (core::NextStep& step : record.steps) {
            step.entry = *id;
            step.id = stepOf(*id, step.then);
        }
    }
    for (core::LessonRecord& record : collection.lessons)
        if (const core::Id* id = named(record.lesson.from.entry)) {
            record.lesson.from.entry = *id;
            record.lesson.from.version = versionOf(*id);
        }
    for (core::Block& block : collection.blocks)
        if (const core::Id* id = named(block.entry)) {
            block.entry = *id;
            block.id = originOf(*id);
        }
}

core::EntryKind Collector::kindOf(const Item& item) const {
    if (hasOne(wishes_.setbackTags, item))
        return core::EntryKind::setback;
    if (hasOne(wishes_.winTags, item))
        return core::EntryKind::win;
    return item.kind.value_or(wishes_.kind);
}

core::Id Collector::idOf(const Item& item) {
    const std::string journal = item.idHoldsAnywhere ? std::string() : item.journal;
    if (!item.id.empty())
        return core::Id::derived({"import", format_, journal, item.id});
    const std::string minute = minuteOf(item.happened);
    const auto [at, first] = minutes_.try_emplace(journal + '\n' + minute, sameMinute_.size());
    if (first)
        sameMinute_.push_back({.journal = journal, .minute = minute, .entries = {}});
    SameMinute& same = sameMinute_[at->second];
    same.entries.push_back(nameOf(format_, same, same.entries.size()));
    return same.entries.back();
}

bool Collector::comesTwice(const Item& item) {
    if (trimmed(item.text).empty() && trimmed(item.title).empty())
        return false;
    const auto [first, isNew] =
        known_.try_emplace(hashOfAll(item, minuteOf(item.happened)), item.where);
    if (!isNew)
        note(item.where, say("All of it is as in %1. It comes once.", {first->second}));
    return !isNew;
}

void Collector::note(std::string where, std::string why) {
    if (++notes_ <= mostNotes)
        collection_.skipped.push_back({Text::repaired(where).utf8(), Text::repaired(why).utf8()});
}

void Collector::take(Item item) {
    if (wishes_.goOn && !wishes_.goOn(entries_.size()))
        refuse(Fault::failed, say("The import was ended. Nothing was taken over."));
    words_ += item.text.size() + item.title.size() + item.more.size();
    if (words_ > mostWords)
        refuse(Fault::failed, say("%1 holds more words than any diary. Nothing was taken over.",
                                  {Text::repaired(item.where).utf8()}));
    constexpr std::int64_t farthest = 253'402'300'799'999; // the end of the year 9999
    if (item.happened.instant > farthest || item.happened.instant < -62'135'596'800'000)
        return note(item.where, say("Its date can't be kept."));
    std::size_t repairs = 0;
    item.title = trimmed(Text::repaired(item.title, &repairs).utf8());
    item.text = Text::repaired(item.text, &repairs).utf8();
    if (item.title.size() > longestTitle) {
        item.text = item.title + "\n\n" + item.text;
        item.title.clear();
        item.lessons.clear();
        item.steps.clear();
    }
    if (item.text.size() > Text::longest)
        return note(item.where, say("Its text is longer than %1 bytes; no entry holds so much.",
                                    {std::to_string(Text::longest)}));
    if (trimmed(item.title).empty() && trimmed(item.text).empty()) {
        takeOtherWords(item);
        if (item.title.empty() && item.text.empty())
            return note(item.where, say("It is empty."));
    }
    if (repairs > 0)
        note(item.where, core::sayCount("%n byte in it is no text. \uFFFD stands in its place.",
                                        "%n bytes in it are no text. \uFFFD stands in their place.",
                                        static_cast<long long>(repairs)));
    if (comesTwice(item))
        return;
    if (entries_.size() >= mostEntries)
        refuse(
            Fault::failed,
            say("There are more than %1 entries in it. Nothing was taken over; bring it in parts.",
                {std::to_string(mostEntries)}));
    core::EntryRecord record;
    core::Entry& entry = record.entry;
    entry.id = idOf(item);
    if (!ids_.insert(entry.id).second)
        return note(item.where, say("Its name stands there twice; only the first was taken."));
    entry.kind = kindOf(item);
    entry.title = Text::repaired(item.title);
    entry.text = Text::repaired(item.text);
    entry.happened = item.happened;
    entry.written = item.written.value_or(item.happened);
    takeTags(item, entry);
    entry.starred = item.starred;
    entry.source = core::Source{format_, Text::repaired(item.id).utf8()};
    putOrigin(item, entry.id);
    putParts(item, record);
    entries_.push_back({std::move(record), std::move(item.files), std::move(item.where)});
}

/// Of an entry without a text of its own what else is written in it is the text: a table or the
/// fields of a note may have it under another name.
void Collector::takeOtherWords(Item& item) {
    if (item.mood.empty() && item.files.empty() && !trimmed(item.more).empty()) {
        item.text = trimmed(Text::repaired(std::exchange(item.more, {})).utf8());
        return;
    }
    std::string tags;
    for (const std::string& tag : item.tags)
        tags += (tags.empty() ? "" : ", ") + tag;
    for (const std::string& words :
         {item.mood, item.files.empty() ? std::string() : item.files.front().name, item.place,
          item.weather, tags})
        if (item.title.empty())
            item.title = trimmed(Text::repaired(words).utf8());
}

void Collector::takeTags(Item& item, core::Entry& entry) {
    entry.tags = tagsOf(item);
    constexpr std::size_t most = 1'000;
    if (entry.tags.size() <= most)
        return;
    note(item.where, say("It has %1 tags, more than anybody gives. They stand beside the entry.",
                         {std::to_string(entry.tags.size())}));
    for (const Text& tag : entry.tags)
        item.more += (item.more.empty() ? "" : "\n") + tag.utf8();
    entry.tags.clear();
}

void Collector::putOrigin(const Item& item, const core::Id& entry) {
    core::Block origin;
    origin.id = originOf(entry);
    origin.kind = core::BlockKind::origin;
    origin.entry = entry;
    origin.at = item.happened.instant;
    const auto put = [&](const char* name, const std::string& words) {
        if (const Text text = Text::repaired(trimmed(words));
            !text.blank() && text.bytes() <= Text::longest)
            origin.fields.emplace(name, text);
    };
    put("journal", item.journal);
    put("where", item.where);
    put("hash", hashOfForm(item));
    put("place", item.place);
    put("mood", item.mood);
    put("weather", item.weather);
    put("more", item.more);
    collection_.blocks.push_back(std::move(origin));
}

/// Answers, lessons and steps that stand in the text; lessons name the words they are.
void Collector::putParts(const Item& item, core::EntryRecord& record) {
    const core::Entry& entry = record.entry;
    const std::string version = versionOf(entry.id);
    const auto words = [&](const ItemPart& part) {
        return part.start < part.end && part.end <= entry.text.bytes()
                   ? Text::repaired(entry.text.utf8().substr(part.start, part.end - part.start))
                   : Text();
    };
    for (const ItemAnswer& one : item.answers) {
        core::AnswerRecord answer;
        answer.answer.question.text = Text::repaired(one.question);
        answer.answer.question.id = "import.heading";
        answer.answer.text = Text::repaired(one.text);
        answer.answer.id = answerOf(entry.id, answer.answer.question.text);
        answer.answer.entry = entry.id;
        answer.answer.at = entry.happened.instant;
        if (std::none_of(record.answers.begin(), record.answers.end(),
                         [&](const core::AnswerRecord& known) {
                             return known.answer.id == answer.answer.id;
                         }))
            record.answers.push_back(std::move(answer));
    }
    for (const ItemPart& part : item.lessons) {
        core::LessonRecord lesson;
        lesson.lesson.text = words(part);
        if (lesson.lesson.text.blank())
            continue;
        lesson.lesson.from.entry = entry.id;
        lesson.lesson.from.version = version;
        lesson.lesson.from.start = static_cast<std::int64_t>(part.start);
        lesson.lesson.from.end = static_cast<std::int64_t>(part.end);
        lesson.lesson.from.quote = lesson.lesson.text;
        lesson.lesson.kept = entry.happened;
        collection_.lessons.push_back(std::move(lesson));
    }
    if (!item.lessons.empty())
        record.versions.push_back({version, 0, entry.text});
    for (const ItemPart& part : item.steps) {
        core::NextStep step;
        step.then = words(part);
        if (step.then.blank())
            continue;
        step.id = stepOf(entry.id, step.then);
        step.entry = entry.id;
        step.created = entry.happened.instant;
        if (part.done) {
            step.outcome = core::Outcome::done;
            step.closed = entry.happened.instant;
        }
        if (std::none_of(record.steps.begin(), record.steps.end(),
                         [&](const core::NextStep& one) { return one.id == step.id; }))
            record.steps.push_back(std::move(step));
    }
}

std::map<std::string, std::string> Collector::hashed(const Source& source) const {
    std::map<std::string, std::string> hashes;
    for (const Waiting& waiting : entries_)
        for (const ItemFile& file : waiting.files)
            hashes.emplace(file.member, std::string());
    std::size_t left = hashes.size();
    if (left == 0)
        return hashes;
    for (const auto members = source.walk(); left > 0 && members->next();) {
        const auto wanted = hashes.find(members->name());
        if (wanted == hashes.end())
            continue;
        Sha256 hash;
        for (auto piece = members->piece(); !piece.empty(); piece = members->piece())
            hash.take(piece);
        wanted->second = hash.hex();
        --left;
    }
    std::erase_if(hashes, [](const auto& one) { return one.second.empty(); });
    return hashes;
}

void Collector::attach(const std::map<std::string, std::string>& hashes) {
    for (Waiting& waiting : entries_)
        for (const ItemFile& file : waiting.files) {
            const std::string name = file.name.empty() ? leafOf(file.member) : file.name;
            const auto hash = hashes.find(file.member);
            if (hash == hashes.end()) {
                note(waiting.where,
                     say("The file \u201c%1\u201d is not there. The text comes without it.",
                         {name}));
                continue;
            }
            waiting.record.entry.attachments.push_back(
                {Text::repaired(name), file.type.empty() ? typeByEnding(name) : file.type,
                 hash->second});
        }
}

Import Collector::finish(const Source& source, std::string title) {
    Import import{.format = format_,
                  .title = std::move(title),
                  .collection = {},
                  .files = hashed(source),
                  .sameMinute = std::move(sameMinute_),
                  .columns = std::move(columns_)};
    collection_.foreign = true;
    attach(import.files);
    for (Waiting& waiting : entries_) {
        std::vector<core::Attachment>& files = waiting.record.entry.attachments;
        std::sort(files.begin(), files.end());
        files.erase(std::unique(files.begin(), files.end()), files.end());
        collection_.entries.push_back(std::move(waiting.record));
    }
    if (notes_ > mostNotes)
        collection_.skipped.push_back(
            {source.path().filename().string(), say("%1 more notes of this sort are not listed.",
                                                    {std::to_string(notes_ - mostNotes)})});
    import.collection = std::move(collection_);
    return import;
}

} // namespace upturn::exchange
