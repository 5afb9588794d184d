// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the editor of an entry and the journal together. What is typed is a draft within a second
// and an operation when the editor is left, or after ten minutes.

#pragma once

#include "field/draft.hpp"
#include "journal/editor_page.hpp"
#include "words/take_back.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace upturn::gui {

class AmongTyped;

class EditorPresenter final : public QObject {
    Q_OBJECT

  public:
    EditorPresenter(app::JournalService& service, EditorPage& page, QObject* parent);

    /// `led`: what was done to the entry just now leads here, and counts as done here.
    void start(const core::Id& entry, const store::Act& led = {});
    bool active() const { return !view_.entry.id.empty(); }
    const core::Id& entry() const { return view_.entry.id; }
    /// Writes at once what differs; the editor stays open.
    void settle();
    /// Writes, and then closes the editor; `next` is what to show then, if not the same entry.
    void leave(const core::Id& next = {});
    void undo();
    void redo();
    /// That act, which was made here, and no other.
    void takeBack(const core::Id& act);

  Q_SIGNALS:
    void told(const QString& sentence);
    /// A sentence is a lesson now, by that act.
    void kept(const QString& line, const upturn::core::Id& act);
    void tookBack(const QString& sentence);
    /// What was typed here waits somewhere else from now on.
    void wordsMoved();
    void ready();
    /// `entry` is what to show now; empty: nothing of its own.
    void left(const upturn::core::Id& entry);
    void reflectAsked(const upturn::core::Id& entry);
    /// Nothing is kept of words of danger; people are shown.
    void calmNeeded(const upturn::core::Id& entry);
    void versionsAsked(const upturn::core::Id& entry);

  private:
    void connectPage();
    void load();
    /// What was typed since `asked` stood in the fields stays in them.
    void show(EditorView view, const EntryFields& asked);
    void beginDraft();
    bool isBlank() const;
    core::Id close();
    /// `instead`: of fields that differ from `stored`, and are offered now.
    void olderTaken(const EntryFields& stored, const EntryFields& instead);
    void dropOlder(const core::Text& newly = {});
    /// Whether another program has changed the entry that stands on the page.
    void lookElsewhere();
    void followElsewhere(const EditorView& next);
    void putAside(const app::Aside& aside);
    /// `otherwise`: the entry has gone, and what was typed in it is a draft. `also` is done right
    /// behind it, before anything else is asked of the journal.
    void write(const std::function<void()>& then, const std::function<void()>& otherwise = {},
               const std::function<void(store::Journal&)>& also = {});
    /// The entry that was written is not where it was.
    void notThere(const std::function<void()>& otherwise);
    /// Until nothing was typed meanwhile.
    void writeAll(const std::function<void()>& then, const std::function<void()>& otherwise = {});
    /// What is to be written: where all words are deleted, those that were there stay.
    EntryFields meant() const;
    /// Words of the entry were all deleted.
    bool isEmptied() const;
    void showSaved();
    /// Another program may have deleted the entry for good.
    void lookWhetherErased();
    /// The entry is not there any more.
    void goAway();
    void timeTravel(bool back);
    /// Takes one step back of words that came back when the page was opened: they are not written
    /// for it, so it ends where they came back. False when it is an act's turn.
    bool undoTyped();
    /// The act that is next.
    void travelHere(bool back);
    void hasTravelled(const store::Done& done, bool back);
    /// What was written last, if that has come since `before` and has no letters in it.
    void noteWritten(const core::Id& before, int at);
    core::Id lastDone() const;
    /// After an act beside the text.
    std::function<void(const core::Result<store::Done>&)> besideText();
    void goOn();
    void keep(int start, int end);
    void addPicture(const QImage& picture);
    void addFiles(const QStringList& paths);
    void remove(const core::Attachment& file);
    void loadFiles();
    void loadPicture(const std::string& sha256);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    EditorPage& page_;
    DoneHere* here_;    ///< since the page was opened
    int olderTurn_ = 0; ///< grows each time older words are taken, or undo gives them back
    AmongTyped* among_;
    EditorView view_;
    /// What is stored. Only the lane that writes looks at it once it is shared: so each write goes
    /// on from the one before, whether the page has heard of that or not.
    std::shared_ptr<EditorView> stored_;
    Draft* draft_;
    struct Waiting {
        std::function<void()> goOn;
        std::function<void()> gone; ///< instead, where the entry has gone meanwhile
    };
    bool travelling_ = false;      ///< undo or redo is under way
    std::vector<Waiting> waiting_; ///< until it has come
    QTimer commitTimer_;
};

} // namespace upturn::gui
