// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/calendar_popup.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/button.hpp"
#include "words/when.hpp"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int days = 7;
constexpr int weeks = 6;

/// 1 is Monday, as for a date.
int firstOfWeek() {
    return QLocale().firstDayOfWeek();
}

int cellSide() {
    return target(34);
}

} // namespace

DayGrid::DayGrid(const std::vector<store::EntryMark>& marks, QWidget* parent)
    : QWidget(parent) {
    for (const store::EntryMark& mark : marks)
        ++entries_[mark.day];
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::exempt(this);
}

void DayGrid::setDay(const QDate& day) {
    if (!day.isValid() || day == day_)
        return;
    day_ = day;
    const int count = entriesOn(day);
    const QString name = fullDay(civil(day));
    setAccessibleName(count == 0 ? tr("%1, no entry").arg(name)
                                 : tr("%1, %n entries", nullptr, count).arg(name));
    update();
    Q_EMIT dayChanged(day);
}

int DayGrid::entriesOn(const QDate& day) const {
    const auto found = entries_.find(static_cast<std::int32_t>(core::dayNumber(civil(day))));
    return found == entries_.end() ? 0 : found->second;
}

QDate DayGrid::first() const {
    const QDate begin(day_.year(), day_.month(), 1);
    return begin.addDays(-((begin.dayOfWeek() - firstOfWeek() + days) % days));
}

QRect DayGrid::cell(int index) const {
    const int side = cellSide();
    return {index % days * side, px(24) + index / days * side, side, side};
}

QSize DayGrid::sizeHint() const {
    return {days * cellSide(), px(24) + weeks * cellSide()};
}

void DayGrid::paintDay(QPainter& painter, int index) const {
    const Tokens& t = tokens();
    const QDate day = first().addDays(index);
    const bool chosen = day == day_;
    const QRect box = cell(index).adjusted(px(2), px(2), -px(2), -px(2));
    if (chosen)
        paintBox(painter, box, px(8), t.strong ? t.selection : t.accentSoft,
                 hasFocus() ? t.accent : QColor(), px(2));
    else if (day == today_)
        paintBox(painter, box, px(8), {}, t.control);
    QColor ink = day.month() == day_.month() ? t.text : t.text3;
    if (chosen && t.strong)
        ink = t.onSelection;
    painter.setPen(ink);
    painter.drawText(box.adjusted(0, 0, 0, -px(5)), Qt::AlignCenter, QString::number(day.day()));
    if (entriesOn(day) == 0)
        return;
    const int dot = px(5);
    paintBox(painter, QRect(box.center().x() - dot / 2, box.bottom() - px(7), dot, dot), dot / 2.0,
             chosen && t.strong ? t.onSelection : t.accent);
}

void DayGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(fontOf(Type::hint));
    painter.setPen(tokens().text3);
    for (int i = 0; i < days; ++i)
        painter.drawText(
            QRect(i * cellSide(), 0, cellSide(), px(22)), Qt::AlignCenter,
            QLocale().dayName((firstOfWeek() - 1 + i) % days + 1, QLocale::NarrowFormat));
    painter.setFont(fontOf(Type::small));
    for (int i = 0; i < days * weeks; ++i)
        paintDay(painter, i);
}

void DayGrid::keyPressEvent(QKeyEvent* event) {
    const bool years = event->modifiers().testFlag(Qt::ControlModifier);
    const auto page = [&](int count) {
        setDay(years ? day_.addYears(count) : day_.addMonths(count));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(day_.addDays(-1));
    case Qt::Key_Right:
        return setDay(day_.addDays(1));
    case Qt::Key_Up:
        return setDay(day_.addDays(-days));
    case Qt::Key_Down:
        return setDay(day_.addDays(days));
    case Qt::Key_PageUp:
        return page(-1);
    case Qt::Key_PageDown:
        return page(1);
    case Qt::Key_Home:
        return setDay(today_);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(day_);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayGrid::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < days * weeks; ++i)
        if (cell(i).contains(event->position().toPoint())) {
            setDay(first().addDays(i));
            Q_EMIT dayChosen(day_);
            return;
        }
}

void DayGrid::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0)
        setDay(day_.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

CalendarPopup::CalendarPopup(const std::vector<store::EntryMark>& marks, core::CivilDate today,
                             QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , month_(new Label(Type::bodyMedium, Ink::primary, this))
    , grid_(new DayGrid(marks, this)) {
    setAccessibleName(tr("Go to a day"));
    grid_->setToday(dateOf(today));
    month_->setAlignment(Qt::AlignHCenter);
    auto* before = iconButton(Icon::chevronLeft, tr("Month before"), this);
    auto* after = iconButton(Icon::chevronRight, tr("Month after"), this);
    connect(before, &Button::clicked, this, [this] { grid_->setDay(grid_->day().addMonths(-1)); });
    connect(after, &Button::clicked, this, [this] { grid_->setDay(grid_->day().addMonths(1)); });
    connect(grid_, &DayGrid::dayChanged, this, [this](const QDate& day) {
        month_->setText(QLocale().toString(day, QStringLiteral("MMMM yyyy")));
    });
    connect(grid_, &DayGrid::dayChosen, this, [this](const QDate& day) {
        close();
        Q_EMIT dayChosen(day);
    });
    auto* head = new QHBoxLayout;
    space(head, {}, 4);
    head->addWidget(before);
    head->addWidget(month_, 1);
    head->addWidget(after);
    auto* column = new QVBoxLayout(this);
    space(column, {12, 10, 12, 12}, 6);
    column->addLayout(head);
    column->addWidget(grid_);
}

void CalendarPopup::openBelow(const QWidget* button, const QDate& day) {
    grid_->setDay(day);
    adjustSize();
    const QRect room = button->screen()->availableGeometry();
    QPoint corner = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    grid_->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CalendarPopup::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintBox(painter, rect(), 0, tokens().surface, tokens().control);
}

} // namespace upturn::gui
