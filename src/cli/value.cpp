// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "value.hpp"

#include <upturn/core/entry.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::cli {

using core::say;

bool Choices::has(const std::string& word) const {
    return std::find(words_.begin(), words_.end(), word) != words_.end();
}

std::string Choices::said() const {
    std::string all;
    for (std::size_t i = 0; i < words_.size(); ++i)
        if (i == 0)
            all = words_[i];
        else if (i + 1 < words_.size())
            all += ", " + words_[i];
        else
            all = say("%1 or %2", {all, words_[i]});
    return all;
}

core::Error Choices::refusal(const std::string& option, const std::string& word) const {
    return {core::Fault::usage, say("%1 is %2, not \u201c%3\u201d.", {option, said(), word})};
}

Choices yesOrNo() {
    return {"yes", "no"};
}

Choices entryKinds() {
    return Choices(core::entryKindNames());
}

Choices weights() {
    std::vector<std::string> all;
    for (int weight = core::lightest; weight <= core::heaviest; ++weight)
        all.push_back(std::to_string(weight));
    return Choices(std::move(all));
}

Value Value::oneOf(const char* name, Choices choices) {
    Value value = offering(name, std::move(choices));
    value.saysChoices = true;
    return value;
}

Value Value::offering(const char* name, Choices choices) {
    Value value(name);
    value.choices = std::move(choices);
    return value;
}

Value Value::file(const char* name) {
    Value value(name);
    value.isFile = true;
    return value;
}

} // namespace upturn::cli
