// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was typed in the editor of an entry, compared with the entry. The editor writes all of its
// fields into one draft, as JSON.

#include <upturn/app/drafts.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace upturn::app {
namespace {

using Json = nlohmann::json;

constexpr const char* editorPrefix = "entry ";
constexpr const char* asidePrefix = "older "; ///< of what was put aside
constexpr std::size_t digitsOfId = 32;

Json textList(const std::vector<core::Text>& texts) {
    Json list = Json::array();
    for (const core::Text& text : texts)
        list.push_back(text.utf8());
    return list;
}

Json editorFields(const core::Entry& entry) {
    const bool timed = entry.happened.precision == core::Precision::minute;
    return {{"title", entry.title.utf8()},
            {"text", entry.text.utf8()},
            {"day", core::isoDate(entry.happened.date)},
            {"time", timed ? core::timeOfDay(entry.happened) : std::string()},
            {"area", entry.area.utf8()},
            {"weight", core::currentWeight(entry).value_or(0)},
            {"feelings", textList(entry.feelings)},
            {"causes", textList(entry.causes)},
            {"tags", textList(entry.tags)}};
}

bool saysOther(const Json& typed, const Json& kept) {
    for (const auto& [name, value] : kept.items())
        if (const auto found = typed.find(name); found != typed.end() && *found != value)
            return true;
    return false;
}

/// Drafts that were put aside stand below each other. One that can't be read holds nothing that
/// could be shown.
bool saysOther(const core::Text& drafts, const core::Entry& entry) {
    constexpr std::string_view between = "\n\n";
    const Json kept = editorFields(entry);
    const std::string_view all = drafts.utf8();
    for (std::size_t at = 0; at <= all.size();) {
        const std::size_t end = std::min(all.find(between, at), all.size());
        const Json typed = Json::parse(all.substr(at, end - at), nullptr, false);
        if (typed.is_object() && saysOther(typed, kept))
            return true;
        at = end + between.size();
    }
    return false;
}

} // namespace

std::string entryDraftName(const core::Id& entry) {
    return editorPrefix + entry.hex();
}

core::Result<bool> hasUnsaved(store::Journal& journal, const core::Entry& entry) {
    const auto found = unsaved(journal, entryDraftName(entry.id), {}, {});
    if (!found)
        return core::passOn(found);
    return (found->typed && saysOther(found->typed->words, entry)) ||
           (found->older && saysOther(*found->older, entry));
}

core::Result<std::vector<core::Entry>> entriesWithUnsaved(store::Journal& journal) {
    std::set<core::Id> looked;
    std::vector<core::Entry> all;
    for (const std::string& before : {std::string(), std::string(asidePrefix)}) {
        const auto saved = journal.drafts(before + editorPrefix);
        if (!saved)
            return core::passOn(saved);
        for (const store::SavedDraft& one : *saved) {
            const std::size_t at = before.size() + std::string_view(editorPrefix).size();
            const auto id = core::Id::parse(one.name.substr(at, digitsOfId));
            if (!id || !looked.insert(*id).second)
                continue;
            auto entry = journal.entry(*id);
            if (!entry || entry->inTrash)
                continue; // it may come back
            const auto other = hasUnsaved(journal, *entry);
            if (!other)
                return core::passOn(other);
            if (*other)
                all.push_back(std::move(*entry));
        }
    }
    return all;
}

} // namespace upturn::app
