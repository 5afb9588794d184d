// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "spelling/spelling.hpp"

#include <QCoreApplication>

#include <utility>

namespace upturn::gui {

SpellingDesk::SpellingDesk() {
    thread_.setMaxThreadCount(1);
}

void SpellingDesk::use(std::shared_ptr<app::Spelling> spelling) {
    spelling_ = std::move(spelling);
    Q_EMIT changed();
}

void SpellingDesk::setOn(bool on) {
    if (std::exchange(on_, on) != on)
        Q_EMIT changed();
}

template<class Work, class Then>
void SpellingDesk::ask(QObject* owner, Work work, Then then) {
    thread_.start([desk = QPointer(this), alive = QPointer(owner), spelling = spelling_,
                   work = std::move(work), then = std::move(then)] {
        auto answer = work(*spelling);
        if (auto* application = QCoreApplication::instance())
            QMetaObject::invokeMethod(
                application,
                [alive, then, answer = std::move(answer)] {
                    if (alive)
                        then(answer);
                },
                Qt::QueuedConnection);
    });
}

void SpellingDesk::check(QObject* owner, const QString& text,
                         std::function<void(const Stretches&)> then) {
    if (!on())
        return then({});
    ask(
        owner, [text](app::Spelling& spelling) { return spelling.unknownIn(text); },
        std::move(then));
}

void SpellingDesk::suggest(QObject* owner, const QString& word,
                           std::function<void(const std::vector<QString>&)> then) {
    if (on())
        ask(
            owner, [word](app::Spelling& spelling) { return spelling.suggestionsFor(word); },
            std::move(then));
}

void SpellingDesk::learn(const QString& word) {
    if (on())
        ask(
            this, [word](app::Spelling& spelling) { return spelling.learn(word).has_value(); },
            [this](bool /*kept*/) { Q_EMIT changed(); });
}

void SpellingDesk::name(QObject* owner, std::function<void(const std::vector<std::string>&)> then) {
    if (spelling_)
        ask(
            owner, [](app::Spelling& spelling) { return spelling.dictionaries(); },
            std::move(then));
}

SpellingDesk& spelling() {
    static SpellingDesk desk;
    return desk;
}

} // namespace upturn::gui
