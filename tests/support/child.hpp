// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace upturn::test {

/// A program of ours running beside the test, its output going to a file.
class Child {
  public:
    Child(const std::vector<std::string>& command, std::filesystem::path output);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    /// kill -9, to the whole group.
    void kill();
    /// Its exit code; minus the signal when it was killed.
    int wait();
    const std::filesystem::path& output() const { return output_; }
    pid_t pid() const { return pid_; }

  private:
    pid_t pid_ = -1;
    std::filesystem::path output_;
};

/// The complete lines of a file.
std::vector<std::string> linesOf(const std::filesystem::path& file);

} // namespace upturn::test
