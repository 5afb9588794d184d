// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground.hpp"
#include "inside.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::store {

std::chrono::minutes dayStartFrom(const std::string& json) {
    constexpr std::int64_t latest = 12 * 60;
    const Value value = Value::parse(json, nullptr, false);
    const std::int64_t minutes = value.is_number_integer() ? value.get<std::int64_t>() : -1;
    return minutes >= 0 && minutes <= latest ? std::chrono::minutes(minutes) : core::usualDayStart;
}

namespace {

/// The ids that a name is made of.
std::vector<core::Id> idsIn(const std::string& name) {
    constexpr std::size_t digits = 32;
    constexpr const char* hex = "0123456789abcdef";
    std::vector<core::Id> ids;
    for (std::size_t at = name.find_first_of(hex); at != std::string::npos;) {
        const std::size_t end = std::min(name.find_first_not_of(hex, at), name.size());
        if (end - at == digits)
            if (const auto id = core::Id::parse(name.substr(at, digits)))
                ids.push_back(*id);
        at = name.find_first_of(hex, end);
    }
    return ids;
}

bool purged(Database& db, const core::Id& row) {
    Query last = db.query("SELECT kind FROM operation WHERE row = ? ORDER BY local DESC LIMIT 1");
    return last.with(row).next() && last.number(0) == static_cast<std::int64_t>(Kind::purge);
}

} // namespace

core::Result<bool> Journal::isPurged(const core::Id& row) {
    return guarded(*inside_, [&] { return purged(inside_->db, row); });
}

core::Result<void> Journal::saveDraft(const std::string& name, const core::Text& text) {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        Joined transaction(*inside_);
        // What was deleted for good does not come back by a field that stood open.
        for (const core::Id& row : idsIn(name))
            if (purged(inside_->db, row))
                refuse(core::Fault::notFound,
                       core::say("What this was typed for was deleted for good, and so are the "
                                 "words."));
        inside_->db.query("INSERT OR REPLACE INTO draft (name, text, at) VALUES (?, ?, ?)")
            .with(name, text, inside_->now().instant)
            .run();
        transaction.commit();
    });
}

core::Result<core::Text> Journal::draft(const std::string& name) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.query("SELECT text FROM draft WHERE name = ?");
        return row.with(name).next() ? row.words(0) : core::Text();
    });
}

core::Result<void> Journal::dropDraft(const std::string& name) {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        Joined transaction(*inside_);
        inside_->db.query("DELETE FROM draft WHERE name = ?").with(name).run();
        transaction.commit();
    });
}

core::Result<std::vector<SavedDraft>> Journal::drafts(const std::string& prefix) {
    return guarded(*inside_, [&] {
        std::vector<SavedDraft> found;
        Query rows = inside_->db.query("SELECT name, text, at FROM draft "
                                       "WHERE substr(name, 1, length(?1)) = ?1 "
                                       "ORDER BY at DESC, rowid DESC");
        rows.with(prefix);
        while (rows.next())
            if (rows.text(0) != replacedName)
                found.push_back({rows.text(0), rows.words(1), rows.number(2)});
        return found;
    });
}

core::Result<Done> Journal::change(const std::string& setting, const std::string& json) {
    return guarded(*inside_, [&] {
        if (!Value::accept(json))
            refuse(core::Fault::usage, "A setting is a JSON value.");
        const RowTarget target{.entity = entity::setting,
                               .row = core::Id::derived({"setting", setting}),
                               .fields = Value{{"name", setting}, {"value", json}}};
        return inside_->write({.type = ActType::changeSettings},
                              [&] { return inside_->changesTo(target); });
    });
}

core::Result<std::optional<std::string>> Journal::setting(const std::string& name) {
    return guarded(*inside_, [&]() -> std::optional<std::string> {
        Query row = inside_->db.query("SELECT value FROM setting WHERE id = ?");
        if (!row.with(core::Id::derived({"setting", name})).next())
            return std::nullopt;
        return row.text(0);
    });
}

core::Result<std::map<std::string, std::string>> Journal::settings() {
    return guarded(*inside_, [&] {
        std::map<std::string, std::string> all;
        Query rows = inside_->db.query("SELECT name, value FROM setting ORDER BY name");
        while (rows.next())
            all[rows.text(0)] = rows.text(1);
        return all;
    });
}

} // namespace upturn::store
