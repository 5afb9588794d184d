// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/language.hpp"

#include <upturn/app/language.hpp>

#include <QLocale>
#include <QSettings>

namespace upturn::gui {

const QString languageKey = QStringLiteral("language");

app::Lookup lookupWithChosenLanguage(const std::filesystem::path& settings) {
    const QSettings kept(QString::fromStdString(settings.string()), QSettings::IniFormat);
    return app::inLanguage(kept.value(languageKey).toString().toStdString());
}

QString nameOfLanguage(const std::string& code) {
    const QLocale locale(QString::fromStdString(code));
    // QLocale adds the country where it has a habit of it: "American English".
    return locale.language() == QLocale::English ? QStringLiteral("English")
                                                 : locale.nativeLanguageName();
}

} // namespace upturn::gui
