// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "translation.hpp"

#include <upturn/core/language.hpp>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace upturn::core {
namespace {

constexpr const char* context = "upturn";

/// What is spoken now. An application that ends takes them along; the command line has none.
class Spoken {
  public:
    Spoken() = default;
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
    ~Spoken() { clear(); }

    void add(std::unique_ptr<QTranslator> words) { all_.emplace_back(words.release()); }
    void clear() {
        for (const auto& words : all_)
            delete words.data(); // takes itself out of the application
        all_.clear();
    }
    const QTranslator* last() const { return all_.empty() ? nullptr : all_.back().data(); }

  private:
    std::vector<QPointer<QTranslator>> all_;
};

Spoken& spoken() {
    static Spoken all;
    return all;
}

void add(std::unique_ptr<QTranslator> words) {
    if (QCoreApplication* application = QCoreApplication::instance()) {
        words->setParent(application);
        QCoreApplication::installTranslator(words.get());
    }
    spoken().add(std::move(words));
}

} // namespace

const std::vector<std::string>& languages() {
    static const std::vector<std::string> all{"en", "de"};
    return all;
}

std::string speak(std::string_view language) {
    const auto& known = languages();
    const auto found = std::find(known.begin(), known.end(), language);
    const std::string chosen = found == known.end() ? known.front() : *found;
    const QString code = QString::fromStdString(chosen);
    QLocale::setDefault(QLocale(code));
    spoken().clear();
    // The words of Qt's own dialogs; they are in a package that may be absent.
    if (auto dialogs = std::make_unique<QTranslator>();
        QCoreApplication::instance() != nullptr &&
        dialogs->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        add(std::move(dialogs));
    if (auto own = std::make_unique<QTranslator>();
        own->load(QStringLiteral(":/upturn/translations/upturn_%1.qm").arg(code)))
        add(std::move(own));
    return chosen;
}

std::string spokenLanguage() {
    const std::string code = QLocale::languageToCode(QLocale().language()).toStdString();
    return std::ranges::find(languages(), code) == languages().end() ? languages().front() : code;
}

QString translated(const char* sentence, int count) {
    if (QCoreApplication::instance() != nullptr)
        return QCoreApplication::translate(context, sentence, nullptr, count);
    QString words;
    if (const QTranslator* last = spoken().last(); last != nullptr)
        words = last->translate(context, sentence, nullptr, count);
    return words.isNull() ? QString::fromUtf8(sentence) : words;
}

} // namespace upturn::core
