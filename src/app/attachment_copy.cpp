// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "attachment_copy.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/system/folder.hpp>

namespace upturn::app {

AttachmentCopy::AttachmentCopy(const std::filesystem::path& journal)
    : journal_(journal)
    , folder_(system::provideFolder(attachmentFolder(journal)))
    , file_(attachmentFolder(journal)) {}

core::Result<void> AttachmentCopy::write(std::string_view bytes) {
    if (!folder_)
        return folder_;
    hash_.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return file_.write(bytes);
}

core::Result<std::string> AttachmentCopy::finish() {
    if (!folder_)
        return core::passOn(folder_);
    const std::string sha256 = hash_.result().toHex().toStdString();
    const std::filesystem::path place = attachmentPath(journal_, sha256);
    if (const auto made = system::provideFolder(place.parent_path()); !made)
        return core::passOn(made);
    if (const auto placed = file_.putInPlace(place); !placed)
        return core::passOn(placed);
    return sha256;
}

} // namespace upturn::app
