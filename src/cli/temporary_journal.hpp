// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An empty journal that is gone again at the end of the scope.

#pragma once

#include "call.hpp"

namespace upturn::cli {

class TemporaryJournal {
  public:
    explicit TemporaryJournal(const app::Surroundings& surroundings);
    TemporaryJournal(const TemporaryJournal&) = delete;
    TemporaryJournal& operator=(const TemporaryJournal&) = delete;
    ~TemporaryJournal();

    const core::Result<Journal>& journal() const { return journal_; }

  private:
    std::filesystem::path folder_;
    core::Result<Journal> journal_;
};

} // namespace upturn::cli
