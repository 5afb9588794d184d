// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "capture/capture_desk.hpp"

#include "calm/calm_page.hpp"
#include "calm/calm_presenter.hpp"
#include "field/focus_field.hpp"
#include "field/rescue.hpp"
#include "keys/key_book.hpp"
#include "theme/metrics.hpp"
#include "today/capture_entry.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/calm.hpp>
#include <upturn/app/danger.hpp>
#include <upturn/app/hearing.hpp>

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

using app::Lane;

/// Of its own: the field on Today may hold other words.
const std::string quickDraft = "capture/quick";

} // namespace

CaptureDesk::CaptureDesk(std::shared_ptr<const app::Surroundings> surroundings,
                         const std::filesystem::path& journal, store::Access access)
    : service_(std::move(surroundings), journal, access)
    , drafts_(new Drafts(doorOf(service_), &window_)) {
    connect(drafts_, &Drafts::told, &window_, &CaptureWindow::tell);
    connect(&window_, &CaptureWindow::keepAsked, this,
            [this](const Capture& capture) { keep(capture, false); });
    connect(&window_, &CaptureWindow::reflectAsked, this,
            [this](const Capture& capture) { keep(capture, true); });
    connect(&window_, &CaptureWindow::leaveAsked, this, &CaptureDesk::leave);
    connect(&window_, &CaptureWindow::calmAsked, this, [this] { Q_EMIT calmAsked({}); });
    // They stay in the field; people are owed all the same.
    connect(&service_, &app::JournalService::unwritten, this,
            [this](const std::vector<core::Text>& words) {
                const hear::Alarm alarm = app::alarmIn(words);
                if (alarm != hear::Alarm::none)
                    Q_EMIT calmAsked({}, alarm == hear::Alarm::unsure);
            });
    connect(&window_, &CaptureWindow::hideAsked, this, [this] {
        leave();
        Q_EMIT hideAsked();
    });
    service_.ask(
        this, Lane::write, [](store::Journal& opened) { return opened.id(); },
        [this](const core::Result<core::Id>& id) { journal_ = id.value_or(core::Id()); });
    window_.field().keepAs(quickDraft);
    choices_ = new Draft(&window_, [this] { return choicesDraft(window_.held()); });
    choices_->begin({.name = choicesDraftName(quickDraft)});
    connect(&window_, &CaptureWindow::edited, this, [this] {
        const core::Text chosen = choicesDraft(window_.held());
        if (std::exchange(chosen_, chosen) != chosen)
            choices_->typed();
    });
    drafts_->door().find(this, choices_->name(), {}, {},
                         [this](const core::Result<app::Unsaved>& found) {
                             if (!found || !found->typed || choices_->name().empty() ||
                                 !choicesDraft(window_.held()).empty())
                                 return;
                             window_.restore(choicesIn(found->typed->words));
                             choices_->begin({.name = choices_->name(), .typed = found->typed});
                         });
}

CaptureDesk::~CaptureDesk() = default;

void CaptureDesk::show() {
    if (people_ && people_->isVisible())
        return people_->activateWindow();
    window_.show();
    window_.raise();
    window_.activateWindow();
    window_.firstFocus()->setFocus(Qt::ActiveWindowFocusReason);
}

void CaptureDesk::save(bool closes) {
    choices_->settle();
    window_.field().draft()->settle([this, closes](bool saved) {
        if (saved && closes)
            finish();
    });
}

void CaptureDesk::settle() {
    if (calm_ != nullptr)
        calm_->settle();
    drafts_->settle();
}

void CaptureDesk::rescue(const std::function<void()>& then) {
    gui::rescue(*drafts_, service_.surroundings().paths(), journal_, then);
}

void CaptureDesk::keep(const Capture& capture, bool reflect) {
    // A second Enter is meant for the same words: they are on their way.
    if (std::exchange(busy_, true))
        return;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), capture,
         drafts = std::vector{window_.field().draft()->hand(), choices_->hand()}](
            store::Journal& journal) -> core::Result<Kept> {
            const auto made = keepCapture(journal, drafts, capture);
            if (!made)
                return core::passOn(made);
            const auto entry = journal.entry(made->value);
            // It is kept, whatever can be said beside it.
            const auto beside = entry ? app::besideOf(journal, surroundings, *entry)
                                      : core::Result<app::Beside>(app::Beside());
            const auto danger = app::dangerOf(journal, surroundings, made->value);
            return Kept{made->value, danger.value_or(app::alarmIn({textOf(capture.text)})),
                        beside && beside->line};
        },
        [this, reflect, text = capture.text](const core::Result<Kept>& kept) {
            busy_ = false;
            // What could not be kept stays in the field.
            if (!kept) {
                window_.tell(sentenceOf(kept.error()));
                window_.field().draft()->cameBack();
                choices_->cameBack();
                if (leaving_)
                    save(true);
                return;
            }
            window_.tell(QString());
            window_.kept(text);
            window_.field().draft()->became({}, {});
            choices_->became({}, {});
            goOn(*kept, reflect);
        });
}

/// The way on, as from the field on Today: to the questions, to people, or it is done.
void CaptureDesk::goOn(const Kept& kept, bool reflect) {
    const bool more = !window_.words().isEmpty();
    const bool people = kept.alarm != hear::Alarm::none && !reflect;
    stays_ = kept.heavy && !people && !reflect && !leaving_;
    if (stays_)
        window_.showQuietLine();
    if (more)
        save(reflect || leaving_);
    if (reflect)
        Q_EMIT reflectAsked(kept.entry);
    if (people)
        return Q_EMIT calmAsked(kept.entry, kept.alarm == hear::Alarm::unsure);
    if (!more && !stays_)
        finish();
}

void CaptureDesk::showPeople(const core::Id& raisedBy, bool asks) {
    if (!people_) {
        people_ = std::make_unique<CalmPage>();
        people_->setWindowTitle(QCoreApplication::applicationName());
        people_->resize(px(760), px(640));
        new Drafts(doorOf(service_), people_.get());
        calm_ = new CalmPresenter(service_, *people_, people_.get());
        calm_->standAlone();
        auto* hide = new QAction(people_.get());
        hide->setObjectName(QStringLiteral("hide"));
        hide->setShortcut(keyBook().keysOf(QStringLiteral("hide")));
        people_->addAction(hide);
        connect(hide, &QAction::triggered, this, [this] {
            leavePeople();
            leave();
            Q_EMIT hideAsked();
        });
        people_->installEventFilter(this);
        connect(calm_, &CalmPresenter::told, people_.get(), &CalmPage::tell);
        connect(calm_, &CalmPresenter::ready, this, [this] {
            // Without any window the program would end.
            people_->show();
            window_.hide();
            people_->raise();
            people_->activateWindow();
            people_->firstFocus()->setFocus(Qt::OtherFocusReason);
        });
        connect(people_.get(), &CalmPage::leaveAsked, this, &CaptureDesk::leavePeople);
        connect(people_.get(), &CalmPage::writeOnAsked, this, [this] {
            stays_ = true;
            leavePeople();
        });
        connect(people_.get(), &CalmPage::mannerAsked, this, [this] {
            service_.ask(
                this, Lane::write,
                [&surroundings = service_.surroundings(),
                 entry = calm_->raisedBy()](store::Journal& journal) {
                    return app::sayManner(journal, surroundings, entry);
                },
                [this](const core::Result<store::Done>& done) {
                    done ? leavePeople() : people_->tell(sentenceOf(done.error()));
                });
        });
    }
    calm_->open(raisedBy, asks);
}

/// Who came to mind is written first; what can't be stays in its field, and the page with it.
void CaptureDesk::leavePeople() {
    calm_->settle();
    service_.ask(
        this, Lane::write, [](store::Journal&) -> core::Result<void> { return {}; },
        [this](const core::Result<void>&) {
            const bool waits = !people_->field().words().trimmed().isEmpty();
            if (!waits || std::exchange(told_, true))
                hidePeople();
        });
}

void CaptureDesk::hidePeople() {
    told_ = false;
    const bool raised = !calm_->raisedBy().empty();
    if (window_.words().isEmpty() && (leaving_ || (raised && !stays_)))
        return finish();
    if (leaving_)
        return save(true);
    window_.show();
    people_->hide();
    show();
}

bool CaptureDesk::eventFilter(QObject* watched, QEvent* event) {
    if (watched != people_.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    event->ignore();
    leavePeople();
    return true;
}

void CaptureDesk::leave() {
    leaving_ = true;
    if (!done_ && !busy_)
        save(true);
}

void CaptureDesk::finish() {
    done_ = true;
    window_.hide();
    if (people_)
        people_->hide();
    Q_EMIT closed();
}

} // namespace upturn::gui
