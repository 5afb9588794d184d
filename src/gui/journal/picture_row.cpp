// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/picture_row.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/scroller.hpp"
#include "words/text.hpp"

#include <QImageReader>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <functional>

namespace upturn::gui {
namespace {

constexpr int across = 148;
constexpr int down = 104;
/// Sharp on a screen with four device pixels to one, and small in memory.
constexpr QSize largestThumbnail(640, 480);

} // namespace

class PictureRow::Thumbnail final : public QWidget {
  public:
    Thumbnail(const core::Attachment& file, QWidget* parent)
        : QWidget(parent)
        , sha256_(file.sha256) {
        const QString name = shown(file.name);
        const bool picture = file.type.starts_with("image/");
        setAccessibleName(picture ? PictureRow::tr("Picture %1").arg(name)
                                  : PictureRow::tr("File %1").arg(name));
        setToolTip(name);
        name_ = name;
        fix(this, across, down);
    }
    const std::string& sha256() const { return sha256_; }
    void put(const QImage& picture) {
        picture_ = picture;
        update();
    }
    void setClicked(std::function<void()> clicked) {
        clicked_ = std::move(clicked);
        setCursor(Qt::PointingHandCursor);
    }

  protected:
    // Who lets the press pass is not told of the release.
    void mousePressEvent(QMouseEvent* event) override {
        event->setAccepted(event->button() == Qt::LeftButton);
    }
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            clicked_();
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        paintBox(painter, rect(), px(8), t.track, t.strong ? t.control : t.hairline);
        if (picture_.isNull())
            return paintName(painter);
        QPainterPath edge;
        edge.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(7), px(7));
        painter.setClipPath(edge);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize size = picture_.size().scaled(this->size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(
            QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size),
            picture_);
    }

  private:
    void paintName(QPainter& painter) const {
        const int side = px(20);
        paintIcon(painter, Icon::picture, tokens().text3,
                  {(width() - side) / 2, height() / 2 - side, side, side});
        painter.setPen(tokens().text2);
        painter.setFont(fontOf(Type::note));
        const QRect below(px(8), height() / 2 + px(6), width() - 2 * px(8), px(22));
        painter.drawText(below, Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(name_, Qt::ElideMiddle, below.width()));
    }

    std::string sha256_;
    QString name_;
    QImage picture_;
    std::function<void()> clicked_;
};

PictureRow::PictureRow(bool removable, QWidget* parent)
    : QWidget(parent)
    , removable_(removable)
    , flow_(new FlowLayout) {
    setLayout(flow_);
    space(flow_, {}, 10);
    hide();
}

void PictureRow::show(const std::vector<core::Attachment>& files) {
    setVisible(!files.empty());
    if (files == files_)
        return;
    files_ = files;
    clear(flow_);
    for (const core::Attachment& file : files)
        add(file);
}

void PictureRow::add(const core::Attachment& file) {
    auto* thumbnail = new Thumbnail(file, this);
    thumbnail->setClicked([this, file] { Q_EMIT openAsked(file); });
    auto* corner = new QHBoxLayout;
    space(corner, {}, 4);
    corner->addStretch(1);
    corner->addWidget(waysOut(file, thumbnail));
    if (removable_) {
        auto* gone = iconButton(Icon::trash, tr("Take out %1").arg(shown(file.name)), thumbnail);
        gone->setKind(ButtonKind::outlined);
        gone->setButtonSize(ButtonSize::small);
        connect(gone, &Button::clicked, this, [this, file] { Q_EMIT removeAsked(file); });
        corner->addWidget(gone);
    }
    auto* column = new QVBoxLayout(thumbnail);
    space(column, {4, 4, 4, 4}, 0);
    column->addLayout(corner);
    column->addStretch(1);
    flow_->addWidget(thumbnail);
    thumbnail->show();
    if (file.type.starts_with("image/"))
        Q_EMIT pictureAsked(file.sha256);
}

QWidget* PictureRow::waysOut(const core::Attachment& file, QWidget* parent) {
    auto* more = iconButton(Icon::more, tr("Open or save %1").arg(shown(file.name)), parent);
    more->setKind(ButtonKind::outlined);
    more->setButtonSize(ButtonSize::small);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
            [this, file] { Q_EMIT openAsked(file); });
    connect(menu->addAction(tr("Save a copy")), &QAction::triggered, this,
            [this, file] { Q_EMIT copyAsked(file); });
    more->setMenu(menu);
    return more;
}

void PictureRow::put(const std::string& sha256, const QImage& picture) {
    for (int i = 0; i < flow_->count(); ++i) {
        auto* thumbnail = static_cast<Thumbnail*>(flow_->itemAt(i)->widget());
        if (thumbnail->sha256() == sha256)
            thumbnail->put(picture);
    }
}

QImage readThumbnail(const std::string& path) {
    QImageReader reader(QString::fromStdString(path));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() &&
        (size.width() > largestThumbnail.width() || size.height() > largestThumbnail.height()))
        reader.setScaledSize(size.scaled(largestThumbnail, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace upturn::gui
