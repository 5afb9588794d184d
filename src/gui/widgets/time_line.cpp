// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/time_line.hpp"

#include <upturn/core/moment.hpp>

namespace upturn::gui {
namespace {

QString written(const QTime& time) {
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

std::optional<QTime> timeIn(const QString& words) {
    const auto time = core::readTimeOfDay(words.toStdString(), true);
    return time ? std::optional(QTime(0, 0).addSecs(static_cast<int>(time->count()) * 60))
                : std::nullopt;
}

TimeLine::TimeLine(QWidget* parent)
    : TextLine(parent) {
    connect(this, &QLineEdit::textEdited, this, &TimeLine::read);
    connect(this, &QLineEdit::returnPressed, this, [this] { setTime(time_); });
}

void TimeLine::setTime(const QTime& time) {
    const bool another = time_ != time;
    time_ = time;
    if (timeIn(text()) != time || !hasFocus())
        setText(written(time));
    if (another)
        Q_EMIT timeChanged(time);
}

void TimeLine::read() {
    if (const auto time = timeIn(text()); time && time_ != *time) {
        time_ = *time;
        Q_EMIT timeChanged(time_);
    }
}

void TimeLine::focusOutEvent(QFocusEvent* event) {
    TextLine::focusOutEvent(event);
    setText(written(time_));
}

} // namespace upturn::gui
