// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/calm.hpp>
#include <upturn/app/language.hpp>
#include <upturn/app/log.hpp>
#include <upturn/core/language.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/streams.hpp>

#include <algorithm>
#include <chrono>
#include <clocale>
#include <exception>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace upturn;

/// What a sentence quotes may come from a file of somebody else: nothing of it reaches the terminal
/// as an order.
std::string shownLines(const std::string& sentence) {
    std::string lines;
    std::istringstream all(sentence);
    for (std::string line; std::getline(all, line);)
        lines += cli::inLine(line) + '\n';
    return lines;
}

int complain(const core::Error& error) {
    system::write(system::Stream::error, shownLines(error.sentence));
    return cli::exitCodeOf(error.fault);
}

int tell(const cli::Said& said) {
    if (!said.aside.empty())
        system::write(system::Stream::error, said.aside + '\n');
    if (system::write(system::Stream::output, said.out) == system::Written::notAll)
        return complain({core::Fault::failed,
                         core::say("It was done, but the answer could not be written out.")});
    return said.code;
}

cli::Outcome doIt(const cli::Body& body, cli::Call& call) {
    try {
        return body(call);
    } catch (const std::exception& exception) {
        return core::fail(core::Fault::failed, core::say("Something unexpected went wrong: %1. "
                                                         "What was saved before is safe.",
                                                         {exception.what()}));
    }
}

/// Words of crisis lead to people also where they could not be written down.
void callPeople(const cli::Call& call, const std::string& command,
                const std::vector<std::string>& words) {
    const bool calls = command == "calm" || app::callsForPeople(cli::wordsOfInput()) ||
                       std::any_of(words.begin(), words.end(), [](const std::string& word) {
                           return app::callsForPeople(word);
                       });
    if (!calls)
        return;
    const auto journal = call.read();
    app::Calm calm = app::calmHere(journal ? journal->get() : nullptr, call.surroundings());
    system::write(system::Stream::error,
                  '\n' + cli::linesOf(calm, call.surroundings().now()) + '\n');
}

int run(const std::vector<std::string>& words) {
    cli::Call call;
    cli::CommandLine line(call, cli::allCommands());
    const auto body = line.read(words);
    if (!body)
        return complain(body.error());
    if (!line.named().empty()) { // help and version can be asked for anywhere
        auto surroundings = app::Surroundings::fromEnvironment();
        if (!surroundings)
            return complain(surroundings.error());
        call.standIn(std::move(*surroundings));
    }
    const auto begin = std::chrono::steady_clock::now();
    cli::Outcome outcome = doIt(*body, call);
    if (!outcome)
        if (auto done = call.doneAllTheSame())
            outcome = std::move(*done);
    // Wherever it was said.
    if (outcome && call.wrote())
        outcome = cli::withPeople(call, std::move(*outcome));
    for (const std::string& notice : call.notices())
        system::write(system::Stream::error, shownLines(notice));
    if (const std::string warning = call.warning(); !warning.empty())
        system::write(system::Stream::error, shownLines(warning));
    const int code = outcome ? tell(*outcome) : complain(outcome.error());
    if (!outcome)
        callPeople(call, line.named(), words);
    if (!call.clockRemark().empty())
        system::write(system::Stream::error, call.clockRemark() + '\n');
    if (call.wrote())
        app::logDone(call.surroundings().paths().state, line.named(), code,
                     std::chrono::duration_cast<std::chrono::microseconds>(
                         std::chrono::steady_clock::now() - begin));
    return code;
}

} // namespace

int main(int count, char** words) {
    system::prepareStreams();
    // Names in archives are given as UTF-8 only where the locale is: Qt does the same in the
    // window.
    std::setlocale(LC_CTYPE, "C.UTF-8"); // NOLINT(concurrency-mt-unsafe): no other thread yet
    core::speak(app::languageOf());
    return run(std::vector<std::string>(words + 1, words + count));
}
