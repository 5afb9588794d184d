// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The real window on a journal of its own, with a clock that stands.

#pragma once

#include "shell/program.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "today/today_page.hpp"
#include "widgets/growing_text_edit.hpp"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

namespace upturn::gui::stage {

inline core::Moment berlin(const char* iso) {
    return core::momentAt(*core::parseIsoInstant(iso), "Europe/Berlin");
}

/// Turns the event loop until `ready`, for ten seconds at the most.
template<class Ready>
bool wait(const Ready& ready) {
    QElapsedTimer timer;
    timer.start();
    while (!ready() && timer.elapsed() < 10'000)
        QTest::qWait(10);
    return ready();
}

struct Desk {
    int keys = 0; ///< presses of single keys and chords, not counting what is typed

    test::TemporaryFolder folder;
    core::FixedClock* clock = nullptr;
    std::shared_ptr<const app::Surroundings> surroundings = around();
    std::filesystem::path path = folder / "journal.upturn";
    std::unique_ptr<Program> program;

    std::shared_ptr<const app::Surroundings> around() {
        auto fixed = std::make_unique<core::FixedClock>(berlin("2026-11-21T19:00:00Z"));
        clock = fixed.get();
        const auto home = [this](const char* variable) {
            return std::string(variable) == "HOME" ? folder.path().string() : std::string();
        };
        return std::make_shared<const app::Surroundings>(*app::Paths::of(home), std::move(fixed),
                                                         "en");
    }

    /// Opens the window and waits until its field has the keyboard.
    void open(Place place = Place::today) {
        program =
            std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
        program->start(place);
        program->window().resize(1280, 800);
        program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
        if (place == Place::today)
            REQUIRE(wait([this] { return keyboard() == program->window().today()->firstFocus(); }));
    }
    void close() {
        program->window().close();
        program.reset();
    }

    static QWidget* keyboard() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(keyboard() != nullptr ? keyboard() : &program->window(), key, with);
    }
    static void type(const char* words) {
        QTest::keyClicks(keyboard(), QString::fromLatin1(words));
    }
    template<class Page>
    Page* page() const {
        return program->window().findChild<Page*>();
    }
    template<class Page>
    bool on() const {
        return program->window().isFocused(page<Page>());
    }
    bool sees(const QString& words) const {
        for (const QLabel* label : program->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// Reads the journal beside the window.
    std::unique_ptr<store::Journal> journal() const {
        auto opened = surroundings->open(path, store::Access::read, false);
        INFO((opened ? std::string() : opened.error().sentence));
        REQUIRE(opened);
        return std::move(*opened);
    }
    /// Writes into it beside the window, as another program does.
    std::unique_ptr<store::Journal> writing() const {
        auto opened = surroundings->open(path, store::Access::write, true);
        REQUIRE(opened);
        return std::move(*opened);
    }
    core::Id record(const char* text) const {
        const auto made = writing()->record({.text = core::Text::repaired(text)});
        REQUIRE(made);
        return made->value;
    }
    QString question() const { return keyboard()->accessibleName(); }
};

} // namespace upturn::gui::stage
