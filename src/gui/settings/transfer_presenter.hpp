// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Import and export, from the choice of a file to the report.

#pragma once

#include "arrive/import_page.hpp"
#include "settings/settings_page.hpp"

#include <upturn/app/journal_service.hpp>
#include <upturn/app/transfer.hpp>

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QPrintPreviewDialog;

namespace upturn::gui {

/// One at a time. An import is read first, tried without writing, and done when the person says so:
/// of our own exports in the settings, of other diaries on a page that shows them.
class TransferPresenter final : public QObject {
    Q_OBJECT

  public:
    TransferPresenter(app::JournalService& service, SettingsPage& page, ImportPage& preview,
                      QObject* parent);

    void chooseFile();
    void chooseFolder();
    void chooseExport();
    void choosePdf();
    /// Seen before it is printed.
    void print();
    /// Reads it and says what would be added.
    void read(const QString& source);
    void write(const QString& output);
    void writePdf(const QString& output);

  Q_SIGNALS:
    /// The page shows what would come.
    void ready();
    /// It is not wanted any more.
    void left();
    /// What is seen of the sheets.
    void previewed(QPrintPreviewDialog* preview);

  private:
    /// How far the reading or writing is, told from its thread.
    struct Progress {
        std::atomic<std::size_t> entries = 0;
        std::atomic<bool> goOn = true;
    };

    void answer(bool yes);
    void beginWriting(const QString& line);
    void written(const core::Result<app::ExportReport>& report, const QString& output,
                 const std::optional<app::ReadingFormat>& format);
    app::ReadingWishes wishesOfPaper() const;
    void tried(const core::ImportReport& report);
    void leave();
    /// What was chosen of the columns; of what is read already, again.
    void takeColumns(const std::vector<std::string>& columns);
    void readSource();
    void sayProgress();
    void tryOut();
    void takeOver();
    void takeBack();
    void show(const Transfer& transfer);
    void refuse(const core::Error& error);

    app::JournalService& service_;
    SettingsPage& page_;
    ImportPage& preview_;
    QTimer progressTimer_;
    std::shared_ptr<Progress> progress_;
    std::shared_ptr<const app::Incoming> incoming_;
    QString name_; ///< of what is brought in
    std::string source_;
    std::vector<std::string> columns_; ///< what was chosen of them
    bool reads_ = false;
    bool again_ = false; ///< something else was chosen while it was read
    core::Id act_;       ///< that brought it in
    bool busy_ = false;
    bool previews_ = false; ///< the page lies there, not the settings
    bool writes_ = false;   ///< what is under way is an export
};

} // namespace upturn::gui
