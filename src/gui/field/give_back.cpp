// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/give_back.hpp"

#include "field/focus_field.hpp"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

using app::Lane;

FocusField* fieldOf(const QWidget& window, const std::string& name) {
    for (FocusField* field : window.findChildren<FocusField*>())
        if (field->ownName() == name)
            return field;
    return nullptr;
}

} // namespace

GiveBack::GiveBack(app::JournalService& service, QWidget& window, QObject* parent)
    : QObject(parent)
    , service_(service)
    , window_(window) {}

void GiveBack::made(const core::Id& act, const std::vector<app::Served>& typed) {
    // A form that is kept as it was is no act.
    if (act.empty())
        return;
    std::vector<app::Served> known;
    for (const app::Served& one : typed)
        if (!one.name.empty() && !one.ours.words.empty() && !one.ours.words.back().blank())
            known.push_back(one);
    if (!known.empty())
        madeOf_[act] = std::move(known);
}

void GiveBack::travelled(const store::Done& done, bool back) {
    for (const core::Id& act : done.act.with) {
        const auto known = madeOf_.find(act);
        if (known == madeOf_.end())
            continue;
        for (const app::Served& one : known->second)
            back ? giveBack(one) : takeAgain(one);
    }
}

bool GiveBack::isFilled(const std::string& name, const core::Text& words, bool back) const {
    return std::ranges::any_of(forms_, [&](const Fill& form) { return form(name, words, back); });
}

void GiveBack::giveBack(const app::Served& typed) {
    const core::Text& words = typed.ours.words.back();
    if (isFilled(typed.name, words, true))
        return;
    if (FocusField* field = fieldOf(window_, typed.name); field != nullptr)
        return field->giveBack(words);
    // Where what they went on from never changes, they go on from it still.
    const app::Versions& from = typed.ours.versions;
    service_.ask(
        this, Lane::write,
        [name = typed.name, words, version = from.size() == 1 ? *from.begin() : std::string()](
            store::Journal& journal) -> core::Result<void> {
            const auto draft = journal.draft(name);
            if (!draft)
                return core::passOn(draft);
            return draft->blank() ? app::keepDraft(journal, name, {words, version}, {})
                                  : app::putAside(journal, name, words);
        },
        [](const core::Result<void>&) {});
}

void GiveBack::takeAgain(const app::Served& typed) {
    const core::Text& words = typed.ours.words.back();
    if (isFilled(typed.name, words, false))
        return;
    if (FocusField* field = fieldOf(window_, typed.name); field != nullptr)
        return field->takeAgain(words);
    app::Versions from = typed.ours.versions;
    from.insert(std::string());
    service_.ask(
        this, Lane::write,
        [name = typed.name, ours = app::Ours(from, {words})](store::Journal& journal) {
            return app::dropServed(journal, name, ours);
        },
        [](const core::Result<void>&) {});
}

} // namespace upturn::gui
