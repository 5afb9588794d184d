// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What stands between a hand and the screen: a key until it is painted in a long answer, one notch
// of scrolling in a long list. Without a screen: what the desktop adds is not ours.

#include "invented_person.hpp"
#include "journal/entry_delegate.hpp"
#include "journal/journal_page.hpp"
#include "journal/month_list.hpp"
#include "measure.hpp"
#include "reflect/reflect_page.hpp"
#include "theme/theme.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextEdit>

namespace {

using namespace upturn;
using namespace upturn::gui;

constexpr double frameMs = 16;
constexpr double keyMs = 8;
constexpr std::size_t answerWords = 10'000;
constexpr int keys = 400;
constexpr int notches = 1000;

/// Counts how often a widget is painted.
class Paintings final : public QObject {
  public:
    explicit Paintings(QWidget* widget)
        : QObject(widget) {
        widget->installEventFilter(this);
    }
    int count() const { return count_; }
    bool eventFilter(QObject* watched, QEvent* event) override {
        count_ += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

  private:
    int count_ = 0;
};

void rest() {
    for (int round = 0; round < 50; ++round)
        QCoreApplication::processEvents();
}

/// As a person writes: paragraphs of 60 to 400 words.
QString longAnswer() {
    bench::InventedPerson person(7, answerWords);
    QString answer;
    for (std::size_t n = 0; static_cast<std::size_t>(answer.count(QLatin1Char(' '))) < answerWords;
         ++n)
        answer +=
            QString::fromStdString(person.day(n).entry.entry.text.utf8()) + QStringLiteral("\n");
    return answer;
}

void keyToPaint(benchmark::State& state, QTextCursor::MoveOperation where) {
    ReflectPage page;
    page.show(ReflectView{.question = QStringLiteral("What happened?"), .answer = longAnswer()});
    page.resize(1280, 800);
    page.show();
    auto* field = qobject_cast<QTextEdit*>(page.firstFocus());
    field->setFocus();
    field->moveCursor(where);
    rest();
    const Paintings paintings(field->viewport());
    bench::Latencies latencies;
    int number = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const char letter = "setback and again "[number++ % 18];
        const int before = paintings.count();
        latencies.time([&] {
            QKeyEvent press(QEvent::KeyPress, letter == ' ' ? Qt::Key_Space : Qt::Key_A,
                            Qt::NoModifier, QString(QLatin1Char(letter)));
            QApplication::sendEvent(field, &press);
            while (paintings.count() == before)
                QCoreApplication::processEvents();
        });
    }
    latencies.report(state, keyMs);
}

struct CountingDelegate final : EntryDelegate {
    mutable int asked = 0;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        ++asked;
        return EntryDelegate::sizeHint(option, index);
    }
};

/// Three entries a day, back from 21 November 2026.
JournalOutline outline(std::size_t entries) {
    JournalOutline made;
    made.today = std::chrono::year{2026} / 11 / 21;
    made.all = static_cast<int>(entries);
    const auto today = static_cast<std::int32_t>(core::dayNumber(made.today));
    for (int i = 0; i < made.all; ++i)
        made.marks.push_back({std::int64_t{made.all} - i, today - i / 3});
    return made;
}

std::vector<JournalRow> rows(const JournalOutline& outline, std::size_t first, std::size_t most) {
    std::vector<JournalRow> made;
    for (std::size_t n = first; n < std::min(first + most, outline.marks.size()); ++n) {
        JournalRow row;
        row.place = outline.marks[n].place;
        row.day = QDate(2026, 11, 21).addDays(-static_cast<qint64>(n / 3));
        row.title = QStringLiteral("The date was named before anybody had been asked, %1").arg(n);
        row.line =
            QStringLiteral("Nobody spoke against it in the meeting, which I took for a yes.");
        row.area = QStringLiteral("Work");
        row.lessons = static_cast<int>(n % 3);
        made.push_back(row);
    }
    return made;
}

void scrolling(benchmark::State& state) {
    constexpr std::size_t page = 200;
    const JournalOutline all = outline(bench::largeSize());
    JournalPage journal;
    QObject::connect(&journal, &JournalPage::rowsAsked, &journal, [&](int number) {
        journal.putRows(number, rows(all, static_cast<std::size_t>(number) * page, page));
    });
    journal.resize(1280, 800);
    journal.show();
    journal.show(all);
    auto* list = journal.findChild<MonthList*>();
    auto* delegate = new CountingDelegate;
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    rest();
    const Paintings paintings(list->viewport());
    QScrollBar* bar = list->verticalScrollBar();
    // From one end to the other, so that every kind of page comes by.
    const int step = std::max(1, bar->maximum() / notches);
    bench::Latencies latencies;
    int place = 0;
    for ([[maybe_unused]] const auto _ : state) {
        place = (place + step) % bar->maximum();
        const int before = paintings.count();
        latencies.time([&] {
            bar->setValue(place);
            while (paintings.count() == before)
                QCoreApplication::processEvents();
        });
    }
    latencies.report(state, frameMs);
    state.counters["size_hints"] = delegate->asked;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme;
    const auto registered = [](auto* made, int times) {
        made->Iterations(times)->Unit(benchmark::kMillisecond);
    };
    registered(
        benchmark::RegisterBenchmark("key to paint, at the end", keyToPaint, QTextCursor::End),
        keys);
    registered(benchmark::RegisterBenchmark("key to paint, at the beginning", keyToPaint,
                                            QTextCursor::Start),
               keys);
    registered(benchmark::RegisterBenchmark("a notch of scrolling", scrolling), notches);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
