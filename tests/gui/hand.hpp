// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person does on the pages of the real window, by the names that are read out.

#pragma once

#include "desk.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/reflect_presenter.hpp"
#include "review/review_page.hpp"
#include "shell/notice.hpp"

#include <QAbstractButton>

#include <filesystem>

namespace upturn::gui::stage {

inline core::Text saying(const char* words) {
    return core::Text::repaired(words);
}

inline core::CivilDate day(const char* iso) {
    return *core::parseIsoDate(iso);
}

struct Hand : Desk {
    template<class Widget>
    QList<Widget*> allNamed(const char* name) const {
        QList<Widget*> all;
        for (auto* one : program->window().findChildren<Widget*>())
            if (one->isVisible() && one->accessibleName() == QString::fromUtf8(name))
                all << one;
        return all;
    }
    template<class Widget>
    Widget* named(const char* name) const {
        return allNamed<Widget>(name).value(0);
    }
    void clickOn(const char* name) const {
        CAPTURE(name);
        REQUIRE(wait([&] { return named<QAbstractButton>(name) != nullptr; }));
        named<QAbstractButton>(name)->click();
    }
    bool isTold(const char* sentence) const {
        return page<Notice>()->isVisible() && sees(QString::fromUtf8(sentence));
    }
    /// All that was asked of the journal up to now is done and heard of.
    void heard(app::Lane lane = app::Lane::write) const {
        bool answered = false;
        afterwards(lane, [&answered] { answered = true; });
        REQUIRE(wait([&answered] { return answered; }));
    }
    /// Does that when all that was asked of this lane up to now is heard of.
    template<class Does>
    void afterwards(app::Lane lane, Does does) const {
        program->service().ask(
            program.get(), lane, [](store::Journal& journal) { return journal.counts(); },
            [does](const auto&) { does(); });
    }
    /// What is changed by the window and what it reads of it.
    void settled() const {
        heard();
        heard(app::Lane::read);
        heard(app::Lane::read);
    }
    /// How many entries there are; none while the file is not there yet.
    std::size_t entriesKept() const {
        return std::filesystem::exists(path) ? journal()->entries({})->size() : 0;
    }
    /// Enter in the field of Today, and what stood there is an entry.
    void keepTyped() {
        const std::size_t before = entriesKept();
        press(Qt::Key_Return);
        REQUIRE(wait([&] { return entriesKept() == before + 1; }));
        settled();
    }
    void reflectOn(const core::Id& entry) {
        program->openReflection(entry);
        REQUIRE(wait([&] {
            return on<ReflectPage>() && program->findChild<ReflectPresenter*>()->entry() == entry;
        }));
        page<ReflectPage>()->firstFocus()->setFocus();
    }
    void read(const core::Id& entry) {
        program->window().goTo(Place::journal);
        program->openEntry(entry);
        REQUIRE(wait([&] { return page<EntryPage>()->entry() == entry; }));
    }
    void edit(const core::Id& entry) {
        read(entry);
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(wait([this] { return program->window().journal()->editing(); }));
        program->window().journal()->firstFocus()->setFocus();
    }
    void review() {
        press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(wait([this] { return on<ReviewPage>(); }));
    }
    GrowingTextEdit* field() const { return static_cast<GrowingTextEdit*>(keyboard()); }
    core::Id keepLesson(const char* words, const core::Id& entry = {}) const {
        const auto made = writing()->keep({.text = saying(words), .from = {.entry = entry}});
        REQUIRE(made);
        return made->value;
    }
    core::Id addStep(const core::Id& entry, const char* words, core::CivilDate due) const {
        const auto made = writing()->addStep({.entry = entry, .then = saying(words), .due = due});
        REQUIRE(made);
        return made->value;
    }
    core::Id addBlock(core::BlockKind kind, core::BlockFields fields) const {
        const auto made =
            writing()->addBlock({.kind = kind, .entry = {}, .fields = std::move(fields)});
        REQUIRE(made);
        return made->value;
    }
};

} // namespace upturn::gui::stage
