// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/focus_field.hpp"

#include "field/offer_line.hpp"
#include "words/text.hpp"

#include <QBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace upturn::gui {
namespace {

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
        if (down && item->layout()->indexOf(widget) >= 0)
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
    filling_ = true;
    face_.fill(shown(kept));
    filling_ = false;
    begin({.name = name, .kept = kept, .from = version});
    find(name, kept, version);
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
                             filling_ = true;
                             face_.fill(shown(found->typed->words));
                             filling_ = false;
                             own_->begin(
                                 {.name = name, .kept = kept, .from = {}, .typed = found->typed});
                             Q_EMIT restored();
                         } else if (found->typed) {
                             setAside(found->typed->words);
                         }
                         if (found->older)
                             offer(*found->older);
                     });
}

void FocusField::setAside(const core::Text& words) {
    if (Drafts* all = Drafts::above(widget_); all != nullptr)
        all->door().putAside(this, draft()->name(), words, [](const core::Result<void>&) {});
    // What was offered already is not taken from sight.
    offer(isOffering() ? app::bothOf(offered_, words) : words);
}

bool FocusField::isOffering() const {
    const OfferLine* line = offer_.data();
    return line != nullptr && !line->isHidden();
}

void FocusField::takeOffer(const core::Text& words) {
    OfferLine* line = offer_.data();
    if (line == nullptr || line->isHidden() || offered_ != words)
        return;
    line->hide();
    letGo(words);
}

void FocusField::begin(Draft::Start start, const std::optional<core::Text>& older) {
    ++turn_;
    if (offer_)
        offer_->hide();
    own_->begin(std::move(start));
    if (older)
        offer(*older);
}

void FocusField::offer(const core::Text& older, std::function<void()> taken,
                       std::function<void()> over) {
    OfferLine* line = offerLine();
    if (line == nullptr)
        return;
    offered_ = older;
    line->offer(
        shown(older), taken ? std::move(taken) : [this, older] { take(older); },
        over ? std::move(over) : [this, older] { letGo(older); });
}

OfferLine* FocusField::offerLine() {
    if (offer_)
        return offer_;
    QWidget* parent = widget_->parentWidget();
    if (parent == nullptr)
        return nullptr;
    const auto [column, place] = columnOf(parent->layout(), widget_);
    if (column == nullptr)
        return nullptr;
    offer_ = new OfferLine(parent);
    column->insertWidget(place + 1, offer_);
    return offer_;
}

void FocusField::take(const core::Text& older) {
    face_.endStep();
    face_.replace(shown(older));
    widget_->setFocus(Qt::OtherFocusReason);
    // Saved under its new version before the old one goes.
    draft()->settle();
    letGo(older);
}

void FocusField::letGo(const core::Text& older) {
    if (Drafts* all = Drafts::above(widget_); all != nullptr)
        all->door().dropOlder(this, draft()->name(), older, draft()->own(),
                              [](const core::Result<void>&) {});
}

void FocusField::leave() {
    own_->settle();
    own_->begin({});
    ++turn_;
    if (offer_)
        offer_->hide();
}

app::Served FocusField::serve() {
    own_->settle();
    return {own_->name(), own_->own()};
}

void FocusField::served() {
    ++turn_;
    own_->drop();
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

bool FocusField::overrides(QKeyEvent& event) const {
    // With nothing of its own to take back, or where something was done after it, the field leaves
    // Ctrl+Z to the journal.
    const bool back = event.matches(QKeySequence::Undo);
    if (!back && !event.matches(QKeySequence::Redo))
        return false;
    if (face_.canTravel(back) && !(first_ && first_(back)))
        return false;
    event.ignore();
    return true;
}

bool FocusField::travel(bool back) {
    if (!face_.travel || !face_.canTravel(back))
        return false;
    face_.travel(back);
    return true;
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
}

} // namespace upturn::gui
