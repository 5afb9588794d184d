// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "media_type.hpp"

#include <QFile>
#include <QMimeDatabase>

namespace upturn::app {

std::string mediaTypeOf(const std::string& name, const std::filesystem::path& file) {
    QFile bytes(QString::fromStdString(file.string()));
    const QMimeType type =
        QMimeDatabase().mimeTypeForFileNameAndData(QString::fromStdString(name), &bytes);
    return type.isValid() ? type.name().toStdString() : "application/octet-stream";
}

} // namespace upturn::app
