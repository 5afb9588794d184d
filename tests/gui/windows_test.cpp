// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What one start shows: the journal of the person, the sample, the small window.

#include "calm/calm_page.hpp"
#include "capture/capture_desk.hpp"
#include "desk.hpp"
#include "hide/blank_page.hpp"
#include "reflect/reflect_page.hpp"
#include "shell/windows.hpp"

#include <cstdlib>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

/// A sample that is installed in a folder of its own.
struct Looking : Desk {
    std::unique_ptr<Windows> windows;

    Looking() {
        const auto share = folder / "share" / "upturn";
        std::filesystem::create_directories(share);
        auto sample = surroundings->open(share / "sample.upturn", store::Access::write, true);
        REQUIRE(sample);
        REQUIRE((*sample)->record({.text = core::Text::repaired("Mara's setback")}));
        sample->reset();
        ::setenv("XDG_DATA_DIRS", (folder / "share").string().c_str(), 1);
        windows = std::make_unique<Windows>(surroundings, stage::theme());
        windows->begin({.journal = path});
        REQUIRE(wait([this] { return shows(path); }));
    }
    ~Looking() {
        windows.reset();
        ::unsetenv("XDG_DATA_DIRS");
    }
    bool shows(const std::filesystem::path& journal) const {
        return windows->program() != nullptr && windows->program()->service().journal() == journal;
    }
    void lookAtSample() const {
        Q_EMIT windows->program()->sampleAsked();
        REQUIRE(wait([this] { return windows->program() != nullptr && !shows(path); }));
        REQUIRE(QTest::qWaitForWindowActive(&windows->program()->window()));
    }
    void capture(const char* words) const {
        Q_EMIT windows->program()->captureAsked();
        REQUIRE(wait([this] { return windows->captureDesk() != nullptr; }));
        REQUIRE(QTest::qWaitForWindowActive(&windows->captureDesk()->window()));
        type(words);
    }
    std::size_t entries() const { return journal()->entries({})->size(); }
};

} // namespace

TEST_CASE_METHOD(Looking, "A quick sentence beside the sample goes to the person's own journal") {
    lookAtSample();
    capture("Told client a date too early");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return windows->captureDesk() == nullptr; }));
    CHECK(entries() == 1);
    CHECK_FALSE(shows(path));
    CHECK(windows->program()->window().isVisible());
}

TEST_CASE_METHOD(Looking, "Who reflects on it is led from the sample to the own journal") {
    lookAtSample();
    capture("Told client a date too early");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return shows(path); }));
    auto* page = windows->program()->window().findChild<ReflectPage*>();
    CHECK(wait([&] { return windows->program()->window().isFocused(page); }));
    CHECK(entries() == 1);
}

TEST_CASE_METHOD(Looking,
                 "The sample says where one writes that it keeps nothing, and leads back") {
    lookAtSample();
    MainWindow& window = windows->program()->window();
    const auto sees = [&window](const QString& words) {
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    const QString sample = QStringLiteral("This is Mara's journal, a sample.");
    CHECK(sees(sample));
    REQUIRE(wait([&] { return keyboard() == window.today()->firstFocus(); }));
    type("Told client a date too early");
    press(Qt::Key_Return);
    CHECK(wait([&] { return sees(QStringLiteral("Kept in the sample, which keeps nothing")); }));
    window.actions().named(QStringLiteral("shortcuts"))->trigger();
    CHECK_FALSE(window.showsPlaces());
    CHECK(sees(sample));
    press(Qt::Key_Home, Qt::AltModifier);
    REQUIRE(wait([this] { return shows(path); }));
    CHECK(entries() == 0);
}

TEST_CASE_METHOD(Looking,
                 "From the small window one key leads to people, and one hides everything") {
    capture("Something heavy");
    SECTION("people") {
        press(Qt::Key_F7);
        REQUIRE(wait([this] {
            MainWindow& window = windows->program()->window();
            return window.isFocused(window.findChild<CalmPage*>());
        }));
    }
    SECTION("hide") {
        press(Qt::Key_F12);
        REQUIRE(wait([this] {
            MainWindow& window = windows->program()->window();
            return window.isFocused(window.findChild<BlankPage*>());
        }));
    }
    REQUIRE(wait([this] { return windows->captureDesk() == nullptr; }));
    capture("");
    CHECK(wait([this] {
        return windows->captureDesk()->window().words() == QStringLiteral("Something heavy");
    }));
}
