// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Import and export, from the choice of a file to the report.

#pragma once

#include "settings/settings_page.hpp"

#include <upturn/app/journal_service.hpp>
#include <upturn/app/transfer.hpp>

#include <QObject>

#include <memory>

namespace upturn::gui {

/// One at a time. An import is read first, tried without writing, and done when the person says so.
class TransferPresenter final : public QObject {
    Q_OBJECT

  public:
    TransferPresenter(app::JournalService& service, SettingsPage& page, QObject* parent);

    void chooseFile();
    void chooseFolder();
    void chooseExport();
    /// Reads it and says what would be added.
    void read(const QString& source);
    void write(const QString& output);

  private:
    void answer(bool yes);
    void tryOut();
    void takeOver();
    void takeBack();
    void show(const Transfer& transfer);
    void refuse(const core::Error& error);

    app::JournalService& service_;
    SettingsPage& page_;
    std::shared_ptr<const app::Incoming> incoming_;
    QString name_; ///< of what is brought in
    core::Id act_; ///< that brought it in
    bool busy_ = false;
};

} // namespace upturn::gui
