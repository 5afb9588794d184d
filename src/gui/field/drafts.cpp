// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/drafts.hpp"

#include "field/draft.hpp"
#include "words/trouble.hpp"

#include <upturn/app/journal_service.hpp>

#include <QGuiApplication>
#include <QInputMethod>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

class JournalDoor final : public DraftDoor {
  public:
    explicit JournalDoor(app::JournalService& service)
        : service_(service) {}

    void keep(QObject* owner, const std::string& name, const app::Draft& draft,
              const app::Ours& ours, Then then) override {
        service_.askForDrafts(
            owner,
            [name, draft, ours](store::Journal& journal) {
                return app::keepDraft(journal, name, draft, ours);
            },
            std::move(then));
    }
    void drop(QObject* owner, const std::string& name, const app::Ours& ours, Then then) override {
        service_.askForDrafts(
            owner,
            [name, ours](store::Journal& journal) { return app::dropDraft(journal, name, ours); },
            std::move(then));
    }
    void putAside(QObject* owner, const std::string& name, const app::Aside& aside,
                  Then then) override {
        service_.askForDrafts(
            owner,
            [name, aside](store::Journal& journal) { return app::putAside(journal, name, aside); },
            std::move(then));
    }
    void dropAside(QObject* owner, const std::string& name, const app::Aside& aside,
                   const app::Ours& ours, Then then) override {
        service_.askForDrafts(
            owner,
            [name, aside, ours](store::Journal& journal) {
                return app::dropAside(journal, name, aside, ours);
            },
            std::move(then));
    }
    void find(QObject* owner, const std::string& name, const core::Text& kept,
              const std::string& version, Found found) override {
        // Behind what was typed a moment ago: on the read lane it might not be there yet.
        service_.askForDrafts(
            owner,
            [name, kept, version](store::Journal& journal) {
                return app::unsaved(journal, name, kept, version);
            },
            std::move(found));
    }
    void entrust(const core::Text& words) override { service_.entrust(words); }

  private:
    app::JournalService& service_;
};

} // namespace

std::unique_ptr<DraftDoor> doorOf(app::JournalService& service) {
    return std::make_unique<JournalDoor>(service);
}

Drafts::Drafts(std::unique_ptr<DraftDoor> door, QWidget* window, std::chrono::milliseconds pace)
    : QObject(window)
    , door_(std::move(door))
    , pace_(pace) {
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &Drafts::sendAgain);
}

Drafts* Drafts::above(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (auto* drafts = widget->findChild<Drafts*>(QString(), Qt::FindDirectChildrenOnly))
            return drafts;
    return nullptr;
}

void Drafts::keep(const std::string& name, const app::Draft& draft, const app::Ours& ours,
                  DraftDoor::Then then) {
    send(name, {draft.words,
                [this, name, draft, ours](DraftDoor::Then done) {
                    door_->keep(this, name, draft, ours, std::move(done));
                },
                std::move(then)});
}

void Drafts::drop(const std::string& name, const app::Ours& ours, DraftDoor::Then then) {
    send(name, {{},
                [this, name, ours](DraftDoor::Then done) {
                    door_->drop(this, name, ours, std::move(done));
                },
                std::move(then)});
}

int Drafts::supersede(const std::string& name) {
    failed_.erase(name);
    return newest_[name] = ++count_;
}

void Drafts::send(const std::string& name, const Write& write) {
    ++onTheWay_;
    write.send([this, name, write, number = supersede(name)](const core::Result<void>& done) {
        --onTheWay_;
        // Newer words may have been on their way when this was refused: behind them it would take
        // their place.
        const bool newest = newest_[name] == number;
        // Words for a file that was replaced are kept apart, and never written into the other;
        // those for what was deleted for good go with it.
        if (newest && !done && done.error().fault != core::Fault::moved &&
            done.error().fault != core::Fault::notFound) {
            failed_.emplace(name, write);
            if (!again_.isActive())
                again_.start(pace_ * patience);
        }
        heard(done);
        write.then(done);
    });
}

void Drafts::sendAgain() {
    for (const auto& [name, write] : std::exchange(failed_, {}))
        send(name, write);
}

void Drafts::heard(const core::Result<void>& done) {
    const QString sentence = done ? QString() : sentenceOf(done.error());
    // Success is no news, and takes nothing else off the page; a second failure is none either.
    if (sentence != std::exchange(trouble_, sentence))
        Q_EMIT told(sentence);
}

bool Drafts::saved() const {
    return failed_.empty() && onTheWay_ == 0 &&
           std::ranges::all_of(all_, [](const Draft* draft) { return draft->saved(); });
}

std::vector<core::Text> Drafts::unsavedWords() const {
    std::vector<core::Text> all;
    const auto add = [&all](const core::Text& draft) {
        core::Text words = app::plainWords(draft);
        if (!words.blank() && std::ranges::find(all, words) == all.end())
            all.push_back(std::move(words));
    };
    for (const Draft* draft : all_)
        if (!draft->saved())
            add(draft->words());
    for (const auto& [name, write] : failed_)
        add(write.words);
    return all;
}

void Drafts::settle(const std::function<void(bool)>& then) {
    // What an input method has in hand is a word of the person too.
    if (QGuiApplication::focusObject() != nullptr)
        QGuiApplication::inputMethod()->commit();
    for (Draft* draft : std::set<Draft*>(all_))
        draft->settle();
    if (!then)
        return;
    sendAgain();
    if (saved())
        return then(true);
    // Behind all of them, on the same way.
    door_->find(this, {}, {}, {},
                [this, then](const core::Result<app::Unsaved>&) { then(saved()); });
}

} // namespace upturn::gui
