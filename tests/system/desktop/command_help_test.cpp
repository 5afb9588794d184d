// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What shells complete and what the manual says of the commands is what the program knows.

#include "shell.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace upturn::test;

namespace {

using Words = std::set<std::string>;

const std::string bashScript = UPTURN_COMMAND_HELP "/completion/upturn-cli";
const std::string zshScript = UPTURN_COMMAND_HELP "/completion/_upturn-cli";

std::string helpOf(const std::string& command) {
    return run("LC_ALL=C " UPTURN_CLI " " + command + " --help").said;
}

Words matchesIn(const std::string& text, const char* pattern) {
    const std::regex each(pattern);
    Words all;
    for (std::sregex_iterator found(text.begin(), text.end(), each), end; found != end; ++found)
        all.insert((*found)[1]);
    return all;
}

/// The commands below this one.
Words commandsIn(const std::string& help) {
    const std::size_t begin = help.find("\nSubcommands:");
    return begin == std::string::npos ? Words() : matchesIn(help.substr(begin), "\n  ([a-z-]+)");
}

/// The long names at the beginning of a line: those in a description are not its own.
Words optionsIn(const std::string& help) {
    Words all;
    for (const std::string& heads : matchesIn(help, "\n +((?:-\\w, *)?--[a-z-]+(?:, *--[a-z-]+)*)"))
        all.merge(matchesIn(heads, "(--[a-z-]+)"));
    return all;
}

/// "", "add", "step", "step add" ... with the help of each.
const std::map<std::string, std::string>& allHelp() {
    static const std::map<std::string, std::string> all = [] {
        std::map<std::string, std::string> found{{"", helpOf("")}};
        for (const std::string& command : commandsIn(found.at(""))) {
            found[command] = helpOf(command);
            for (const std::string& below : commandsIn(found.at(command)))
                found[command + ' ' + below] = helpOf(command + ' ' + below);
        }
        return found;
    }();
    return all;
}

/// What a shell offers at the end of each of the lines.
std::vector<Words> offeredBy(const std::string& shell, const std::string& script,
                             const std::vector<std::string>& lines) {
    std::string call = "LC_ALL=" + std::string(shell == "zsh" ? "C.UTF-8" : "C") + " timeout 200 " +
                       shell + " " UPTURN_OFFERED "." + shell + ' ' + script;
    for (const std::string& line : lines)
        call += " \"" + line + '"';
    const Ran ran = run(call + " </dev/null");
    CAPTURE(ran.said);
    REQUIRE(ran.code == 0);
    std::vector<Words> offered(1);
    for (const std::string& line : linesOf(ran.said))
        if (line == "--")
            offered.emplace_back();
        else
            offered.back().insert(line);
    offered.pop_back();
    REQUIRE(offered.size() == lines.size());
    return offered;
}

Words bashOffers(const std::string& words) {
    return offeredBy("bash", bashScript, {"upturn-cli " + words}).front();
}

/// Every command and option the shell offers is one the program has, and the other way round.
void checkKnowsEverything(const std::string& shell, const std::string& script,
                          const std::string& nothing) {
    std::vector<std::string> lines;
    std::vector<Words> wanted;
    for (const auto& [command, help] : allHelp()) {
        const std::string line = "upturn-cli " + command + (command.empty() ? "" : " ");
        lines.push_back(line + "--");
        wanted.push_back(optionsIn(help));
        wanted.back().insert({"--json", "--journal"});
        if (const Words below = commandsIn(help); !below.empty()) {
            lines.push_back(line + nothing);
            wanted.push_back(below);
        }
    }
    const std::vector<Words> offered = offeredBy(shell, script, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CAPTURE(lines[i]);
        CHECK(offered[i] == wanted[i]);
    }
}

} // namespace

TEST_CASE("The program has help to be compared with") {
    CHECK(allHelp().size() > 70);
    CHECK(allHelp().contains("trash restore"));
    CHECK(optionsIn(allHelp().at("ask")) ==
          Words{"--help", "--guide", "--depth", "--anyway", "--more"});
}

TEST_CASE("bash offers every command and option there is, and no other") {
    checkKnowsEverything("bash", bashScript, "''");
}

TEST_CASE("zsh offers every command and option there is, and no other") {
    if (has("zsh"))
        checkKnowsEverything("zsh", zshScript, "");
}

TEST_CASE("bash offers the values of options and words, however they are typed") {
    CHECK(bashOffers("le") == Words{"lesson", "lessons"});
    CHECK(bashOffers("--json step ''") == Words{"add", "edit", "close"});
    CHECK(bashOffers("--journal add step ''") == Words{"add", "edit", "close"});
    CHECK(bashOffers("--journal = add step ''") == Words{"add", "edit", "close"});
    CHECK(bashOffers("step add --d") == Words{"--due"});
    CHECK(bashOffers("add --kind s") == Words{"setback"});
    CHECK(bashOffers("add --kind = s") == Words{"setback"});
    CHECK(bashOffers("add --kind =") == Words{"setback", "win", "note"});
    CHECK(bashOffers("step edit --kind q") == Words{"quick-fix"});
    CHECK(bashOffers("step close 3f9a ''") ==
          Words{"done", "partly", "missed", "dropped", "replaced"});
    CHECK(bashOffers("step close --helped yes 3f9a pa") == Words{"partly"});
    CHECK(bashOffers("rate 3f9a ''") == Words{"1", "2", "3", "4", "5"});
    CHECK(bashOffers("circumstance add --risk f") == Words{"forced"});
    CHECK(bashOffers("add --title ''").empty());
    CHECK(bashOffers("add -- --k").empty());
    CHECK(bashOffers("show ''").empty());
    for (const char* file : {"--journal ''", "list --journal ''", "import ''", "attach 3f9a ''",
                             "export --output ''", "guides check ''"})
        CHECK(bashOffers(file) == Words{"<default>"});
}

TEST_CASE("zsh offers the values of options and words, and says what each is for") {
    if (!has("zsh"))
        return;
    const std::vector<Words> offered =
        offeredBy("zsh", zshScript,
                  {"upturn-cli add --kind=s", "upturn-cli --json step edit --kind q",
                   "upturn-cli step close 3f9a pa", "upturn-cli rate 3f9a ", "upturn-cli show ",
                   "upturn-cli list --journal ", "upturn-cli import "});
    CHECK(offered == std::vector<Words>{{"setback"},
                                        {"quick-fix"},
                                        {"partly"},
                                        {"1", "2", "3", "4", "5"},
                                        {},
                                        {"<default>"},
                                        {"<default>"}});
    const std::string script = bytesOf(zshScript);
    CHECK_THAT(script, Catch::Matchers::ContainsSubstring("[How heavy it is, 1 to 5]"));
    CHECK_THAT(script, Catch::Matchers::ContainsSubstring("[Wie schwer es wiegt, 1 bis 5]"));
}

TEST_CASE("What completion offers as a value is taken") {
    const TemporaryFolder folder;
    const std::string cli = UPTURN_CLI " --journal " + (folder / "j.upturn").string() + ' ';
    REQUIRE(run(cli + "add x").code == 0);
    const std::string id =
        run(cli + "--json list | grep -o '\"id\":\"[0-9a-f]*\"' | head -1 | cut -d'\"' -f4").said;
    const std::string entry = linesOf(id).at(0);
    for (const char* asked :
         {"add x --kind", "add x --weight", "list --kind", "lessons --state", "edit ENTRY --again",
          "ask ENTRY --depth", "step add ENTRY x --kind", "circumstance add --entry ENTRY --risk",
          "win add x --kind", "takeaways - --yields", "takeaways - --language", "rate ENTRY",
          "feedback add x --agrees", "export --output FOLDER/VALUE.VALUE --format"}) {
        const std::string words = asked;
        const Words values = bashOffers(words + " ''");
        CAPTURE(words);
        CHECK_FALSE(values.empty());
        for (const std::string& value : values) {
            std::string call = std::regex_replace(words, std::regex("ENTRY"), entry);
            call = std::regex_replace(call, std::regex("FOLDER"), folder.path().string());
            call = std::regex_replace(call, std::regex("VALUE"), value);
            const Ran ran = run("echo I learned to ask. | " + cli + call + ' ' + value + " 2>&1");
            CAPTURE(value, ran.said);
            CHECK(ran.code == 0);
        }
    }
}

TEST_CASE("The manual of the command line knows each command with each option, and no other") {
    const std::string page = bytesOf(UPTURN_COMMAND_HELP "/upturn-cli.1");
    const std::size_t words = page.find(".SH WORDS AND OPTIONS");
    const std::string commands =
        page.substr(page.find(".SH COMMANDS"), words - page.find(".SH COMMANDS"));
    const auto plainly = [](const std::string& roff) {
        return std::regex_replace(roff, std::regex("\\\\-"), "-");
    };
    CHECK(matchesIn(plainly(commands), "\n\\.TP\n\\.B ([a-z-]+)\n") ==
          commandsIn(allHelp().at("")));

    const std::string plain = plainly(page);
    Words known;
    for (const auto& [command, help] : allHelp())
        known.merge(optionsIn(help));
    CHECK(matchesIn(plain, "(--[a-z][a-z-]*)") == known);
    for (const auto& [command, help] : allHelp()) {
        Words options = optionsIn(help);
        options.erase("--help");
        const std::size_t begin = plain.find("\n.SS \"" + command);
        if (command.empty() || options.empty())
            continue;
        CAPTURE(command);
        REQUIRE(begin != std::string::npos);
        const std::string section = plain.substr(begin, plain.find("\n.S", begin + 1) - begin);
        CHECK(matchesIn(section, "[ \"](--[a-z-]+)[\",]") == options);
    }
}

TEST_CASE("The manual of the window knows each of its options, and no other") {
    const std::string help =
        run("QT_QPA_PLATFORM=offscreen LC_ALL=C " UPTURN_WINDOW " --help").said;
    Words options = optionsIn(help);
    options.erase("--help-all"); // Qt's own
    const std::string page =
        std::regex_replace(bytesOf(UPTURN_COMMAND_HELP "/upturn.1"), std::regex("\\\\-"), "-");
    CHECK(matchesIn(page, "(--[a-z][a-z-]*)") == options);
}

TEST_CASE("The manual pages say the version, and man has nothing to complain about") {
    if (!has("man"))
        return;
    for (const char* name : {"upturn.1", "upturn-cli.1"}) {
        const std::string page = UPTURN_COMMAND_HELP "/" + std::string(name);
        CHECK_THAT(linesOf(bytesOf(page)).at(2),
                   Catch::Matchers::ContainsSubstring("Upturn " UPTURN_VERSION "\""));
        const Ran ran =
            run("LC_ALL=C.UTF-8 MANWIDTH=80 MANROFFSEQ= man --warnings -E UTF-8 -l -Tutf8 -Z " +
                page + " 2>&1 >/dev/null");
        CHECK(ran.said.empty());
    }
}

TEST_CASE("The change log of the package is that of the project, as Debian reads it") {
    const std::string log = bytesOf(UPTURN_COMMAND_HELP "/changelog");
    CHECK_THAT(linesOf(log).at(0), Catch::Matchers::ContainsSubstring("upturn (" UPTURN_VERSION));
    if (!has("dpkg-parsechangelog"))
        return;
    const Ran ran = run("dpkg-parsechangelog --all -l " UPTURN_COMMAND_HELP "/changelog 2>&1");
    CAPTURE(ran.said);
    CHECK(ran.code == 0);
    CHECK(ran.said.find("warning") == std::string::npos);
}
