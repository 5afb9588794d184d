// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/folded_words.hpp"

#include "theme/focus_ring.hpp"
#include "theme/icons.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/card.hpp"
#include "widgets/reading_text.hpp"

#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {

/// The line: a drawing that tells which way it goes, its name, and the first words.
class FoldHead final : public QPushButton {
  public:
    explicit FoldHead(QWidget* parent)
        : QPushButton(FoldedWords::tr("Your words"), parent) {
        setCheckable(true);
        setAutoDefault(false);
        setAccessibleName(text());
        setToolTip(QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        FocusRing::setRadius(this, 10);
    }
    void setFirstWords(const QString& words) {
        first_ = words.simplified();
        setAccessibleDescription(first_);
        update();
    }
    QSize sizeHint() const override {
        return {px(260), std::max(target(24), fontMetrics().height() + px(20))};
    }
    QSize minimumSizeHint() const override { return {px(140), sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        int x = px(14);
        const auto visual = [this](const QRect& place) {
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        const int glyph = px(14);
        paintIcon(painter, isChecked() ? Icon::chevronDown : Icon::chevronRight, t.text2,
                  visual({x, (height() - glyph) / 2, glyph, glyph}));
        x += glyph + px(8);
        const QString key = QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText);
        int end = width() - px(14);
        const auto words = [&](const QString& what, Type type, const QColor& ink, int from,
                               int room) {
            painter.setFont(fontOf(type));
            painter.setPen(ink);
            const QString seen =
                painter.fontMetrics().elidedText(what, Qt::ElideRight, std::max(0, room));
            painter.drawText(visual({from, 0, std::max(0, room), height()}),
                             QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                 Qt::AlignVCenter | Qt::TextSingleLine,
                             seen);
            return painter.fontMetrics().horizontalAdvance(seen);
        };
        const int keyWidth = QFontMetrics(fontOf(Type::hint)).horizontalAdvance(key) + 1;
        end -= keyWidth;
        words(key, Type::hint, t.text3, end, keyWidth);
        x += words(text(), Type::smallMedium, t.text, x, end - x - px(8)) + px(8);
        if (!isChecked())
            words(first_, Type::small, t.text2, x, end - x - px(12));
    }

  private:
    QString first_;
};

FoldedWords::FoldedWords(QWidget* parent)
    : QWidget(parent)
    , head_(nullptr)
    , text_(nullptr) {
    auto* card = new Card(Card::Edge::plain, this);
    head_ = new FoldHead(card);
    text_ = new ReadingText(Type::quote, card);
    text_->setAccessibleName(tr("Your words"));
    auto* inside = new QVBoxLayout;
    space(inside, {16, 0, 16, 14}, 0);
    inside->addWidget(text_);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {}, 0);
    sheet->addWidget(head_);
    sheet->addLayout(inside);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    connect(head_, &QPushButton::toggled, this, [this, inside](bool open) {
        text_->setVisible(open);
        space(inside, open ? QMargins(16, 0, 16, 14) : QMargins(), 0);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setOpen(false);
    text_->hide();
    space(inside, {}, 0);
    hide();
}

void FoldedWords::show(const QString& words) {
    head_->setFirstWords(words.left(400));
    text_->showSource(words);
    setVisible(!words.trimmed().isEmpty());
}

void FoldedWords::mark(const QString& quote) {
    text_->mark(quote.isEmpty() ? QStringList() : QStringList(quote));
}

void FoldedWords::setOpen(bool open) {
    head_->setChecked(open);
}

bool FoldedWords::isOpen() const {
    return head_->isChecked();
}

} // namespace upturn::gui
