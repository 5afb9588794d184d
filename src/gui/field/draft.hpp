// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is being typed in a field, or in the fields of a form together, on its way to the disk.

#pragma once

#include "field/drafts.hpp"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace upturn::gui {

/// Saves within half a second of typing, drops what is the same as what is kept, and knows whether
/// the words in the field are on the disk: because the journal said so about these very words,
/// never because time has passed.
///
///     draft.begin({.name = "answer/...", .kept = answer, .from = version, .typed = found});
///     draft.typed();                        // with each change
///     draft.hand();                         // the words are on their way to be more than a draft;
///                                           // `app::become` drops what it gives in the same act
///     draft.became(answer, version);        // and are there; or draft.cameBack() when they are
///     not
class Draft final : public QObject {
    Q_OBJECT

  public:
    struct Start {
        std::string name;                     ///< empty: nothing is kept of what is typed
        core::Text kept = {};                 ///< what is in the journal already
        std::string from = {};                ///< the version of it
        std::optional<app::Draft> typed = {}; ///< what was typed before, and stands in the field
        /// The same as it lies in the journal, where that may be written otherwise.
        core::Text found = {};
    };

    /// `content` gives what stands in the field now; `place` is its widget, and owns the draft.
    Draft(QWidget* place, std::function<core::Text()> content);
    ~Draft() override;

    /// The field has been filled. What was typed for something else is saved first: see `settle`.
    void begin(Start start);
    const std::string& name() const { return name_; }
    const std::string& from() const { return from_; }
    const core::Text& kept() const { return kept_; }

    void typed();
    /// Saves what waits, at once; then calls `then`, with whether all of it is on the disk.
    void settle(const std::function<void(bool)>& then = {});

    app::Served hand();
    /// The same of a field that goes on as it is: only that its words may come to be unwritten.
    void entrust();
    /// What of the draft in the journal is this field's.
    app::Ours own() const;
    void became(const core::Text& kept, const std::string& version);
    void cameBack();
    /// And since then nothing was typed.
    bool isBack() const { return back_; }
    /// What is kept has become something else below the words. Those that were handed are a draft
    /// of it, if they differ and if that `held`; what is typed since is not on the disk yet.
    void rebased(const core::Text& kept, const std::string& version, bool held);
    /// The words have served, and the field is empty or about to be.
    void drop();

    /// What stands in the field now.
    core::Text words() const { return content_(); }
    /// The very words in the field are on the disk.
    bool saved() const { return saved_; }
    /// Once they are; never where the field is filled anew before.
    void whenSaved(std::function<void()> then);

  Q_SIGNALS:
    void savedChanged(bool saved);

  private:
    void save();
    void answered(const core::Result<void>& done, const core::Text& words);
    void look();
    Drafts* drafts();
    bool same(const core::Text& words, const core::Text& others) const;
    app::Ours ours(const core::Text& next);

    QWidget* place_;
    std::function<core::Text()> content_;
    QPointer<Drafts> drafts_;
    std::string name_;
    std::string from_;
    app::Versions ours_; ///< since the field was filled
    /// What may lie in the journal by now under the name: the last of which it has answered, and
    /// what was handed on since.
    std::vector<core::Text> sent_;
    core::Text kept_;
    std::optional<core::Text> asked_;   ///< was last handed on
    std::optional<core::Text> handed_;  ///< is on its way to be more than a draft
    std::optional<core::Text> durable_; ///< the journal has answered for
    QTimer pace_;
    int turn_ = 0; ///< grows when the field is filled anew: answers for others come late
    bool saved_ = true;
    bool back_ = false;
    std::vector<std::function<void()>> whenSaved_;
};

} // namespace upturn::gui
