// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/offer_rest.hpp"

#include "field/focus_field.hpp"
#include "words/text.hpp"

#include <upturn/app/drafts.hpp>

#include <QPointer>

namespace upturn::gui {

void offerRest(app::JournalService& service, QObject* owner, FocusField& field,
               const std::function<void()>& then) {
    const core::Text words = textOf(field.words().trimmed());
    if (words.blank())
        return;
    const app::Served served = field.handOver();
    service.ask(
        owner, app::Lane::write,
        [words, served](store::Journal& journal) {
            return app::become(journal, {served}, [&] {
                return app::putAside(journal, app::captureDraftName(), words);
            });
        },
        [field = QPointer<FocusField>(&field), name = served.name, words,
         then](const core::Result<void>& done) {
            FocusField* there = field.data();
            if (done) {
                if (there != nullptr && there->ownName() == name)
                    there->handedOver();
                return then();
            }
            if (there != nullptr && there->ownName() == name)
                there->cameBack(words);
        });
}

} // namespace upturn::gui
