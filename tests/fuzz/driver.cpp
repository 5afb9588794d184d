// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// TARGET CORPUS RUNS [FILE]: hands over each file of the corpus, then so many changed ones; of one
// seed always the same. With UPTURN_NIGHTLY=1 ten minutes long, by another seed each time. With
// FILE only that one. What ends the program is left in "fuzz-found" in the folder for temporary
// files.

#include "fuzz.hpp"
#include "support/files.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <random>
#include <set>

extern "C" void __sanitizer_set_death_callback(void (*)()) __attribute__((weak)); // NOLINT

namespace {

using upturn::test::bytesOf;

std::string current; ///< what is being tried
std::array<char, 4096> foundName{};
constexpr unsigned patience = 60; ///< seconds for one input

void keepCurrent() {
    const int file = ::open(foundName.data(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && ::write(file, current.data(), current.size()) >= 0)
        ::close(file);
}

void fatal(int number) {
    keepCurrent();
    ::signal(number, SIG_DFL);
    ::raise(number);
}

void tooLong(int /*number*/) {
    keepCurrent();
    constexpr std::string_view words = "one input took longer than a minute\n";
    if (::write(STDERR_FILENO, words.data(), words.size()) < 0)
        ::_exit(2);
    ::_exit(1);
}

void hand(const std::string& input) {
    current = input;
    ::alarm(patience);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
    ::alarm(0);
}

class Mutator {
  public:
    Mutator(std::vector<std::string> corpus, std::uint64_t seed)
        : corpus_(std::move(corpus))
        , dice_(seed) {}

    std::string next() {
        std::string bytes = corpus_[roll(corpus_.size())];
        for (std::size_t i = 0, n = 1 + roll(6); i < n; ++i)
            change(bytes);
        return bytes;
    }

  private:
    std::size_t roll(std::size_t sides) { return sides == 0 ? 0 : dice_() % sides; }
    void change(std::string& bytes) {
        static const std::array<std::string, 22> words{std::string(1, '\0'),
                                                       "\xFF",
                                                       "\xC0\x80",
                                                       "\xED\xA0\x80",
                                                       "-1",
                                                       "0",
                                                       "99999999999999999999",
                                                       "1e999",
                                                       "\"",
                                                       "\\u0000",
                                                       "\\uD800",
                                                       "[",
                                                       "{",
                                                       "null",
                                                       "<",
                                                       "&#0;",
                                                       "---\n",
                                                       ": ",
                                                       "\n",
                                                       "../",
                                                       "\x7F\xFF\xFF\xFF",
                                                       "9999-99-99"};
        const std::size_t at = roll(bytes.size() + 1);
        const std::size_t rest = bytes.size() - std::min(at, bytes.size());
        switch (roll(11)) {
        case 0:
        case 1:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << roll(8)));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(roll(256));
            break;
        case 3:
            bytes.erase(at, roll(std::min<std::size_t>(rest, 64) + 1));
            break;
        case 4: // cut off
            bytes.resize(at);
            break;
        case 5: // twice
            bytes.insert(at, bytes.substr(at, roll(200)));
            break;
        case 6: // a lost sector
            for (std::size_t i = at / 512 * 512; i < std::min(bytes.size(), at / 512 * 512 + 512);
                 ++i)
                bytes[i] = '\0';
            break;
        case 7: { // the end of another one
            const std::string& other = corpus_[roll(corpus_.size())];
            bytes = bytes.substr(0, at) + other.substr(std::min(at, other.size()));
            break;
        }
        case 8: // much of one
            bytes.insert(at, std::string(1 + roll(3000), static_cast<char>(roll(128))));
            break;
        case 9: // a page of another place
            if (bytes.size() >= 8192) {
                const std::size_t from = roll(bytes.size() / 4096) * 4096;
                const std::size_t to = roll(bytes.size() / 4096) * 4096;
                bytes.replace(to, 4096, bytes.substr(from, 4096));
                break;
            }
            [[fallthrough]];
        default:
            bytes.insert(at, words.at(roll(words.size())));
        }
        constexpr std::size_t most = 400'000;
        if (bytes.size() > most)
            bytes.resize(most);
    }

    std::vector<std::string> corpus_;
    std::mt19937_64 dice_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const std::string found = (std::filesystem::temp_directory_path() /
                               ("fuzz-found-" + std::filesystem::path(argv[0]).filename().string()))
                                  .string();
    found.copy(foundName.data(), foundName.size() - 1);
    for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        ::signal(number, fatal);
    ::signal(SIGALRM, tooLong);
    if (__sanitizer_set_death_callback != nullptr)
        __sanitizer_set_death_callback(keepCurrent);
    if (argc > 3) {
        hand(bytesOf(argv[3]));
        return 0;
    }
    std::set<std::filesystem::path> files; // in one order
    std::error_code none;
    for (const auto& file : std::filesystem::directory_iterator(argv[1], none))
        files.insert(file.path());
    std::vector<std::string> corpus = upturn::fuzz::seeds();
    for (const auto& file : files)
        corpus.push_back(bytesOf(file));
    corpus.emplace_back();
    for (const std::string& one : corpus)
        hand(one);
    const bool nightly = std::getenv("UPTURN_NIGHTLY") != nullptr;
    const char* chosen = std::getenv("UPTURN_FUZZ_SEED");
    const std::uint64_t seed = chosen != nullptr ? std::strtoull(chosen, nullptr, 10)
                               : nightly         ? std::random_device()()
                                                 : 1;
    Mutator mutator(corpus, seed);
    const long runs = std::atol(argv[2]);
    const auto begin = std::chrono::steady_clock::now();
    long done = 0;
    const auto goesOn = [&] {
        return nightly ? std::chrono::steady_clock::now() - begin < std::chrono::minutes(10)
                       : done < runs;
    };
    for (; goesOn(); ++done)
        hand(mutator.next());
    std::printf("%ld inputs of seed %llu\n", done, static_cast<unsigned long long>(seed));
    return 0;
}
