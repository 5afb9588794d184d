// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/app/privacy.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <optional>

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

std::string noticesAfter(const store::Journal& journal, std::size_t known) {
    std::string lines;
    for (std::size_t i = known; i < journal.notices().size(); ++i)
        lines += journal.notices()[i] + '\n';
    return lines;
}

Outcome verify(Call& call, bool repair, bool acknowledge) {
    std::string lines;
    std::optional<app::NotedAside> noted;
    if (repair) {
        noted.emplace(call.surroundings(), call.journalPath());
        const auto copy = call.surroundings().completeCutFile(call.journalPath());
        if (!copy)
            return core::passOn(copy);
        if (*copy)
            lines =
                say("The file had lost its end. As it was it lies in %1.", {(**copy).string()}) +
                '\n';
    }
    auto journal = repair || acknowledge ? call.write() : call.read();
    if (journal && acknowledge)
        if (const auto known = (*journal)->acknowledgeMissing(); !known)
            return core::passOn(known);
    std::size_t known = 0;
    const auto examine = [&]() -> core::Result<std::vector<store::Finding>> {
        if (!journal)
            return core::passOn(journal);
        known = (*journal)->notices().size();
        return (*journal)->verify(repair);
    };
    auto findings = examine();
    if (!findings && repair && findings.error().fault == core::Fault::damaged) {
        const bool evenSo = journal.has_value();
        journal = core::passOn(findings);
        call.leave();
        const auto copy = call.surroundings().makeAnewFromPages(call.journalPath(), evenSo);
        if (!copy)
            return core::passOn(copy);
        if (*copy) {
            lines += say("What the file says of its own tables could not be read, so it was made "
                         "anew from its pages. As it was it lies in %1.",
                         {(**copy).string()}) +
                     '\n';
            journal = call.write();
            findings = examine();
            if (!findings && findings.error().fault == core::Fault::damaged)
                return core::fail(core::Fault::damaged,
                                  say("The journal %1 can't be repaired. Put a backup in its "
                                      "place; \u201cupturn-cli paths\u201d says where they lie.",
                                      {call.journalPath().string()}));
        }
    }
    if (!findings)
        return core::passOn(findings);
    const app::Paths& paths = call.surroundings().paths();
    if (repair && !app::openToOthers(paths, call.journalPath()).empty()) {
        if (const auto closed = app::closeToOthers(paths, call.journalPath()); !closed)
            return core::passOn(closed);
        store::Finding open;
        open.what = say("Other people on this computer could use the journal.");
        open.repaired = true;
        open.fate = say("Repaired.");
        findings->push_back(std::move(open));
    }
    if (repair) {
        const auto brought = app::bringFilesFromBackups(**journal, call.surroundings());
        if (!brought && findings->empty())
            return core::passOn(brought);
        if (brought && *brought > 0) {
            store::Finding back;
            back.what = core::sayCount("%n attached file was missing or damaged.",
                                       "%n attached files were missing or damaged.",
                                       static_cast<long long>(*brought));
            back.repaired = true;
            back.fate = say("Brought back from the backups.");
            findings->push_back(std::move(back));
        }
    }
    const auto files = app::examineAttachments(**journal);
    if (!files && findings->empty())
        return core::passOn(files);
    if (files)
        findings->insert(findings->end(), files->begin(), files->end());
    const bool ok =
        std::all_of(findings->begin(), findings->end(), [](const store::Finding& finding) {
            return finding.repaired || finding.missing || finding.givenUp;
        });
    const bool missing = std::ranges::any_of(*findings, &store::Finding::missing);
    const bool givenUp = std::ranges::any_of(*findings, &store::Finding::givenUp);
    const bool inCopy = std::ranges::any_of(*findings, &store::Finding::inCopy);
    std::vector<Json> documents;
    for (const store::Finding& finding : *findings)
        documents.push_back(toJson(finding));
    Said said = call.say(
        Json::object({{"ok", ok}, {"findings", documents}}),
        lines + linesOf(**journal, *findings) + noticesAfter(**journal, known) +
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
