// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Who is in need is shown people also where nothing can be written, and nothing that they typed is
// lost on the way.

#include "calm/calm_page.hpp"
#include "calm/plan_page.hpp"
#include "capture/capture_desk.hpp"
#include "field/drafts.hpp"
#include "field/focus_field.hpp"
#include "hand.hpp"
#include "hide/blank_page.hpp"
#include "reflect/takeaway_card.hpp"
#include "shell/windows.hpp"
#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "widgets/choice_row.hpp"
#include "widgets/hide_line.hpp"
#include "widgets/label.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/plan.hpp>

#include <QMenu>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

constexpr auto careCtrl = Qt::ControlModifier;
constexpr const char* careCrisis = "I want to kill myself";
constexpr const char* careLine = "Someone to talk to, at any hour";

struct Cared : Hand {
    /// As a full disk does: the table takes nothing more.
    void refuse(const char* table) const {
        inFile(QStringLiteral("CREATE TRIGGER refuses_%1 BEFORE INSERT ON %1 BEGIN "
                              "SELECT RAISE(ABORT, 'not now'); END")
                   .arg(QLatin1String(table)));
    }
    void refuseAll() const {
        refuse("operation");
        refuse("draft");
    }
    void inFile(const QString& sql) const {
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(path.c_str(), &file) == SQLITE_OK);
        sqlite3_busy_timeout(file, 5000); // the window may just be writing
        INFO(sql.toStdString());
        CHECK(sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(file);
    }
    bool comesToSee(const char* words) const {
        return wait([&] { return sees(QString::fromUtf8(words)); });
    }
    bool comes() const {
        return wait([this] { return on<CalmPage>(); });
    }
    void note(const char* contacts) const {
        REQUIRE(app::writePlan(*writing(), app::PlanStep::people, saying(contacts)));
    }
    std::string inPlan(app::PlanStep step) const { return app::plan(*journal())->of(step).utf8(); }
    core::Id recordAs(const char* words, core::Sort sort) const {
        const core::Id made = record(words);
        REQUIRE(writing()->edit(made, {.sort = sort}));
        return made;
    }
    core::Id grief() const {
        return recordAs("Bruno died this morning. He was with us for eleven years.",
                        core::Sort::loss);
    }
    ChoiceRow* row(int digit) const {
        for (auto* one : program->window().findChildren<ChoiceRow*>())
            if (one->isVisible() && one->accessibleName().startsWith(QString::number(digit)))
                return one;
        return nullptr;
    }
    void askWhich() {
        entry = writing()
                    ->record({.text = saying("The thing with the garden gate."), .weight = 5})
                    ->value;
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<ReflectPage>() && row(1) != nullptr; }));
        REQUIRE(wait([this] { return keyboard() == row(1); }));
        settled();
    }
    std::string offeredOnToday() const {
        const auto found = app::unsaved(*journal(), app::captureDraftName(), {}, {});
        REQUIRE(found);
        std::string all = found->typed ? found->typed->words.utf8() : std::string();
        for (const app::Aside& one : found->pieces)
            all += one.words.utf8() + '\n';
        return all;
    }
    int heightOf(const QWidget* widget) const {
        return widget->mapTo(&program->window(), QPoint(0, 0)).y();
    }
    const QLabel* label(const char* words) const {
        for (const QLabel* one : program->window().findChildren<QLabel*>())
            if (one->isVisible() && one->text().contains(QString::fromUtf8(words)))
                return one;
        return nullptr;
    }
    /// What everything does with the next day.
    std::shared_ptr<const app::Surroundings> at(const char* iso) const {
        const auto home = [this](const char* variable) {
            return std::string(variable) == "HOME" ? folder.path().string() : std::string();
        };
        return std::make_shared<const app::Surroundings>(
            *app::Paths::of(home), std::make_unique<core::FixedClock>(berlin(iso)), "en");
    }
    core::Id entry;
};

} // namespace

TEST_CASE_METHOD(Cared, "Words of danger that can't be written lead to people, and stay") {
    note("Priya, 0171 3920012");
    entry = record("I promised a date without asking anybody");
    open();
    SECTION("on Today") {
        refuse("operation");
        type(careCrisis);
        press(Qt::Key_Return);
        REQUIRE(comes());
        CHECK(keyboard()->accessibleName() == QStringLiteral("Priya, 0171 3920012"));
        CHECK(sees(QStringLiteral("Ambulance")));
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return program->window().showsPlaces(); }));
        CHECK(field()->words() == QString::fromUtf8(careCrisis));
    }
    SECTION("on Today, where no draft can be written either") {
        refuseAll();
        type(careCrisis);
        press(Qt::Key_Return);
        REQUIRE(comes());
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return program->window().showsPlaces(); }));
        CHECK(field()->words() == QString::fromUtf8(careCrisis));
    }
    SECTION("in an answer") {
        reflectOn(entry);
        refuse("operation");
        type(careCrisis);
        press(Qt::Key_Return, careCtrl);
        REQUIRE(comes());
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
        CHECK(page<ReflectPage>()->answer() == QString::fromUtf8(careCrisis));
    }
    SECTION("in the editor") {
        edit(entry);
        refuse("operation");
        press(Qt::Key_End, careCtrl);
        type(". I want to kill myself.");
        press(Qt::Key_Escape);
        REQUIRE(comes());
    }
    SECTION("words of another kind lead nowhere") {
        refuse("operation");
        type("I forgot the bread");
        press(Qt::Key_Return);
        settled();
        settled();
        CHECK_FALSE(on<CalmPage>());
        CHECK(field()->words() == QStringLiteral("I forgot the bread"));
    }
    SECTION("a draft alone leads nowhere: somebody is still writing") {
        refuse("draft");
        type(careCrisis);
        program->window().findChild<Drafts*>()->settle();
        settled();
        settled();
        CHECK_FALSE(on<CalmPage>());
    }
}

TEST_CASE_METHOD(Cared, "The small window leads to people where the words call for them") {
    auto windows = std::make_unique<Windows>(surroundings, stage::theme());
    const auto desk = [&] { return windows->captureDesk(); };
    const auto begin = [&](bool alone) {
        windows->begin({.journal = path, .capture = alone});
        if (!alone) {
            REQUIRE(wait([&] { return windows->program() != nullptr; }));
            Q_EMIT windows->program()->captureAsked();
        }
        REQUIRE(wait([&] { return desk() != nullptr; }));
        REQUIRE(QTest::qWaitForWindowActive(&desk()->window()));
    };
    const auto enter = [&](const char* words) {
        type(words);
        QTest::keyClick(keyboard(), Qt::Key_Return);
    };
    const auto people = [&] {
        return desk() != nullptr && desk()->people() != nullptr && desk()->people()->isVisible();
    };
    SECTION("alone, it shows them itself, and is done when they are left") {
        note("Priya, 0171 3920012");
        begin(true);
        enter(careCrisis);
        REQUIRE(wait(people));
        CHECK(windows->program() == nullptr);
        CHECK_FALSE(desk()->window().isVisible());
        CHECK(wait([&] {
            return keyboard() != nullptr &&
                   keyboard()->accessibleName() == QStringLiteral("Priya, 0171 3920012");
        }));
        CHECK(journal()->entries({})->size() == 1);
        QTest::keyClick(desk()->people(), Qt::Key_Escape);
        CHECK(wait([&] { return desk() == nullptr; }));
    }
    SECTION("alone, who comes to mind is written") {
        begin(true);
        enter(careCrisis);
        REQUIRE(wait(people));
        // Where words led, no field takes what is typed: it is gone to first.
        for (auto* field : desk()->people()->findChildren<QWidget*>())
            if (field->accessibleName() == QStringLiteral("Who comes to mind?") &&
                field->focusPolicy() != Qt::NoFocus)
                field->setFocus();
        REQUIRE(wait([&] {
            return keyboard() != nullptr &&
                   keyboard()->accessibleName() == QStringLiteral("Who comes to mind?");
        }));
        type("Mum, 0151 234 567");
        QTest::keyClick(keyboard(), Qt::Key_Escape);
        REQUIRE(wait([&] { return desk() == nullptr; }));
        CHECK(inPlan(app::PlanStep::people) == "Mum, 0151 234 567");
    }
    SECTION("alone, a key shows them, and leads back to the words") {
        begin(true);
        type("I was late again");
        QTest::keyClick(keyboard(), Qt::Key_F7);
        REQUIRE(wait(people));
        QTest::keyClick(desk()->people(), Qt::Key_Escape);
        REQUIRE(wait([&] { return desk()->window().isVisible() && !people(); }));
        CHECK(desk()->window().words() == QStringLiteral("I was late again"));
    }
    SECTION("alone, words that can't be written stay") {
        begin(true);
        REQUIRE(wait([&] { return std::filesystem::exists(path); }));
        refuseAll();
        enter(careCrisis);
        REQUIRE(wait(people));
        QTest::keyClick(desk()->people(), Qt::Key_Escape);
        REQUIRE(wait([&] { return desk()->window().isVisible() && !people(); }));
        CHECK(desk()->window().words() == QString::fromUtf8(careCrisis));
    }
    SECTION("beside the open window, they are shown there") {
        begin(false);
        enter(careCrisis);
        MainWindow& window = windows->program()->window();
        CHECK(wait([&] { return window.isFocused(window.findChild<CalmPage*>()); }));
        CHECK(wait([&] { return desk() == nullptr; }));
    }
    SECTION("alone, what leaves a doubt is asked about above the numbers") {
        begin(true);
        enter("I can't see a way out of this any more.");
        REQUIRE(wait(people));
        const auto labels = desk()->people()->findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() &&
                   label->text().startsWith(QStringLiteral("Are you safe right now?"));
        }));
        QTest::keyClick(desk()->people(), Qt::Key_Escape);
        CHECK(wait([&] { return desk() == nullptr; }));
    }
    SECTION("beside the open window, a doubt begins with the question about it") {
        begin(false);
        enter("I can't see a way out of this any more.");
        MainWindow& window = windows->program()->window();
        auto* reflect = window.findChild<ReflectPage*>();
        REQUIRE(wait([&] { return window.isFocused(reflect); }));
        CHECK(wait([&] {
            const auto labels = reflect->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) {
                return label->isVisible() &&
                       label->text() == QStringLiteral("Are you safe right now?");
            });
        }));
        CHECK(wait([&] { return desk() == nullptr; }));
    }
    SECTION("what is only heavy names them in one line") {
        begin(true);
        enter("Bruno died this morning. He was with us for eleven years.");
        REQUIRE(wait([&] {
            auto* line = desk()->window().findChild<QuietLine*>();
            return line != nullptr && line->isVisible();
        }));
        CHECK_FALSE(people());
        CHECK(desk()->window().words().isEmpty());
        QTest::keyClick(keyboard(), Qt::Key_Escape);
        CHECK(wait([&] { return desk() == nullptr; }));
    }
    SECTION("what is neither is kept as ever") {
        begin(true);
        enter("I was late again");
        CHECK(wait([&] { return desk() == nullptr; }));
    }
}

TEST_CASE_METHOD(Cared, "A sentence kept by a key is no lesson where nobody is to learn") {
    entry = grief();
    open();
    reflectOn(entry);
    type("The quiet after work");
    press(Qt::Key_L, careCtrl);
    REQUIRE(comesToSee("Kept with this entry."));
    settled();
    CHECK(journal()->lessons({})->empty());
    auto kept = app::keptFrom(*journal(), entry);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().words("text") == saying("The quiet after work"));
    // Twice is once.
    press(Qt::Key_L, careCtrl);
    CHECK(comesToSee("These words are kept with this entry."));
    CHECK(app::keptFrom(*journal(), entry)->size() == 1);
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("The quiet after work"));
    press(Qt::Key_Z, careCtrl);
    CHECK(wait([&] { return app::keptFrom(*journal(), entry)->empty(); }));
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("The quiet after work"));
}

TEST_CASE_METHOD(Cared, "What stays with an entry is shown with it") {
    entry = grief();
    REQUIRE(app::keepWords(*writing(), {.entry = entry}, saying("his head on my shoes"), "memory"));
    open();
    read(entry);
    CHECK(comesToSee("Kept from this"));
    CHECK(sees(QStringLiteral("his head on my shoes")));
    CHECK(sees(QStringLiteral("memory")));
}

TEST_CASE_METHOD(Cared, "A lesson from what is not one's own rests, and its entry says so") {
    entry = record("They let me go on Friday.");
    const core::Id lesson = keepLesson("Ask for the papers at once", entry);
    const core::Id other = keepLesson("Sleep first");
    REQUIRE(writing()->addStep(
        {.entry = entry, .then = saying("call the union"), .due = day("2026-11-21")}));
    surroundings = at("2026-11-23T19:00:00Z");
    REQUIRE(writing()->edit(entry, {.lift = core::Lift::notMine}));
    open();
    settled();
    CHECK(sees(QStringLiteral("Sleep first")));
    CHECK_FALSE(sees(QStringLiteral("One more today.")));
    CHECK_FALSE(sees(QStringLiteral("call the union")));
    read(entry);
    CHECK(comesToSee("Ask for the papers at once"));
    CHECK(sees(QStringLiteral("rests")));
    REQUIRE(writing()->remove(other));
    review();
    CHECK(comesToSee("Nothing is due now"));
    press(Qt::Key_Escape);
    // Taken back, it comes as before.
    REQUIRE(writing()->edit(entry, {.lift = std::optional<core::Lift>()}));
    CHECK_FALSE(journal()->lesson(lesson)->rests);
    review();
    CHECK(comesToSee("Ask for the papers at once"));
}

TEST_CASE_METHOD(Cared, "The evening, the day after and the question after weeks are one line") {
    SECTION("that evening") {
        record(careCrisis);
        open();
        CHECK(comesToSee("Tonight there is nothing to learn and nothing to do."));
        review();
        CHECK(comesToSee("Tonight there is nothing to learn and nothing to do."));
    }
    SECTION("the day after, until it is put away") {
        record(careCrisis);
        surroundings = at("2026-11-22T19:00:00Z");
        open();
        REQUIRE(comesToSee("Yesterday was heavy."));
        clickOn("Show who is there");
        REQUIRE(comes());
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return program->window().showsPlaces(); }));
        clickOn("Put this line away");
        CHECK(wait([this] { return !sees(QStringLiteral("Yesterday was heavy.")); }));
        close();
        open();
        settled();
        CHECK_FALSE(sees(QStringLiteral("Yesterday was heavy.")));
    }
    SECTION("after a loss, once") {
        entry = grief();
        surroundings = at("2026-12-24T19:00:00Z");
        open();
        REQUIRE(comesToSee("Would you like to look at it once more?"));
        CHECK(sees(QStringLiteral("Bruno died this morning")));
        SECTION("no") {
            clickOn("No, let it rest");
            CHECK(comesToSee("It rests."));
            CHECK(wait([this] {
                return !sees(QStringLiteral("Would you like to look at it once more?"));
            }));
            settled();
            press(Qt::Key_Z, careCtrl);
            settled();
            CHECK(journal()->encounters(entry)->empty());
        }
        SECTION("yes") {
            clickOn("Yes, begin");
            CHECK(wait([this] { return on<ReflectPage>(); }));
        }
    }
}

TEST_CASE_METHOD(Cared, "Who says that they are not safe meets the emergency number first") {
    note("Priya, 0171 3920012");
    entry =
        writing()->record({.text = saying("There is no way out any more."), .weight = 3})->value;
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<ReflectPage>() && row(3) != nullptr; }));
    settled();
    SECTION("no") {
        press(Qt::Key_3);
        REQUIRE(comes());
        CHECK(keyboard()->accessibleName().startsWith(QStringLiteral("Ambulance")));
        CHECK(heightOf(label("Ambulance")) < heightOf(label("Priya")));
        // It holds for the evening, also where the page is asked for.
        press(Qt::Key_Escape);
        settled();
        press(Qt::Key_F7);
        REQUIRE(comes());
        CHECK(keyboard()->accessibleName().startsWith(QStringLiteral("Ambulance")));
    }
    SECTION("not sure") {
        press(Qt::Key_2);
        REQUIRE(comes());
        CHECK(keyboard()->accessibleName().startsWith(QStringLiteral("Priya")));
    }
}

TEST_CASE_METHOD(Cared, "Whoever has corrected what was read writes on") {
    entry = record("On Friday I told the client a date without asking anybody. I was ashamed.");
    open();
    reflectOn(entry);
    REQUIRE(comesToSee("Read so far: what happened, how it feels"));
    const auto menu = [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    SECTION("by the keyboard") {
        press(Qt::Key_R, Qt::AltModifier);
        REQUIRE(menu() != nullptr);
        QTest::keyClick(menu(), Qt::Key_Down);
        REQUIRE(menu() != nullptr);
        QTest::keyClick(menu(), Qt::Key_Return);
    }
    SECTION("by the mouse") {
        auto* link = named<QAbstractButton>("Correct what was read");
        REQUIRE(link != nullptr);
        QTest::mouseClick(link, Qt::LeftButton);
        REQUIRE(menu() != nullptr);
        QTest::mouseClick(menu(), Qt::LeftButton, {},
                          menu()->actionGeometry(menu()->actions().at(1)).center());
    }
    SECTION("and left again") {
        named<QAbstractButton>("Correct what was read")->setFocus(Qt::MouseFocusReason);
        press(Qt::Key_R, Qt::AltModifier);
        REQUIRE(menu() != nullptr);
        QTest::keyClick(menu(), Qt::Key_Escape);
    }
    REQUIRE(wait([&] { return menu() == nullptr; }));
    REQUIRE(FocusField::of(keyboard()) != nullptr);
    QTest::keyClicks(keyboard(), QStringLiteral("Afterwards"));
    settled();
    // Here no desktop gives the window back what the menu had.
    program->window().activateWindow();
    REQUIRE(wait([] { return keyboard() != nullptr; }));
    QTest::keyClicks(keyboard(), QStringLiteral(" I slept"));
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("Afterwards I slept"));
}

TEST_CASE_METHOD(Cared, "Behind the calm page one writes on, also where the mouse led there") {
    entry = grief();
    open();
    SECTION("from a question") {
        reflectOn(entry);
        auto* line = named<QAbstractButton>(careLine);
        REQUIRE(line != nullptr);
        line->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(line, Qt::LeftButton);
        REQUIRE(comes());
        auto* closes = named<QAbstractButton>("Close");
        QTest::mouseClick(closes, Qt::LeftButton);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
        REQUIRE(FocusField::of(keyboard()) != nullptr);
        type("Coming home");
        CHECK(page<ReflectPage>()->answer() == QStringLiteral("Coming home"));
    }
    SECTION("from Today") {
        type(careCrisis);
        auto* reflect = named<QAbstractButton>("Reflect now");
        REQUIRE(reflect != nullptr);
        QTest::mouseClick(reflect, Qt::LeftButton);
        REQUIRE(comes());
        QTest::mouseClick(named<QAbstractButton>("Close"), Qt::LeftButton);
        REQUIRE(wait([this] { return program->window().showsPlaces(); }));
        settled();
        REQUIRE(FocusField::of(keyboard()) != nullptr);
        type("Bread");
        CHECK(field()->words() == QStringLiteral("Bread"));
    }
    SECTION("by the keyboard one is back where one was") {
        reflectOn(entry);
        auto* line = named<QAbstractButton>(careLine);
        line->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        REQUIRE(comes());
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
        CHECK(keyboard() == line);
    }
}

TEST_CASE_METHOD(Cared, "No answer is given by who has not looked at the choice") {
    askWhich();
    const auto open = [this] { return !writing()->entry(entry)->sort.has_value(); };
    SECTION("Enter once more") {
        press(Qt::Key_Return);
        settled();
        CHECK(open());
        CHECK(row(1) != nullptr);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        settled();
        CHECK(writing()->entry(entry)->sort == core::Sort::own);
    }
    SECTION("a space") {
        press(Qt::Key_Space);
        settled();
        CHECK(open());
    }
    SECTION("words go into a field, and on to the question that follows") {
        type("n"); // from then on the field has the keyboard
        type("obody called 4 times");
        settled();
        CHECK(open());
        CHECK(row(1) != nullptr);
        CHECK(field()->words() == QStringLiteral("nobody called 4 times"));
        program->window().findChild<Drafts*>()->settle();
        settled();
        CHECK(journal()->draft(app::betweenDraftName())->utf8() == "nobody called 4 times");
        row(4)->click();
        REQUIRE(comesToSee("What is the hardest about it today?"));
        REQUIRE(wait([this] {
            return page<ReflectPage>()->answer() == QStringLiteral("nobody called 4 times");
        }));
        CHECK(wait([this] { return keyboard() == page<ReflectPage>()->firstFocus(); }));
        settled();
        settled();
        CHECK(journal()->draft(app::betweenDraftName())->empty());
    }
    SECTION("left, they are offered on Today") {
        type("n");
        type("obody called");
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return program->window().showsPlaces(); }));
        settled();
        settled();
        CHECK(offeredOnToday() == "nobody called\n");
        CHECK(journal()->draft(app::betweenDraftName())->empty());
        CHECK(comesToSee("nobody called"));
    }
    SECTION("after a crash, too") {
        type("n");
        type("obody called");
        program->window().findChild<Drafts*>()->settle();
        keyboard()->blockSignals(true);
        program.reset();
        Desk::open();
        settled();
        CHECK(comesToSee("nobody called"));
        CHECK(journal()->draft(app::betweenDraftName())->empty());
    }
}

TEST_CASE_METHOD(Cared, "Whom one asks for help are chips, the same people as on the calm page") {
    note("Priya, 0171 3920012\nMum");
    open();
    const auto plan = [this] {
        program->window().actions().named(QStringLiteral("safety-plan"))->trigger();
        REQUIRE(wait([this] { return on<PlanPage>(); }));
        settled();
    };
    plan();
    auto* priya = named<QAbstractButton>("Priya, 0171 3920012");
    auto* mum = named<QAbstractButton>("Mum");
    REQUIRE(priya != nullptr);
    REQUIRE(mum != nullptr);
    CHECK(priya->isChecked());
    SECTION("one is added in place, commas and all") {
        auto* add = named<QAbstractButton>("Add someone");
        REQUIRE(add != nullptr);
        mum->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        REQUIRE(keyboard() == add);
        press(Qt::Key_Space);
        type("Dr. Weber, 030 123 456");
        press(Qt::Key_Return);
        settled();
        CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012\nMum\nDr. Weber, 030 123 456");
        CHECK(on<PlanPage>());
        press(Qt::Key_F7);
        REQUIRE(comes());
        CHECK(comesToSee("Dr. Weber"));
    }
    SECTION("half a name is there again when one comes back") {
        clickOn("Add someone");
        type("Dr. W");
        program->window().findChild<Drafts*>()->settle();
        settled();
        keyboard()->blockSignals(true);
        program.reset();
        open();
        plan();
        CHECK(wait([this] {
            auto* line = named<TextLine>("Whom I ask for help");
            return line != nullptr && line->text() == QStringLiteral("Dr. W");
        }));
    }
    SECTION("left by a key, whoever was typed is one of them") {
        clickOn("Add someone");
        type("Dr. Weber");
        press(Qt::Key_Return, careCtrl);
        REQUIRE(wait([this] { return program->window().showsPlaces(); }));
        settled();
        CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012\nMum\nDr. Weber");
    }
    SECTION("one is taken out and put back by a key") {
        mum->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        settled();
        CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012");
        CHECK(named<QAbstractButton>("Mum") == mum);
        press(Qt::Key_Space);
        settled();
        CHECK(inPlan(app::PlanStep::people) == "Priya, 0171 3920012\nMum");
    }
    SECTION("another program's are shown") {
        note("Priya, 0171 3920012\nMum\nAnna");
        CHECK(wait([this] { return named<QAbstractButton>("Anna") != nullptr; }));
    }
}

TEST_CASE_METHOD(Cared, "Undo on the calm page and on the plan takes back what was done there") {
    entry = record("I promised a date without asking anybody");
    open();
    type("Kept a moment before");
    press(Qt::Key_Return);
    settled();
    press(Qt::Key_F7);
    REQUIRE(comes());
    SECTION("a step of the plan") {
        REQUIRE(app::writePlan(*writing(), app::PlanStep::alone, saying("Walk")));
        REQUIRE(wait([this] { return named<QAbstractButton>("Open the whole plan") != nullptr; }));
        clickOn("Open the whole plan");
        REQUIRE(wait([this] { return on<PlanPage>(); }));
        settled();
        REQUIRE(keyboard()->accessibleName() == QStringLiteral("My signs"));
        type("I sleep badly");
        press(Qt::Key_Escape);
        REQUIRE(comes());
        REQUIRE(comesToSee("I sleep badly"));
        settled();
        page<CalmPage>()->setFocus();
        press(Qt::Key_Z, careCtrl);
        CHECK(wait([this] { return inPlan(app::PlanStep::signs).empty(); }));
        CHECK(comesToSee("Taken back:"));
        CHECK(wait([this] { return !sees(QStringLiteral("I sleep badly")); }));
        // No further: the rest was done elsewhere.
        press(Qt::Key_Z, careCtrl);
        CHECK(comesToSee("Nothing was done here yet."));
        CHECK(inPlan(app::PlanStep::alone) == "Walk");
        CHECK(journal()->entries({})->size() == 2);
        press(Qt::Key_Z, careCtrl | Qt::ShiftModifier);
        CHECK(wait([this] { return inPlan(app::PlanStep::signs) == "I sleep badly"; }));
    }
    SECTION("nothing") {
        page<CalmPage>()->setFocus();
        press(Qt::Key_Z, careCtrl);
        CHECK(comesToSee("Nothing was done here yet."));
        CHECK(journal()->entries({})->size() == 2);
    }
}

TEST_CASE_METHOD(Cared, "The page after Hide opens blank, and what a crash left is on Today") {
    record("Something");
    open();
    press(Qt::Key_F12);
    REQUIRE(on<BlankPage>());
    type("Buy bread");
    SECTION("after a crash") {
        program->window().findChild<Drafts*>()->settle();
        settled();
        keyboard()->blockSignals(true);
        program.reset();
        open();
        settled();
        CHECK(comesToSee("Buy bread"));
        press(Qt::Key_F12);
        REQUIRE(on<BlankPage>());
        settled();
        settled();
        CHECK(field()->words().isEmpty());
        CHECK(offeredOnToday().find("Buy bread") != std::string::npos);
    }
    SECTION("words that can't be written stay in its field") {
        refuseAll();
        press(Qt::Key_Escape);
        settled();
        settled();
        CHECK(page<BlankPage>()->field().words() == QStringLiteral("Buy bread"));
        inFile(QStringLiteral("DROP TRIGGER refuses_operation"));
        inFile(QStringLiteral("DROP TRIGGER refuses_draft"));
        press(Qt::Key_F12);
        settled();
        settled();
        CHECK(journal()->entries({.limit = 1})->front().entry.text == saying("Buy bread"));
    }
}

TEST_CASE_METHOD(Cared, "A number for who was hurt stands before the field, and before the words") {
    entry = recordAs("He hit me again and I locked myself in the bathroom", core::Sort::violence);
    open();
    reflectOn(entry);
    REQUIRE(comesToSee("Hilfetelefon"));
    const auto* number = label("Hilfetelefon");
    CHECK(heightOf(number) < heightOf(page<ReflectPage>()->firstFocus()));
    CHECK(heightOf(number) > heightOf(label("Are you safe where you are?")));
    CHECK(number->text().contains(QStringLiteral("116") + QChar::Nbsp + QStringLiteral("016")));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    read(entry);
    REQUIRE(comesToSee("Hilfetelefon"));
    auto* hides = page<EntryPage>()->findChild<HideLine*>();
    REQUIRE(hides != nullptr);
    CHECK(heightOf(hides) < heightOf(named<QAbstractButton>("Reflect now")));
}

TEST_CASE_METHOD(Cared,
                 "Other words that are being typed for a lesson stay with their reflection") {
    entry = record("I came too late. Next time I will ask two weeks earlier, because I learned "
                   "that waiting makes it worse.");
    const core::Id other = record("I forgot the bread. Something else.");
    open();
    reflectOn(entry);
    REQUIRE(wait([this] {
        return !program->window().findChildren<ProposalCard*>().isEmpty() &&
               program->window().findChildren<ProposalCard*>().front()->isVisible();
    }));
    clickOn("Reword");
    type(" Truly.");
    program->openReflection(other);
    REQUIRE(wait([&] { return program->findChild<ReflectPresenter*>()->entry() == other; }));
    settled();
    CHECK(wait([this] {
        for (auto* card : program->window().findChildren<ProposalCard*>())
            if (card->isVisible())
                return false;
        return true;
    }));
    // They wait where they were typed.
    const auto drafts = journal()->drafts({});
    bool waits = false;
    for (const auto& one : *drafts)
        waits = waits || one.text.utf8().find("Truly.") != std::string::npos;
    CHECK(waits);
}

TEST_CASE_METHOD(Cared, "What can't be written when the system ends the program is there again") {
    record("Something");
    auto windows = std::make_unique<Windows>(surroundings, stage::theme());
    windows->begin({.journal = path});
    REQUIRE(wait([&] { return windows->program() != nullptr; }));
    MainWindow& window = windows->program()->window();
    window.activateWindow();
    REQUIRE(wait([&] { return keyboard() == window.today()->firstFocus(); }));
    const auto kept = surroundings->paths().state / "kept-words";
    const auto files = [&] {
        std::vector<std::filesystem::path> all;
        std::error_code none;
        for (const auto& file : std::filesystem::directory_iterator(kept, none))
            all.push_back(file.path());
        return all;
    };
    SECTION("written, nothing is kept beside it") {
        type("Buy bread");
        windows->leave();
        bool answered = false;
        windows->program()->service().ask(
            windows->program(), app::Lane::write,
            [](store::Journal& there) { return there.counts(); },
            [&](const auto&) { answered = true; });
        REQUIRE(wait([&] { return answered; }));
        CHECK(files().empty());
    }
    SECTION("not written") {
        refuseAll();
        type("Buy bread");
        windows->leave();
        REQUIRE(wait([&] { return !files().empty(); }));
        struct stat found {};
        REQUIRE(::stat(files().front().c_str(), &found) == 0);
        CHECK((found.st_mode & 0777) == 0600);
        keyboard()->blockSignals(true);
        windows.reset();
        inFile(QStringLiteral("DROP TRIGGER refuses_operation"));
        inFile(QStringLiteral("DROP TRIGGER refuses_draft"));
        open();
        CHECK(wait([this] { return field()->words() == QStringLiteral("Buy bread"); }));
        CHECK(files().empty());
    }
    keyboard()->blockSignals(true);
}
