// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/attached_files.hpp"

#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/private_file.hpp>

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <filesystem>

namespace upturn::gui {
namespace {

namespace fs = std::filesystem;
using app::Lane;

/// A name of another program may hold more than a name.
QString fileNameOf(const core::Attachment& file) {
    const QString name = QFileInfo(shown(file.name)).fileName();
    const bool none = name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..");
    return none ? QStringLiteral("file") : name;
}

core::Result<QString> copyOut(store::Journal& journal, const core::Attachment& file,
                              const fs::path& target) {
    std::error_code error;
    fs::copy_file(app::attachmentPath(journal.path(), file.sha256), target,
                  fs::copy_options::overwrite_existing, error);
    if (error)
        return core::fail(core::Fault::failed,
                          core::say("%1 could not be copied to %2: %3.",
                                    {file.name.utf8(), target.string(), error.message()}));
    return QString::fromStdString(target.string());
}

} // namespace

AttachedFiles::AttachedFiles(app::JournalService& service, QWidget& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {}

void AttachedFiles::open(const core::Attachment& file) {
    if (!folder_)
        folder_ = std::make_unique<QTemporaryDir>();
    const fs::path target =
        fs::path(folder_->path().toStdString()) / file.sha256 / fileNameOf(file).toStdString();
    service_.ask(
        this, Lane::slow,
        [file, target](store::Journal& journal) -> core::Result<QString> {
            std::error_code error;
            if (fs::exists(target, error))
                return QString::fromStdString(target.string());
            fs::create_directories(target.parent_path(), error);
            auto copied = copyOut(journal, file, target);
            // What is changed there would be gone with the copy.
            system::keepForOwner(target, system::Rights::read);
            return copied;
        },
        [this](const core::Result<QString>& path) {
            if (!path)
                return Q_EMIT told(sentenceOf(path.error()));
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
                Q_EMIT told(tr("No program that opens %1 was found. \u201cSave a copy\u201d puts "
                               "it where you want it.")
                                .arg(QFileInfo(*path).fileName()));
        });
}

void AttachedFiles::saveCopy(const core::Attachment& file) {
    auto* dialog = new QFileDialog(&page_, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(file));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file](const QString& target) { copyTo(file, target); });
    dialog->open();
}

void AttachedFiles::copyTo(const core::Attachment& file, const QString& target) {
    service_.ask(
        this, Lane::slow,
        [file, path = fs::path(target.toStdString())](store::Journal& journal) {
            return copyOut(journal, file, path);
        },
        [this](const core::Result<QString>& path) {
            Q_EMIT told(path ? tr("A copy is in %1.").arg(*path) : sentenceOf(path.error()));
        });
}

} // namespace upturn::gui
