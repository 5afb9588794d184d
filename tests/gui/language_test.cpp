// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fit.hpp"
#include "sample.hpp"
#include "settings/settings_page.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "words/language.hpp"
#include "words/when.hpp"

#include <upturn/app/language.hpp>
#include <upturn/core/language.hpp>

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QTranslator>

using namespace upturn;
using namespace upturn::gui;

namespace {

/// Each text 40 % longer and with accents, as if it were translated into a language of long words.
class LongWords final : public QTranslator {
  public:
    LongWords() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* source, const char* note,
                      int /*count*/) const override {
        const QString words = QString::fromUtf8(source);
        return qstrcmp(note, "date") == 0 || words.size() < 2 ? words : stretched(words);
    }

  private:
    static QString stretched(const QString& words) {
        static const QString plain = QStringLiteral("aeiouAEIOU");
        static const QString accented = QString::fromUtf8("\u00e1\u00e9\u00ef\u00f6\u00fb"
                                                          "\u00c5\u00c9\u00ce\u00d6\u00dc");
        QString out;
        qsizetype owed = (words.size() * 4 + 9) / 10;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar letter = words.at(i);
            const bool place = i > 0 && words.at(i - 1) == QLatin1Char('%');
            const qsizetype vowel = place ? -1 : plain.indexOf(letter);
            out += vowel < 0 ? letter : accented.at(vowel);
            if (letter.isLetter() && !place && owed > 0) {
                out += letter.toLower();
                --owed;
            }
        }
        return out;
    }
};

/// The language of a test, and English again for the next one.
struct Spoken {
    explicit Spoken(const char* language) { core::speak(language); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
    ~Spoken() { core::speak("en"); }
};

struct RightToLeft {
    RightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    RightToLeft(const RightToLeft&) = delete;
    RightToLeft& operator=(const RightToLeft&) = delete;
    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// From the beginning of a row, as it is read, to the first ink in it.
int marginOf(const QListView& list, const QModelIndex& row, Qt::LayoutDirection direction) {
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    option.rect = QRect(QPoint(), QSize(600, list.sizeHintForIndex(row).height()));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    list.itemDelegateForIndex(row)->paint(&painter, option, row);
    painter.end();
    const bool fromRight = direction == Qt::RightToLeft;
    for (int margin = 0; margin < image.width(); ++margin)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(fromRight ? image.width() - 1 - margin : margin, y) != 0xffffffffU)
                return margin;
    return image.width();
}

template<class Check>
void onEachPage(const QSize& size, const Check& check) {
    for (const auto& [page, set, due] : stage::scenes()) {
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window, size);
        set(window);
        stage::settle();
        CAPTURE(page, size.width());
        CHECK(window.width() == size.width());
        check(window);
    }
}

void checkAll(MainWindow& window) {
    stage::checkFit(window);
    stage::checkInside(window);
    stage::checkApart(window);
}

constexpr core::CivilDate today{std::chrono::year(2026), std::chrono::November,
                                std::chrono::day(21)};

core::CivilDate inDays(std::int64_t days) {
    return core::dateOfDayNumber(core::dayNumber(today) + days);
}

} // namespace

TEST_CASE("A language of longer words cuts none of them and lays none on another") {
    const auto size = GENERATE(QSize(1280, 800), QSize(900, 640));
    const LongWords words;
    REQUIRE(QCoreApplication::translate("upturn::gui::Sidebar", "Today").size() >= 7);
    onEachPage(size, checkAll);
}

TEST_CASE("German cuts no words and lays none on another") {
    const auto size = GENERATE(QSize(1280, 800), QSize(900, 640), QSize(760, 560));
    const Spoken german("de");
    onEachPage(size, checkAll);
}

TEST_CASE(
    "The settings are read downwards at twice the size, in German and with long names of fonts") {
    const Spoken german("de");
    stage::theme().setTextScale(2.0);
    for (const auto& [page, set, due] : stage::scenes()) {
        if (!page.starts_with("settings"))
            continue;
        MainWindow window(stage::theme());
        stage::show(window, {760, 560});
        set(window);
        Choices choices = sample::choices();
        choices.fonts.push_back(QStringLiteral("Noto Sans Mono CJK Traditional Hong Kong Medium"));
        window.settings()->setChoices(choices);
        stage::settle();
        CAPTURE(page);
        stage::checkInside(window);
    }
    stage::theme().setTextScale(1.0);
}

TEST_CASE("From right to left every page is whole, and begins on the right") {
    const auto size = GENERATE(QSize(1280, 800), QSize(900, 640));
    const RightToLeft direction;
    onEachPage(size, [](MainWindow& window) {
        checkAll(window);
        if (window.sidebar()->isVisible())
            CHECK(window.sidebar()->mapTo(&window, QPoint()).x() > window.width() / 2);
    });
}

TEST_CASE("From right to left the rows of lists begin on the right, too") {
    const RightToLeft direction;
    int rows = 0;
    onEachPage({1280, 800}, [&rows](MainWindow& window) {
        for (const auto* list : window.findChildren<QListView*>()) {
            if (!list->isVisible())
                continue;
            for (int i = 0; i < std::min(4, list->model()->rowCount()); ++i) {
                const QModelIndex row = list->model()->index(i, 0);
                CAPTURE(list->accessibleName(), row.data().toString());
                const int margin = marginOf(*list, row, Qt::LeftToRight);
                CHECK(std::abs(marginOf(*list, row, Qt::RightToLeft) - margin) <= 3);
                rows += margin < 100 ? 1 : 0;
            }
        }
    });
    CHECK(rows > 6);
}

TEST_CASE("German says times as people say them") {
    const Spoken german("de");
    CHECK(ago(inDays(-1), today) == QStringLiteral("gestern"));
    CHECK(ago(inDays(-3), today) == QStringLiteral("vor 3 Tagen"));
    CHECK(ago(inDays(-21), today) == QStringLiteral("vor 3 Wochen"));
    CHECK(fromNow(inDays(60), today) == QStringLiteral("in 2 Monaten"));
    CHECK(nextTime(inDays(3), today) == QStringLiteral("am Dienstag"));
    CHECK(longDay(today) == QStringLiteral("Samstag, 21. November"));
    CHECK(dayIn(inDays(-43), today) == QStringLiteral("9. Oktober"));
}

TEST_CASE("English says one and several rightly") {
    const Spoken english("en");
    CHECK(ago(inDays(-3), today) == QStringLiteral("3 days ago"));
    CHECK(QCoreApplication::translate("upturn::gui::when", "in %n days", nullptr, 1) ==
          QStringLiteral("in 1 day"));
}

TEST_CASE("The language chosen in the window goes before that of the desktop") {
    const auto desktop = [](const char* name) {
        return std::string_view(name) == "LANG" ? std::string("de_DE.UTF-8") : std::string();
    };
    CHECK(app::languageOf(desktop) == "de");
    CHECK(app::languageOf(app::inLanguage("en", desktop)) == "en");
    CHECK(app::languageOf(app::inLanguage("", desktop)) == "de");
    CHECK(core::speak("fr") == "en");
    CHECK(nameOfLanguage("de") == QStringLiteral("Deutsch"));
    CHECK(nameOfLanguage("en") == QStringLiteral("English"));
}
