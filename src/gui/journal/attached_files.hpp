// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Attached files on their way out: into the program of the desktop that shows them, or as a copy to
// a place of the person's choice. What is attached is never handed out itself: it is named by its
// content, and must stay as it is.

#pragma once

#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace upturn::gui {

class AttachedFiles final : public QObject {
    Q_OBJECT

  public:
    AttachedFiles(app::JournalService& service, QWidget& page, QObject* parent = nullptr);

    /// The copy it shows can only be read, only by this person, and is gone when this object is.
    void open(const core::Attachment& file);
    /// Asks where to.
    void saveCopy(const core::Attachment& file);
    void copyTo(const core::Attachment& file, const QString& target);

  Q_SIGNALS:
    void told(const QString& sentence);

  private:
    app::JournalService& service_;
    QWidget& page_;
    std::unique_ptr<QTemporaryDir> folder_; ///< made for the first file
};

} // namespace upturn::gui
