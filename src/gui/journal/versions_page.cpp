// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/versions_page.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/segment.hpp"
#include "widgets/status_label.hpp"
#include "widgets/two_line_list.hpp"
#include "words/document_words.hpp"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int listWidth = 212;
constexpr int stackedBelow = 760; ///< of the page
constexpr int spokenLength = 120;

QTextEdit* readOnlyText(const QString& name, QWidget* parent) {
    auto* text = new QTextEdit(parent);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->viewport()->setAutoFillBackground(false);
    text->document()->setDocumentMargin(0);
    dress(text, Type::quote);
    return text;
}

QTextEdit::ExtraSelection marked(QTextEdit* text, int from, int to, bool gone) {
    const Tokens& t = tokens();
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(text->document());
    mark.cursor.setPosition(positionAfter(*text->document(), from));
    mark.cursor.setPosition(positionAfter(*text->document(), to), QTextCursor::KeepAnchor);
    mark.format.setBackground(gone ? t.track : t.accentSoft);
    mark.format.setForeground(gone ? t.text2 : t.accentInk);
    // Never by colour alone.
    if (gone)
        mark.format.setFontStrikeOut(true);
    else
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    return mark;
}

} // namespace

VersionsPage::VersionsPage(QWidget* parent)
    : QWidget(parent)
    , list_(new TwoLineList(tr("Versions"), this))
    , before_(readOnlyText(tr("The chosen version"), this))
    , now_(readOnlyText(tr("What stands now"), this))
    , beforeHead_(new Label(Type::smallHead, Ink::secondary, this))
    , nowHead_(new Label(tr("Now"), Type::smallHead, Ink::secondary, this))
    , bring_(new Button(tr("Bring this version back"), ButtonKind::filled, this))
    , hint_(new Label(tr("Bringing one back adds a version, nothing is lost"), Type::small,
                      Ink::tertiary, this))
    , count_(new StatusLabel(Type::small, Ink::secondary, this))
    , unit_(new Segment(this))
    , earlier_(new Button(tr("Earlier"), ButtonKind::flat, this))
    , later_(new Button(tr("Later"), ButtonKind::flat, this)) {
    auto* body = new QWidget;
    body_ = new QBoxLayout(QBoxLayout::LeftToRight, body);
    space(body_, {24, 4, 24, 20}, 16);
    body_->addWidget(list_);
    body_->addWidget(pane(before_, beforeHead_, true), 1);
    body_->addWidget(pane(now_, nowHead_, false), 1);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 0);
    column->addWidget(bar());
    column->addWidget(new Scroller(body, this), 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(foot());
    connect(list_, &TwoLineList::chosenChanged, this, &VersionsPage::chosen);
    linkScrolling();
    addKeys();
    new Folding(this, [this] { fold(); });
}

QWidget* VersionsPage::bar() {
    auto* bar = new QWidget(this);
    auto* back = new Button(tr("Back to the entry"), ButtonKind::flat, bar);
    back->setGlyph(Icon::chevronLeft);
    back->setKeys(Qt::Key_Escape);
    connect(back, &Button::clicked, this, &VersionsPage::backAsked);
    connect(bring_, &Button::clicked, this, [this] {
        const int row = list_->chosen();
        if (row > 0)
            Q_EMIT bringBackAsked(view_.row, view_.rows[static_cast<std::size_t>(row)].text);
    });
    auto* row = new FlowLayout;
    bar->setLayout(row);
    space(row, {24, 15, 24, 12}, 16);
    row->addWidget(back);
    row->toEnd();
    row->addWidget(hint_);
    row->addWidget(bring_);
    return bar;
}

QWidget* VersionsPage::pane(QTextEdit* text, Label* head, bool gone) {
    auto* card = new Card(Card::Edge::plain, this);
    auto* line = new QHBoxLayout;
    space(line, {}, 8);
    auto* sign = new Label(gone ? tr("gone since") : tr("new"), Type::small, Ink::secondary, card);
    sign->setStruckOut(gone);
    line->addWidget(head, 1);
    line->addWidget(sign);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {24, 16, 12, 16}, 12);
    sheet->addLayout(line);
    sheet->addWidget(text, 1);
    return card;
}

QWidget* VersionsPage::foot() {
    auto* foot = new QWidget(this);
    unit_->setChoices({tr("Words"), tr("Sentences")});
    unit_->choose(0);
    earlier_->setGlyph(Icon::chevronLeft);
    earlier_->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_F8).toString());
    later_->setGlyph(Icon::chevronRight);
    later_->setToolTip(QKeySequence(Qt::Key_F8).toString());
    auto* copy = new Button(tr("Copy this version"), ButtonKind::outlined, foot);
    connect(copy, &Button::clicked, this, [this] {
        if (const int row = list_->chosen(); row >= 0)
            QApplication::clipboard()->setText(view_.rows[static_cast<std::size_t>(row)].text);
    });
    connect(earlier_, &Button::clicked, this, [this] { step(-1); });
    connect(later_, &Button::clicked, this, [this] { step(1); });
    connect(unit_, &Segment::chosenChanged, this, &VersionsPage::chosen);
    auto* row = new FlowLayout;
    foot->setLayout(row);
    space(row, {24, 10, 24, 10}, 12);
    row->addWidget(count_);
    row->addWidget(earlier_);
    row->addWidget(later_);
    row->toEnd();
    row->addWidget(unit_);
    row->addWidget(copy);
    return foot;
}

void VersionsPage::addKeys() {
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT backAsked(); });
    onKeys(this, Qt::Key_F8, [this] { step(1); });
    onKeys(this, Qt::SHIFT | Qt::Key_F8, [this] { step(-1); });
}

void VersionsPage::linkScrolling() {
    const auto link = [this](const QTextEdit* from, const QTextEdit* to) {
        QScrollBar* other = to->verticalScrollBar();
        const QScrollBar* own = from->verticalScrollBar();
        connect(own, &QScrollBar::valueChanged, this, [own, other](int value) {
            if (own->maximum() > 0 && other->maximum() > 0)
                other->setValue(value * other->maximum() / own->maximum());
        });
    };
    // One leads: two that follow each other would tremble by their rounding.
    link(now_, before_);
}

void VersionsPage::show(const VersionsView& view) {
    view_ = view;
    std::vector<TwoLines> rows;
    for (const VersionRow& version : view.rows)
        rows.push_back({version.when, version.line, {}, Icon::none});
    list_->show(std::move(rows));
    putWords(*now_, view.rows.empty() ? QString() : view.rows.front().text);
    list_->choose(view.rows.size() > 1 ? 1 : 0);
}

DifferenceBy VersionsPage::unit() const {
    return unit_->chosen() == 1 ? DifferenceBy::sentences : DifferenceBy::words;
}

void VersionsPage::chosen() {
    const int row = list_->chosen();
    if (row < 0)
        return;
    const VersionRow& version = view_.rows[static_cast<std::size_t>(row)];
    beforeHead_->setText(version.when);
    putWords(*before_, version.text);
    bring_->setEnabled(row > 0);
    showDifferences({});
    Q_EMIT differencesAsked(version.text, view_.rows.front().text, unit());
}

void VersionsPage::showDifferences(const std::vector<Difference>& differences) {
    differences_ = differences;
    at_ = -1;
    mark();
    const auto changes = static_cast<int>(differences.size());
    count_->say(tr("%n changes", nullptr, changes));
    earlier_->setEnabled(changes > 0);
    later_->setEnabled(changes > 0);
}

void VersionsPage::mark() {
    QList<QTextEdit::ExtraSelection> gone;
    QList<QTextEdit::ExtraSelection> added;
    for (const Difference& one : differences_) {
        if (one.oldEnd > one.oldStart)
            gone << marked(before_, one.oldStart, one.oldEnd, true);
        if (one.newEnd > one.newStart)
            added << marked(now_, one.newStart, one.newEnd, false);
    }
    before_->setExtraSelections(gone);
    now_->setExtraSelections(added);
}

void VersionsPage::step(int by) {
    const auto changes = static_cast<int>(differences_.size());
    if (changes == 0)
        return;
    at_ = at_ < 0 ? (by > 0 ? 0 : changes - 1) : (at_ + by + changes) % changes;
    const Difference& one = differences_[static_cast<std::size_t>(at_)];
    const auto select = [](QTextEdit* text, int from, int to) {
        QTextCursor cursor(text->document());
        cursor.setPosition(positionAfter(*text->document(), from));
        cursor.setPosition(positionAfter(*text->document(), to), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        text->ensureCursorVisible();
        return cursor.selectedText().simplified().left(spokenLength);
    };
    const QString gone = select(before_, one.oldStart, one.oldEnd);
    const QString added = select(now_, one.newStart, one.newEnd);
    QStringList said{tr("Change %1 of %2").arg(at_ + 1).arg(changes)};
    if (!gone.isEmpty())
        said << tr("gone: %1").arg(gone);
    if (!added.isEmpty())
        said << tr("new: %1").arg(added);
    count_->say(said.join(QStringLiteral(", ")));
}

QWidget* VersionsPage::firstFocus() const {
    return list_;
}

void VersionsPage::fold() {
    const bool stacked = width() < px(stackedBelow);
    body_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    list_->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : px(listWidth));
    list_->setMinimumWidth(stacked ? 0 : px(listWidth));
    list_->setMaximumHeight(stacked ? px(132) : QWIDGETSIZE_MAX);
    list_->setMinimumHeight(stacked ? px(96) : 0);
    for (QTextEdit* text : {before_, now_})
        text->setMinimumHeight(px(110));
    // Where the line has no room for it whole, the button alone says enough.
    const int others = bring_->sizeHint().width() + px(420);
    hint_->setVisible(width() >= others + hint_->fontMetrics().horizontalAdvance(hint_->text()));
}

} // namespace upturn::gui
