// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/today_rail.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "widgets/accessible.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/scroller.hpp"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

/// How much of something is behind one.
class Progress final : public QWidget {
  public:
    Progress(int done, int all, QWidget* parent)
        : QWidget(parent)
        , share_(std::clamp(static_cast<double>(done) / all, 0.0, 1.0)) {
        setFixedHeight(px(6));
        setAccessibleName(TodayRail::tr("%1 of %2 days").arg(done).arg(all));
        speakAs(this, QAccessible::ProgressBar);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& t = tokens();
        paintBox(painter, rect(), height() / 2.0, t.track, t.strong ? t.control : QColor());
        QRectF done = rect();
        done.setWidth(width() * share_);
        if (layoutDirection() == Qt::RightToLeft)
            done.moveRight(rect().right() + 1);
        paintBox(painter, done, height() / 2.0, t.accent);
    }

  private:
    double share_;
};

struct Sheet {
    Card* card;
    QVBoxLayout* column;

    Sheet(const QString& head, QWidget* parent)
        : card(new Card(Card::Edge::plain, parent))
        , column(new QVBoxLayout(card)) {
        space(column, {16, 16, 16, 14}, 8);
        column->addWidget(new Label(head, Type::smallHead, Ink::secondary, card));
    }
    void add(const QString& words, Type type, Ink ink) const {
        if (words.isEmpty())
            return;
        column->addWidget(wrappedLabel(words, type, ink, card));
    }
    LinkButton* link(const QString& words) const {
        auto* link = new LinkButton(words, card);
        column->addWidget(link, 0, Qt::AlignLeft);
        return link;
    }
};

} // namespace

TodayRail::TodayRail(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    space(column_, {}, 14);
}

void TodayRail::show(const TodayView& view) {
    clear(column_);
    if (view.onThisDay)
        column_->addWidget(cardOf(*view.onThisDay));
    if (view.practice)
        column_->addWidget(cardOf(*view.practice));
    if (view.thought)
        column_->addWidget(cardOf(*view.thought));
    setVisible(column_->count() > 0);
    column_->addStretch(1);
}

QWidget* TodayRail::cardOf(const OnThisDay& day) {
    const Sheet sheet(day.head, this);
    sheet.add(day.sentence, Type::quote, Ink::primary);
    sheet.add(day.since, Type::small, Ink::tertiary);
    connect(sheet.link(tr("Open the entry")), &LinkButton::clicked, this,
            [this, entry = day.entry] { Q_EMIT entryAsked(entry); });
    return sheet.card;
}

QWidget* TodayRail::cardOf(const RunningPractice& practice) {
    const Sheet sheet(practice.name, this);
    if (practice.of > 0)
        sheet.column->addWidget(new Progress(practice.day, practice.of, sheet.card));
    sheet.add(practice.line, Type::small, Ink::tertiary);
    connect(sheet.link(tr("Write it down")), &LinkButton::clicked, this, &TodayRail::practiceAsked);
    return sheet.card;
}

QWidget* TodayRail::cardOf(const ThoughtOfDay& thought) {
    const Sheet sheet(tr("A thought for today"), this);
    sheet.add(thought.words, Type::large, Ink::primary);
    sheet.add(thought.from, Type::small, Ink::tertiary);
    connect(sheet.link(tr("No more thoughts")), &LinkButton::clicked, this,
            &TodayRail::thoughtsOffAsked);
    return sheet.card;
}

} // namespace upturn::gui
