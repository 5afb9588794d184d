// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Unknown words in the field a person writes in.

#include "desk.hpp"
#include "spelling/spelling.hpp"

#include <QContextMenuEvent>
#include <QMenu>

#include <fstream>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Spelled : Desk {
    Spelled() {
        std::ofstream(folder / "en_GB.aff") << "SET UTF-8\nTRY aeilry\n";
        std::ofstream(folder / "en_GB.dic") << "5\nit\nwas\ntoo\nearly\nagain\n";
        spelling().use(std::make_shared<app::Spelling>(
            std::vector<std::filesystem::path>{folder.path()}, std::vector<std::string>{"en_GB"},
            folder / "words.txt"));
    }
    ~Spelled() {
        program.reset();
        spelling().use(nullptr);
    }
    /// The one on Today; a menu may have the keyboard.
    GrowingTextEdit* field() const {
        return static_cast<GrowingTextEdit*>(program->window().today()->firstFocus());
    }
    QStringList marked() const {
        QStringList words;
        for (const auto& selection : field()->extraSelections())
            words << selection.cursor.selectedText();
        return words;
    }
    QMenu* menuAt(int position) const {
        QTextCursor there = field()->textCursor();
        there.setPosition(position);
        field()->setTextCursor(there);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(field()->viewport(), &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* offered(QMenu* menu, const QString& words) {
        for (QAction* action : menu->actions())
            if (action->text() == words)
                return action;
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(Spelled,
                 "An unknown word is marked when it is left, and the menu says what is meant") {
    open();
    type("it was erly");
    QTest::qWait(800);
    CHECK(marked().isEmpty()); // it may still grow
    type(" again");
    REQUIRE(wait([this] { return marked() == QStringList{QStringLiteral("erly")}; }));
    QMenu* menu = menuAt(8);
    REQUIRE(menu != nullptr);
    REQUIRE(wait([&] { return offered(menu, QStringLiteral("early")) != nullptr; }));
    offered(menu, QStringLiteral("early"))->trigger();
    menu->close();
    CHECK(field()->words() == QStringLiteral("it was early again"));
    CHECK(wait([this] { return marked().isEmpty(); }));
}

TEST_CASE_METHOD(Spelled, "A word that is learned is marked nowhere any more") {
    open();
    type("it was Jonas again");
    REQUIRE(wait([this] { return marked() == QStringList{QStringLiteral("Jonas")}; }));
    QMenu* menu = menuAt(9);
    REQUIRE(menu != nullptr);
    auto* learn = offered(menu, QStringLiteral("Add \u201cJonas\u201d to my words"));
    REQUIRE(learn != nullptr);
    learn->trigger();
    menu->close();
    CHECK(wait([this] { return marked().isEmpty(); }));
    CHECK(std::filesystem::exists(folder / "words.txt"));
}

TEST_CASE_METHOD(Spelled, "Spelling that is turned off marks nothing") {
    open();
    type("it was erly again ");
    REQUIRE(wait([this] { return !marked().isEmpty(); }));
    spelling().setOn(false);
    CHECK(marked().isEmpty());
    spelling().setOn(true);
    CHECK(wait([this] { return !marked().isEmpty(); }));
}
