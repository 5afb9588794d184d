// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/sidebar.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/nav_button.hpp"
#include "widgets/status_label.hpp"

#include <QButtonGroup>
#include <QMenu>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int openWidth = 216;
constexpr int foldedWidth = 60;

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , setback_(new Button(tr("New setback"), ButtonKind::soft, this))
    , others_(new Button(QString(), ButtonKind::soft, this))
    , group_(new QButtonGroup(this))
    , column_(new QVBoxLayout(this))
    , status_(new StatusLabel(Type::note, Ink::tertiary, this)) {
    space(column_, {12, 16, 12, 16}, 0);
    column_->addWidget(beginnings());
    gap(column_, 16);
    addPlaces(column_);
    column_->addStretch(1);
    addFoot(column_);
    fit();
}

QWidget* Sidebar::beginnings() {
    auto* both = new QWidget(this);
    setback_->setGlyph(Icon::plus);
    setback_->setAlignLeft(true);
    setback_->setKeys(Qt::CTRL | Qt::Key_N);
    setback_->setButtonSize(ButtonSize::tall);
    setback_->setJoined(Joined::right);
    connect(setback_, &Button::clicked, this, &Sidebar::setbackAsked);

    auto* menu = new QMenu(others_);
    connect(menu->addAction(tr("New win")), &QAction::triggered, this, &Sidebar::winAsked);
    connect(menu->addAction(tr("New note")), &QAction::triggered, this, &Sidebar::noteAsked);
    others_->setMenu(menu);
    others_->setGlyph(Icon::chevronDown);
    others_->setButtonSize(ButtonSize::tall);
    others_->setJoined(Joined::left);
    others_->setAccessibleName(tr("New win or note"));
    others_->setToolTip(others_->accessibleName());

    auto* row = new QHBoxLayout(both);
    space(row, {}, 0);
    row->addWidget(setback_, 1);
    row->addWidget(others_, 0);
    return both;
}

void Sidebar::addPlaces(QBoxLayout* column) {
    addPlace(column, Place::today, Icon::sun, tr("Today"));
    addPlace(column, Place::journal, Icon::book, tr("Journal"));
    addPlace(column, Place::lessons, Icon::bulb, tr("Lessons"));
    addPlace(column, Place::practices, Icon::arrows, tr("Practices"));
    places_.front()->setChecked(true);
    connect(group_, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT placeAsked(static_cast<Place>(id)); });
}

void Sidebar::addPlace(QBoxLayout* column, Place place, Icon glyph, const QString& name) {
    auto* button = new NavButton(glyph, name, this);
    group_->addButton(button, static_cast<int>(place));
    places_.push_back(button);
    column->addWidget(button);
    gap(column, 2);
}

void Sidebar::addFoot(QBoxLayout* column) {
    auto* search = new NavButton(Icon::search, tr("Search"), this);
    search->setCheckable(false);
    search->setKeys(Qt::CTRL | Qt::Key_K);
    connect(search, &NavButton::clicked, this, &Sidebar::searchAsked);
    places_.push_back(search);
    column->addWidget(search);
    gap(column, 2);
    addPlace(column, Place::settings, Icon::sliders, tr("Settings"));
    gap(column, 8);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    gap(column, 12);
    auto* foot = new QHBoxLayout;
    space(foot, {10, 0, 0, 0}, 0);
    status_->setGlyph(Icon::checkCircle, Ink::secondary);
    foot->addWidget(status_);
    column->addLayout(foot);
}

void Sidebar::setPlace(Place place) {
    group_->button(static_cast<int>(place))->setChecked(true);
}

void Sidebar::setDue(int lessons) {
    auto* button = static_cast<NavButton*>(group_->button(static_cast<int>(Place::lessons)));
    button->setBadge(lessons > 0 ? tr("%1 due").arg(lessons) : QString());
    fit();
}

void Sidebar::setStatus(const QString& status) {
    saidStatus_ = status;
    showStatus();
}

void Sidebar::setTrouble(const QString& trouble) {
    trouble_ = trouble;
    showStatus();
}

void Sidebar::showStatus() {
    const bool well = trouble_.isEmpty();
    status_->setGlyph(well ? Icon::checkCircle : Icon::close, well ? Ink::secondary : Ink::amber);
    status_->say(well ? saidStatus_ : trouble_);
    fit();
}

void Sidebar::setFolded(bool folded) {
    if (folded_ == folded)
        return;
    folded_ = folded;
    setback_->setFolded(folded);
    others_->setVisible(!folded);
    status_->setGlyphOnly(folded);
    setback_->setJoined(folded ? Joined::no : Joined::right);
    for (NavButton* place : places_)
        place->setFolded(folded);
    fit();
}

void Sidebar::fit() {
    int width = folded_ ? foldedWidth : openWidth;
    setFixedWidth(std::max(px(width), column_->minimumSize().width()));
}

bool Sidebar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void Sidebar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sidebar);
    paintHairline(painter, {width() - 1, 0, 1, height()});
}

} // namespace upturn::gui
