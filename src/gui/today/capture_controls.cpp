// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "widgets/button.hpp"
#include "widgets/label.hpp"
#include "widgets/segment.hpp"
#include "widgets/weight_dots.hpp"

#include <QBoxLayout>

#include <algorithm>
#include <array>

namespace upturn::gui {
namespace {

constexpr std::array<const char*, 3> areas{"work", "people", "self"};

ButtonKind reflectLook(CaptureKind kind) {
    switch (kind) {
    case CaptureKind::firstTime:
        return ButtonKind::filled;
    case CaptureKind::alone:
        return ButtonKind::flat;
    case CaptureKind::usual:
        break;
    }
    return ButtonKind::outlined;
}

} // namespace

CaptureControls::CaptureControls(CaptureKind kind, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
    , rows_(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , between_(new QSpacerItem(0, 0, QSizePolicy::Expanding))
    , inside_(new QSpacerItem(0, 0, QSizePolicy::Expanding))
    , heavy_(new Label(tr("Heavy"), Type::small, Ink::secondary, this))
    , weight_(new WeightDots(this))
    , keep_(new Button(alone() ? tr("Keep") : tr("Keep for later"),
                       alone() ? ButtonKind::filled : ButtonKind::flat, this))
    , reflect_(new Button(tr("Reflect now"), reflectLook(kind), this)) {
    if (!firstTime()) {
        area_ = new Segment(this);
        area_->setChoices({tr("Work"), tr("People"), tr("Self")});
        connect(area_, &Segment::chosenChanged, this, [this] {
            choseArea_ = true;
            Q_EMIT chosen();
        });
    }
    heavy_->setBuddy(weight_);
    weight_->setAccessibleName(tr("Heavy"));
    connect(weight_, &WeightDots::valueChanged, this, &CaptureControls::chosen);
    space(rows_, {firstTime() ? 16 : 14, 10, 12, 10}, 12);
    rows_->addLayout(about());
    rows_->addItem(between_);
    rows_->addLayout(ways());
    connect(keep_, &Button::clicked, this, &CaptureControls::keepAsked);
    connect(reflect_, &Button::clicked, this, &CaptureControls::reflectAsked);
    // A digit after one Tab weighs it: that is quicker than the choice of an area.
    if (alone()) {
        setTabOrder(weight_, area_);
        setTabOrder(area_, reflect_);
    }
    new Folding(this, [this] { fit(); });
}

QBoxLayout* CaptureControls::about() {
    about_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(about_, {}, 10);
    if (area_ != nullptr)
        about_->addWidget(area_);
    about_->addItem(inside_);
    auto* weighing = new QHBoxLayout;
    space(weighing, {}, 4);
    weighing->addWidget(heavy_);
    weighing->addWidget(weight_);
    about_->addLayout(weighing);
    return about_;
}

QBoxLayout* CaptureControls::ways() {
    ways_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(ways_, {}, 16);
    keep_->setKeys(Qt::Key_Return);
    reflect_->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString());
    reflect_->setAccessibleDescription(reflect_->toolTip());
    if (alone())
        reflect_->setKeys(Qt::CTRL | Qt::Key_Return);
    ways_->addWidget(alone() ? reflect_ : keep_);
    ways_->addStretch();
    ways_->addWidget(alone() ? keep_ : reflect_);
    return ways_;
}

void CaptureControls::setKind(core::EntryKind kind) {
    // Only what went wrong weighs something, and only that is reflected on from here.
    const bool setback = kind == core::EntryKind::setback;
    heavy_->setVisible(setback);
    weight_->setVisible(setback);
    reflect_->setVisible(setback);
    fit();
}

void CaptureControls::setArea(const QString& area) {
    usualArea_ = area;
    if (!choseArea_)
        chooseArea(area);
}

void CaptureControls::chooseArea(const QString& area) {
    if (area_ == nullptr)
        return;
    for (std::size_t i = 0; i < areas.size(); ++i)
        if (area == QLatin1String(areas.at(i)))
            area_->choose(static_cast<int>(i));
}

QString CaptureControls::area() const {
    const int chosen = area_ != nullptr ? area_->chosen() : -1;
    return chosen < 0 ? QString() : QString::fromLatin1(areas.at(static_cast<std::size_t>(chosen)));
}

int CaptureControls::weight() const {
    return weight_->isVisibleTo(this) ? weight_->value() : 0;
}

void CaptureControls::restore(const QString& area, int weight) {
    choseArea_ = !area.isEmpty();
    chooseArea(choseArea_ ? area : usualArea_);
    weight_->setValue(weight);
}

void CaptureControls::clear() {
    weight_->setValue(0);
    choseArea_ = false;
}

int CaptureControls::areaWidth() const {
    return area_ != nullptr ? area_->sizeHint().width() : 0;
}

int CaptureControls::weightWidth() const {
    return heavy_->sizeHint().width() + weight_->sizeHint().width() + 2 * px(10);
}

QSize CaptureControls::minimumSizeHint() const {
    const int widest = std::max({areaWidth(), weightWidth(), reflect_->sizeHint().width()});
    return {widest + px(28), rows_->totalMinimumSize().height()};
}

void CaptureControls::fit() {
    keep_->showKeys(true);
    const int withKeys = keep_->sizeHint().width();
    const int about = areaWidth() + weightWidth() + px(28);
    const int ways = withKeys + px(16) + reflect_->sizeHint().width();
    const int slack = px(16);
    bool oneRow = width() >= about + ways + slack;
    if (!oneRow) {
        keep_->showKeys(false);
        oneRow = width() >= about + ways + slack - (withKeys - keep_->sizeHint().width());
        keep_->showKeys(!oneRow);
    }
    const auto free = oneRow ? QSizePolicy::Fixed : QSizePolicy::Expanding;
    inside_->changeSize(oneRow ? px(2) : 0, 0, free);
    between_->changeSize(0, 0, oneRow ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    const auto beside = [](bool fits) {
        return fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    };
    rows_->setDirection(beside(oneRow));
    about_->setDirection(beside(width() >= about));
    ways_->setDirection(beside(oneRow || width() >= ways + px(28)));
    rows_->invalidate();
    updateGeometry();
}

} // namespace upturn::gui
