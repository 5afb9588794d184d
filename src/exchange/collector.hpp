// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Items on their way to becoming entries: their names, what is attached, what comes once.

#pragma once

#include "item.hpp"
#include "members.hpp"

#include <upturn/exchange/import.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace upturn::exchange {

class Collector final : public ItemReceiver {
  public:
    Collector(std::string format, const ImportWishes& wishes)
        : format_(std::move(format))
        , wishes_(wishes) {}

    void take(Item item) override;
    void note(std::string where, std::string why) override;
    void columns(std::vector<TableColumn> columns) override { columns_ = std::move(columns); }

    /// Reads the files that were named, and gives all that was taken. Refuses when there is
    /// nothing at all.
    Import finish(const Source& source, std::string title);

  private:
    struct Waiting {
        core::EntryRecord record;
        std::vector<ItemFile> files;
        std::string where;
    };
    core::Id idOf(const Item& item);
    core::EntryKind kindOf(const Item& item) const;
    bool comesTwice(const Item& item);
    void putOrigin(const Item& item, const core::Id& entry);
    void takeOtherWords(Item& item);
    void takeTags(Item& item, core::Entry& entry);
    void putParts(const Item& item, core::EntryRecord& record);
    std::map<std::string, std::string> hashed(const Source& source) const;
    void attach(const std::map<std::string, std::string>& hashes);

    std::string format_;
    const ImportWishes& wishes_;
    std::vector<Waiting> entries_;
    core::Collection collection_;
    std::vector<SameMinute> sameMinute_;
    std::vector<TableColumn> columns_;
    std::map<std::string, std::size_t> minutes_; ///< which of these
    std::map<std::string, std::string> known_;   ///< what was taken -> where it stands
    std::set<core::Id> ids_;
    std::size_t notes_ = 0;
    std::size_t words_ = 0; ///< bytes of all texts
};

} // namespace upturn::exchange
