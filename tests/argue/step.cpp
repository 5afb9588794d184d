// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "argue/step.hpp"

namespace upturn::argue {
namespace {

std::string quoted(const std::string& words) {
    std::string out = "\"";
    for (const char letter : words) {
        if (letter == '"' || letter == '\\')
            out += '\\';
        out += letter == '\n' ? std::string("\\n") : std::string(1, letter);
    }
    return out + '"';
}

/// Reads the text from left to right; what does not fit is passed over.
class Reader {
  public:
    explicit Reader(std::string_view code)
        : code_(code) {}

    bool atEnd() const { return at_ == code_.size(); }
    void pass() { ++at_; }
    /// Takes the letter, if it is the next one behind blanks.
    bool takes(char letter) {
        const std::size_t next = code_.find_first_not_of(" \t\r\n", at_);
        if (next == std::string_view::npos || code_[next] != letter)
            return false;
        at_ = next + 1;
        return true;
    }
    std::string words() {
        std::string out;
        while (!atEnd() && code_[at_] != '"') {
            const bool escaped = code_[at_] == '\\' && at_ + 1 < code_.size();
            at_ += escaped ? 1 : 0;
            out += escaped && code_[at_] == 'n' ? '\n' : code_[at_];
            ++at_;
        }
        if (!atEnd())
            ++at_;
        return out;
    }
    /// After the name of a deed: what it was done with.
    Words list() {
        Words all;
        if (!takes(',') || !takes('{'))
            return all;
        while (takes('"')) {
            all.push_back(words());
            if (!takes(','))
                break;
        }
        takes('}');
        return all;
    }

  private:
    std::string_view code_;
    std::size_t at_ = 0;
};

} // namespace

std::string toCode(const Step& step) {
    std::string code = "{" + quoted(step.deed);
    if (step.with.empty())
        return code + "}";
    code += ", {";
    for (std::size_t i = 0; i < step.with.size(); ++i)
        code += (i == 0 ? "" : ", ") + quoted(step.with[i]);
    return code + "}}";
}

std::string toCode(const Steps& steps) {
    std::string code;
    for (const Step& step : steps)
        code += "        " + toCode(step) + ",\n";
    return code;
}

Steps fromCode(std::string_view code) {
    Steps steps;
    Reader reader(code);
    while (!reader.atEnd()) {
        if (reader.takes('{')) {
            if (!reader.takes('"'))
                continue;
            Step step{.deed = reader.words()};
            step.with = reader.list();
            steps.push_back(std::move(step));
        } else {
            reader.pass();
        }
    }
    return steps;
}

} // namespace upturn::argue
