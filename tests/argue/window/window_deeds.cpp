// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the random person does in the window, and what the model says it leads to.

#include "circling/circling_page.hpp"
#include "field/drafts.hpp"
#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "ground/ground_page.hpp"
#include "journal/editor_page.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "journal/trash_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "support/files.hpp"
#include "today/today_page.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/link_button.hpp"
#include "window_world.hpp"
#include "words/text.hpp"

#include <upturn/app/answer_notes.hpp>

#include <QAction>
#include <QTest>

#include <algorithm>

namespace upturn::argue {

using namespace upturn::gui;

namespace {

namespace files = std::filesystem;

bool isBlank(const std::string& words) {
    return words.find_first_not_of(" \n") == std::string::npos;
}

std::string trimmed(const std::string& words) {
    return QString::fromStdString(words).trimmed().toStdString();
}

core::Text said(const std::string& words) {
    return core::Text::repaired(words);
}

} // namespace

void WindowWorld::addPlain(std::string name, int weight, std::function<bool()> can,
                           std::function<void()> does) {
    add({.name = std::move(name),
         .weight = weight,
         .offer = [can](Dice&) { return can() ? std::optional(Words()) : std::nullopt; },
         .can = [can](const Words&) { return can(); },
         .does = [does = std::move(does)](const Words&) { does(); }});
}

void WindowWorld::addAbout(std::string name, int weight,
                           std::function<bool(const std::string&)> can, int words,
                           std::function<void(const Words&)> does) {
    add({.name = std::move(name),
         .weight = weight,
         .offer = [this, can, words](Dice& dice) -> std::optional<Words> {
             Words there;
             for (const auto& [handle, entry] : diary().entries)
                 if (can(handle))
                     there.push_back(handle);
             if (there.empty())
                 return std::nullopt;
             Words with{dice.oneOf(there)};
             for (int i = 0; i < words; ++i)
                 with.push_back(dice.plainWord());
             return with;
         },
         .can = [can](const Words& with) { return can(with.at(0)); },
         .does = std::move(does)});
}

void WindowWorld::addCapture() {
    const auto into = [this](const std::string& word) {
        Field* typed = typedIn();
        const std::string& words = typed == nullptr ? capture_ : typed->words;
        const std::string added = (words.empty() ? "" : " ") + word;
        if (typed == nullptr)
            capture_ += added;
        else
            put(*typed, words + added);
        return added;
    };
    add({.name = "type",
         .weight = 16,
         .offer =
             [this](Dice& dice) {
                 return canType() ? std::optional(Words{dice.plainWord()}) : std::nullopt;
             },
         .can = [this](const Words&) { return canType(); },
         .does = [this, into](const Words& with) { type(into(with[0])); }});
    add({.name = "compose",
         .weight = 3,
         .offer =
             [this](Dice& dice) {
                 return canType() ? std::optional(Words{dice.freshWord()}) : std::nullopt;
             },
         .can = [this](const Words&) { return canType(); },
         .does = [this, into](const Words& with) { compose(into(with[0])); }});
    addPlain(
        "rub out", 2, [this] { return canType(); },
        [this] {
            rubOut();
            Field* typed = typedIn();
            if (typed == nullptr)
                capture_.clear();
            else if (!typed->words.empty())
                put(*typed, {});
        });
    addPlain(
        "pause", 4, [] { return true; },
        [this] {
            program_->window().findChild<gui::Drafts*>()->settle();
            pause();
        });
    const auto full = [this] {
        // An entry is known by its first word: what was taken back, went on and came again is two.
        const std::string text = trimmed(capture_);
        return over_ == Over::nothing && place_ == Place::today && !text.empty() &&
               !diary().entries.contains(text.substr(0, text.find(' ')));
    };
    const auto keep = [this](Qt::KeyboardModifiers with) {
        field()->setFocus();
        press(Qt::Key_Return, with);
        const std::string text = trimmed(std::exchange(capture_, {}));
        file_.capture.clear();
        return text;
    };
    addPlain("keep", 8, full, [this, keep] {
        const std::string text = keep(Qt::NoModifier);
        rest();
        learnNewEntry(text, 0);
    });
    addPlain("press Enter twice", 1, full, [this, keep] {
        const std::string text = keep(Qt::NoModifier);
        press(Qt::Key_Return);
        rest();
        learnNewEntry(text, 0);
    });
    addPlain("keep and reflect", 3, full, [this, keep] {
        const std::string text = keep(Qt::ControlModifier);
        rest();
        learnNewEntry(text, 0);
        openReflection(text.substr(0, text.find(' ')));
    });
    add({.name = "keep and type on",
         .weight = 2,
         .offer =
             [full](Dice& dice) {
                 return full() ? std::optional(Words{dice.plainWord()}) : std::nullopt;
             },
         .can = [full](const Words&) { return full(); },
         .does =
             [this, keep](const Words& with) {
                 const std::string text = keep(Qt::NoModifier);
                 QTest::keyClicks(field(), QString::fromStdString(' ' + with[0]));
                 rest();
                 capture_ = with[0];
                 learnNewEntry(text, 0);
             }});
}

void WindowWorld::openReflection(const std::string& entry) {
    rest();
    MainWindow& window = program_->window();
    auto* circling = window.findChild<CirclingPage*>();
    if (window.isFocused(circling)) {
        Q_EMIT circling->chosen(WayOut::writeOn);
        rest();
    }
    if (!window.isFocused(window.findChild<ReflectPage*>()))
        differ("A reflection does not open", entry);
    if (reflectedOn_ != entry)
        reflectionDone_ = {};
    reflectedOn_ = entry;
    over_ = Over::reflection;
    fillSheet(false);
}

void WindowWorld::addReflection() {
    addAbout(
        "reflect", 5,
        [this](const std::string& entry) { return showsPlaces() && !editor_ && has(entry); }, 0,
        [this](const Words& with) {
            program_->openReflection(file_.ids.at(with[0]));
            openReflection(with[0]);
        });
    addPlain(
        "leave the reflection", 4, [this] { return over_ == Over::reflection; },
        [this] {
            press(Qt::Key_Escape);
            rest();
            writeSheet();
            over_ = Over::nothing;
            reflectedOn_.clear();
            sheet_.reset();
            pause();
        });
    addPlain(
        "back", 4, [this] { return over_ == Over::reflection && canClick("Back"); },
        [this] {
            clickOn("Back");
            rest();
            // Half an answer is none.
            if (answering() && !sheet_->field.answered && !isBlank(sheet_->field.words))
                putDraft(sheet_->key(), sheet_->field);
            else
                writeSheet();
            fillSheet(true);
        });
    addPlain(
        "ask me more", 1,
        [this] {
            return over_ == Over::reflection && sheet_->closing() && canClick("Ask me more");
        },
        [this] {
            clickOn("Ask me more");
            rest();
            fillSheet(false);
        });
}

void WindowWorld::passBy() {
    Field& field = sheet_->field;
    if (field.words != field.kept && !isBlank(field.words)) {
        putDraft(sheet_->key(), field);
    } else {
        dropDraft(sheet_->key(), field);
    }
    if (!field.answered) {
        Diary next = diary();
        ++next.entries[sheet_->entry].encounters;
        reflectionDone_.hear(act(std::move(next)));
    }
}

void WindowWorld::keepSentence() {
    const std::set<std::string> before = [this] {
        std::set<std::string> ids;
        for (const auto& [id, lesson] : diary().lessons)
            ids.insert(id);
        return ids;
    }();
    field()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    rest();
    const auto read = journal(store::Access::read);
    Words made;
    for (const core::Lesson& lesson : must(read->lessons({})))
        if (!before.contains(lesson.id.hex()))
            made.push_back(lesson.id.hex());
    // A question that is asked again after a while has another answer.
    const auto answers = [this] {
        const auto& all = diary().entries[sheet_->entry].answers;
        return std::count_if(all.begin(), all.end(), [this](const DiaryAnswer& answer) {
            return answer.question == sheet_->question;
        });
    };
    DiaryLesson kept{.text = QString::fromStdString(sheet_->field.words).simplified().toStdString(),
                     .from = sheet_->key() + '#' + std::to_string(answers()),
                     .day = {},
                     .grades = {}};
    const bool already =
        sheet_->field.answered &&
        std::any_of(diary().lessons.begin(), diary().lessons.end(), [&kept](const auto& lesson) {
            return lesson.second.text == kept.text && lesson.second.from == kept.from;
        });
    if (made.size() != (already ? 0 : 1))
        differ("A sentence is kept " + std::to_string(made.size()) + " times", sheet_->field.words);
    if (already)
        return putDraft(sheet_->key(), sheet_->field);
    // The answer is one act, and the lesson another.
    writeSheet();
    kept.from = sheet_->key() + '#' + std::to_string(answers());
    Diary next = diary();
    next.lessons[made[0]] = std::move(kept);
    const int act_ = act(std::move(next));
    reflectionDone_.hear(act_);
    lessons_.insert(act_);
    amongTyped_[act_] = sheet_->field.before.size();
}

void WindowWorld::addAnswering() {
    const auto there = [this] { return answering() && has(sheet_->entry); };
    addPlain("next", 8, there, [this] {
        field()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        rest();
        if (isBlank(sheet_->field.words) && !sheet_->field.answered)
            passBy();
        else
            writeSheet();
        fillSheet(false);
    });
    add({.name = "next and type on",
         .weight = 2,
         .offer =
             [this, there](Dice& dice) {
                 return there() && !isBlank(sheet_->field.words)
                            ? std::optional(Words{dice.plainWord()})
                            : std::nullopt;
             },
         .can = [this, there](const Words&) { return there() && !isBlank(sheet_->field.words); },
         .does =
             [this](const Words& with) {
                 field()->setFocus();
                 press(Qt::Key_End, Qt::ControlModifier);
                 press(Qt::Key_Return, Qt::ControlModifier);
                 QTest::keyClicks(field(), QString::fromStdString(' ' + with[0]));
                 rest();
                 writeSheet();
                 put(sheet_->field, sheet_->field.words + ' ' + with[0]);
                 putDraft(sheet_->key(), sheet_->field);
                 fillSheet(false);
             }});
    addPlain("skip", 3, there, [this] {
        clickOn("Skip");
        rest();
        passBy();
        fillSheet(false);
    });
    addPlain("ask me something else", 2, there, [this] {
        field()->setFocus();
        press(Qt::Key_J, Qt::ControlModifier);
        rest();
        writeSheet();
        fillSheet(false);
    });
    addPlain(
        "keep the sentence", 3, [this, there] { return there() && !isBlank(sheet_->field.words); },
        [this] { keepSentence(); });
    const auto offered = [this] {
        return (answering() || writing()) && !typedIn()->offered.empty();
    };
    addPlain("take what is offered", 2, offered, [this] {
        offerLine()->findChildren<LinkButton*>().front()->click();
        rest();
        takeOffered();
    });
    addPlain("let go what is offered", 1, offered, [this] {
        offerLine()->findChildren<LinkButton*>().back()->click();
        rest();
        Field& field = *typedIn();
        const std::string key = answering() ? sheet_->key() : editor_->entry;
        const Pieces gone = firstOffered();
        for (const Piece& piece : gone)
            if (const auto draft = file_.drafts.find(key);
                draft != file_.drafts.end() && draft->second.words == piece.words)
                file_.drafts.erase(draft);
        letGo(key, field, gone);
    });
}

WindowWorld::Pieces WindowWorld::firstOffered() const {
    if (!answering())
        return editor_->field.offered; // in one line
    Pieces first;
    for (const Piece& piece : sheet_->field.offered)
        if (piece.elsewhere == sheet_->field.offered.front().elsewhere)
            first.push_back(piece);
    return first;
}

void WindowWorld::takeOffered() {
    Field& field = *typedIn();
    const std::string key = answering() ? sheet_->key() : editor_->entry;
    const Pieces taken = firstOffered();
    const std::string words = together(taken);
    Pieces instead{{field.words}};
    instead.push_back({words});
    const bool stands =
        isBlank(field.words) || field.words == field.kept || together(instead) == words;
    instead.resize(stands ? 0 : 1);
    // The editor puts aside again what it has shown in its line, as one.
    field.taken.push_back({answering() ? taken : Pieces{{words}}, words, field.words, instead});
    offerAgain(key, field, instead);
    put(field, words);
    file_.drafts.erase(key);
    putDraft(key, field);
    letGo(key, field, taken);
}

void WindowWorld::addEditing() {
    addAbout(
        "edit", 5,
        [this](const std::string& entry) {
            return over_ == Over::nothing && place_ == Place::journal && !editor_ && has(entry);
        },
        0,
        [this](const Words& with) {
            program_->openEntry(file_.ids.at(with[0]));
            rest();
            press(Qt::Key_E, Qt::ControlModifier);
            rest();
            if (!program_->window().journal()->editing())
                differ("An entry can't be edited", with[0]);
            editor_ = Writing{.entry = with[0], .field = {}};
            editorDone_ = {};
            fillEditor();
        });
    addPlain(
        "close the editor", 5, [this] { return writing(); },
        [this] {
            field()->setFocus();
            press(Qt::Key_Escape);
            rest();
            writeEditor();
            editor_.reset();
        });
    const auto there = [this] { return writing() && has(editor_->entry); };
    add({.name = "close the editor and type on",
         .weight = 1,
         .offer =
             [there](Dice& dice) {
                 return there() ? std::optional(Words{dice.plainWord()}) : std::nullopt;
             },
         .can = [there](const Words&) { return there(); },
         .does =
             [this](const Words& with) {
                 GrowingTextEdit* text = field();
                 text->setFocus();
                 press(Qt::Key_End, Qt::ControlModifier);
                 press(Qt::Key_Escape);
                 QTest::keyClicks(text, QString::fromStdString(' ' + with[0]));
                 rest();
                 writeEditor();
                 put(editor_->field, editor_->field.words + ' ' + with[0]);
                 writeEditor();
                 editor_.reset();
             }});
}

void WindowWorld::addReview() {
    addPlain(
        "review", 2, [this] { return showsPlaces() && !diary().lessons.empty(); },
        [this] {
            press(Qt::Key_R, Qt::ControlModifier);
            rest();
            if (!program_->window().isFocused(program_->window().findChild<ReviewPage*>()))
                differ("The review does not open", {});
            over_ = Over::review;
            reviewDone_ = {};
        });
    add({.name = "grade",
         .weight = 6,
         .offer =
             [this](Dice& dice) {
                 return over_ == Over::review
                            ? std::optional(Words{std::to_string(1 + dice.roll(4))})
                            : std::nullopt;
             },
         .can = [this](const Words&) { return over_ == Over::review; },
         .does = [this](const Words& with) { grade(std::stoi(with[0])); }});
    addPlain(
        "leave the review", 3, [this] { return over_ == Over::review; },
        [this] {
            press(Qt::Key_Escape);
            over_ = Over::nothing;
            pause();
        });
}

void WindowWorld::grade(int grade) {
    press(static_cast<Qt::Key>(Qt::Key_0 + grade));
    rest();
    // Which lesson was asked about is the program's to say; that it is one, is not.
    const auto read = journal(store::Access::read);
    Diary next = diary();
    int graded = 0;
    for (auto& [id, lesson] : next.lessons) {
        const auto now = read->lesson(must(core::Id::parse(id)));
        if (!now || now->reviews.size() != lesson.grades.size() + 1)
            continue;
        lesson.grades.push_back(grade);
        ++graded;
    }
    if (graded > 1)
        differ("One key grades several lessons", std::to_string(graded));
    if (graded == 1)
        reviewDone_.hear(act(std::move(next)));
}

void WindowWorld::addPlaces() {
    struct To {
        const char* name;
        Place place;
        Qt::Key key;
    };
    for (const To& to : {To{"go to Today", Place::today, Qt::Key_1},
                         To{"go to the Journal", Place::journal, Qt::Key_2},
                         To{"go to the Lessons", Place::lessons, Qt::Key_3},
                         To{"go to the Practices", Place::practices, Qt::Key_4}})
        addPlain(
            to.name, to.place == Place::today || to.place == Place::journal ? 4 : 1,
            [] { return true; },
            [this, to] {
                press(to.key, Qt::ControlModifier);
                rest();
                pause();
                if (over_ == Over::reflection)
                    writeSheet();
                over_ = Over::nothing;
                sheet_.reset();
                place_ = to.place;
                // The name of a place leads to it, out of the editor too.
                writeEditor();
                editor_.reset();
            });
}

void WindowWorld::addTrash() {
    const auto inTrash = [this](const std::string& entry) {
        return showsPlaces() && !onPage(entry) && has(entry, true);
    };
    addAbout(
        "trash", 3,
        [this](const std::string& entry) {
            return over_ == Over::nothing && place_ == Place::journal && !editor_ &&
                   !onPage(entry) && has(entry);
        },
        0,
        [this](const Words& with) {
            Q_EMIT program_->window().findChild<EntryPage*>()->trashAsked(file_.ids.at(with[0]));
            rest();
            Diary next = diary();
            next.entries[with[0]].trashed = true;
            trashed_ = act(std::move(next));
        });
    addAbout("put back", 2, inTrash, 0, [this](const Words& with) {
        Q_EMIT program_->window().findChild<TrashPage*>()->putBackAsked(file_.ids.at(with[0]));
        rest();
        Diary next = diary();
        next.entries[with[0]].trashed = false;
        act(std::move(next));
    });
    addAbout("purge", 2, inTrash, 0, [this](const Words& with) { purge(with[0]); });
}

void WindowWorld::purge(const std::string& entry) {
    Q_EMIT program_->window().findChild<TrashPage*>()->purgeAsked(file_.ids.at(entry));
    rest();
    file_.past.purge(entry);
    const auto mine = [&entry](const auto& one) {
        return one.first == entry || one.first.starts_with(entry + '/');
    };
    std::erase_if(file_.drafts, mine);
    std::erase_if(file_.older, mine);
    std::string all;
    const auto gone = file_.words.extract(entry);
    for (const std::string& words : gone.mapped())
        all += words + ' ';
    Words words;
    for (const QString& word :
         QString::fromStdString(all).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::string one = word.toStdString();
        // A lesson keeps its words, and so does what was typed anew.
        const bool elsewhere =
            std::any_of(diary().lessons.begin(), diary().lessons.end(),
                        [&one](const auto& lesson) {
                            return lesson.second.text.find(one) != std::string::npos;
                        }) ||
            capture_.find(one) != std::string::npos ||
            file_.capture.find(one) != std::string::npos ||
            file_.capturesAside.find(one) != std::string::npos ||
            file_.left.find(one) != std::string::npos;
        // Two of them are said of many entries.
        const bool common = word == QLatin1String("elsewhere") || word == QLatin1String("rather");
        if (!elsewhere && !common)
            words.push_back(one);
    }
    requireErased(words);
}

void WindowWorld::requireErased(const Words& words) const {
    for (const char* tail : {"", "-wal"}) {
        const files::path file = path_.string() + tail;
        if (!files::exists(file))
            continue;
        const std::string bytes = test::bytesOf(file);
        for (const std::string& word : words)
            if (bytes.find(word) != std::string::npos)
                differ("Words that were deleted for good are in the file", word);
    }
}

void WindowWorld::addTravel() {
    addPlain(
        "undo", 8, [] { return true; }, [this] { travel(true); });
    addPlain(
        "redo", 6, [] { return true; }, [this] { travel(false); });
    addPlain(
        "take back what was kept", 2,
        [this] { return over_ == Over::nothing && place_ == Place::today && captured_; },
        [this] {
            Q_EMIT program_->window().today()->undoAsked();
            takeBackIfNewest(*captured_);
        });
    addPlain(
        "take back what was put in the trash", 2,
        [this] { return showsPlaces() && place_ == Place::journal && trashed_; },
        [this] {
            Q_EMIT program_->window().journal()->undoAsked();
            takeBackIfNewest(*trashed_);
        });
    add({.name = "wait",
         .weight = 3,
         .offer =
             [](Dice& dice) {
                 static constexpr std::array<const char*, 6> minutes{"5",    "45",     "1500",
                                                                     "8000", "525600", "-9000"};
                 return std::optional(Words{minutes.at(dice.roll(minutes.size()))});
             },
         .can = [](const Words&) { return true; },
         .does =
             [this](const Words& with) {
                 clock_->moveTo(core::momentAt(clock_->now().instant + std::stoll(with[0]) * 60'000,
                                               "Europe/Berlin"));
             }});
}

void WindowWorld::takeBackIfNewest(int act) {
    rest();
    if (isNewest(act))
        takeBackInPlaces();
}

bool WindowWorld::isNewest(int act) const {
    const std::vector<DiaryAct> step = file_.past.newest();
    return std::any_of(step.begin(), step.end(),
                       [act](const DiaryAct& one) { return one.id == act; });
}

void WindowWorld::emptyCapture() {
    if (isBlank(capture_) || capture_ != foundCapture_)
        return;
    for (const auto& [handle, entry] : diary().entries) {
        const bool known = handle == file_.givenBack || file_.written[handle] >= opened_;
        if (!known || entry.trashed || entry.text != capture_)
            continue;
        capture_.clear();
        foundCapture_.clear();
        file_.capture.clear();
        return file_.givenBack.clear();
    }
}

void WindowWorld::takeBackInPlaces() {
    const std::vector<DiaryAct> step = file_.past.undo();
    learnFrom(step, true);
    offerTakenBack(step, true);
    // What was kept on Today stands in its field again, or is offered beside what is typed.
    for (const DiaryAct& one : step) {
        const auto kept = captures_.find(one.id);
        if (kept == captures_.end())
            continue;
        if (isBlank(capture_))
            capture_ = kept->second;
        else
            file_.capturesAside += kept->second + ' ';
        file_.capture = capture_;
        file_.givenBack = kept->second.substr(0, kept->second.find(' '));
    }
    followInEditor();
}

void WindowWorld::travel(bool back) {
    program_->window()
        .actions()
        .named(back ? QStringLiteral("undo") : QStringLiteral("redo"))
        ->trigger();
    rest();
    if (over_ == Over::review) {
        travels(&reviewDone_, back);
    } else if (over_ == Over::reflection) {
        travelInReflection(back);
    } else if (writing()) {
        travelInEditor(back);
    } else {
        travelInPlaces(back);
    }
}

bool WindowWorld::travels(DoneOnPage* done, bool back) {
    const std::vector<int>& own = back ? done->done : done->takenBack;
    if (own.empty())
        return false;
    const bool nothing = back ? file_.past.done.empty() : file_.past.takenBack.empty();
    if (nothing)
        return false;
    const std::vector<DiaryAct> next = back ? file_.past.newest() : file_.past.takenBack.back();
    if (std::none_of(next.begin(), next.end(),
                     [&own](const DiaryAct& one) { return one.id == own.back(); }))
        return false; // something was written since
    const std::vector<DiaryAct> step = back ? file_.past.undo() : file_.past.redo();
    learnFrom(step, back);
    done->travelled(step, back);
    return true;
}

void WindowWorld::travelInPlaces(bool back) {
    // Who has agreed to one act goes on through those before it, and back again.
    const auto goOnFrom = [this](const DiaryAct& act) {
        if (const auto before = file_.past.newest(); act.run != run_ && !before.empty())
            goesOn_ = before.back().id;
    };
    if (!back) {
        if (file_.past.takenBack.empty())
            return;
        const std::vector<DiaryAct> step = file_.past.redo();
        learnFrom(step, false);
        offerTakenBack(step, false);
        followInEditor();
        for (const DiaryAct& one : step)
            if (const auto kept = captures_.find(one.id); kept != captures_.end()) {
                if (trimmed(capture_) == kept->second)
                    capture_.clear();
                file_.givenBack.clear();
                file_.capture = isBlank(capture_) ? std::string() : capture_;
            }
        return goOnFrom(step.back());
    }
    const std::vector<DiaryAct> next = file_.past.newest();
    if (next.empty())
        return;
    // What this start has not done is asked about first.
    const DiaryAct newest = next.back();
    if (newest.run != run_) {
        // An agreement holds as long as the sentence is in sight, of which the model knows nothing:
        // being asked again is always right, not being asked never was.
        const bool asks = asksBeforeUndo();
        if (!asks && agreed_ != newest.id && goesOn_ != newest.id)
            differ("Undo takes back an act of another without asking", std::to_string(newest.id));
        if (asks) {
            agreed_ = newest.id;
            return;
        }
    }
    takeBackInPlaces();
    goOnFrom(newest);
}

void WindowWorld::travelInReflection(bool back) {
    Field& field = sheet_->field;
    if (!sheet_->closing() && !sentenceIsNext(back) && travelsIn(sheet_->key(), field, back))
        return;
    const std::vector<int>& own = back ? reflectionDone_.done : reflectionDone_.takenBack;
    if (own.empty())
        return;
    const int next = own.back();
    const auto answer = answers_.find(next);
    const bool empty = isBlank(field.words) && !field.answered;
    const bool changed = !sheet_->closing() && field.words != field.kept && !empty;
    // Words that wait, or none, stand in the place of what would be taken back.
    const bool unseen = empty || (field.found && changed && field.before.empty());
    if (back && !sheet_->closing() && unseen && answer != answers_.end() && said_ != next) {
        said_ = next;
        return;
    }
    const bool leadsHere =
        changed && field.answered && answer != answers_.end() && answer->second == sheet_->key();
    const bool sentence = lessons_.contains(next);
    if (sentence || leadsHere || (!back && changed)) { // what was typed since stays as it is
        if (!travels(&reflectionDone_, back))          // the words are saved where they are
            return sheet_->closing() ? void() : putDraft(sheet_->key(), field);
        if (sheet_->closing())
            return;
        rebaseSheet();
        if (sentence)
            amongTyped_[next] = field.before.size();
        return;
    }
    if (!sheet_->closing())
        putDraft(sheet_->key(), field);
    const std::vector<DiaryAct> step = back                           ? file_.past.newest()
                                       : file_.past.takenBack.empty() ? std::vector<DiaryAct>()
                                                                      : file_.past.takenBack.back();
    if (!travels(&reflectionDone_, back))
        return;
    offerTakenBack(step, back);
    fillSheet(false);
}

void WindowWorld::travelInEditor(bool back) {
    Field& field = editor_->field;
    const bool emptied = isBlank(field.words) && !isBlank(field.kept);
    const bool changed = !emptied && field.words != field.kept;
    if (!back && travelsIn(editor_->entry, field, false))
        return;
    if (back && (emptied || (changed && field.found)) && travelsIn(editor_->entry, field, true))
        return;
    // What was typed is the last step; what came back is not written in order to take it back.
    if (back && changed && !field.found && !field.before.empty())
        writeEditor();
    const bool stays = !isBlank(field.words) && field.words != field.kept;
    if (travels(&editorDone_, back))
        stays ? rebaseEditor() : fillEditor();
}

void WindowWorld::addOthers() {
    const auto fresh = [this](const Words& with) {
        return with.size() == 2 && !diary().entries.contains(with[0]);
    };
    add({.name = "another program records",
         .weight = 2,
         .offer =
             [](Dice& dice) {
                 return std::optional(Words{dice.plainWord(), dice.plainWord()});
             },
         .can = fresh,
         .does =
             [this](const Words& with) {
                 const std::string text = with[0] + ' ' + with[1];
                 hearOfOthers(
                     [&] { must(journal(store::Access::write)->record({.text = said(text)})); });
                 learnNewEntry(text, otherProgram);
             }});
    addAbout(
        "another program edits", 2, [this](const std::string& entry) { return has(entry); }, 1,
        [this](const Words& with) {
            const std::string text = with[0] + " elsewhere " + with[1];
            hearOfOthers([&] {
                must(journal(store::Access::write)
                         ->edit(file_.ids.at(with[0]), {.text = said(text)}));
            });
            Diary next = diary();
            next.entries[with[0]].text = text;
            file_.words[with[0]].push_back(text);
            act(std::move(next), "entry/" + with[0], otherProgram);
            file_.versions[with[0]] = ++versions_;
            file_.unsure.erase(with[0]);
            followInEditor();
        });
    addAbout(
        "another program corrects", 2,
        [this](const std::string& entry) {
            return has(entry) && !diary().entries.at(entry).answers.empty();
        },
        1,
        [this](const Words& with) {
            const std::string text = "rather " + with[1];
            Diary next = diary();
            DiaryAnswer& first = next.entries[with[0]].answers.front();
            hearOfOthers([&] {
                const auto other = journal(store::Access::write);
                for (const core::Answer& answer : must(other->answers(file_.ids.at(with[0]))))
                    if (answer.question.text.utf8() == first.question &&
                        answer.text.utf8() == first.text)
                        must(app::writeAnswer(*other, *surroundings_,
                                              {.entry = answer.entry,
                                               .question = answer.question,
                                               .text = said(text),
                                               .corrects = answer.id,
                                               .parent = answer.textVersion}));
            });
            const std::string before = std::exchange(first.text, text);
            const std::string key = with[0] + '/' + first.question;
            file_.words[with[0]].push_back(text);
            act(std::move(next), "answer/" + key, otherProgram);
            file_.versions[key] = ++versions_;
            file_.unsure.erase(key);
            if (answering() && sheet_->key() == key && sheet_->field.answered &&
                sheet_->field.kept == before)
                followElsewhere(key, sheet_->field, text);
        });
    addAbout(
        "another program trashes", 1,
        [this](const std::string& entry) { return has(entry) && !onPage(entry); }, 0,
        [this](const Words& with) {
            hearOfOthers(
                [&] { must(journal(store::Access::write)->remove(file_.ids.at(with[0]))); });
            Diary next = diary();
            next.entries[with[0]].trashed = true;
            act(std::move(next), {}, otherProgram);
        });
}

void WindowWorld::addEnds() {
    addPlain(
        "kill", 3, [] { return true; },
        [this] {
            // It settles nothing, and no field hears that it is left.
            keyboard()->blockSignals(true);
            goOn();
        });
    const auto close = [this] {
        program_->window().close();
        pause();
        writeEditor();
        writeSheet();
    };
    addPlain(
        "close and open", 2, [] { return true; },
        [this, close] {
            close();
            goOn();
        });
    addPlain(
        "close, copy and open", 1, [] { return true; },
        [this, close] {
            close();
            program_.reset();
            files::copy_file(path_, folder_ / "copy.upturn",
                             files::copy_options::overwrite_existing);
            copy_ = file_;
            goOn();
        });
    addPlain(
        "put the copy in the place of the file", 1, [this] { return copy_.has_value(); },
        [this] { replaceFile(); });
}

void WindowWorld::replaceFile() {
    Words typed;
    if (!isBlank(capture_))
        typed.push_back(capture_);
    if (const Field* field = typedIn(); field != nullptr && field->words != field->kept)
        typed.push_back(field->words);
    const std::int64_t operations = must(journal(store::Access::read)->counts()).operations;
    MainWindow& window = program_->window();
    files::copy_file(folder_ / "copy.upturn", folder_ / "comes.upturn");
    files::rename(folder_ / "comes.upturn", path_);
    auto* ground = window.findChild<GroundPage*>();
    until("the page about another file", [&] { return window.isFocused(ground); });
    bool asked = false;
    QObject::connect(program_.get(), &Program::reopenAsked, program_.get(),
                     [&asked] { asked = true; });
    press(Qt::Key_1, Qt::AltModifier);
    until("opening what is there now", [&asked] { return asked; });
    window.close();
    File replaced = std::exchange(file_, *copy_);
    goOn();
    // A log that goes on from just this copy belongs to it, as after a crash: nothing is lost then.
    if (must(journal(store::Access::read)->counts()).operations == operations)
        file_ = std::move(replaced);
    capture_ = static_cast<GrowingTextEdit*>(program_->window().today()->firstFocus())
                   ->words()
                   .toStdString();
    typed.push_back(file_.capture);
    for (const std::string& words : typed)
        if (capture_.find(trimmed(words)) == std::string::npos)
            differ("Words that were being typed when another file came are lost",
                   '"' + words + "\" is not in \"" + capture_ + '"');
    file_.capture = foundCapture_ = capture_;
}

} // namespace upturn::argue
