// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The program in its window: how it is begun, brought to rest, and compared with the model.

#include "window_world.hpp"

#include "circling/circling_page.hpp"
#include "field/draft.hpp"
#include "field/drafts.hpp"
#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "ground/ground_page.hpp"
#include "gui/stage.hpp"
#include "journal/editor_page.hpp"
#include "journal/journal_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "shell/notice.hpp"
#include "support/files.hpp"
#include "today/today_page.hpp"
#include "widgets/growing_text_edit.hpp"
#include "words/text.hpp"

#include <upturn/app/drafts.hpp>

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace upturn::argue {

using namespace upturn::gui;

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

core::Moment inBerlin(const char* iso) {
    return core::momentAt(*core::parseIsoInstant(iso), "Europe/Berlin");
}

/// Of answers the order is left out: a clock that went back turns it round.
std::vector<std::pair<std::string, std::string>> sorted(const std::vector<DiaryAnswer>& answers) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const DiaryAnswer& answer : answers)
        out.emplace_back(answer.question, answer.text);
    std::sort(out.begin(), out.end());
    return out;
}

std::string told(const DiaryEntry& entry) {
    std::string words = '"' + entry.text + '"' + (entry.trashed ? " in the trash" : "");
    for (const auto& [question, text] : sorted(entry.answers))
        words += "; " + question + " \"" + text + '"';
    return words + "; asked " + std::to_string(entry.encounters);
}

std::string told(const DiaryLesson& lesson) {
    std::string words = '"' + lesson.text + '"';
    const std::multiset<int> grades(lesson.grades.begin(), lesson.grades.end());
    for (const int grade : grades)
        words += ' ' + std::to_string(grade);
    return words;
}

template<class Thing>
void compareAll(const char* what, const std::map<std::string, Thing>& model,
                const std::map<std::string, Thing>& program) {
    for (const auto& [key, thing] : model) {
        const auto there = program.find(key);
        if (there == program.end())
            differ(std::string(what) + " is missing", key + ": " + told(thing));
        if (told(thing) != told(there->second))
            differ(std::string(what) + " is another", key + ": " + told(thing) + " in the model, " +
                                                          told(there->second) + " in the journal");
    }
    for (const auto& [key, thing] : program)
        if (!model.contains(key))
            differ(std::string(what) + " should not be there", key + ": " + told(thing));
}

DiaryEntry readDiaryEntry(store::Journal& journal, const core::Entry& entry, bool trashed) {
    DiaryEntry read{.text = entry.text.utf8(), .trashed = trashed, .answers = {}};
    if (const auto answers = journal.answers(entry.id))
        for (const core::Answer& answer : *answers)
            read.answers.push_back({answer.question.text.utf8(), answer.text.utf8()});
    if (const auto met = journal.encounters(entry.id))
        read.encounters = met->size();
    return read;
}

bool saysSaved(const QWidget& page) {
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QLatin1String("Saved");
    });
}

} // namespace

Begin window() {
    return [] { return std::make_unique<WindowWorld>(); };
}

WindowWorld::WindowWorld()
    : path_(folder_ / "journal.upturn") {
    auto fixed = std::make_unique<core::FixedClock>(inBerlin("2026-11-21T19:00:00Z"));
    clock_ = fixed.get();
    const auto home = [this](const char* variable) {
        return std::string(variable) == "HOME" ? folder_.path().string() : std::string();
    };
    surroundings_ =
        std::make_shared<const app::Surroundings>(*app::Paths::of(home), std::move(fixed), "en");
    addCapture();
    addReflection();
    addAnswering();
    addEditing();
    addReview();
    addPlaces();
    addTrash();
    addTravel();
    addOthers();
    addEnds();
    begin();
}

WindowWorld::~WindowWorld() = default;

// --- the program

void WindowWorld::begin() {
    program_ =
        std::make_unique<Program>(surroundings_, path_, store::Access::write, stage::theme());
    MainWindow& window = program_->window();
    // What is typed is saved when the person pauses: a step that pauses, not a clock.
    window.findChild<gui::Drafts*>()->setPace(24h);
    // And what a step types is a step of undo: after it there is a pause, be it as short as it is.
    for (FocusField* field : window.findChildren<FocusField*>())
        field->setPause(0ms);
    program_->start(Place::today);
    window.resize(1280, 800);
    window.activateWindow();
    until("the window", [&window] { return window.isActiveWindow(); });
    rest();
    ++run_;
    place_ = Place::today;
    over_ = Over::nothing;
    sheet_.reset();
    reflectedOn_.clear();
    editor_.reset();
    agreed_.reset();
    goesOn_.reset();
    said_.reset();
    captured_.reset();
    opened_ = clock_->now().instant;
    captures_.clear();
    amongTyped_.clear();
    trashed_.reset();
    reflectionDone_ = editorDone_ = reviewDone_ = {};
}

void WindowWorld::goOn() {
    program_.reset();
    begin();
    capture_ = foundCapture_ = file_.capture;
}

void WindowWorld::until(const std::string& what, const std::function<bool()>& ready) const {
    QTimer guard;
    bool late = false;
    QObject::connect(&guard, &QTimer::timeout, &guard, [&late] { late = true; });
    guard.start(10s);
    while (!ready()) {
        if (late)
            differ("Something was waited for in vain", what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void WindowWorld::rest() {
    // An answer may ask for more; no chain in the program is as long as this.
    constexpr int longestChain = 8;
    for (int link = 0; link < longestChain; ++link) {
        int heard = 0;
        for (const app::Lane lane : {app::Lane::write, app::Lane::read, app::Lane::slow})
            program_->service().ask(
                program_.get(), lane, [](store::Journal& journal) { return journal.id(); },
                [&heard](const auto&) { ++heard; });
        until("the journal", [&heard] { return heard == 3; });
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QWidget* WindowWorld::keyboard() const {
    QWidget* focused = QApplication::focusWidget();
    return focused == nullptr ? &program_->window() : focused;
}

void WindowWorld::press(Qt::Key key, Qt::KeyboardModifiers with) const {
    QTest::keyClick(keyboard(), key, with);
}

bool WindowWorld::canClick(const char* name) const {
    const auto buttons = program_->window().findChildren<QPushButton*>();
    return std::any_of(buttons.begin(), buttons.end(), [name](const QPushButton* button) {
        return button->isVisible() && button->isEnabled() &&
               button->accessibleName() == QLatin1String(name);
    });
}

void WindowWorld::clickOn(const char* name) const {
    for (QPushButton* button : program_->window().findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled() &&
            button->accessibleName() == QLatin1String(name))
            return button->click();
    differ("A button is not there", name);
}

GrowingTextEdit* WindowWorld::field() const {
    if (over_ == Over::reflection)
        return static_cast<GrowingTextEdit*>(
            program_->window().findChild<ReflectPage*>()->field().parent());
    QWidget* first = editor_ && place_ == Place::journal
                         ? program_->window().journal()->editor()->firstFocus()
                         : program_->window().today()->firstFocus();
    return static_cast<GrowingTextEdit*>(first);
}

bool WindowWorld::asksBeforeUndo() const {
    const auto labels = program_->window().notice()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String("Undo once more"));
    });
}

OfferLine* WindowWorld::offerLine() const {
    for (OfferLine* line : program_->window().findChildren<OfferLine*>())
        if (line->isVisible())
            return line;
    return nullptr;
}

bool WindowWorld::atEnd() const {
    auto* page = program_->window().findChild<ReflectPage*>();
    return page->firstFocus() != page->field().parent();
}

void WindowWorld::type(const std::string& words) {
    GrowingTextEdit* into = field();
    into->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(into, QString::fromStdString(words));
}

void WindowWorld::rubOut() const {
    field()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
}

void WindowWorld::compose(const std::string& word) {
    GrowingTextEdit* into = field();
    into->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    QInputMethodEvent begins(QStringLiteral("\u306b"), {});
    QCoreApplication::sendEvent(into, &begins);
    // None of them is ours while a word is in the hand of an input method.
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QInputMethodEvent ends;
    ends.setCommitString(QString::fromStdString(word));
    QCoreApplication::sendEvent(into, &ends);
}

std::unique_ptr<store::Journal> WindowWorld::journal(store::Access access) const {
    auto opened = surroundings_->open(path_, access, false);
    if (!opened)
        differ("The journal can't be opened", opened.error().sentence);
    return std::move(*opened);
}

void WindowWorld::hearOfOthers(const std::function<void()>& does) {
    bool heard = false;
    const auto listening = QObject::connect(
        &program_->service(), &app::JournalService::changed, program_.get(),
        [&heard](const store::Touched& touched) { heard = heard || touched.everything; });
    does();
    until("news of another program", [&heard] { return heard; });
    QObject::disconnect(listening);
    rest();
}

// --- the comparison

void WindowWorld::compare() {
    rest();
    // Once something else was done the line that offers to take it back has gone, for good.
    if (captured_ && !isNewest(*captured_))
        captured_.reset();
    emptyCapture();
    compareRecord();
    compareWindow();
}

void WindowWorld::compareRecord() {
    const auto read = journal(store::Access::read);
    std::map<std::string, DiaryEntry> entries;
    const auto keyOf = [this](const core::Id& id) {
        const auto known = std::find_if(file_.ids.begin(), file_.ids.end(),
                                        [&id](const auto& one) { return one.second == id; });
        return known == file_.ids.end() ? id.hex() : known->first;
    };
    constexpr std::size_t all = 1000;
    for (const store::Found& found : must(read->entries({.limit = all})))
        entries[keyOf(found.entry.id)] = readDiaryEntry(*read, found.entry, false);
    for (const core::Entry& entry : must(read->trash()))
        entries[keyOf(entry.id)] = readDiaryEntry(*read, entry, true);
    // What hides with its entry is looked at when it comes back.
    std::map<std::string, DiaryEntry> model = diary().entries;
    for (auto* side : {&entries, &model})
        for (auto& [key, entry] : *side)
            if (entry.trashed) {
                entry.answers.clear();
                entry.encounters = 0;
            }
    compareAll("An entry", model, entries);
    std::map<std::string, DiaryLesson> lessons;
    for (const core::Lesson& lesson : must(read->lessons({}))) {
        DiaryLesson& one = lessons[lesson.id.hex()];
        one.text = lesson.text.utf8();
        for (const core::Review& review : must(read->lesson(lesson.id)).reviews)
            one.grades.push_back(static_cast<int>(review.grade));
    }
    compareAll("A lesson", diary().lessons, lessons);
    if (const std::string draft = must(read->draft("capture")).utf8(); draft != file_.capture)
        differ("The draft of Today is another",
               '"' + file_.capture + "\" in the model, \"" + draft + "\" in the journal");
}

void WindowWorld::compareWindow() {
    MainWindow& window = program_->window();
    if (window.place() != place_)
        differ("Another place is shown", std::to_string(static_cast<int>(window.place())));
    if (window.showsPlaces() != (over_ == Over::nothing && !editor_))
        differ("A page lies over the places, or none does", window.windowTitle().toStdString());
    const auto* today = static_cast<const GrowingTextEdit*>(window.today()->firstFocus());
    if (const std::string words = today->words().toStdString(); words != capture_)
        differ("The field on Today holds something else",
               '"' + capture_ + "\" in the model, \"" + words + "\" in the window");
    if (over_ == Over::reflection) {
        const auto* page = window.findChild<ReflectPage*>();
        if (atEnd() != sheet_->closing())
            differ("The reflection is at another question", sheet_->question);
        if (sheet_->closing())
            return;
        const std::string words = page->answer().toStdString();
        if (words != sheet_->field.words)
            differ("The field of an answer holds something else",
                   '"' + sheet_->field.words + "\" in the model, \"" + words + "\" in the window");
        const Draft& draft = *page->field().draft();
        const auto durable = file_.drafts.find(sheet_->key());
        // Over deleted words nothing is said.
        const bool emptied =
            sheet_->field.answered && words.find_first_not_of(" \n") == std::string::npos;
        const bool saved =
            durable != file_.drafts.end() && durable->second.words == words && !emptied;
        if ((emptied ? saysSaved(*page) : draft.saved() && words != sheet_->field.kept) && !saved)
            differ("Saved is said of words that are not", words);
    }
    if (editor_ && place_ == Place::journal && over_ == Over::nothing) {
        if (!window.journal()->editing())
            differ("The editor is closed", editor_->entry);
        const std::string words = window.journal()->editor()->fields().text.toStdString();
        if (words != editor_->field.words)
            differ("The editor holds something else",
                   '"' + editor_->field.words + "\" in the model, \"" + words + "\" in the window");
    }
    if (!editor_ && window.journal()->editing())
        differ("The editor is open", window.windowTitle().toStdString());
}

// --- the model

bool WindowWorld::has(const std::string& entry, bool trashed) const {
    const auto known = diary().entries.find(entry);
    return known != diary().entries.end() && known->second.trashed == trashed;
}

bool WindowWorld::onPage(const std::string& entry) const {
    return reflectedOn_ == entry || (editor_ && editor_->entry == entry);
}

bool WindowWorld::writing() const {
    return editor_ && place_ == Place::journal && over_ == Over::nothing;
}

bool WindowWorld::showsPlaces() const {
    return over_ == Over::nothing && !writing();
}

bool WindowWorld::answering() const {
    return over_ == Over::reflection && !sheet_->closing();
}

WindowWorld::Field* WindowWorld::typedIn() {
    if (over_ == Over::reflection)
        return &sheet_->field;
    return writing() ? &editor_->field : nullptr;
}

bool WindowWorld::canType() const {
    if (answering())
        return has(sheet_->entry);
    if (writing())
        return has(editor_->entry);
    return over_ == Over::nothing && place_ == Place::today;
}

int WindowWorld::act(Diary after, std::string chain, Run run) {
    file_.past.act({.id = ++acts_,
                    .run = run == 0 ? run_ : run,
                    .at = clock_->now().instant,
                    .chain = std::move(chain),
                    .before = {},
                    .after = std::move(after)});
    return acts_;
}

void WindowWorld::learnNewEntry(const std::string& text, Run run) {
    const std::string handle = text.substr(0, text.find(' '));
    const auto read = journal(store::Access::read);
    constexpr std::size_t all = 1000;
    std::vector<core::Id> made;
    for (const store::Found& found : must(read->entries({.limit = all})))
        if (found.entry.text.utf8() == text)
            made.push_back(found.entry.id);
    if (made.size() != 1)
        differ("A sentence was kept once and is there " + std::to_string(made.size()) + " times",
               text);
    file_.ids[handle] = made.front();
    // The one before it was taken back, and is another that is in the record.
    for (const std::string& words : file_.words[handle])
        file_.left += words + ' ';
    file_.words[handle] = {text};
    file_.versions[handle] = ++versions_;
    file_.written[handle] = clock_->now().instant;
    Diary next = diary();
    next.entries[handle] = {.text = text, .trashed = false, .answers = {}};
    const int made_ = act(std::move(next), {}, run);
    if (run == 0) {
        file_.givenBack.clear();
        captured_ = made_;
        captures_[made_] = text;
    }
}

/// Undo and redo write versions of their own.
void WindowWorld::learnFrom(const std::vector<DiaryAct>& step, bool back) {
    const Diary& before = back ? step.back().after : step.front().before;
    for (const auto& [handle, entry] : diary().entries) {
        const auto was = before.entries.find(handle);
        if (was == before.entries.end() || was->second.text != entry.text) {
            file_.versions[handle] = ++versions_;
            file_.unsure.insert(handle);
        }
        for (const DiaryAnswer& answer : entry.answers) {
            const std::string key = handle + '/' + answer.question;
            const bool same = was != before.entries.end() &&
                              std::find(was->second.answers.begin(), was->second.answers.end(),
                                        answer) != was->second.answers.end();
            if (same)
                continue;
            file_.versions[key] = ++versions_;
            file_.unsure.insert(key);
        }
    }
}

void WindowWorld::putDraft(const std::string& key, Field& field) {
    // Words that are all deleted are no draft.
    const bool blank = field.words.find_first_not_of(" \n") == std::string::npos;
    if (blank || field.words == field.kept)
        return dropDraft(key, field);
    const auto before = file_.drafts.find(key);
    if (before != file_.drafts.end() && before->second.from != field.version &&
        before->second.words != field.words && !field.ours.contains(before->second.from))
        putAside(key, {before->second.words});
    file_.drafts[key] = {field.words, field.version};
}

void WindowWorld::put(Field& field, std::string words) {
    field.before.push_back(std::exchange(field.words, std::move(words)));
    field.undone.clear();
}

std::string WindowWorld::together(const Pieces& pieces) {
    std::string all;
    for (const Piece& piece : pieces)
        all = app::bothOf(core::Text::repaired(all), core::Text::repaired(piece.words)).utf8();
    return all;
}

void WindowWorld::putAside(const std::string& key, const Piece& piece) {
    Pieces& all = file_.older[key];
    if (std::ranges::find(all, piece.words, &Piece::words) == all.end())
        all.push_back(piece);
}

void WindowWorld::offerTakenBack(const std::vector<DiaryAct>& step, bool back) {
    for (const DiaryAct& one : step) {
        const auto answer = answers_.find(one.id);
        if (answer == answers_.end() || (back && one.run != run_))
            continue;
        const std::string& key = answer->second;
        const Diary& there = back ? step.back().after : diary();
        const auto entry = there.entries.find(key.substr(0, key.find('/')));
        if (entry == there.entries.end())
            continue;
        const auto said = std::find_if(entry->second.answers.rbegin(), entry->second.answers.rend(),
                                       [&key](const DiaryAnswer& all) {
                                           return all.question == key.substr(key.find('/') + 1);
                                       });
        if (said == entry->second.answers.rend())
            continue;
        if (back)
            return putAside(key, {said->text});
        std::erase_if(file_.older[key], [&said](const Piece& piece) {
            return said->text.find(piece.words) != std::string::npos;
        });
        return;
    }
}

void WindowWorld::offerAgain(const std::string& key, Field& field, const Pieces& pieces) {
    for (const Piece& piece : pieces) {
        putAside(key, piece);
        if (std::ranges::find(field.offered, piece.words, &Piece::words) == field.offered.end())
            field.offered.push_back(piece);
    }
}

void WindowWorld::letGo(const std::string& key, Field& field, const Pieces& pieces) {
    for (const Piece& piece : pieces) {
        std::erase(field.offered, piece);
        std::erase_if(file_.older[key],
                      [&piece](const Piece& one) { return one.words == piece.words; });
    }
}

bool WindowWorld::travelsIn(const std::string& key, Field& field, bool back) {
    Words& from = back ? field.before : field.undone;
    if (from.empty())
        return false;
    (back ? field.undone : field.before).push_back(std::exchange(field.words, from.back()));
    from.pop_back();
    for (Field::Taken& one : field.taken) {
        const bool out = one.inPlace && field.words == one.before && !field.undone.empty();
        const bool in = !one.inPlace && field.words == one.words && !field.before.empty();
        if (!out && !in)
            continue;
        one.inPlace = in;
        offerAgain(key, field, in ? one.instead : one.pieces);
        putDraft(key, field);
        letGo(key, field, in ? one.pieces : one.instead);
    }
    return true;
}

bool WindowWorld::sentenceIsNext(bool back) const {
    const std::vector<int>& own = back ? reflectionDone_.done : reflectionDone_.takenBack;
    const auto at = own.empty() ? amongTyped_.end() : amongTyped_.find(own.back());
    if (at == amongTyped_.end())
        return false;
    const std::size_t typed = sheet_->field.before.size();
    return back ? typed <= at->second : typed >= at->second;
}

void WindowWorld::dropDraft(const std::string& key, const Field& field) {
    const auto before = file_.drafts.find(key);
    if (before == file_.drafts.end())
        return;
    if (!field.ours.contains(before->second.from))
        putAside(key, {before->second.words});
    file_.drafts.erase(before);
}

void WindowWorld::pause() {
    const bool blank = capture_.find_first_not_of(" \n") == std::string::npos;
    file_.capture = blank ? std::string() : capture_;
    if (answering())
        putDraft(sheet_->key(), sheet_->field);
    if (editor_)
        putDraft(editor_->entry, editor_->field);
}

/// What the field must hold, and what it must offer. Undo brings words back in a version of which
/// it can't be told here whether a draft goes on from it: then either will do.
WindowWorld::Field WindowWorld::filled(const std::string& key, Field kept,
                                       const std::string& shown) {
    kept.words = kept.kept;
    kept.ours = {kept.version};
    for (const Piece& piece : file_.older[key])
        if (piece.words != kept.kept)
            kept.offered.push_back(piece);
    const auto draft = file_.drafts.find(key);
    if (draft != file_.drafts.end() && draft->second.words != kept.kept) {
        const TypedDraft& typed = draft->second;
        bool goesOn = !kept.answered || typed.from == kept.version;
        if (kept.answered && file_.unsure.contains(key))
            goesOn = shown == typed.words;
        if (goesOn) {
            kept.words = typed.words;
            kept.found = true;
            kept.ours.insert(typed.from);
            kept.version = typed.from;
        } else {
            kept.offered.push_back({typed.words});
        }
    }
    if (shown != kept.words)
        differ("What was typed does not stand in its field again",
               '"' + kept.words + "\" in the model, \"" + shown + "\" in the window");
    if (!kept.offered.empty() && offerLine() == nullptr)
        differ("What was typed before is not offered", together(kept.offered));
    if (kept.offered.empty() && offerLine() != nullptr)
        differ("Something is offered that is not there", key);
    return kept;
}

void WindowWorld::fillSheet(bool back) {
    const auto* page = program_->window().findChild<ReflectPage*>();
    Sheet next{.entry = reflectedOn_, .question = {}, .field = {}};
    if (!atEnd())
        next.question = page->firstFocus()->accessibleName().toStdString();
    const std::optional<Sheet> before = std::exchange(sheet_, std::move(next));
    if (sheet_->closing())
        return amongTyped_.clear();
    Field kept;
    // A sentence that was left in the middle goes on where it was, though it is an answer by now.
    const bool goesOn = !page->answer().trimmed().isEmpty();
    if (back || goesOn)
        for (const DiaryAnswer& answer : diary().entries[sheet_->entry].answers)
            if (answer.question == sheet_->question) {
                kept.kept = answer.text;
                kept.answered = true;
                kept.version = file_.versions[sheet_->key()];
            }
    sheet_->field = filled(sheet_->key(), std::move(kept), page->answer().toStdString());
    // Where the same words stand at the same question, what was typed can still be taken back.
    if (before && before->key() == sheet_->key() && before->field.words == sheet_->field.words) {
        sheet_->field.before = before->field.before;
        sheet_->field.undone = before->field.undone;
    }
    if (sheet_->field.before.empty() && sheet_->field.undone.empty())
        amongTyped_.clear();
}

void WindowWorld::rebaseSheet() {
    Field& field = sheet_->field;
    field.kept.clear();
    field.answered = false;
    field.version = 0;
    for (const DiaryAnswer& answer : diary().entries[sheet_->entry].answers)
        if (answer.question == sheet_->question) {
            field.kept = answer.text;
            field.answered = true;
            field.version = file_.versions[sheet_->key()];
        }
    field.ours.insert(field.version);
    putDraft(sheet_->key(), field);
}

void WindowWorld::fillEditor() {
    Field kept{.kept = diary().entries[editor_->entry].text,
               .answered = true,
               .version = file_.versions[editor_->entry]};
    editor_->field = filled(editor_->entry, std::move(kept),
                            program_->window().journal()->editor()->fields().text.toStdString());
}

/// What was typed stays in the field when an act below it is taken back or done again. A draft of
/// before that is offered, where it went on from other words.
void WindowWorld::rebaseEditor() {
    Field& field = editor_->field;
    field.kept = diary().entries[editor_->entry].text;
    field.version = file_.versions[editor_->entry];
    field.ours = {field.version};
    field.found = false;
    field.offered.clear();
    for (const Piece& piece : file_.older[editor_->entry])
        if (piece.words != field.kept)
            field.offered.push_back(piece);
    if (const auto draft = file_.drafts.find(editor_->entry);
        draft != file_.drafts.end() && offerLine() != nullptr && draft->second.words != field.kept)
        field.offered.push_back({draft->second.words});
}

void WindowWorld::followElsewhere(const std::string& key, Field& field, const std::string& text) {
    if (text == field.kept)
        return;
    if (field.words != field.kept && field.words != text)
        return offerAgain(key, field, {{text, true}});
    if (field.words != text) {
        field.words = text;
        field.before.clear();
        field.undone.clear();
        if (sheet_ && &field == &sheet_->field)
            amongTyped_.clear();
    }
    field.kept = text;
    field.answered = true;
    field.found = false;
    field.taken.clear();
    field.version = file_.versions[key];
    field.ours.insert(field.version);
    std::erase_if(field.offered, [&text](const Piece& one) { return one.words == text; });
}

void WindowWorld::followInEditor() {
    if (editor_ && has(editor_->entry))
        followElsewhere(editor_->entry, editor_->field, diary().entries[editor_->entry].text);
}

void WindowWorld::writeSheet() {
    if (!sheet_ || sheet_->closing())
        return;
    Field& field = sheet_->field;
    // Words that are all deleted are no answer, and the one that was there stays.
    const bool blank = field.words.find_first_not_of(" \n") == std::string::npos;
    if (blank || field.words == field.kept)
        return dropDraft(sheet_->key(), field);
    Diary next = diary();
    DiaryEntry& entry = next.entries[sheet_->entry];
    const auto known = std::find_if(
        entry.answers.rbegin(), entry.answers.rend(),
        [this](const DiaryAnswer& answer) { return answer.question == sheet_->question; });
    // A question that is asked again after a while has another answer; nobody says so here.
    const auto read = journal(store::Access::read);
    const auto answers = read->answers(file_.ids.at(sheet_->entry));
    const bool added = answers && answers->size() > entry.answers.size();
    const bool corrects = known != entry.answers.rend() && (field.answered || !added);
    if (corrects) {
        known->text = field.words;
    } else {
        entry.answers.push_back({sheet_->question, field.words});
        ++entry.encounters;
    }
    file_.words[sheet_->entry].push_back(field.words);
    const int made = act(std::move(next), corrects ? "answer/" + sheet_->key() : std::string());
    answers_[made] = sheet_->key();
    reflectionDone_.hear(made);
    field.kept = field.words;
    field.answered = true;
    // What was put aside and stands among the words has served with them.
    std::erase_if(file_.older[sheet_->key()], [&field](const Piece& piece) {
        return field.words.find(piece.words) != std::string::npos;
    });
    dropDraft(sheet_->key(), field);
    field.version = file_.versions[sheet_->key()] = ++versions_;
    field.ours.insert(field.version);
    file_.unsure.erase(sheet_->key());
}

void WindowWorld::writeEditor() {
    if (!editor_)
        return;
    if (!diary().entries.contains(editor_->entry)) // undo has taken it away
        return editor_.reset();
    Field& field = editor_->field;
    const bool blank = field.words.find_first_not_of(" \n") == std::string::npos;
    if (!blank && field.words != field.kept) {
        Diary next = diary();
        next.entries[editor_->entry].text = field.words;
        file_.words[editor_->entry].push_back(field.words);
        editorDone_.hear(act(std::move(next), "entry/" + editor_->entry));
        field.kept = field.words;
        file_.versions[editor_->entry] = ++versions_;
        file_.unsure.erase(editor_->entry);
    }
    dropDraft(editor_->entry, field);
    field.version = file_.versions[editor_->entry];
    field.ours.insert(field.version);
}

} // namespace upturn::argue
