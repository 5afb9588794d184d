// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/committed.hpp"

#include <QCoreApplication>

namespace upturn::gui {

QString doneAllTheSame(const std::string& trouble) {
    if (trouble.empty())
        return {};
    return QCoreApplication::translate("upturn::gui::committed",
                                       "That is done and kept. Only what comes after it could not "
                                       "be read: %1")
        .arg(QString::fromStdString(trouble));
}

} // namespace upturn::gui
