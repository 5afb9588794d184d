// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/draft.hpp"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace upturn::gui {

Draft::Draft(QWidget* place, std::function<core::Text()> content)
    : QObject(place)
    , place_(place)
    , content_(std::move(content)) {
    pace_.setSingleShot(true);
    connect(&pace_, &QTimer::timeout, this, &Draft::save);
}

Draft::~Draft() {
    if (Drafts* all = drafts_.data(); all != nullptr)
        all->leave(this);
}

Drafts* Draft::drafts() {
    // Not in the constructor: a page is often built before it has its place in the window.
    if (!drafts_) {
        drafts_ = Drafts::above(place_);
        if (drafts_)
            drafts_->enter(this);
    }
    return drafts_;
}

bool Draft::same(const core::Text& words, const core::Text& others) const {
    return words == others || (words.blank() && others.blank());
}

void Draft::begin(Start start) {
    pace_.stop();
    back_ = false;
    ++turn_;
    name_ = std::move(start.name);
    kept_ = std::move(start.kept);
    from_ = start.typed ? start.typed->from : std::move(start.from);
    ours_ = {from_};
    sent_.clear();
    if (start.typed)
        sent_.push_back(start.typed->words);
    if (!start.found.empty())
        sent_.push_back(std::move(start.found));
    asked_ = start.typed ? start.typed->words : kept_;
    handed_ = asked_;
    durable_ = asked_;
    whenSaved_.clear();
    drafts();
    look();
}

void Draft::whenSaved(std::function<void()> then) {
    saved_ ? then() : whenSaved_.push_back(std::move(then));
}

void Draft::typed() {
    back_ = false;
    if (name_.empty())
        return;
    if (std::exchange(saved_, false))
        Q_EMIT savedChanged(false);
    // From the first change on: who types without a pause would else have nothing saved.
    Drafts* all = drafts();
    if (all == nullptr)
        return;
    if (!pace_.isActive())
        pace_.start(all->pace());
    Q_EMIT all->typed();
}

void Draft::save() {
    pace_.stop();
    Drafts* all = drafts();
    if (all == nullptr || name_.empty())
        return;
    core::Text words = content_();
    if (asked_ == words)
        return look();
    asked_ = words;
    const auto then = [self = QPointer<Draft>(this), turn = turn_,
                       words](const core::Result<void>& done) {
        if (Draft* draft = self.data(); draft != nullptr && turn == draft->turn_)
            draft->answered(done, words);
    };
    // Words that are all deleted are no draft: what is kept stays until there are others.
    if (same(words, kept_) || words.blank())
        all->drop(name_, ours(words), then);
    else
        all->keep(name_, {words, from_}, ours(words), then);
}

app::Ours Draft::ours(const core::Text& next) {
    if (sent_.empty() || sent_.back() != next)
        sent_.push_back(next);
    return own();
}

app::Ours Draft::own() const {
    return {ours_, sent_};
}

void Draft::answered(const core::Result<void>& done, const core::Text& words) {
    if (done) {
        durable_ = words;
        if (const auto sent = std::find(sent_.begin(), sent_.end(), words); sent != sent_.end())
            sent_.erase(sent_.begin(), sent);
    } else if (done.error().fault == core::Fault::notFound) {
        name_.clear(); // what it was typed for was deleted for good
    } else if (asked_ == words) {
        asked_ = durable_; // so that the next change, or leaving, tries again
    }
    look();
}

void Draft::look() {
    const bool now = name_.empty() || (durable_ && same(content_(), *durable_));
    if (std::exchange(saved_, now) != now)
        Q_EMIT savedChanged(now);
    if (saved_)
        for (const auto& then : std::exchange(whenSaved_, {}))
            then();
}

void Draft::settle(const std::function<void(bool)>& then) {
    if (!saved_ || pace_.isActive())
        save();
    if (!then)
        return;
    Drafts* all = drafts();
    if (all == nullptr || saved_ || name_.empty())
        return then(saved_);
    // Behind the draft itself, on the same way.
    all->door().find(this, name_, kept_, from_,
                     [this, then](const core::Result<app::Unsaved>&) { then(saved_); });
}

void Draft::entrust() {
    const core::Text words = app::plainWords(content_());
    if (Drafts* all = drafts(); all != nullptr && !words.blank())
        all->door().entrust(words);
}

app::Served Draft::hand() {
    pace_.stop();
    entrust();
    handed_ = content_();
    asked_ = handed_;
    if (Drafts* all = drafts(); all != nullptr && !name_.empty())
        all->supersede(name_);
    return {name_, ours(*handed_)};
}

void Draft::became(const core::Text& kept, const std::string& version) {
    // A draft that was saved meanwhile goes on from the version before.
    const bool drafted = asked_ != handed_;
    kept_ = kept;
    from_ = version;
    ours_.insert(version);
    durable_ = kept;
    asked_ = kept;
    handed_ = kept;
    if (drafted)
        asked_.reset();
    look();
    if (drafted || !saved_)
        typed();
}

void Draft::rebased(const core::Text& kept, const std::string& version, bool held) {
    const bool drafted = asked_ != handed_;
    kept_ = kept;
    from_ = version;
    ours_.insert(version);
    if (held)
        durable_ = handed_;
    // A draft that was saved meanwhile goes on from the version before.
    if (drafted || !held)
        asked_.reset();
    look();
    if (drafted || !saved_)
        typed();
}

void Draft::cameBack() {
    asked_ = durable_;
    save();
    back_ = true;
}

void Draft::drop() {
    pace_.stop();
    asked_ = content_();
    durable_ = asked_;
    if (Drafts* all = drafts(); all != nullptr && !name_.empty())
        all->drop(name_, ours(*asked_), [](const core::Result<void>&) {});
    look();
}

} // namespace upturn::gui
