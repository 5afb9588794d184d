// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "palette/palette_presenter.hpp"

#include "palette/palette_query.hpp"
#include "shell/actions.hpp"
#include "words/trouble.hpp"

namespace upturn::gui {
namespace {

constexpr std::size_t mostActions = 6;

} // namespace

PalettePresenter::PalettePresenter(app::JournalService& service, Palette& palette,
                                   const Actions& actions, QObject* parent)
    : QObject(parent)
    , service_(service)
    , palette_(palette)
    , actions_(actions) {
    connect(&palette_, &Palette::opened, this, [this] { show({}, {}); });
    connect(&palette_, &Palette::searched, this, &PalettePresenter::search);
    connect(&palette_, &Palette::actionAsked, this, [this](const QString& id) {
        if (QAction* action = actions_.named(id))
            action->trigger();
    });
}

void PalettePresenter::search(const QString& words) {
    if (!palette_.isOpen())
        return;
    if (words.trimmed().isEmpty())
        return show({}, {});
    if (std::exchange(searching_, true))
        return;
    service_.ask(
        this, app::Lane::read,
        [&surroundings = service_.surroundings(), words](store::Journal& journal) {
            return readPalette(journal, surroundings, words);
        },
        [this, words](const core::Result<PaletteFound>& found) {
            searching_ = false;
            Q_EMIT told(found ? QString() : sentenceOf(found.error()));
            if (palette_.words() != words)
                return search(palette_.words());
            show(found ? *found : PaletteFound(), words);
        });
}

void PalettePresenter::show(const PaletteFound& found, const QString& words) {
    palette_.showFound(found, actionsFor(words));
}

std::vector<PaletteRow> PalettePresenter::actionsFor(const QString& words) const {
    const QStringList sought = soughtWords(words);
    std::vector<PaletteRow> rows;
    for (const QAction* action : actions_.possible()) {
        PaletteRow row{.kind = PaletteRow::Kind::action,
                       .text = action->text(),
                       .right = action->shortcut().toString(QKeySequence::NativeText),
                       .action = action->objectName()};
        if (!matches(row.text, sought, &row.marks))
            continue;
        rows.push_back(std::move(row));
        if (!sought.isEmpty() && rows.size() == mostActions)
            break;
    }
    return rows;
}

} // namespace upturn::gui
