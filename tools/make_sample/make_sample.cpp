// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// make_sample OUTPUT.upturn CHAPTERS.txt...
//
// Writes the sample journal. The same chapters make the same journal: the clock is moved, the
// randomness is seeded.

#include "teller.hpp"

#include <upturn/review/standing.hpp>

#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

using namespace upturn;
namespace fs = std::filesystem;

namespace {

class SeededRandomness final : public core::Randomness {
  public:
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine_());
    }

  private:
    std::mt19937_64 engine_{20211123};
};

core::Standing standingOf(const core::LessonLife& life) {
    return review::standingOf(life);
}

core::Result<std::vector<sample::Chapter>> readAll(const std::vector<std::string>& files) {
    std::vector<sample::Chapter> chapters;
    for (const std::string& file : files) {
        std::ifstream stream(file, std::ios::binary);
        if (!stream)
            return core::fail(core::Fault::notFound, file + " can't be read");
        std::ostringstream text;
        text << stream.rdbuf();
        auto read = sample::readChapters(file, text.str());
        if (!read)
            return core::passOn(read);
        std::move(read->begin(), read->end(), std::back_inserter(chapters));
    }
    return chapters;
}

core::Result<void> write(const fs::path& journalFile, const fs::path& stateFolder,
                         const std::vector<sample::Chapter>& chapters) {
    const auto lastEvening = sample::berlin("2026-11-21 19:00");
    core::FixedClock clock(*sample::berlin("2021-11-23 21:00"));
    SeededRandomness randomness;
    auto journal = store::Journal::open(journalFile, {.create = true,
                                                      .clock = &clock,
                                                      .randomness = &randomness,
                                                      .standingOf = standingOf,
                                                      .stateFolder = stateFolder});
    if (!journal)
        return core::passOn(journal);
    return sample::Teller(**journal, clock, lastEvening->date).tell(chapters);
}

int refuse(const std::string& sentence) {
    std::fprintf(stderr, "make_sample: %s\n", sentence.c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2)
        return refuse("make_sample OUTPUT.upturn CHAPTERS.txt...");
    const fs::path output = words[0];
    const auto chapters = readAll({words.begin() + 1, words.end()});
    if (!chapters)
        return refuse(chapters.error().sentence);
    const fs::path workshop = output.string() + ".new";
    std::error_code ignored;
    fs::remove_all(workshop, ignored);
    fs::create_directories(workshop, ignored);
    const fs::path fresh = workshop / "sample.upturn";
    if (const auto written = write(fresh, workshop / "state", *chapters); !written)
        return refuse(written.error().sentence);
    // What a journal never is: for all to read.
    ::chmod(fresh.c_str(), 0644);
    fs::rename(fresh, output, ignored);
    if (ignored)
        return refuse(output.string() + ": " + ignored.message());
    fs::remove_all(workshop, ignored);
    return 0;
}
