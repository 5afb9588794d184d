// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/time_line.hpp"

#include <QRegularExpression>

namespace upturn::gui {
namespace {

QString written(const QTime& time) {
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

std::optional<QTime> timeIn(const QString& words) {
    static const QRegularExpression form(
        QStringLiteral(
            "^(\\d{1,2}?)\\s*(?:[:.,h]|uhr)?\\s*(\\d{2})?\\s*(?:uhr|h|([ap])\\.?\\s?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(words.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    int hour = found.captured(1).toInt();
    const QString half = found.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const QTime time(hour, found.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
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
