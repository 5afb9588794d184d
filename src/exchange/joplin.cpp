// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Joplin: each note, notebook, tag and resource is a file named by its id, with its properties at
// the end; all in one tar (JEX), or unpacked (RAW).

#include "dates.hpp"
#include "format.hpp"
#include "html.hpp"
#include "markdown_words.hpp"
#include "plain_words.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/text.hpp>

#include <algorithm>
#include <map>

namespace upturn::exchange {
namespace {

using core::say;

constexpr std::size_t idLength = 32;
constexpr std::size_t largestItem = 20'000'000;
constexpr std::size_t largestAll = 100'000'000;

bool isJoplinId(std::string_view text) {
    return text.size() == idLength &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isItem(std::string_view name) {
    return name.ends_with(".md") && isJoplinId(stemOf(name));
}

struct JoplinItem {
    std::string title;
    std::string body;
    std::map<std::string, std::string> properties;
    std::string form;

    std::string property(const char* name) const {
        const auto found = properties.find(name);
        return found == properties.end() ? std::string() : found->second;
    }
};

/// The properties are the last lines, up to an empty one.
JoplinItem itemIn(const std::string& bytes) {
    const std::string text = plainLines(bytes);
    JoplinItem item;
    item.form = text;
    std::vector<std::string_view> lines = linesOf(text);
    while (!lines.empty() && trimmed(lines.back()).empty())
        lines.pop_back();
    while (!lines.empty()) {
        const std::string_view line = lines.back();
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || trimmed(line).empty())
            break;
        item.properties.emplace(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
        lines.pop_back();
    }
    if (lines.empty())
        return item;
    item.title = trimmed(lines.front());
    if (lines.size() > 1) {
        const auto* const begin = lines[1].data();
        const auto* const end = lines.back().data() + lines.back().size();
        item.body = trimmed({begin, static_cast<std::size_t>(end - begin)});
    }
    return item;
}

class JoplinReader {
  public:
    JoplinReader(const Source& source, const ImportWishes& wishes, ItemReceiver& items)
        : wishes_(wishes)
        , items_(items) {
        for (const std::string& name : source.names())
            if (const std::string stem = stemOf(name); isJoplinId(stem) && !isItem(name))
                files_.emplace(stem, name);
    }

    void read(const Source& source) {
        std::size_t all = 0;
        for (const auto members = source.walk(); members->next();) {
            if (!isItem(members->name()))
                continue;
            const auto bytes = bytesOf(*members, largestItem);
            all += bytes ? bytes->size() : 0;
            if (all > largestAll)
                refuse(core::Fault::failed, say("The notes in %1 hold far more than notes do. "
                                                "Nothing was taken over.",
                                                {source.path().string()}));
            if (bytes)
                sort(members->name(), itemIn(*bytes));
            else
                items_.note(members->name(), say("It is too large to be a note."));
        }
        for (const auto& [id, note] : notes_)
            take(id, note);
    }

  private:
    void sort(const std::string& name, JoplinItem item) {
        const std::string type = item.property("type_");
        const std::string id = stemOf(name);
        if (item.property("encryption_applied") == "1")
            items_.note(name, say("It is encrypted. Turn the encryption off in Joplin, and export "
                                  "as JEX again."));
        else if (type == "1")
            notes_.emplace(id, std::move(item));
        else if (type == "6")
            tagsOf_[item.property("note_id")].push_back(item.property("tag_id"));
        else if (type == "2" || type == "4" || type == "5")
            others_.emplace(id, std::move(item));
    }
    std::string titleOf(const std::string& id) const {
        const auto other = others_.find(id);
        return other == others_.end() ? std::string() : other->second.title;
    }
    std::string notebookOf(const JoplinItem& note) const {
        std::string path;
        std::string id = note.property("parent_id");
        constexpr int deepest = 16;
        for (int i = 0; i < deepest && others_.contains(id); ++i) {
            path = titleOf(id) + (path.empty() ? "" : " / ") + path;
            id = others_.at(id).property("parent_id");
        }
        return path;
    }
    static std::string nameOfResource(const std::string& id, const JoplinItem& resource) {
        std::string name = resource.property("filename");
        if (name.empty())
            name = resource.title.empty() ? id : resource.title;
        const std::string ending = resource.property("file_extension");
        if (endingOf(name).empty() && !ending.empty())
            name += '.' + ending;
        return leafOf(name);
    }
    /// What a note refers to by an id is named instead, and comes along where it is a file.
    void putNames(Item& item) const {
        const std::string text = std::exchange(item.text, {});
        std::size_t from = 0;
        for (std::size_t at = text.find(":/"); at != std::string::npos;
             at = text.find(":/", at + 2)) {
            const std::string id = text.substr(at + 2, idLength);
            if (!isJoplinId(id))
                continue;
            std::string name;
            if (const auto note = notes_.find(id); note != notes_.end()) {
                name = note->second.title;
            } else if (const auto resource = others_.find(id); resource != others_.end()) {
                name = nameOfResource(id, resource->second);
                const auto file = files_.find(id);
                item.files.push_back({file == files_.end() ? '\n' + name : file->second, name,
                                      resource->second.property("mime")});
            } else {
                continue;
            }
            item.text.append(text, from, at - from);
            item.text += urlEncoded(name);
            from = at + 2 + idLength;
        }
        item.text.append(text, from);
    }
    void take(const std::string& id, const JoplinItem& note) {
        Item item;
        item.where = id + ".md";
        const std::string deleted = note.property("deleted_time");
        if (!deleted.empty() && deleted != "0")
            return items_.note(item.where, say("It lies in the trash of Joplin."));
        std::string created = note.property("user_created_time");
        if (created.empty())
            created = note.property("created_time");
        const auto at = isoWritten(created);
        if (!at)
            items_.note(item.where, say("It has no date that can be read. It comes with today's."));
        item.happened =
            at ? momentOf(*at, wishes_.here) : core::momentOnDay(wishes_.here.date, wishes_.here);
        item.id = id;
        item.idHoldsAnywhere = true;
        item.journal = notebookOf(note);
        item.title = note.title;
        item.text = note.property("markup_language") == "2" ? markdownOfHtml(note.body) : note.body;
        putNames(item);
        if (const auto tags = tagsOf_.find(id); tags != tagsOf_.end())
            for (const std::string& tag : tags->second)
                if (const std::string title = titleOf(tag); !title.empty())
                    item.tags.push_back(title);
        putDetails(note, item);
        item.form = note.form;
        for (const std::string& tag : item.tags)
            item.form += '\n' + tag;
        items_.take(std::move(item));
    }
    static void putDetails(const JoplinItem& note, Item& item) {
        const auto isZero = [](const std::string& number) {
            return number.find_first_not_of("0.") == std::string::npos;
        };
        const std::string latitude = note.property("latitude");
        const std::string longitude = note.property("longitude");
        if (!isZero(latitude) || !isZero(longitude))
            item.place = '(' + latitude + ", " + longitude + ')';
        const auto add = [&](const char* name, const std::string& words) {
            if (!words.empty())
                item.more += (item.more.empty() ? "" : "\n") + std::string(name) + ": " + words;
        };
        add("Notebook", item.journal);
        add("Author", note.property("author"));
        add("Source", note.property("source_url"));
        if (note.property("is_todo") == "1")
            add("To-do", isZero(note.property("todo_completed")) ? "open" : "done");
    }

    const ImportWishes& wishes_;
    ItemReceiver& items_;
    std::map<std::string, std::string> files_; ///< id of a resource -> name
    std::map<std::string, JoplinItem> notes_;
    std::map<std::string, JoplinItem> others_; ///< notebooks, resources, tags
    std::map<std::string, std::vector<std::string>> tagsOf_;
};

bool isJoplin(const Sample& sample) {
    if (sample.source.isFile())
        return false;
    const std::vector<std::string>& names = sample.source.names();
    const auto item = std::find_if(names.begin(), names.end(),
                                   [](const std::string& name) { return isItem(name); });
    if (item == names.end())
        return false;
    const std::string head = sample.source.head(*item);
    return head.find("\ntype_: ") != std::string::npos || head.size() >= 65'536;
}

void readJoplin(const Source& source, const ImportWishes& wishes, ItemReceiver& items) {
    JoplinReader(source, wishes, items).read(source);
}

} // namespace

const Format joplinItems{
    .name = "joplin-jex", .title = "Joplin", .recognises = &isJoplin, .read = &readJoplin};

} // namespace upturn::exchange
