// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The files of an entry: pictures as small pictures, others by name.

#pragma once

#include <upturn/core/entry.hpp>

#include <QImage>
#include <QWidget>

namespace upturn::gui {

class FlowLayout;

/// A picture is asked for when its row is shown, read elsewhere, and put in when it is there.
class PictureRow final : public QWidget {
    Q_OBJECT

  public:
    /// `removable`: each has a button that takes it out.
    explicit PictureRow(bool removable, QWidget* parent = nullptr);

    void show(const std::vector<core::Attachment>& files);
    using QWidget::show;
    void put(const std::string& sha256, const QImage& picture);

  Q_SIGNALS:
    void pictureAsked(const std::string& sha256);
    void openAsked(const upturn::core::Attachment& file);
    void copyAsked(const upturn::core::Attachment& file);
    void removeAsked(const upturn::core::Attachment& file);

  private:
    class Thumbnail;
    void add(const core::Attachment& file);
    QWidget* waysOut(const core::Attachment& file, QWidget* parent);

    bool removable_;
    FlowLayout* flow_;
    std::vector<core::Attachment> files_;
};

/// Reads a picture file no larger than a thumbnail is shown; null when it is none. Any thread.
QImage readThumbnail(const std::string& path);

} // namespace upturn::gui
