// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/step_bar.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/accessible.hpp"

#include <QAccessible>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int between = 8;

QFont nameFont(bool current) {
    QFont font = fontOf(Type::note);
    if (current)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent) {
    speakAs(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepBar::show(const std::vector<Step>& steps) {
    steps_ = steps;
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

QString StepBar::spoken() const {
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        if (!steps_[i].current)
            continue;
        const QString place = tr("Step %1 of %2").arg(i + 1).arg(steps_.size());
        return steps_[i].name.isEmpty() ? place : tr("%1, %2").arg(place, steps_[i].name);
    }
    return tr("All steps done");
}

bool StepBar::named() const {
    return std::any_of(steps_.begin(), steps_.end(),
                       [](const Step& step) { return !step.name.isEmpty(); });
}

QSize StepBar::sizeHint() const {
    const auto count = static_cast<int>(steps_.size());
    const int each = px(named() ? 112 : 72);
    const int names = named() ? px(8) + QFontMetrics(nameFont(true)).height() : 0;
    return {count * (each + px(between)) - px(between), px(4) + names};
}

QSize StepBar::minimumSizeHint() const {
    const auto count = static_cast<int>(steps_.size());
    return {count * px(24), sizeHint().height()};
}

void StepBar::paintEvent(QPaintEvent* /*event*/) {
    if (steps_.empty())
        return;
    QPainter painter(this);
    const auto count = static_cast<int>(steps_.size());
    const double each = (width() - (count - 1) * px(between)) / static_cast<double>(count);
    // Where one name does not fit below its bar, only the current one is written.
    const QFontMetrics metrics(nameFont(true));
    const bool all = std::all_of(steps_.begin(), steps_.end(), [&](const Step& step) {
        return metrics.horizontalAdvance(step.name) <= each + px(between);
    });
    for (int i = 0; i < count; ++i) {
        const Step& step = steps_[static_cast<std::size_t>(i)];
        const QRect place(static_cast<int>(i * (each + px(between))), 0, static_cast<int>(each),
                          height());
        paintStep(painter, step, place, all);
    }
}

void StepBar::paintStep(QPainter& painter, const Step& step, const QRect& place,
                        bool withName) const {
    const Tokens& t = tokens();
    const int thick = px(4);
    const QRect bar(place.left(), 0, place.width(), thick);
    paintBox(painter, bar, thick / 2.0, t.track, t.strong ? t.control : QColor());
    if (step.done > 0) {
        QRect done = bar;
        done.setWidth(static_cast<int>(bar.width() * std::min(1.0, step.done)));
        paintBox(painter, done, thick / 2.0, t.accent);
    }
    if (step.name.isEmpty() || (!withName && !step.current))
        return;
    painter.setFont(nameFont(step.current));
    QColor ink = step.done > 0 ? t.text2 : t.text3;
    if (step.current)
        ink = t.text;
    painter.setPen(ink);
    const int words = painter.fontMetrics().horizontalAdvance(step.name);
    const int centre = place.center().x();
    const int left = std::clamp(centre - words / 2, 0, std::max(0, width() - words));
    painter.drawText(QRect(left, thick + px(8), words + px(2), height() - thick - px(8)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, step.name);
}

} // namespace upturn::gui
