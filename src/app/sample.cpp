// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/sample.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/private_file.hpp>

#include <chrono>
#include <vector>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

constexpr const char* fileName = "sample.upturn";
constexpr const char* lastEvening = "2026-11-21T19:00:00+01:00";

/// Begins at a moment of its own and goes on from there.
class ShiftedClock final : public core::Clock {
  public:
    explicit ShiftedClock(core::Moment begin)
        : begin_(std::move(begin)) {}
    core::Moment now() const override {
        const auto passed = std::chrono::steady_clock::now() - started_;
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
        return core::momentAt(begin_.instant + ms, begin_.zone, begin_.offset);
    }

  private:
    core::Moment begin_;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

core::Result<std::unique_ptr<core::Clock>> clockOf(const Lookup& lookup) {
    const std::string given = lookup("UPTURN_NOW");
    auto moment = core::readMoment(given.empty() ? lastEvening : given, core::Now{});
    if (!moment)
        return core::fail(Fault::usage, say("UPTURN_NOW: %1", {moment.error().sentence}));
    if (given.empty())
        return std::make_unique<ShiftedClock>(std::move(*moment));
    return std::make_unique<core::FixedClock>(std::move(*moment));
}

bool copyPrivately(const fs::path& from, const fs::path& to) {
    std::error_code error;
    return fs::copy_file(from, to, error) &&
           !system::keepForOwner(to, system::Rights::readAndWrite);
}

} // namespace

fs::path Sample::installedAt(const Paths& paths) {
    std::error_code ignored;
    for (const fs::path& file : paths.samples)
        if (fs::is_regular_file(file, ignored))
            return file;
    return {};
}

core::Result<std::unique_ptr<Sample>> Sample::open(const Lookup& lookup) {
    const auto own = Surroundings::fromEnvironment(lookup);
    if (!own)
        return core::passOn(own);
    Paths paths = (*own)->paths();
    const fs::path installed = installedAt(paths);
    if (installed.empty())
        return core::fail(Fault::notFound,
                          say("The sample journal is not on this computer. It comes with Upturn as "
                              "share/upturn/sample.upturn; install Upturn again to have it."));
    auto clock = clockOf(lookup);
    if (!clock)
        return core::passOn(clock);
    const fs::path folder = system::makeTemporaryFolder("upturn-sample-");
    if (folder.empty() || !copyPrivately(installed, folder / fileName))
        return core::fail(Fault::failed, say("The sample journal could not be copied to %1. Is "
                                             "there room on that disk?",
                                             {fs::temp_directory_path().string()}));
    paths.journal = folder / fileName;
    paths.journalNamed = true;
    paths.state = folder / "state";
    paths.backups = folder / "backups";
    return std::unique_ptr<Sample>(
        new Sample(folder, std::make_shared<const Surroundings>(std::move(paths), std::move(*clock),
                                                                (*own)->language())));
}

Sample::Sample(fs::path folder, std::shared_ptr<const Surroundings> surroundings)
    : folder_(std::move(folder))
    , journal_(folder_ / fileName)
    , surroundings_(std::move(surroundings)) {}

Sample::~Sample() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

} // namespace upturn::app
