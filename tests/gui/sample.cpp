// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "sample.hpp"

namespace upturn::gui::sample {
namespace {

QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

core::Id id(unsigned char number) {
    core::Id::Bytes bytes{};
    bytes.back() = number;
    return core::Id(bytes);
}

TodayView today() {
    TodayView view;
    view.greeting = words("Good evening, Mara");
    view.date = words("Saturday 21 November");
    view.area = words("work");
    view.due = DueLessons{
        .entry = id(1),
        .sentence = words("When an estimate feels obvious, ask one person who will do the work."),
        .keptLine = words("Kept 9 October, after "),
        .entryTitle = words("Release slipped by two weeks"),
        .more = words("Two more today."),
        .time = words("about 40 seconds"),
        .count = 3};
    view.waiting = {
        {Waiting::Kind::unreflected,
         id(2),
         words("Client chose the other proposal"),
         words("Captured yesterday at 17:42. Not reflected yet."),
         {}},
        {Waiting::Kind::step, id(3), words("Ask Jonas for a pre-mortem before the next sprint"),
         words("Next step, due today. From Release slipped by two weeks."), words("Today")},
        {Waiting::Kind::helped,
         id(4),
         words("Send the apology before Friday"),
         words("Done this morning. Did it help?"),
         {}}};
    view.onThisDay = OnThisDay{
        .entry = id(5),
        .head = words("Two years ago today"),
        .sentence = words("I froze in the review and defended a design I did not believe in. "
                          "Walking home I knew what I should have asked."),
        .since = words("Since then: 2 lessons kept, used 6 times.")};
    return view;
}

TodayView firstDay() {
    TodayView view;
    view.firstTime = true;
    return view;
}

} // namespace upturn::gui::sample
