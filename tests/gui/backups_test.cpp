// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "backups/backups_presenter.hpp"
#include "backups/restore_page.hpp"
#include "farewell/farewell_page.hpp"
#include "hand.hpp"
#include "settings/settings_page.hpp"
#include "shell/sidebar.hpp"
#include "shell/windows.hpp"
#include "widgets/two_line_list.hpp"

#include <upturn/app/backups.hpp>

#include <QCheckBox>
#include <QSignalSpy>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Keeping : Hand {
    void settings() {
        press(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(program->window().place() == Place::settings);
    }
    std::vector<app::Backup> copies() const {
        const auto reader = journal();
        return *app::Backups(*surroundings).of(*reader);
    }
    void backUpNow() {
        settings();
        const std::size_t before = copies().size();
        clickOn("Back up now");
        REQUIRE(wait([&] { return copies().size() > before && list() != nullptr; }));
        heard(app::Lane::slow);
    }
    TwoLineList* list() const { return named<TwoLineList>("Copies of this journal"); }
    void lookAtCopy(int row) {
        settings();
        REQUIRE(wait([this] { return list() != nullptr && list()->model()->rowCount() > 0; }));
        list()->choose(row);
        clickOn("Restore...");
        REQUIRE(wait([this] { return on<RestorePage>(); }));
    }
    QString textOf(const core::Id& entry) const {
        return QString::fromStdString(journal()->entry(entry)->text.utf8());
    }
    core::Id add(const char* words) const {
        return writing()->record({.text = saying(words)})->value;
    }
};

} // namespace

TEST_CASE_METHOD(Keeping, "A backup is made, listed, and said at the foot of the window") {
    open();
    add("The offer went out late");
    backUpNow();
    REQUIRE(copies().size() == 1);
    // The file is there first; that it was read in full is noted when it was.
    REQUIRE(wait([this] { return copies()[0].checked > 0; }));
    REQUIRE(wait([this] { return sees(QStringLiteral("Backed up at")); }));
    const auto said = [this] {
        return list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    REQUIRE(wait([&] { return said().contains(QStringLiteral("checked")); }));
    const QString row = said();
    CHECK(row.startsWith(QStringLiteral("Today, ")));
}

TEST_CASE_METHOD(Keeping,
                 "What a copy would change is seen first, done as one act, and taken back") {
    open();
    const core::Id entry = add("The offer went out late");
    backUpNow();
    REQUIRE(writing()->edit(entry, {.text = saying("The offer went out two days late")}));
    const core::Id later = add("Something new");
    lookAtCopy(0);
    CHECK(sees(QStringLiteral("What would change, 2 things")));
    CHECK(sees(QStringLiteral("not in the copy")));
    CHECK(sees(QStringLiteral("Nothing has been changed yet.")));
    CHECK(textOf(entry) == QStringLiteral("The offer went out two days late"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return textOf(entry) == QStringLiteral("The offer went out late"); }));
    REQUIRE(wait([this] { return !on<RestorePage>(); }));
    CHECK(journal()->entry(later)->inTrash);
    CHECK(sees(QStringLiteral("Restored to the copy: Today")));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(
        wait([&] { return textOf(entry) == QStringLiteral("The offer went out two days late"); }));
    CHECK_FALSE(journal()->entry(later)->inTrash);
}

TEST_CASE_METHOD(Keeping, "Single things are taken from a copy") {
    open();
    const core::Id one = add("The offer went out late");
    const core::Id other = add("The train was missed");
    backUpNow();
    REQUIRE(writing()->edit(one, {.text = saying("One else")}));
    REQUIRE(writing()->edit(other, {.text = saying("Other else")}));
    lookAtCopy(0);
    clickOn("Take single things only...");
    CHECK_FALSE(named<QAbstractButton>("Bring back 0 things")->isEnabled());
    for (auto* box : page<RestorePage>()->findChildren<QCheckBox*>())
        if (box->accessibleName().startsWith(QStringLiteral("One else")))
            box->setChecked(true);
    clickOn("Bring back 1 thing");
    REQUIRE(wait([&] { return textOf(one) == QStringLiteral("The offer went out late"); }));
    CHECK(textOf(other) == QStringLiteral("Other else"));
}

TEST_CASE_METHOD(Keeping, "Escape leaves a copy as it is, and everything here too") {
    open();
    const core::Id entry = add("The offer went out late");
    backUpNow();
    REQUIRE(writing()->edit(entry, {.text = saying("Else")}));
    lookAtCopy(0);
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<RestorePage>(); }));
    CHECK(program->window().place() == Place::settings);
    CHECK(textOf(entry) == QStringLiteral("Else"));
    CHECK(copies().size() == 1);
}

TEST_CASE_METHOD(Keeping, "Who asks for a backup when nothing is new is told so") {
    open();
    add("The offer went out late");
    backUpNow();
    clickOn("Back up now");
    CHECK(wait(
        [this] { return sees(QStringLiteral("Nothing was written since the last backup.")); }));
    CHECK(copies().size() == 1);
}

TEST_CASE_METHOD(Keeping,
                 "What goes with a journal is shown, and asked for twice, before it goes") {
    open();
    add("The offer went out late");
    backUpNow();
    clickOn("Delete\u2026");
    REQUIRE(wait([this] { return on<FarewellPage>(); }));
    CHECK(sees(QStringLiteral("This goes for good")));
    CHECK(sees(QString::fromStdString(path.string())));
    QSignalSpy asked(program.get(), &Program::farewellAsked);
    clickOn("Delete all of it\u2026");
    clickOn("Keep it");
    clickOn("Delete all of it\u2026");
    CHECK(asked.count() == 0);
    clickOn("Delete for good");
    CHECK(asked.count() == 1);
    press(Qt::Key_Escape);
    CHECK(wait([this] { return !on<FarewellPage>(); }));
}
