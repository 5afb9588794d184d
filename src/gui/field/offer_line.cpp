// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/offer_line.hpp"

#include "theme/metrics.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "words/text.hpp"

#include <QVBoxLayout>

#include <utility>

namespace upturn::gui {
namespace {

constexpr int longestQuote = 120;

} // namespace

OfferLine::OfferLine(QWidget* parent)
    : QWidget(parent)
    , line_(new Label(Type::small, Ink::secondary, this)) {
    line_->setWordWrap(true);
    auto* take = new LinkButton(tr("Put it in the field"), this);
    auto* leave = new LinkButton(tr("Let it go"), this);
    auto* links = new QHBoxLayout;
    space(links, {}, 14);
    links->addWidget(take);
    links->addWidget(leave);
    links->addStretch(1);
    auto* column = new QVBoxLayout(this);
    space(column, {16, 6, 16, 8}, 2);
    column->addWidget(line_);
    column->addLayout(links);
    hide();
    connect(take, &LinkButton::clicked, this, [this] {
        hide();
        // By value: what follows may offer something else here.
        if (const auto taken = taken_; taken)
            taken();
    });
    connect(leave, &LinkButton::clicked, this, [this] {
        hide();
        if (const auto over = over_; over)
            over();
    });
}

void OfferLine::offer(const QString& words, bool elsewhere, std::function<void()> taken,
                      std::function<void()> over) {
    taken_ = std::move(taken);
    over_ = std::move(over);
    line_->setText((elsewhere ? tr("This was changed elsewhere meanwhile: \u201c%1\u201d")
                              : tr("You typed this earlier: \u201c%1\u201d"))
                       .arg(beginningOf(words, longestQuote)));
    setAccessibleName(line_->text());
    show();
}

} // namespace upturn::gui
