// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The window, used by a random person: the real pages without a screen, by keys and by what their
// controls ask for; beside it a program that writes into the same file, copies that come into its
// place, a clock that jumps, and kills. Every step ends when the program has come to rest: nothing
// waits for a clock, and a draft is saved when the person pauses or leaves, never by itself.

#pragma once

#include "argue/world.hpp"
#include "diary.hpp"
#include "shell/program.hpp"
#include "support/temporary_folder.hpp"

#include <set>

namespace upturn::gui {
class GrowingTextEdit;
class OfferLine;
class ReflectPage;
} // namespace upturn::gui

namespace upturn::argue {

class WindowWorld final : public World {
  public:
    WindowWorld();
    ~WindowWorld() override;

  private:
    enum class Over { nothing, reflection, review };

    /// Words that are only offered. Those of other programs stand in a line of their own.
    struct Piece {
        std::string words;
        bool elsewhere = false;

        bool operator==(const Piece&) const = default;
    };
    using Pieces = std::vector<Piece>;

    /// A field with words that are kept, and what is typed in it.
    struct Field {
        std::string kept;
        bool answered = false; ///< something is kept
        int version = 0;
        std::set<int> ours; ///< the versions that stood in it one after the other
        std::string words;
        Pieces offered;
        /// Was offered and put in place of other words, which are offered instead: undo and redo
        /// change the two round.
        struct Taken {
            Pieces pieces;
            std::string words;
            std::string before;
            Pieces instead;
            bool inPlace = true;
        };
        std::vector<Taken> taken;
        bool found = false; ///< the words came back when the field was filled
        /// What stood in it before each thing that was typed, and what undo has taken from it.
        Words before;
        Words undone;
    };
    struct Sheet {
        std::string entry;
        std::string question; ///< in its words; empty at the end
        Field field;

        bool closing() const { return question.empty(); }
        std::string key() const { return entry + '/' + question; }
    };
    struct Writing {
        std::string entry;
        Field field;
    };
    using Drafts = std::map<std::string, TypedDraft>;

    /// What lies in the file.
    struct File {
        Past past;
        Drafts drafts;                       ///< by entry, or by entry and question
        std::map<std::string, Pieces> older; ///< those that are only offered
        std::string capture;
        std::string capturesAside;           ///< taken back while other words were typed
        std::map<std::string, int> versions; ///< of each text
        std::set<std::string> unsure;        ///< texts that undo has brought back
        std::map<std::string, core::Id> ids;
        std::map<std::string, Words> words; ///< all that an entry has said
        std::string left;      ///< what others said that have the name of one, and are gone
        std::string givenBack; ///< the entry whose words undo has put into the field on Today
        std::map<std::string, std::int64_t> written; ///< when each was kept, UTC ms
    };

    void addCapture();
    void addReflection();
    void addAnswering();
    void addEditing();
    void addReview();
    void addPlaces();
    void addTrash();
    void addTravel();
    void addOthers();
    void addEnds();

    /// A deed that needs nothing but the moment.
    void addPlain(std::string name, int weight, std::function<bool()> can,
                  std::function<void()> does);
    /// One about an entry, and with as many fresh words.
    void addAbout(std::string name, int weight, std::function<bool(const std::string&)> can,
                  int words, std::function<void(const Words&)> does);

    // The program
    void begin();
    void goOn(); ///< starts it anew, as the model is told
    void until(const std::string& what, const std::function<bool()>& ready) const;
    void rest();
    QWidget* keyboard() const;
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const;
    void clickOn(const char* name) const;
    bool canClick(const char* name) const;
    gui::GrowingTextEdit* field() const;
    void rubOut() const;
    gui::OfferLine* offerLine() const;
    void type(const std::string& words);
    void compose(const std::string& word);
    std::unique_ptr<store::Journal> journal(store::Access access) const;
    void hearOfOthers(const std::function<void()>& does);
    bool atEnd() const;

    // The model
    void compare() override;
    void compareRecord();
    void compareWindow();
    Diary& diary() { return file_.past.now; }
    const Diary& diary() const { return file_.past.now; }
    bool has(const std::string& entry, bool trashed = false) const;
    bool onPage(const std::string& entry) const;
    bool showsPlaces() const;
    bool writing() const;
    bool answering() const;
    Field* typedIn();
    bool canType() const;
    int act(Diary after, std::string chain = {}, Run run = 0);
    void learnNewEntry(const std::string& text, Run run);
    void learnFrom(const std::vector<DiaryAct>& step, bool back);
    void pause();
    void putDraft(const std::string& key, Field& field);
    void dropDraft(const std::string& key, const Field& field);
    /// Each thing that is typed, or rubbed out, is one step of undo.
    void put(Field& field, std::string words);
    /// Whether that was in the field.
    bool travelsIn(const std::string& key, Field& field, bool back);
    static std::string together(const Pieces& pieces);
    void putAside(const std::string& key, const Piece& piece);
    /// The words of an answer that undo has taken away are offered at its question, until redo.
    void offerTakenBack(const std::vector<DiaryAct>& step, bool back);
    void offerAgain(const std::string& key, Field& field, const Pieces& pieces);
    void letGo(const std::string& key, Field& field, const Pieces& pieces);
    /// Those that the first line shows.
    Pieces firstOffered() const;
    void takeOffered();
    /// Somebody else has changed what is kept of a field: one in which nothing is typed shows that.
    void followElsewhere(const std::string& key, Field& field, const std::string& text);
    void followInEditor();
    bool sentenceIsNext(bool back) const;
    bool asksBeforeUndo() const;
    Field filled(const std::string& key, Field kept, const std::string& shown);
    void fillSheet(bool back);
    /// The words stay in the field, and go on from what the record holds now.
    void rebaseSheet();
    void fillEditor();
    void rebaseEditor();
    void writeSheet();
    void writeEditor();
    void openReflection(const std::string& entry);
    void keepSentence();
    void passBy();
    void grade(int grade);
    void travel(bool back);
    void travelInPlaces(bool back);
    void travelInReflection(bool back);
    void travelInEditor(bool back);
    bool travels(DoneOnPage* done, bool back);
    bool isNewest(int act) const;
    void takeBackIfNewest(int act);
    /// Words that came back when the window opened, and have not grown since, leave the field when
    /// they are an entry.
    void emptyCapture();
    void takeBackInPlaces();
    void purge(const std::string& entry);
    void requireErased(const Words& words) const;
    void replaceFile();

    test::TemporaryFolder folder_;
    core::FixedClock* clock_ = nullptr;
    std::shared_ptr<const app::Surroundings> surroundings_;
    std::filesystem::path path_;
    std::unique_ptr<gui::Program> program_;

    File file_;
    std::optional<File> copy_;
    gui::Place place_ = gui::Place::today;
    Over over_ = Over::nothing;
    std::optional<Sheet> sheet_;    ///< on the page
    std::string reflectedOn_;       ///< by the presenter, also while its page is not seen
    std::optional<Writing> editor_; ///< also while its page is not seen
    std::string capture_;           ///< in the field on Today
    std::string foundCapture_;      ///< what stood there when the window opened
    std::int64_t opened_ = 0;       ///< UTC ms
    Run run_ = 0;
    int acts_ = 0;
    int versions_ = 0;
    std::optional<int> agreed_; ///< undo may reach behind this start, to that act
    std::optional<int> goesOn_; ///< and to that one, which came next
    std::optional<int> said_;   ///< the answer that undo would take back, as was said
    std::optional<int> captured_;
    std::optional<int> trashed_;
    std::map<int, std::string> captures_; ///< kept on Today since this start, by act
    std::map<int, std::string> answers_;  ///< acts, and the question they answer
    std::set<int> lessons_;               ///< acts that keep a sentence
    /// How much was typed in the field of the answer when a sentence was kept, or that taken back
    /// or done again.
    std::map<int, std::size_t> amongTyped_;
    DoneOnPage reflectionDone_;
    DoneOnPage editorDone_;
    DoneOnPage reviewDone_;
};

/// What the journal answers, by value.
template<class Value>
Value must(core::Result<Value> answer) {
    if (!answer)
        differ("The journal refuses", answer.error().sentence);
    return std::move(*answer);
}

/// Begins one.
Begin window();

} // namespace upturn::argue
