// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/drafts.hpp"

#include "field/draft.hpp"

#include <upturn/app/journal_service.hpp>

#include <QGuiApplication>
#include <QInputMethod>
#include <QWidget>

#include <utility>

namespace upturn::gui {
namespace {

using app::Lane;

class JournalDoor final : public DraftDoor {
  public:
    explicit JournalDoor(app::JournalService& service)
        : service_(service) {}

    void keep(QObject* owner, const std::string& name, const app::Draft& draft,
              const app::Versions& ours, Then then) override {
        service_.ask(
            owner, Lane::write,
            [name, draft, ours](store::Journal& journal) {
                return app::keepDraft(journal, name, draft, ours);
            },
            std::move(then));
    }
    void drop(QObject* owner, const std::string& name, const app::Versions& ours,
              Then then) override {
        service_.ask(
            owner, Lane::write,
            [name, ours](store::Journal& journal) { return app::dropDraft(journal, name, ours); },
            std::move(then));
    }
    void putAside(QObject* owner, const std::string& name, const core::Text& words,
                  Then then) override {
        service_.ask(
            owner, Lane::write,
            [name, words](store::Journal& journal) { return app::putAside(journal, name, words); },
            std::move(then));
    }
    void dropOlder(QObject* owner, const std::string& name, const core::Text& words,
                   Then then) override {
        service_.ask(
            owner, Lane::write,
            [name, words](store::Journal& journal) { return app::dropOlder(journal, name, words); },
            std::move(then));
    }
    void find(QObject* owner, const std::string& name, const core::Text& kept,
              const std::string& version, Found found) override {
        // Behind what was typed a moment ago: on the read lane it might not be there yet.
        service_.ask(
            owner, Lane::write,
            [name, kept, version](store::Journal& journal) {
                return app::unsaved(journal, name, kept, version);
            },
            std::move(found));
    }

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
    , pace_(pace) {}

Drafts* Drafts::above(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (auto* drafts = widget->findChild<Drafts*>(QString(), Qt::FindDirectChildrenOnly))
            return drafts;
    return nullptr;
}

void Drafts::heard(const core::Result<void>& done) {
    // Success is no news, and takes nothing else off the page.
    if (!done || failing_)
        Q_EMIT told(done ? QString() : QString::fromStdString(done.error().sentence));
    failing_ = !done;
}

void Drafts::settle() {
    // What an input method has in hand is a word of the person too.
    if (QGuiApplication::focusObject() != nullptr)
        QGuiApplication::inputMethod()->commit();
    for (Draft* draft : std::set<Draft*>(all_))
        draft->settle();
}

} // namespace upturn::gui
