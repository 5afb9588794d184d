// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/focus_field.hpp"

#include "field/offer_line.hpp"
#include "words/text.hpp"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

bool holds(QLayout* layout, QWidget* widget) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() == widget ||
            (item->layout() != nullptr && holds(item->layout(), widget)))
            return true;
    }
    return false;
}

/// The column that a widget stands in, and where.
std::pair<QBoxLayout*, int> columnOf(QLayout* layout, QWidget* widget) {
    if (layout == nullptr)
        return {nullptr, 0};
    auto* column = qobject_cast<QBoxLayout*>(layout);
    const bool down = column != nullptr && (column->direction() == QBoxLayout::TopToBottom ||
                                            column->direction() == QBoxLayout::BottomToTop);
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() == widget)
            return {down ? column : nullptr, i};
        if (item->layout() == nullptr)
            continue;
        const auto inside = columnOf(item->layout(), widget);
        if (inside.first != nullptr)
            return inside;
        if (down && holds(item->layout(), widget))
            return {column, i};
    }
    return {nullptr, 0};
}

} // namespace

FocusField::FocusField(QWidget* widget, Face face)
    : QObject(widget)
    , widget_(widget)
    , face_(std::move(face))
    , own_(new Draft(widget, [this] { return textOf(face_.words()); })) {
    pause_.setSingleShot(true);
    pause_.setInterval(usualPause);
    connect(&pause_, &QTimer::timeout, this, [this] { paused_ = true; });
    connect(own_, &Draft::savedChanged, this, &FocusField::savedChanged);
}

FocusField* FocusField::of(const QWidget* widget) {
    return widget == nullptr
               ? nullptr
               : widget->findChild<FocusField*>(QString(), Qt::FindDirectChildrenOnly);
}

Draft* FocusField::draft() const {
    return form_ ? form_.data() : own_;
}

void FocusField::keepAs(const std::string& name, const core::Text& kept,
                        const std::string& version) {
    own_->settle();
    fill(kept);
    begin({.name = name, .kept = kept, .from = version});
    find(name, kept, version);
}

void FocusField::fill(const core::Text& words) {
    filling_ = true;
    face_.fill(shown(words));
    filling_ = false;
}

void FocusField::find(const std::string& name, const core::Text& kept, const std::string& version) {
    Drafts* all = Drafts::above(widget_);
    if (all == nullptr || name.empty())
        return;
    all->door().find(this, name, kept, version,
                     [this, turn = turn_, name, kept](const core::Result<app::Unsaved>& found) {
                         if (!found || turn != turn_)
                             return;
                         const bool untouched = textOf(face_.words()) == kept && !composing_;
                         if (found->typed && untouched) {
                             fill(found->typed->words);
                             own_->begin(
                                 {.name = name, .kept = kept, .from = {}, .typed = found->typed});
                             Q_EMIT restored();
                         }
                         if (found->older)
                             offer(found->pieces.empty() ? Asides{{*found->older}} : found->pieces);
                         if (found->typed && !untouched)
                             setAside({found->typed->words});
                     });
}

void FocusField::setAside(const app::Aside& aside) {
    if (Drafts* all = Drafts::above(widget_); all != nullptr)
        all->door().putAside(this, draft()->name(), aside, [](const core::Result<void>&) {});
    // What was offered already is not taken from sight.
    if (std::ranges::find(offers_, aside) == offers_.end())
        offers_.push_back(aside);
    showOffers();
}

void FocusField::takeOffer(const app::Aside& aside) {
    if (std::ranges::find(offers_, aside) != offers_.end())
        letGo({aside});
}

void FocusField::begin(Draft::Start start, const std::vector<app::Aside>& older) {
    ++turn_;
    met_.reset();
    endOffers();
    own_->begin(std::move(start));
    if (!older.empty())
        offer(older);
}

void FocusField::follow(const core::Text& kept, const std::string& version) {
    if (textOf(face_.words()) != kept)
        fill(kept);
    taken_.clear();
    own_->became(kept, version);
    std::erase_if(offers_, [&kept](const app::Aside& one) { return one.words == kept; });
    showOffers();
}

bool FocusField::untouched() const {
    return textOf(face_.words()) == own_->kept() && !composing_;
}

void FocusField::meet(const core::Text& kept, const std::string& version) {
    if (own_->name().empty() || kept == own_->kept() || kept == met_)
        return;
    if (untouched() || textOf(face_.words()) == kept)
        return follow(kept, version);
    met_ = kept;
    if (!kept.blank())
        setAside({.words = kept, .elsewhere = true});
}

void FocusField::offer(const app::Aside& older, std::function<void()> taken,
                       std::function<void()> over) {
    offers_ = {older};
    offerTaken_ = std::move(taken);
    offerOver_ = std::move(over);
    showOffers();
}

void FocusField::offer(const std::vector<app::Aside>& older) {
    offers_ = older;
    showOffers();
}

void FocusField::endOffers() {
    offers_.clear();
    taken_.clear();
    offerTaken_ = {};
    offerOver_ = {};
    showOffers();
}

void FocusField::showOffers() {
    std::vector<Asides> lines;
    for (const app::Aside& one : offers_) {
        const auto same = std::ranges::find_if(lines, [&one](const Asides& line) {
            return line.front().chosen == one.chosen && line.front().elsewhere == one.elsewhere;
        });
        same == lines.end() ? lines.push_back({one}) : same->push_back(one);
    }
    for (std::size_t place = 0; place < lines.size(); ++place) {
        OfferLine* line = offerLine(place);
        if (line == nullptr)
            return;
        const Asides& pieces = lines[place];
        line->offer(
            shown(app::togetherOf(pieces)), pieces.front().elsewhere,
            [this, pieces, taken = offerTaken_] {
                if (!taken)
                    return take(pieces);
                endOffers();
                taken();
            },
            [this, pieces, over = offerOver_] {
                if (!over)
                    return letGo(pieces);
                endOffers();
                over();
            });
    }
    for (std::size_t place = lines.size(); place < offerLines_.size(); ++place)
        if (OfferLine* line = offerLines_[place].data(); line != nullptr)
            line->hide();
}

OfferLine* FocusField::offerLine(std::size_t place) {
    if (place < offerLines_.size() && offerLines_[place])
        return offerLines_[place].data();
    QWidget* parent = widget_->parentWidget();
    if (parent == nullptr)
        return nullptr;
    const auto [column, at] = columnOf(parent->layout(), widget_);
    if (column == nullptr)
        return nullptr;
    auto* line = new OfferLine(parent);
    column->insertWidget(at + 1 + static_cast<int>(place), line);
    offerLines_.resize(std::max(offerLines_.size(), place + 1));
    offerLines_[place] = line;
    return line;
}

void FocusField::take(const Asides& pieces) {
    const core::Text words = app::togetherOf(pieces);
    const std::optional<app::Aside> instead = insteadOf(words);
    taken_.push_back({pieces, face_.words(), chosen_ ? chosen_() : core::Text(), instead});
    // Saved aside before anything else has its name.
    if (instead)
        offerAgain(*instead);
    if (choose_)
        choose_(pieces.front().chosen);
    face_.endStep();
    face_.replace(shown(words));
    widget_->setFocus(Qt::OtherFocusReason);
    letGoWhenSaved(pieces);
}

std::optional<app::Aside> FocusField::insteadOf(const core::Text& words) const {
    const core::Text now = textOf(face_.words());
    if (now.blank() || now == draft()->kept() || app::bothOf(now, words) == words)
        return std::nullopt;
    return app::Aside{now, chosen_ ? chosen_() : core::Text()};
}

void FocusField::offerAgain(const app::Aside& aside) {
    setAside(aside);
    Q_EMIT offerCame(aside);
}

/// Words that were put in place and leave it by undo are offered again, and redo takes them anew:
/// else they would be nowhere. So it is with those whose place they took, the other way round.
void FocusField::lookAtTaken() {
    const QString now = face_.words();
    for (std::size_t i = 0; i < taken_.size(); ++i) {
        const Taken one = taken_[i];
        const bool back = one.inPlace && now == one.before && face_.canTravel(false);
        const bool again =
            !one.inPlace && now == shown(app::togetherOf(one.pieces)) && face_.canTravel(true);
        if (!back && !again)
            continue;
        taken_[i].inPlace = again;
        if (choose_)
            choose_(again ? one.pieces.front().chosen : one.chosenBefore);
        const Asides instead = one.instead ? Asides{*one.instead} : Asides();
        for (const app::Aside& piece : again ? instead : one.pieces)
            offerAgain(piece);
        letGoWhenSaved(again ? one.pieces : instead);
    }
}

void FocusField::letGo(const Asides& pieces) {
    dropAsides(pieces);
    endOffer(pieces);
}

/// What stands in the field is saved under its new version before the old one goes: what could not
/// be saved is offered again.
void FocusField::letGoWhenSaved(const Asides& pieces) {
    draft()->settle();
    endOffer(pieces);
    draft()->whenSaved([self = QPointer<FocusField>(this), gone = pieces]() mutable {
        FocusField* field = self.data();
        if (field == nullptr)
            return;
        // Undo may have offered them again meanwhile.
        std::erase_if(gone, [field](const app::Aside& piece) {
            return std::ranges::find(field->offers_, piece) != field->offers_.end();
        });
        field->dropAsides(gone);
    });
}

void FocusField::dropAsides(const Asides& pieces) {
    if (Drafts* all = Drafts::above(widget_); all != nullptr)
        for (const app::Aside& piece : pieces)
            all->door().dropAside(this, draft()->name(), piece, draft()->own(),
                                  [](const core::Result<void>&) {});
}

void FocusField::endOffer(const Asides& pieces) {
    for (const app::Aside& piece : pieces)
        std::erase(offers_, piece);
    showOffers();
    for (const app::Aside& piece : pieces)
        Q_EMIT offerGone(piece);
}

void FocusField::leave() {
    own_->settle();
    own_->begin({});
    ++turn_;
    endOffers();
}

app::Served FocusField::serve() {
    own_->settle();
    own_->entrust();
    return {own_->name(), own_->own()};
}

void FocusField::served() {
    ++turn_;
    own_->drop();
}

app::Served FocusField::handOver() {
    app::Served served = serve();
    ++turn_;
    handedKept_ = own_->kept();
    handedFrom_ = own_->from();
    fill({});
    own_->begin({.name = served.name});
    return served;
}

void FocusField::handedOver() {
    // What could not be saved of them meanwhile is not tried again.
    if (textOf(face_.words()).blank())
        served();
}

void FocusField::cameBack(const core::Text& words) {
    if (words.blank())
        return;
    if (!textOf(face_.words()).blank() || composing_)
        return setAside({words});
    ++turn_;
    fill({});
    own_->begin({.name = own_->name(), .kept = handedKept_, .from = handedFrom_});
    fill(words);
    own_->typed();
    own_->cameBack();
}

bool FocusField::isLeft(const QEvent& event) {
    if (event.type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason &&
           reason != Qt::ActiveWindowFocusReason;
}

void FocusField::giveBack(const core::Text& words) {
    if (!textOf(face_.words()).blank() || composing_)
        return setAside({words});
    face_.fill(shown(words));
    Q_EMIT restored();
}

void FocusField::takeAgain(const core::Text& words) {
    if (textOf(face_.words()) == words)
        face_.fill({});
    else
        takeOffer({words});
}

void FocusField::beginInput(const QString& inHand) {
    // From before the widget hears of it: what is selected makes room for the first letter.
    if (!inHand.isEmpty())
        setComposing(true);
    if (std::exchange(paused_, false))
        face_.endStep();
}

void FocusField::composed(const QString& inHand) {
    setComposing(!inHand.isEmpty());
    if (!composing_ && std::exchange(missed_, false))
        changed();
}

void FocusField::setComposing(bool composing) {
    if (std::exchange(composing_, composing) == composing)
        return;
    // The filter that comes last is asked first: before those by which a page leaves its field.
    if (composing)
        widget_->installEventFilter(this);
    else
        widget_->removeEventFilter(this);
}

bool FocusField::isOurs(const QKeyEvent& event) {
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const QString text = event.text();
    return !plain || text.isEmpty() || !text.front().isPrint();
}

bool FocusField::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched != widget_ || !composing_ || (!asks && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (!asks && !isOurs(key))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

bool FocusField::overrides(QKeyEvent& event) {
    // With nothing of its own to take back, or where something was done after it, the field leaves
    // Ctrl+Z to the journal.
    const bool back = event.matches(QKeySequence::Undo);
    if (!back && !event.matches(QKeySequence::Redo))
        return false;
    if (face_.canTravel(back) && !(first_ && first_(back))) {
        if (back)
            noteFurthest();
        return false;
    }
    event.ignore();
    return true;
}

bool FocusField::travel(bool back) {
    if (!face_.travel || !face_.canTravel(back))
        return false;
    if (back)
        noteFurthest();
    face_.travel(back);
    return true;
}

void FocusField::noteFurthest() {
    if (!face_.canTravel(false))
        furthest_ = face_.words();
}

void FocusField::forgetSteps() {
    if (!face_.canTravel(true) && !face_.canTravel(false))
        return;
    filling_ = true;
    face_.fill(face_.words());
    filling_ = false;
}

void FocusField::changed() {
    if (composing_) {
        missed_ = true;
        return;
    }
    pause_.start();
    if (!filling_ && form_ == nullptr)
        own_->typed();
    Q_EMIT edited();
    // The draft of a form has heard of it by now.
    lookAtTaken();
}

} // namespace upturn::gui
