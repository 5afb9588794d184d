// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a page is given to show is on it, to be read or heard, and nothing is on it twice over.

#include "again/again_card.hpp"
#include "circling/circling_page.hpp"
#include "hard/hard_page.hpp"
#include "journal/calendar_popup.hpp"
#include "journal/versions_page.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lessons_page.hpp"
#include "practices/day_chart.hpp"
#include "practices/practices_page.hpp"
#include "sample.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "theme/metrics.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/scroller.hpp"
#include "widgets/strength_bar.hpp"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace upturn;
using namespace upturn::gui;

namespace {

/// All that can be read or heard of what is visible.
QString readFrom(QWidget& root) {
    QStringList all;
    for (QAccessibleInterface* spoken : stage::spokenBelow(root))
        all << spoken->text(QAccessible::Name) << spoken->text(QAccessible::Description)
            << spoken->text(QAccessible::Value);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            all << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            all << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            all << line->text() << line->placeholderText();
        if (const auto* text = qobject_cast<const QTextEdit*>(widget))
            all << text->toPlainText();
    }
    return all.join(QLatin1Char('\n')).simplified();
}

QWidget* setScene(MainWindow& window, const char* name) {
    for (const stage::Scene& scene : stage::scenes())
        if (scene.name == name) {
            window.sidebar()->setDue(scene.due);
            return scene.set(window);
        }
    FAIL("no scene " << name);
    return nullptr;
}

/// Each of the words is there.
void checkShown(const char* scene, const QStringList& words) {
    MainWindow window(stage::theme());
    stage::show(window, {1280, 1600});
    setScene(window, scene);
    stage::settle();
    const QString there = readFrom(window);
    for (const QString& one : words) {
        CAPTURE(scene, one.toStdString());
        CHECK(there.contains(one.simplified()));
    }
}

template<class Widget>
Widget* visibleNamed(QWidget& root, const char* name) {
    for (auto* one : root.findChildren<Widget*>())
        if (one->isVisible() && one->accessibleName() == QString::fromUtf8(name))
            return one;
    return nullptr;
}

QImage paintedStrength(int strength) {
    const QSize size = strengthBarSize();
    QImage image(size.width() + 40, size.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStrengthBar(painter, {0, 0}, strength, false);
    return image;
}

/// Runs of pixels of one colour along the middle, the ground left out.
std::vector<QRgb> cellsIn(const QImage& image) {
    std::vector<QRgb> cells;
    QRgb before = image.pixel(image.width() - 1, image.height() / 2);
    const QRgb ground = before;
    for (int x = px(4); x < image.width(); x += px(15))
        if (image.pixel(x, image.height() / 2) != ground)
            cells.push_back(image.pixel(x, image.height() / 2));
    return cells;
}

} // namespace

TEST_CASE("Today shows all it was given") {
    const TodayView view = sample::today();
    QStringList words{
        view.greeting,        view.date,      view.due->sentence, view.due->keptLine.trimmed(),
        view.due->entryTitle, view.due->more, view.due->time};
    for (std::size_t i = 0; i < std::min(view.waiting.size(), mostWaiting); ++i)
        words << view.waiting[i].title << view.waiting[i].meta << view.waiting[i].when;
    if (view.onThisDay)
        words << view.onThisDay->head << view.onThisDay->sentence << view.onThisDay->since;
    if (view.practice)
        words << view.practice->name << view.practice->line
              << QStringLiteral("%1 of %2 days").arg(view.practice->day).arg(view.practice->of);
    if (view.thought)
        words << view.thought->words << view.thought->from;
    checkShown("today", words);
}

TEST_CASE("An entry shows all it was given") {
    const EntryView view = sample::entry();
    QStringList words{view.when, view.area, view.title};
    for (const auto& answered : view.answers)
        words << answered.question << answered.answer;
    for (const LessonLine& lesson : view.lessons)
        words << lesson.text << lesson.when;
    for (const StepLine& step : view.steps)
        words << step.text << step.when;
    for (const QString& tag : view.tags)
        words << QStringLiteral("Tag: %1").arg(tag);
    for (const QString& feeling : view.feelings)
        words << QStringLiteral("Feeling: %1").arg(feeling);
    for (const QString& cause : view.causes)
        words << QStringLiteral("Cause: %1").arg(cause);
    checkShown("journal", words);
}

TEST_CASE("The editor shows all it was given") {
    const EntryFields fields = sample::editor().fields;
    checkShown("journal edit", QStringList{fields.title, fields.text, QStringLiteral("Work"),
                                           QStringLiteral("4 versions"), QStringLiteral("Saved")} +
                                   fields.feelings + fields.tags);
}

TEST_CASE("A reflection shows all it was given") {
    const ReflectView view = sample::reflect();
    QStringList words{view.entryTitle, view.question, view.hint, view.answer};
    for (const KeptLesson& lesson : sample::takeaways().kept)
        words << lesson.text << lesson.line;
    for (const Proposal& proposal : sample::takeaways().proposals)
        words << proposal.text;
    checkShown("reflect", words);
}

TEST_CASE("A lesson shows all it was given, in its row and beside the list") {
    const LessonDetail view = sample::lesson();
    QStringList words{view.text, view.meta, view.life, view.entryTitle, view.quote};
    for (const auto* uses : {&view.uses, &view.steps})
        for (const LessonUse& use : *uses)
            words << use.what << use.when << use.entryTitle;
    for (const NearLesson& near : view.near)
        words << near.text << near.kept;
    const LessonsView list = sample::lessons();
    words << QStringLiteral("%1 kept, %2 used at least once").arg(list.rows.size()).arg(list.used);
    checkShown("lessons", words);
}

TEST_CASE("A review shows all it was given") {
    const ReviewView view = sample::review();
    QStringList words{view.entryLine, view.sentence, view.lastTime, QStringLiteral("2 of 3")};
    for (const QString& next : view.next)
        words << next;
    checkShown("review", words);
    const ReviewView done = sample::reviewed();
    checkShown("end of a review", {done.doneTitle, done.doneLine});
}

TEST_CASE("A step, a hard moment and what one is about to face show all they were given") {
    const StepView step = sample::stepDue();
    checkShown("step due", QStringList{step.entryLine, step.sentence, step.meta} + step.tries);
    const HardView hard = sample::hard();
    QStringList words{hard.when, QStringLiteral("You named 2 people for moments like this.")};
    for (std::size_t i = 0; i < hard.questions.size(); ++i)
        words << hard.questions.at(i) << hard.words.at(i);
    checkShown("hard moment", words);
    const BeforeView before = sample::before();
    QStringList facing{before.faced ? before.faced->title : QString(),
                       before.faced ? before.faced->meta : QString()};
    for (const LessonToTake& lesson : before.lessons)
        facing << lesson.text << lesson.why;
    checkShown("before", facing);
}

TEST_CASE("The practices and the lists show all they were given") {
    const PracticesView view = sample::practices();
    QStringList words;
    for (const PracticeView& practice : view.practices) {
        words << practice.name << practice.state;
        if (practice.running)
            words << practice.dayLine << practice.since.trimmed() << practice.entryTitle
                  << practice.ends << practice.today << practice.chart.summary;
    }
    for (const OwnRow& row : view.rows)
        words << row.title << row.meta;
    checkShown("practices", words);
}

TEST_CASE("Versions, trash and circling show all they were given") {
    QStringList words;
    for (const VersionRow& row : sample::versions().rows)
        words << row.when << row.line;
    checkShown("versions", words);
    const auto trash = sample::trash();
    QStringList gone{trash.front().meta, trash.front().text};
    gone += trash.front().comesBack;
    for (const TrashRow& row : trash)
        gone << row.title << row.line;
    checkShown("trash", gone);
    const CirclingView circling = sample::circling();
    QStringList said{circling.title, circling.evidence};
    for (const auto& text : circling.texts)
        said << text.words;
    checkShown("circling", said);
}

TEST_CASE(
    "A hard moment asks for two lines that need not be written, and shows its people when asked") {
    HardPage page;
    page.show(sample::hard());
    stage::show(page);
    const auto fields = page.findChildren<GrowingTextEdit*>();
    REQUIRE(fields.size() == 3);
    CHECK(fields[0]->accessibleDescription().isEmpty());
    CHECK(fields[1]->accessibleDescription() == QStringLiteral("Optional"));
    CHECK(fields[2]->accessibleDescription() == QStringLiteral("Optional"));
    const auto shows = [&page](const char* words) {
        return readFrom(page).contains(QString::fromUtf8(words));
    };
    CHECK(shows("Three lines are enough for tonight"));
    CHECK(shows("Keep until morning"));
    CHECK_FALSE(shows("Jonas, 0151 234 567"));
    visibleNamed<QAbstractButton>(page, "Show them")->click();
    CHECK(shows("Jonas, 0151 234 567"));
    HardView day = sample::hard();
    day.night = false;
    day.contacts.clear();
    page.show(day);
    CHECK(shows("Three lines are enough for now"));
    CHECK_FALSE(shows("people for moments like this"));
    CHECK(visibleNamed<QAbstractButton>(page, "Show them") == nullptr);
}

TEST_CASE("One goes from change to change only where there are some") {
    VersionsPage page;
    stage::show(page);
    page.show(sample::versions());
    const auto enabled = [&page](const char* name) {
        return visibleNamed<QAbstractButton>(page, name)->isEnabled();
    };
    page.showDifferences({});
    CHECK_FALSE(enabled("Earlier"));
    CHECK_FALSE(enabled("Later"));
    page.showDifferences({{0, 2, 0, 3}, {4, 6, 5, 7}});
    CHECK(enabled("Earlier"));
    CHECK(enabled("Later"));
    visibleNamed<QAbstractButton>(page, "Earlier")->click();
    CHECK(readFrom(page).contains(QStringLiteral("Change 2 of 2")));
    visibleNamed<QAbstractButton>(page, "Later")->click();
    CHECK(readFrom(page).contains(QStringLiteral("Change 1 of 2")));
    // What stands now is brought back by nobody.
    CHECK(enabled("Bring this version back"));
    QTest::keyClick(page.firstFocus(), Qt::Key_Home);
    CHECK_FALSE(enabled("Bring this version back"));
}

TEST_CASE("A lesson is reworded in its place: Enter keeps the words, Esc does not") {
    LessonDetailPage page;
    stage::show(page, {600, 800});
    page.show(sample::lesson());
    CHECK(visibleNamed<QAbstractButton>(page, "All lessons") == nullptr);
    const auto field = [&page] {
        return visibleNamed<GrowingTextEdit>(page, "The lesson in your words");
    };
    std::vector<QString> reworded;
    QObject::connect(&page, &LessonDetailPage::reworded,
                     [&](const core::Id&, const QString& words) { reworded.push_back(words); });
    CHECK(field() == nullptr);
    visibleNamed<QAbstractButton>(page, "Edit")->click();
    REQUIRE(field() != nullptr);
    QTest::keyClicks(field(), QStringLiteral(" Always."));
    QTest::keyClick(field(), Qt::Key_Escape);
    CHECK(field() == nullptr);
    CHECK(reworded.empty());
    CHECK(readFrom(page).contains(sample::lesson().text));
    visibleNamed<QAbstractButton>(page, "Edit")->click();
    REQUIRE(field() != nullptr);
    field()->setWords(QStringLiteral("Say it early."));
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(field() == nullptr);
    CHECK(reworded == std::vector<QString>{QStringLiteral("Say it early.")});
    std::vector<bool> retired;
    QObject::connect(&page, &LessonDetailPage::retireAsked,
                     [&](const core::Id&, bool now) { retired.push_back(now); });
    visibleNamed<QAbstractButton>(page, "Retire")->click();
    LessonDetail resting = sample::lesson();
    resting.resting = true;
    page.show(resting);
    visibleNamed<QAbstractButton>(page, "Bring back")->click();
    CHECK(retired == std::vector<bool>{true, false});
    // In a narrow window the way back to the list is there.
    page.setBack(true);
    CHECK(visibleNamed<QAbstractButton>(page, "All lessons") != nullptr);
}

TEST_CASE(
    "The days of a practice are walked in all four directions, and painted where they were noted") {
    PracticesPage page;
    page.show(sample::practices());
    stage::show(page);
    auto* chart = page.findChild<DayChart*>();
    chart->setFocus();
    const auto name = [chart] { return chart->accessibleName(); };
    const auto day = [&name] { return name().section(QLatin1Char(','), 0, 0); };
    QTest::keyClick(chart, Qt::Key_Left); // from today, which says itself only then
    const QString begin = name();
    QTest::keyClick(chart, Qt::Key_Left);
    CHECK(name() != begin);
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(name() == begin);
    const QString there = day();
    QTest::keyClick(chart, Qt::Key_Down);
    CHECK(name() != begin);
    CHECK(day() == there);
    QTest::keyClick(chart, Qt::Key_Up);
    CHECK(name() == begin);
    QTest::keyClick(chart, Qt::Key_Home);
    CHECK(name().startsWith(QStringLiteral("12 October")));
    DayChartView view = chart->chart();
    const QImage with = chart->grab().toImage();
    view.rows[0].notes.clear();
    chart->show(view);
    CHECK(with != chart->grab().toImage());
    auto* start = visibleNamed<QAbstractButton>(page, "Log");
    CHECK(start != nullptr);
}

TEST_CASE("A strength of three is three full cells of five") {
    CHECK(cellsIn(paintedStrength(5)).size() == 5);
    CHECK(cellsIn(paintedStrength(0)).size() == 5);
    const auto three = cellsIn(paintedStrength(3));
    REQUIRE(three.size() == 5);
    CHECK(three[0] == three[2]);
    CHECK(three[2] != three[3]);
    CHECK(three[3] == three[4]);
}

TEST_CASE("Beside the name of the month stand the months before and after") {
    QWidget window;
    stage::show(window, {600, 500});
    CalendarPopup popup({}, *core::parseIsoDate("2026-11-21"), &window);
    popup.openBelow(&window, QDate(2026, 11, 5));
    stage::settle();
    const auto* before = visibleNamed<QAbstractButton>(popup, "Month before");
    const auto* after = visibleNamed<QAbstractButton>(popup, "Month after");
    const QLabel* month = popup.findChild<QLabel*>();
    REQUIRE((before != nullptr && after != nullptr && month != nullptr));
    CHECK(before->geometry().right() <= month->geometry().left());
    CHECK(month->geometry().right() <= after->geometry().left());
    CHECK(after->geometry().bottom() <= popup.grid()->geometry().top());
}

TEST_CASE("What came before is told with its gaps, the present one last") {
    AgainCard card;
    card.show(sample::again());
    stage::show(card, {320, 700});
    const QString there = readFrom(card);
    const AgainView view = sample::again();
    for (const QString& words : {view.sentence, view.kept, view.head, view.cause, view.because})
        CHECK(there.contains(words));
    CHECK(there.contains(QStringLiteral("14 Nov 2024: Said nothing in the kickoff. 21 Nov 2024: "
                                        "Defended a design I doubted, after 7 days.")));
    CHECK(there.contains(QStringLiteral("Today: This one, after 9 months")));
    // The last one is drawn as what is not over yet.
    AgainView other = sample::again();
    other.chain.pop_back();
    AgainCard shorter;
    shorter.show(other);
    stage::show(shorter, {320, 700});
    CHECK(shorter.grab().toImage() != card.grab().toImage());
}

TEST_CASE("What has the keyboard in the first view of a page is seen with its title") {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* title = new QLabel(QStringLiteral("A title"), content);
    auto* text = new QLabel(QStringLiteral("A text"), content);
    text->setFocusPolicy(Qt::StrongFocus);
    auto* end = new QLabel(QStringLiteral("The end"), content);
    end->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(2000);
    column->addWidget(end);
    Scroller scroller(content);
    scroller.resize(300, 300);
    stage::show(scroller);
    end->setFocus();
    CHECK(scroller.verticalScrollBar()->value() > 1000);
    scroller.verticalScrollBar()->setValue(20);
    text->setFocus();
    CHECK(scroller.verticalScrollBar()->value() == 0);
}
