// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/recovery.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace upturn::cli {
namespace {

using core::say;

Json toJson(const store::Finding& finding) {
    return Json::object({{"entry", finding.entry},
                         {"title", finding.title},
                         {"what", finding.what},
                         {"repaired", finding.repaired},
                         {"missing", finding.missing},
                         {"given_up", finding.givenUp},
                         {"in_backup", finding.inCopy}});
}

std::string linesOf(store::Journal& journal, const std::vector<store::Finding>& findings) {
    std::string lines;
    for (const store::Finding& finding : findings) {
        const bool named = !finding.entry.empty();
        lines += (named ? brief(journal, finding.entry) + ' ' + inLine(finding.title) + ": " : "") +
                 finding.what + (finding.fate.empty() ? "" : ' ' + finding.fate) + '\n';
    }
    return lines;
}

core::Result<app::Repaired> repaired(Call& call) {
    auto repaired = app::repairJournal(
        call.surroundings(), call.journalPath(),
        {.open = [&call] { return call.write(); }, .leave = [&call] { call.leave(); }});
    if (repaired && repaired->hopeless)
        return core::fail(core::Fault::damaged,
                          say("The journal %1 can't be repaired. Put a backup in its place; "
                              "\u201cupturn-cli paths\u201d says where they lie.",
                              {call.journalPath().string()}));
    return repaired;
}

core::Result<app::Repaired> examined(Call& call, bool acknowledge) {
    const auto journal = acknowledge ? call.write() : call.read();
    if (!journal)
        return core::passOn(journal);
    if (acknowledge)
        if (const auto known = (*journal)->acknowledgeMissing(); !known)
            return core::passOn(known);
    const std::size_t opened = (*journal)->notices().size();
    auto findings = (*journal)->verify(false);
    if (!findings)
        return core::passOn(findings);
    app::Repaired found;
    found.journal = *journal;
    found.findings = std::move(*findings);
    const std::vector<std::string>& said = found.journal->notices();
    found.notices.assign(said.begin() + static_cast<std::ptrdiff_t>(opened), said.end());
    return found;
}

Outcome verify(Call& call, bool repair, bool acknowledge) {
    auto found = repair ? repaired(call) : examined(call, acknowledge);
    if (!found)
        return core::passOn(found);
    store::Journal& journal = *found->journal;
    std::vector<store::Finding>& findings = found->findings;
    const auto files = app::examineAttachments(journal);
    if (!files && findings.empty())
        return core::passOn(files);
    if (files)
        findings.insert(findings.end(), files->begin(), files->end());
    const bool ok =
        std::all_of(findings.begin(), findings.end(), [](const store::Finding& finding) {
            return finding.repaired || finding.missing || finding.givenUp;
        });
    const bool missing = std::ranges::any_of(findings, &store::Finding::missing);
    const bool givenUp = std::ranges::any_of(findings, &store::Finding::givenUp);
    const bool inCopy = std::ranges::any_of(findings, &store::Finding::inCopy);
    std::string lines;
    for (const std::string& notice : found->notices)
        lines += notice + '\n';
    std::vector<Json> documents;
    for (const store::Finding& finding : findings)
        documents.push_back(toJson(finding));
    Said said = call.say(
        Json::object({{"ok", ok}, {"findings", documents}}),
        linesOf(journal, findings) + lines +
            (!ok && repair ? say("Not all is well. Keep this file, and put a "
                                 "backup beside it.")
             : !ok         ? say("Not all is well. \u201cupturn-cli verify --repair\u201d "
                                         "mends what it can, after a copy of the journal.")
             : inCopy      ? say("All that is here is well. \u201cupturn-cli verify --repair\u201d "
                                      "takes what is missing from a backup.")
             : missing     ? say("All that is here is well. An export as .zip brings the "
                                     "files too.")
             : givenUp     ? say("All that is here is well. No backup here has what could "
                                     "not be saved; one elsewhere may.")
                           : say("All is well.")));
    said.code = ok ? 0 : exitCodeOf(core::Fault::damaged);
    return said;
}

} // namespace

void describeVerify(Command& command) {
    auto repair = std::make_shared<bool>(false);
    auto acknowledge = std::make_shared<bool>(false);
    command.flag(*repair, "--repair", say("Make anew what can be made anew from the record"))
        .flag(
            *acknowledge, "--acknowledge",
            say("Say no more that changes made here are missing: an older copy is in their place"))
        .does([repair, acknowledge](Call& call) { return verify(call, *repair, *acknowledge); });
}

} // namespace upturn::cli
