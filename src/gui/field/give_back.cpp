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
        for (const app::Served& one : known->second) {
            const core::Text& words = one.ours.words.back();
            back ? giveBack(one.name, words) : takeAgain(one.name, words);
        }
    }
}

bool GiveBack::isFilled(const std::string& name, const core::Text& words, bool back) const {
    return std::ranges::any_of(forms_, [&](const Fill& form) { return form(name, words, back); });
}

void GiveBack::giveBack(const std::string& name, const core::Text& words) {
    if (isFilled(name, words, true))
        return;
    if (FocusField* field = fieldOf(window_, name); field != nullptr)
        return field->giveBack(words);
    service_.ask(
        this, Lane::write,
        [name, words](store::Journal& journal) -> core::Result<void> {
            const auto draft = journal.draft(name);
            if (!draft)
                return core::passOn(draft);
            return draft->blank() ? app::keepDraft(journal, name, {words, {}}, {})
                                  : app::putAside(journal, name, words);
        },
        [](const core::Result<void>&) {});
}

void GiveBack::takeAgain(const std::string& name, const core::Text& words) {
    if (isFilled(name, words, false))
        return;
    if (FocusField* field = fieldOf(window_, name); field != nullptr)
        return field->takeAgain(words);
    service_.ask(
        this, Lane::write,
        [name, words](store::Journal& journal) {
            return app::dropServed(journal, name, app::Ours({std::string()}, {words}));
        },
        [](const core::Result<void>&) {});
}

} // namespace upturn::gui
