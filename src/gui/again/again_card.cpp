// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "again/again_card.hpp"

#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/accessible.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/card_head.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/link_button.hpp"
#include "widgets/status_label.hpp"
#include "words/text.hpp"

#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace upturn::gui {

AgainCard::AgainCard(QWidget* parent)
    : QWidget(parent)
    , sentence_(new StatusLabel(Type::quote, Ink::primary, this))
    , kept_(new Label(Type::small, Ink::tertiary, this))
    , rule_(new Hairline(Qt::Horizontal, this))
    , head_(new Label(Type::bodyMedium, Ink::primary, this))
    , cause_(new Label(Type::small, Ink::tertiary, this))
    , chain_(new ChainDrawing(this))
    , same_(new Button(tr("Same again"), ButtonKind::outlined, this))
    , because_(new Label(Type::small, Ink::tertiary, this)) {
    auto* card = new Card(Card::Edge::plain, this);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    auto* head = new CardHead(tr("You have met this before"), card);
    auto* different = new Button(tr("This is different"), ButtonKind::flat, card);
    for (Button* button : {same_, different})
        button->setButtonSize(ButtonSize::small);
    connect(same_, &Button::clicked, this, [this] { Q_EMIT said(view_, true); });
    connect(different, &Button::clicked, this, [this] { Q_EMIT said(view_, false); });
    connect(head, &CardHead::closed, this, &AgainCard::closed);
    QVBoxLayout* column = head->sheet(8);
    for (Label* label : {static_cast<Label*>(sentence_), kept_, head_, cause_, because_})
        label->setWordWrap(true);
    column->addWidget(sentence_);
    column->addWidget(kept_);
    column->addWidget(rule_);
    column->addWidget(head_);
    column->addWidget(cause_);
    column->addWidget(chain_);
    column->addWidget(new Hairline(Qt::Horizontal, card));
    auto* answers = new FlowLayout;
    space(answers, {0, 4, 0, 0}, 8);
    for (Button* button : {same_, different})
        answers->addWidget(button);
    column->addLayout(answers);
    auto* off = new LinkButton(tr("Turn off"), card);
    off->setAccessibleDescription(tr("Settings brings it back."));
    off->setToolTip(off->accessibleDescription());
    connect(off, &LinkButton::clicked, this, &AgainCard::offAsked);
    auto* foot = new FlowLayout;
    space(foot, {0, 4, 0, 0}, 8);
    foot->addWidget(because_);
    foot->addWidget(off);
    column->addLayout(foot);
}

void AgainCard::show(const AgainView& view) {
    view_ = view;
    sentence_->setVisible(!view.sentence.isEmpty());
    sentence_->say(view.sentence);
    kept_->setText(view.kept);
    kept_->setVisible(!view.kept.isEmpty());
    head_->setText(view.head);
    rule_->setVisible(!view.sentence.isEmpty() || !view.kept.isEmpty());
    cause_->setText(view.cause);
    cause_->setVisible(!view.cause.isEmpty());
    chain_->show(view.chain);
    because_->setText(view.because);
    show();
}

QWidget* AgainCard::firstFocus() const {
    return same_;
}

ChainDrawing::ChainDrawing(QWidget* parent)
    : QWidget(parent) {
    speakAs(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainDrawing::show(const std::vector<ChainRow>& rows) {
    rows_ = rows;
    QStringList spoken;
    for (const ChainRow& row : rows)
        spoken << (row.gap.isEmpty() ? tr("%1: %2").arg(row.when, row.title)
                                     : tr("%1: %2, after %3").arg(row.when, row.title, row.gap));
    setAccessibleName(tr("When it happened"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ChainDrawing::stretchOf(const ChainRow& row) {
    // The gap's own words stand there too.
    const int words = QFontMetrics(fontOf(Type::small)).height() - px(4);
    return row.days > 0 ? words + px(4 * std::log2(1.0 + row.days / 7.0)) : 0;
}

ChainDrawing::Places ChainDrawing::placesFor(int width) const {
    const QFontMetrics metrics(fontOf(Type::small));
    Places places;
    for (const ChainRow& row : rows_)
        places.dates = std::max(places.dates, metrics.horizontalAdvance(row.when));
    places.line = places.dates + px(14);
    places.words = places.line + px(14);
    const int room = std::max(width - places.words, px(60));
    for (const ChainRow& row : rows_) {
        places.tall += stretchOf(row);
        const int height =
            metrics.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, row.title).height();
        places.rows.emplace_back(places.tall, std::max(height, metrics.height()) + px(8));
        places.tall += places.rows.back().second;
    }
    places.tall += px(4);
    return places;
}

int ChainDrawing::heightForWidth(int width) const {
    return placesFor(width).tall;
}

QSize ChainDrawing::sizeHint() const {
    const int wide = px(200);
    return {wide, placesFor(wide).tall};
}

void ChainDrawing::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    painter.setFont(fontOf(Type::small));
    const int firstLine = painter.fontMetrics().height() + px(8);
    const Places places = placesFor(width());
    const int room = width() - places.words;
    int before = -1; // the middle of the dot above
    int above = 0;   // where the words above end
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const ChainRow& row = rows_[i];
        const auto [y, tall] = places.rows[i];
        const int middle = y + firstLine / 2;
        const bool now = i + 1 == rows_.size();
        painter.setPen(QPen(t.control, 1));
        if (before >= 0)
            painter.drawLine(places.line, before + px(6), places.line, middle - px(6));
        painter.setPen(QPen(now ? t.amber : t.accent, px(2)));
        painter.setBrush(now ? t.surface : t.accent);
        painter.drawEllipse(QPoint(places.line, middle), px(4), px(4));
        painter.setPen(t.text2);
        painter.drawText(QRect(0, y, places.dates, firstLine), Qt::AlignRight | Qt::AlignVCenter,
                         row.when);
        painter.setPen(t.text3);
        if (before >= 0)
            painter.drawText(QRect(places.words, above, room, y - above),
                             Qt::AlignRight | Qt::AlignVCenter, row.gap);
        painter.setPen(t.text);
        painter.drawText(QRect(places.words, y, room, tall), Qt::AlignVCenter | Qt::TextWordWrap,
                         isolated(row.title));
        before = middle;
        above = y + tall;
    }
}

} // namespace upturn::gui
