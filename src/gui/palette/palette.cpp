// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "palette/palette.hpp"

#include "palette/palette_delegate.hpp"
#include "palette/palette_model.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/search_field.hpp"
#include "widgets/status_label.hpp"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widest = 640;
constexpr int fromTop = 86;
constexpr int rowsAtOnce = 8;

} // namespace

Palette::Palette(QWidget* window)
    : QWidget(window)
    , field_(new SearchField(tr("Search lessons, entries and actions"), this))
    , count_(new StatusLabel(Type::small, Ink::tertiary, this))
    , list_(new QListView(this))
    , model_(new PaletteModel(this))
    , card_(new Card(Card::Edge::control, this)) {
    prepareList();
    auto* sheet = new QVBoxLayout(card_);
    space(sheet, {1, 1, 1, 1}, 0);
    sheet->addWidget(top());
    sheet->addWidget(new Hairline(Qt::Horizontal, card_));
    sheet->addWidget(list_, 1);
    sheet->addWidget(new Hairline(Qt::Horizontal, card_));
    sheet->addWidget(foot());
    field_->installEventFilter(this);
    window->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &Palette::searched);
    hide();
}

QWidget* Palette::top() {
    auto* row = new QWidget(card_);
    auto* line = new QHBoxLayout(row);
    space(line, {8, 9, 20, 9}, 12);
    dress(field_, Type::large);
    field_->setFrame(false);
    line->addWidget(field_, 1);
    line->addWidget(count_);
    return row;
}

QWidget* Palette::foot() {
    auto* row = new QWidget(card_);
    auto* line = new QHBoxLayout(row);
    space(line, {20, 10, 20, 10}, 0);
    line->addWidget(
        new Label(tr("Enter opens, arrows choose, Esc leaves"), Type::small, Ink::secondary, row));
    return row;
}

void Palette::prepareList() {
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QListView::ScrollPerPixel);
    list_->setAccessibleName(tr("Found"));
    list_->setMouseTracking(true);
    connect(list_, &QListView::clicked, this, &Palette::choose);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::speak);
}

void Palette::open() {
    before_ = QApplication::focusWidget();
    if (!field_->text().isEmpty())
        field_->clear();
    show();
    place();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT opened();
}

void Palette::close() {
    if (!isVisible())
        return;
    hide();
    if (QWidget* before = before_.data(); before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void Palette::showFound(const PaletteFound& found, const std::vector<PaletteRow>& actions) {
    model_->show(found, actions);
    count_->say(words().isEmpty() ? QString() : tr("%1 found").arg(model_->found()));
    move(0, 1);
    list_->scrollToTop();
    place();
}

QString Palette::words() const {
    return field_->text();
}

QWidget* Palette::firstFocus() const {
    return field_;
}

void Palette::place() {
    setGeometry(parentWidget()->rect());
    const int width = std::min(px(widest), this->width() - px(48));
    const int top = std::min(px(fromTop), height() / 8);
    int rows = px(12);
    for (int row = 0; row < model_->rowCount(); ++row)
        rows += list_->sizeHintForRow(row);
    const int least = card_->minimumSizeHint().height();
    const int around = card_->sizeHint().height() - list_->sizeHint().height();
    const int most = height() - top - px(24);
    card_->setGeometry((this->width() - width) / 2, top, width,
                       std::clamp(rows + around, std::min(least, most), most));
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == field_ && (override || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & ~Qt::KeypadModifier)
            return QWidget::eventFilter(watched, event);
        if (override && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (!override && takesKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Palette::takesKey(int key) {
    const int now = list_->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(now + 1, 1);
        return true;
    case Qt::Key_Up:
        move(now - 1, -1);
        return true;
    case Qt::Key_PageDown:
        move(std::min(now + rowsAtOnce, model_->rowCount() - 1), -1);
        return true;
    case Qt::Key_PageUp:
        move(std::max(now - rowsAtOnce, 0), 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list_->currentIndex());
        return true;
    default:
        return false;
    }
}

void Palette::move(int row, int step) {
    const int to = model_->openable(row, step);
    if (to < 0)
        return;
    list_->setCurrentIndex(model_->index(to));
    // The head of the first row comes along.
    if (model_->openable(0, 1) == to)
        list_->scrollToTop();
}

void Palette::choose(const QModelIndex& index) {
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const PaletteRow row = model_->at(index.row());
    close();
    switch (row.kind) {
    case PaletteRow::Kind::lesson:
        Q_EMIT lessonAsked(row.id);
        break;
    case PaletteRow::Kind::entry:
        Q_EMIT entryAsked(row.id);
        break;
    case PaletteRow::Kind::action:
        Q_EMIT actionAsked(row.action);
        break;
    case PaletteRow::Kind::head:
        break;
    }
}

/// The field keeps the keyboard, so the row that is chosen is told as what the field is about.
void Palette::speak() {
    const QModelIndex now = list_->currentIndex();
    field_->setAccessibleDescription(now.isValid() ? model_->spoken(now.row()) : QString());
}

bool Palette::focusNextPrevChild(bool /*next*/) {
    // Behind it lies a page that is not to be operated now.
    return true;
}

void Palette::mousePressEvent(QMouseEvent* /*event*/) {
    close();
}

void Palette::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QColor veil = tokens().strong ? tokens().background : QColor(0, 0, 0);
    veil.setAlphaF(tokens().strong ? 0.8F : 0.28F);
    painter.fillRect(rect(), veil);
}

} // namespace upturn::gui
