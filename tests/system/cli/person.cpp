// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"

#include "support/catch.hpp"
#include "support/files.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace upturn::test {
namespace {

constexpr int privately = 0600;

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// What the child's descriptors are.
class Streams {
  public:
    Streams(const std::string& folder, const std::string& input, Output output)
        : in_(folder + "/in")
        , out_(folder + "/out")
        , err_(folder + "/err") {
        std::ofstream(in_, std::ios::binary) << input;
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, in_.c_str(), O_RDONLY, 0);
        open(STDERR_FILENO, err_);
        if (output == Output::kept)
            open(STDOUT_FILENO, out_);
        else if (output == Output::closed)
            posix_spawn_file_actions_addclose(&actions_, STDOUT_FILENO);
        else if (output == Output::full)
            posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/full", O_WRONLY, 0);
        else
            breakPipe();
    }
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;
    ~Streams() {
        posix_spawn_file_actions_destroy(&actions_);
        if (pipe_ >= 0)
            ::close(pipe_);
    }

    posix_spawn_file_actions_t* actions() { return &actions_; }
    std::string out() const { return bytesOf(out_); }
    std::string err() const { return bytesOf(err_); }

  private:
    void open(int descriptor, const std::string& file) {
        posix_spawn_file_actions_addopen(&actions_, descriptor, file.c_str(),
                                         O_WRONLY | O_CREAT | O_TRUNC, privately);
    }
    void breakPipe() {
        int ends[2] = {-1, -1};
        REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
        ::close(ends[0]);
        pipe_ = ends[1];
        posix_spawn_file_actions_adddup2(&actions_, pipe_, STDOUT_FILENO);
    }

    std::string in_;
    std::string out_;
    std::string err_;
    posix_spawn_file_actions_t actions_{};
    int pipe_ = -1;
};

/// A limit of this process while the scope lasts; who is begun meanwhile keeps it.
class FileLimit {
  public:
    explicit FileLimit(std::optional<std::size_t> most) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit lower = before_;
        lower.rlim_cur = most ? static_cast<rlim_t>(*most) : before_.rlim_cur;
        ::setrlimit(RLIMIT_FSIZE, &lower);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

  private:
    rlimit before_{};
};

} // namespace

Person::Person()
    : environment{{"UPTURN_NOW", "2026-11-21T20:00:00+01:00"},
                  {"UPTURN_SEED", "none"},
                  {"LANG", "C.UTF-8"}} {
    environment["HOME"] = home();
    // The switch by which tools/mutate tries a fault in the program.
    for (const char* name : {"UPTURN_MUTATION", "UPTURN_MUTATIONS_REACHED"})
        if (const char* value = std::getenv(name); value != nullptr)
            environment[name] = value;
}

Ran Person::run(const Words& words, const std::string& input, Output output) const {
    const TemporaryFolder apart;
    Streams streams(apart.path().string(), input, output);
    std::vector<std::string> command{UPTURN_CLI};
    command.insert(command.end(), words.begin(), words.end());
    std::vector<std::string> around{"PATH=/usr/bin:/bin"};
    for (const auto& [name, value] : environment)
        around.push_back(name + '=' + value);
    const std::vector<char*> arguments = pointersTo(command);
    const std::vector<char*> variables = pointersTo(around);
    pid_t child = -1;
    std::optional<FileLimit> limit(std::in_place, largestFile);
    REQUIRE(::posix_spawn(&child, UPTURN_CLI, streams.actions(), nullptr, arguments.data(),
                          variables.data()) == 0);
    limit.reset();
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
            output == Output::kept ? streams.out() : std::string(), streams.err()};
}

Json Person::asks(Words words, const std::string& input) const {
    words.insert(words.begin(), "--json");
    const Ran ran = run(words, input);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    Json document = Json::parse(ran.out, nullptr, false);
    REQUIRE_FALSE(document.is_discarded());
    return document;
}

std::string Person::adds(const std::string& text, Words options) const {
    options.insert(options.begin(), {"add", "-"});
    return asks(options, text).at("id").get<std::string>();
}

std::string missingKeys(const Json& object, const Words& names) {
    std::string missing;
    for (const std::string& name : names)
        if (!object.contains(name))
            missing += name + ' ';
    return missing;
}

} // namespace upturn::test
