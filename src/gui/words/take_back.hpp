// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Taking back: the act that is meant and no other, and what is said about it.

#pragma once

#include <upturn/app/journal_service.hpp>
#include <upturn/store/journal.hpp>

#include <QObject>
#include <QString>

#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

namespace upturn::gui {

/// What was done on a page since it was begun, so that its undo takes back that and nothing else.
/// Lives on the GUI thread, as long as its owner; hears of each act before the owner's answer.
class DoneHere final : public QObject {
    Q_OBJECT

  public:
    /// `owner` is who asks the service.
    DoneHere(app::JournalService& service, QObject* owner);

    /// What this one asks for is done here, too.
    void alsoOf(QObject* other);
    /// What was done before is not done here.
    void begin();
    /// Another page has done it, and leads here with it.
    void add(const store::Act& act);
    bool empty(bool back) const { return (back ? done_ : takenBack_).empty(); }
    /// What undo (`back`) or redo is about; there has to be one.
    const store::Act& next(bool back) const { return (back ? done_ : takenBack_).back(); }
    int count(store::ActType type) const;
    /// The last one, where it is of one of these types: what a line about them may take back.
    core::Id lastOf(std::initializer_list<store::ActType> types) const;
    /// After undo or redo: moves what was one step from one side to the other.
    void travelled(const store::Done& done, bool back);

  private:
    std::vector<QObject*> owners_; ///< told apart by their address alone
    std::vector<store::Act> done_; ///< the last at the end
    std::vector<store::Act> takenBack_;
};

/// What undo and redo are about now.
struct NextActs {
    std::optional<store::Act> undo;
    std::optional<store::Act> redo;
};
/// On the journal's thread.
core::Result<NextActs> readNextActs(store::Journal& journal);
/// What was said of an act holds as long as undo or redo is about it. After each change all who
/// said such a thing look at the same answer; empty: nothing was said.
using LookAtNext = std::function<void(const NextActs&)>;

/// Takes the act back or does it again, if it is the newest; else refuses and says so. On the
/// journal's thread.
core::Result<store::Done> travel(store::Journal& journal, const core::Id& act, bool back);

/// The same; and the words of an answer that undo takes away are offered at its question, those of
/// a hard moment at its lines, until redo has them there again. They are not put into the field:
/// what stands there when a page is left becomes an answer.
core::Result<store::Done> travelOffering(store::Journal& journal, const core::Id& act, bool back);

/// The entry is not where it was: in the trash, or there no more. That it can't be read says
/// nothing.
bool isAway(store::Journal& journal, const core::Id& entry);
/// What becomes of the words that were typed for an entry which is away, in a sentence: for one
/// that was taken back they are offered on Today from now on. Empty where it is there. On the
/// journal's thread.
core::Result<QString> whereTypedWaits(store::Journal& journal, const core::Id& entry);

/// "Taken back: text of \u201cThe scope grew again\u201d."
QString takenBack(const store::Done& step);
/// "Back to the words of 12 October." Empty where no text of an entry was taken back. On the
/// journal's thread.
QString backToWhen(store::Journal& journal, const app::Surroundings& surroundings,
                   const store::Done& step);
/// "There again: text of \u201cThe scope grew again\u201d."
QString thereAgain(const store::Done& step);
/// Before something is taken back that is not seen here; `foreign`: this start of the program has
/// not made it.
QString wouldTakeBack(const store::Act& act, bool foreign);

} // namespace upturn::gui
