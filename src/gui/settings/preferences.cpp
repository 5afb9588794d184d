// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/preferences.hpp"

#include "spelling/spelling.hpp"
#include "theme/type.hpp"
#include "words/language.hpp"

#include <upturn/system/private_file.hpp>

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <tuple>

namespace upturn::gui {
namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto coloursKey = QStringLiteral("window/colours");
const auto textKey = QStringLiteral("window/text");
const auto trayKey = QStringLiteral("window/tray");
const auto desktopKeyKey = QStringLiteral("window/desktopKey");
const auto fontKey = QStringLiteral("writing/font");
const auto widthKey = QStringLiteral("writing/width");
const auto spellingKey = QStringLiteral("writing/spelling");
const auto hideKey = QStringLiteral("review/hide");
const auto backupsKey = QStringLiteral("backups/automatic");
const auto recentKey = QStringLiteral("journals/recent");
const auto keysKey = QStringLiteral("keys");

int choice(const QSettings& file, const QString& name, int usual, int last) {
    return std::clamp(file.value(name, usual).toInt(), 0, last);
}

Kept read(const QString& path) {
    QSettings file(path, QSettings::IniFormat);
    Kept kept;
    kept.preferences.colours = static_cast<Colours>(choice(file, coloursKey, 0, 3));
    kept.preferences.textScale =
        std::clamp(file.value(textKey, 1.0).toDouble(), smallestText, largestText);
    kept.preferences.language = file.value(languageKey).toString();
    kept.preferences.writingFont = file.value(fontKey).toString();
    kept.preferences.lineWidth = static_cast<LineWidth>(choice(file, widthKey, 1, 2));
    kept.preferences.spelling = file.value(spellingKey, true).toBool();
    kept.preferences.hideSentence = file.value(hideKey).toBool();
    kept.preferences.trayIcon = file.value(trayKey).toBool();
    kept.preferences.backups = file.value(backupsKey, true).toBool();
    kept.preferences.desktopKey = file.value(desktopKeyKey).toBool();
    kept.geometry = file.value(geometryKey).toByteArray();
    kept.recent = file.value(recentKey).toStringList();
    file.beginGroup(keysKey);
    const QStringList ids = file.childKeys();
    for (const QString& id : ids)
        kept.keys[id] = file.value(id).toString();
    return kept;
}

/// Every value of the file by its name.
std::map<QString, QVariant> valuesOf(const Kept& kept) {
    const Preferences& wishes = kept.preferences;
    std::map<QString, QVariant> values{
        {geometryKey, kept.geometry},   {coloursKey, static_cast<int>(wishes.colours)},
        {textKey, wishes.textScale},    {languageKey, wishes.language},
        {fontKey, wishes.writingFont},  {widthKey, static_cast<int>(wishes.lineWidth)},
        {spellingKey, wishes.spelling}, {hideKey, wishes.hideSentence},
        {trayKey, wishes.trayIcon},     {desktopKeyKey, wishes.desktopKey},
        {backupsKey, wishes.backups},   {recentKey, kept.recent}};
    for (const auto& [id, sequence] : kept.keys)
        values[keysKey + QLatin1Char('/') + id] = sequence;
    return values;
}

/// What is other than it was: another window may have written the rest meanwhile.
void write(const QString& path, const Kept& was, const Kept& kept) {
    QSettings file(path, QSettings::IniFormat);
    const std::map<QString, QVariant> before = valuesOf(was);
    const std::map<QString, QVariant> now = valuesOf(kept);
    for (const auto& [name, value] : now)
        if (const auto known = before.find(name); known == before.end() || known->second != value)
            file.setValue(name, value);
    for (const auto& [name, value] : before)
        if (!now.contains(name))
            file.remove(name);
    file.sync();
    // An earlier version made it for everybody to read; it names journals.
    std::ignore = system::closeToOthers(path.toStdString());
    std::ignore = system::closeToOthers(QFileInfo(path).path().toStdString());
}

} // namespace

void wear(const Preferences& preferences, Theme& theme) {
    theme.setColours(preferences.colours);
    theme.setTextScale(preferences.textScale);
    setWritingFamily(preferences.writingFont);
    theme.setLines(preferences.lineWidth);
    spelling().setOn(preferences.spelling);
}

PreferenceFile::PreferenceFile(std::filesystem::path file)
    : file_(std::move(file))
    , now_(read(QString::fromStdString(file_.string()))) {
    // One after the other: what was kept last is what stands there.
    writer_.setMaxThreadCount(1);
}

void PreferenceFile::keep(const Kept& kept) {
    if (kept == now_)
        return;
    writer_.start([path = QString::fromStdString(file_.string()), was = now_, kept] {
        write(path, was, kept);
    });
    now_ = kept;
}

} // namespace upturn::gui
