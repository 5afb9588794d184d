// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/segment.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QHBoxLayout>

namespace upturn::gui {
namespace {

class SegmentButton final : public QPushButton {
  public:
    SegmentButton(const QString& text, QWidget* parent)
        : QPushButton(text, parent) {
        setCheckable(true);
        setAutoExclusive(true);
        setAutoDefault(false);
        dress(this, Type::smallMedium);
        FocusRing::setRadius(this, 6);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(text()) + px(20),
                std::max(target(26), metrics.height() + px(6))};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        const bool chosen = isChecked();
        if (chosen)
            paintBox(painter, rect(), px(6), t.strong ? t.selection : t.surface);
        QColor ink = underMouse() ? t.text : t.text2;
        if (chosen)
            ink = t.strong ? t.onSelection : t.text;
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

Segment::Segment(QWidget* parent)
    : QWidget(parent)
    , group_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    space(row, {2, 2, 2, 2}, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &Segment::chosenChanged);
}

void Segment::setChoices(const QStringList& choices) {
    const auto old = group_->buttons();
    QStringList shown;
    for (const QAbstractButton* button : old)
        shown << button->text();
    if (shown == choices)
        return;
    qDeleteAll(old);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new SegmentButton(choices.at(i), this);
        layout()->addWidget(button);
        group_->addButton(button, i);
    }
}

void Segment::choose(int index) {
    if (auto* button = group_->button(index))
        return button->setChecked(true);
    // None of them; what was chosen before would stay.
    group_->setExclusive(false);
    for (QAbstractButton* button : group_->buttons())
        button->setChecked(false);
    group_->setExclusive(true);
}

void Segment::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    paintBox(painter, rect(), px(8), t.track, t.strong ? t.control : QColor());
}

} // namespace upturn::gui
