// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "sample.hpp"

namespace upturn::gui::sample {

BackupsView backups() {
    const auto row = [](const char* name, int entries, const char* size) {
        return BackupsView::Row{.name = QString::fromUtf8(name),
                                .line = QStringLiteral("%1 entries").arg(entries),
                                .right =
                                    QStringLiteral("%1 MB, checked").arg(QString::fromUtf8(size)),
                                .file = QString::fromUtf8(name)};
    };
    return {.rows = {row("Today, 20:30", 313, "38.2"), row("Today, 20:15", 313, "38.2"),
                     row("Yesterday, 23:05", 312, "38.1"),
                     row("Thursday 19 November, 22:10", 311, "38.1"),
                     row("Wednesday 18 November, 21:40", 311, "38.0")},
            .folder = QStringLiteral("/home/mara/.local/share/upturn/backups"),
            .room = QStringLiteral("44 copies, 1.4 GB"),
            .farthest = QStringLiteral("They reach back to Sunday 1 March 2026.")};
}

RestoreView restore() {
    return {.file = QStringLiteral("copy"),
            .name = QStringLiteral("Yesterday, 23:05"),
            .about = QStringLiteral("38.1 MB"),
            .things = {{{},
                        QStringLiteral("Nodded in planning"),
                        QStringLiteral("Entry"),
                        QStringLiteral("not in the copy")},
                       {{},
                        QStringLiteral("Client chose the other proposal"),
                        QStringLiteral("Entry, 97 words now, 59 words in the copy"),
                        QStringLiteral("older text")},
                       {{},
                        QStringLiteral("Send the apology before Friday"),
                        QStringLiteral("Next step"),
                        QStringLiteral("as it was")},
                       {{},
                        QStringLiteral("One calendar. Two calendars are none."),
                        QStringLiteral("Lesson"),
                        QStringLiteral("as it was")}},
            .more = 0,
            .numbers = {{QStringLiteral("Entries"), QStringLiteral("313"), QStringLiteral("312")},
                        {QStringLiteral("Lessons"), QStringLiteral("48"), QStringLiteral("48")},
                        {QStringLiteral("Next steps"), QStringLiteral("71"), QStringLiteral("71")},
                        {QStringLiteral("Reviews and practice days"), QStringLiteral("1,906"),
                         QStringLiteral("1,905")}},
            .unread = {}};
}
ImportView import() {
    ImportView view;
    view.title = QStringLiteral("Bring in from Day One");
    view.about = QStringLiteral("2026-11-14 Journal.zip, 412 MB");
    view.head = QStringLiteral("1,204 entries from April 2016 to December 2021");
    view.unit = QStringLiteral("One bar is one month");
    view.most = QStringLiteral("April 2016 to December 2021, most in February 2021");
    for (int month = 0; month < 72; ++month) {
        if (month % 12 == 0)
            view.years.push_back({month, QString::number(2016 + month / 12)});
        view.bars.push_back(
            {QStringLiteral("Month %1").arg(month + 1), month < 3 ? 0 : 4 + (month * 7) % 31});
    }
    view.examples = {{QStringLiteral("12 May 2019"),
                      QStringLiteral("Missed the train to the wedding"),
                      QStringLiteral("I had checked the wrong Sunday. Papa did not say a word.")},
                     {QStringLiteral("3 Feb 2021"), QStringLiteral("Talk about nothing"),
                      QStringLiteral("Forty slides, and nobody asked a question.")},
                     {QStringLiteral("29 Aug 2017"), QStringLiteral("First day back"),
                      QStringLiteral("I said I was fine eleven times today.")}};
    view.remarks = {
        {QStringLiteral("Entry 417"), QStringLiteral("It names no time zone; yours is used.")},
        {QStringLiteral("Entry 902"),
         QStringLiteral("The photo is not in the file. The text comes without it.")}};
    view.moreRemarks = 1;
    view.becomes = {
        {QStringLiteral("1,203 entries"), QStringLiteral("notes, not waiting for reflection")},
        {QStringLiteral("46 tags"), QStringLiteral("tags")},
        {QStringLiteral("317 files"), QStringLiteral("stay with their entry")},
        {QStringLiteral("Mood, places, weather"), QStringLiteral("kept beside the entry")}};
    view.numbers = QStringLiteral("1,203 would be added.");
    view.brings = 1203;
    return view;
}
ImportView importTable() {
    ImportView view;
    view.title = QStringLiteral("Bring in from CSV");
    view.about = QStringLiteral("diary.csv, 14 KB");
    view.head = QStringLiteral("Which column holds the text is not clear. Choose it below.");
    view.columns = {{QStringLiteral("Wann"), QStringLiteral("2021-02-03 \u00b7 2021-02-04"), {}},
                    {QStringLiteral("Was war"),
                     QStringLiteral("Forty slides, and nobody asked a question. \u00b7 I said I "
                                    "was fine eleven times today."),
                     {}},
                    {QStringLiteral("Stimmung"), QStringLiteral("so so \u00b7 fine"), "mood"}};
    return view;
}

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
    view.practice =
        RunningPractice{.name = words("90 days of listening"),
                        .day = 41,
                        .of = 90,
                        .line = words("Day 41. Ask one question you do not know the answer to.")};
    view.thought = ThoughtOfDay{.words = words("Read the numbers first, the verdict later."),
                                .from = words("From \u201cFailing Up: How to Turn Every Loss Into "
                                              "Leverage\u201d.")};
    return view;
}

TodayView goOn() {
    TodayView view = today();
    view.goOn = {{.entry = id(6),
                  .title = words("Nodded in planning"),
                  .meta = words("Failing upwards: Question 2 of about 6. Begun today at 20:02."),
                  .question = words("What caused this setback?"),
                  .words = words("I knew it needs four. I could have said so in one sentence, but "
                                 "Jonas was already\u2026"),
                  .shortly = words("Go on, 1 of about 6")},
                 {.entry = id(7),
                  .title = words("Forgot Lena\u2019s recital"),
                  .meta = words("Question 3 of about 7. Begun yesterday at 21:40."),
                  .question = words("What did you feel?"),
                  .words = {},
                  .shortly = words("Go on, 2 of about 7")}};
    Waiting& first = view.waiting.front();
    first.kind = Waiting::Kind::unsaved;
    first.title = words("Half marathon: stopped at 14 km");
    first.meta = words("You typed words here that are not in this entry yet.");
    return view;
}

app::LeftJournal left() {
    return {.journal = id(8),
            .copies = {"/home/jo/.local/share/upturn/backups/before 2026-11-20.upturn"},
            .words = core::Text::repaired("I said yes to the second project before I had looked at "
                                          "the first. Next time I look first.")};
}

TodayView heavyDay() {
    TodayView view = today();
    view.quiet = true;
    view.evening =
        words("Tonight there is nothing to learn and nothing to do. What you wrote is kept.");
    view.due.reset();
    view.waiting.clear();
    view.onThisDay.reset();
    view.practice.reset();
    view.thought.reset();
    return view;
}

TodayView afterHeavyDay() {
    TodayView view = today();
    view.yesterday = words("Yesterday was heavy. There is someone to talk to, at any hour.");
    view.lookAgain = LookAgain{.entry = id(8),
                               .title = words("Bruno is gone"),
                               .question = words("Would you like to look at it once more?")};
    return view;
}

TodayView firstDay() {
    TodayView view;
    view.firstTime = true;
    return view;
}

ReflectView reflect() {
    ReflectView view;
    view.entryTitle = words("Release slipped by two weeks");
    view.steps = {{words("What happened"), 1, false}, {words("Own it"), 1, false},
                  {words("Patterns"), 0.45, true},    {words("Strengths"), 0, false},
                  {words("Next time"), 0, false},     {words("Reset"), 0, false}};
    view.question = words("What patterns contributed?");
    view.hint = words("Look for what repeats: people, timing, assumptions. One honest sentence is "
                      "enough.");
    view.reasons = {
        words("Because you have not yet looked at what repeats."),
        words("Because this is setback number 3 in 90 days with \u201cestimating alone\u201d.")};
    view.source = words("Asked in \u201cFailing upwards\u201d.");
    view.answer = words(
        "I estimated alone again. Everyone was busy, so I took silence in the planning meeting as "
        "agreement. When an estimate feels obvious to me, that is the moment to ask one person who "
        "will do the work. It also happened with the migration in March: I noticed late because I "
        "only looked at my own part.");
    view.echo =
        Echo{.line = words("In March you answered: \u201cI did not ask early enough.\u201d"),
             .words = words("I did not ask early enough. The others knew the old system, and I "
                            "did not."),
             .from = words("Migration noticed late, 12 March")};
    view.canGoBack = true;
    view.today = QDate(2026, 11, 21);
    return view;
}

Takeaways takeaways() {
    const QString sentence =
        words("When an estimate feels obvious to me, that is the moment to ask "
              "one person who will do the work.");
    const auto start = static_cast<int>(reflect().answer.indexOf(sentence));
    return {.proposals = {{sentence, start, start + static_cast<int>(sentence.size())}},
            .kept = {{id(9),
                      words("Silence in a meeting is not agreement."),
                      words("Kept. First review tomorrow."),
                      {},
                      {},
                      true}}};
}

ReflectView choice() {
    ReflectView view;
    view.entryTitle = words("Taken off the migration");
    view.words = words("Jonas told me in the corridor that somebody else leads it from Monday. I "
                       "had said yes to the early dates myself.");
    view.question = words("Which comes closest?");
    view.hint = words("Your words don't say for sure which of these it is. The next questions "
                      "depend on it, so Upturn asks.");
    view.choiceNote = words("If you skip, Upturn asks only what happened, how you feel and what "
                            "you need. You can change it later on the entry.");
    view.choices = {
        {words("I did it"), words("Something I said, did or left undone"), "own"},
        {words("It took several of us"), words("Both sides, or the way things were set up"),
         "shared"},
        {words("It was done to me"), words("Somebody else\u2019s act or decision"), "done"},
        {words("I lost someone or something"), words("A person, an animal, a home, a hope"),
         "loss"},
        {words("I am ill, in body or mind"), words("Illness, injury, exhaustion"), "illness"},
        {words("Just go on"), words("None of these, or not now"), "go-on"}};
    view.today = QDate(2026, 11, 21);
    return view;
}

ReflectView soft() {
    ReflectView view;
    view.entryTitle = words("Bruno is gone");
    view.words = words("Bruno fell asleep at the vet\u2019s this morning, with his head in "
                       "Lena\u2019s lap. The flat is so quiet that I keep the radio on.");
    view.steps = {{words("How it is"), 0.45, true},
                  {words("Who is near"), 0, false},
                  {words("What stays"), 0, false}};
    view.question = words("What is the hardest about it today?");
    view.hint = words("Whatever comes first. There is nothing to solve here.");
    view.answer = words("Coming home. I took the lead off its hook before I remembered, and then I "
                        "stood in the hall with it.");
    view.gentle = true;
    view.line = true;
    view.read = {{"facts", words("what happened"), true},
                 {"feeling", words("how it feels"), true},
                 {"own_part", words("your part"), false}};
    view.canGoBack = true;
    view.today = QDate(2026, 11, 21);
    return view;
}

ReflectView mirrored() {
    ReflectView view = reflect();
    view.entryTitle = words("Client chose the other proposal");
    view.words = words("We heard it from the newsletter, not from them. I did not call, because "
                       "calling felt like begging.");
    view.mirror = words("calling felt like begging");
    view.question = words("What held you back?");
    view.hint = words("Not to judge it. Only so that you notice it sooner next time.");
    view.answer = words("I did not want them to see how much we needed this one.");
    view.read = {{"facts", words("what happened"), true},
                 {"own_part", words("your part"), true},
                 {"others_part", words("what others did"), true}};
    return view;
}

CalmView calm() {
    CalmView view;
    view.people = {{words("Priya"), {}, words("0171 3920012"), {}}};
    view.country = "DE";
    view.countryName = words("Germany");
    view.helplines = {{words("TelefonSeelsorge"), words("Day and night. As of June 2025."),
                       words("0800 111 0 111"), words("or 0800 111 0 222 or 116 123")}};
    view.emergency = {{words("Ambulance"),
                       words("When you or someone near you is in danger now."),
                       words("112"),
                       {}}};
    view.plan = {{1, words("My signs"),
                  words("I stop answering messages. I sleep at noon and lie awake at four.")},
                 {2, words("What I do on my own"),
                  words("Walk to the river and back. Knead bread. Radio plays, the old ones.")},
                 {3, words("People and places"),
                  words("Lena\u2019s training on Thursdays. The library, upstairs by the window.")},
                 {4, words("Whom I ask for help"), words("Priya, 0171 3920012")}};
    view.choices = {{"AT", words("Austria")}, {"DE", words("Germany")}};
    view.raised = true;
    return view;
}

CalmView calmAlone() {
    CalmView view;
    view.emergency = {{words("Ambulance"),
                       words("When you or someone near you is in danger now."),
                       words("112 or 911"),
                       {}}};
    view.choices = calm().choices;
    return view;
}

ReflectView closing() {
    ReflectView view = reflect();
    view.closing = true;
    view.closingLine = words("You have looked at all of it. A step is small and has a day.");
    view.keptSteps = {words("When the next sprint is planned, ask Jonas for a pre-mortem first. "
                            "Due Friday 27 November.")};
    for (Step& step : view.steps)
        step = {step.name, 1, false};
    return view;
}

namespace {

constexpr core::CivilDate on(int year, unsigned month, unsigned day) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

JournalRow row(unsigned char number, core::CivilDate day, const char* title, const char* line,
               const char* area, int lessons) {
    return {.id = id(number),
            .place = core::dayNumber(day) << 12,
            .day = QDate(static_cast<int>(day.year()),
                         static_cast<int>(static_cast<unsigned>(day.month())),
                         static_cast<int>(static_cast<unsigned>(day.day()))),
            .title = words(title),
            .line = words(line),
            .area = words(area),
            .lessons = lessons};
}

} // namespace

std::vector<JournalRow> entries() {
    std::vector<JournalRow> rows{
        row(2, on(2026, 11, 20), "Client chose the other proposal",
            "We heard it from the newsletter, not from them.", "Work", 0),
        row(30, on(2026, 11, 17), "Lost my temper in the standup",
            "Two people went quiet and stayed quiet.", "People", 1),
        row(31, on(2026, 11, 3), "Priya ran the planning without me",
            "I had asked her in May. It went well.", "Work", 0),
        row(32, on(2026, 10, 29), "Half marathon: stopped at 14 km", "Went out too fast, again.",
            "Self", 1),
        row(1, on(2026, 10, 9), "Release slipped by two weeks",
            "The estimate was mine and I made it alone.", "Work", 2),
        row(33, on(2026, 10, 2), "Forgot Lena\u2019s recital", "I had it in the wrong calendar.",
            "People", 1),
        row(34, on(2026, 9, 24), "Grant application rejected",
            "\u201cNot enough preliminary data.\u201d", "Project", 2),
        row(35, on(2026, 9, 11), "The onboarding survey flopped", "Four answers out of sixty.",
            "Work", 1),
        row(36, on(2024, 11, 21), "Said nothing in the kickoff",
            "I froze in the review and defended a design I did not believe in.", "Work", 2),
    };
    rows[0].waits = true;
    rows[2].kind = core::EntryKind::win;
    rows[5].starred = true;
    return rows;
}

JournalOutline journal() {
    JournalOutline outline{
        .today = on(2026, 11, 21), .all = 312, .unreflected = 1, .unfinished = 4};
    for (const JournalRow& row : entries())
        outline.marks.push_back({row.place, static_cast<std::int32_t>(row.place >> 12)});
    return outline;
}

JournalOutline emptyJournal() {
    return {.today = on(2026, 11, 21)};
}

EntryView entry() {
    EntryView view{.id = id(1),
                   .when = words("Friday 9 October 2026, 18:20"),
                   .area = words("Work"),
                   .weight = 4,
                   .title = words("Release slipped by two weeks"),
                   .text = words("The estimate was mine and I made it alone. On Thursday Priya "
                                 "showed that the import needs a second pass over every file, "
                                 "which nobody had counted, and we moved the date in front of "
                                 "the whole company.")};
    view.feelings = {words("embarrassed")};
    view.causes = {words("estimate")};
    view.tags = {words("release")};
    view.answers = {
        {words("What caused this setback?"),
         words("I treated a guess as a promise. The plan had no line for \u201cthings we have not "
               "looked at yet\u201d."),
         {}},
        {words("What patterns contributed?"),
         words("I estimated alone again. When an estimate feels obvious to me, that is the moment "
               "to ask one person who will do the work."),
         {words("When an estimate feels obvious to me, that is the moment to ask one person who "
                "will do the work.")}}};
    view.lessons = {
        {id(10), words("When an estimate feels obvious, ask one person who will do the work."),
         words("next review today")},
        {id(11), words("Silence in a meeting is not agreement."), words("next review today")}};
    view.steps = {{.id = id(3),
                   .text = words("Ask Jonas for a pre-mortem before the next sprint"),
                   .when = words("due today"),
                   .due = true}};
    view.versions = 2;
    return view;
}

EntryView grieved() {
    EntryView view{.id = id(8),
                   .when = words("Saturday 21 November 2026, 18:20"),
                   .weight = 5,
                   .title = words("Bruno is gone"),
                   .text =
                       words("Bruno fell asleep at the vet\u2019s this morning, with his head in "
                             "Lena\u2019s lap. The flat is so quiet that I keep the radio on.")};
    view.keptWords = {{words("He slept with his head on my shoes, every evening for eleven years."),
                       words("memory")},
                      {words("Lena"), words("who helps")}};
    view.lessons = {{id(12), words("Ask for the second opinion earlier."), words("rests")}};
    view.line = true;
    view.helplines = {
        words("Hilfetelefon Gewalt gegen Frauen (DE): 116 016, day and night, as of 2025-06")};
    return view;
}

EditorView editor() {
    EditorView view;
    view.entry.id = id(2);
    view.stored = {
        .title = words("Client chose the other proposal"),
        .text = words("We heard it from the newsletter, not from them. Jonas read it out at "
                      "lunch, and for a moment I thought he was joking.\n\nLooking back, the last "
                      "answer from Hartmann came on 3 November. They had asked one short question "
                      "about support after the launch. I sent four pages about the architecture. "
                      "I was proud of those four pages.\n\nAfter that it was quiet, and I told "
                      "everyone that quiet is good. I did not call, because calling felt like "
                      "begging. Priya asked twice whether we should. Both times I said: let us "
                      "not look nervous."),
        .day = QDate(2026, 11, 20),
        .time = QTime(17, 42),
        .area = words("work"),
        .weight = 3,
        .feelings = {words("disappointed"), words("embarrassed")},
        .tags = {words("proposal"), words("Hartmann")}};
    view.fields = view.stored;
    view.versions = 4;
    view.waits = true;
    view.usedTags = {words("release"), words("proposal")};
    return view;
}

VersionsView versions() {
    return {
        .row = id(2),
        .entry = id(2),
        .heading = words("Client chose the other proposal"),
        .rows = {
            {words("Now"), words("97 words"), editor().fields.text},
            {words("Today, 19:40"), words("71 words"),
             words("We heard it from the newsletter, not from them.")},
            {words("Yesterday, 18:05"), words("59 words"),
             words("We heard it from the newsletter, not from them. They simply took the cheaper "
                   "one.\n\nLooking back, the last answer from Hartmann came on 3 November. They "
                   "had asked one short question about support. I sent four pages about the "
                   "architecture. Nobody there reads anything longer than a page.\n\nAfter that it "
                   "was quiet. Priya should have called them.")},
            {words("Yesterday, 17:42"), words("9 words"),
             words("We heard it from the newsletter, not from them.")}}};
}

std::vector<TrashRow> trash() {
    return {
        {.id = id(40),
         .title = words("Parking ticket, again"),
         .line = words("Entry, deleted today"),
         .meta = words("Tuesday 3 November 2026, 08:12"),
         .text = words("Third one this year. I parked \u201cjust for five minutes\u201d in front "
                       "of the school, and came back after twenty."),
         .comesBack = {words("2 versions of the text")}},
        {.id = id(41),
         .lesson = true,
         .title = words("Never book the first train."),
         .line = words("Lesson, deleted on 16 November"),
         .meta = words("Lesson, kept 3 May 2026"),
         .comesBack = {words("1 review")}},
        {.id = id(42),
         .title = words("Test entry"),
         .line = words("Entry, deleted on 2 November"),
         .meta = words("Monday 2 November 2026, 11:00")}};
}

LessonsView lessons() {
    LessonsView view;
    const QString release = words("Release slipped by two weeks");
    view.rows = {
        {id(10), LessonGroup::due,
         words("When an estimate feels obvious, ask one person who will do the work."), release, 3,
         words("Today")},
        {id(11), LessonGroup::due, words("Silence in a meeting is not agreement."), release, 2,
         words("Today")},
        {id(12), LessonGroup::due, words("Start slower than feels right; the last third decides."),
         words("Half marathon: stopped at 14 km"), 2, words("Today")},
        {id(13), LessonGroup::growing,
         words("Say the uncomfortable thing on day one, when it is still small."),
         words("Said nothing in the kickoff"), 4, words("in 9 days")},
        {id(14), LessonGroup::growing, words("One calendar. Two calendars are none."),
         words("Forgot Lena\u2019s recital"), 5, words("in 2 months")},
        {id(15), LessonGroup::growing,
         words("Ask reviewers what would change their mind before you write."),
         words("Grant application rejected"), 3, words("in 3 weeks")},
        {id(16),
         LessonGroup::partOfMe,
         words("Test with three people before you send to sixty."),
         words("The onboarding survey flopped"),
         5,
         {}},
    };
    view.used = 5;
    view.due = 3;
    return view;
}

LessonsView noLessons() {
    LessonsView view;
    view.suggestion = LessonSuggestion{id(20), words("Missed the early train"),
                                       words("Captured this morning. About 5 minutes.")};
    return view;
}

LessonDetail lesson() {
    return {.id = id(13),
            .text = words("Say the uncomfortable thing on day one, when it is still small."),
            .meta = words("Kept 17 November 2024. Next review in 9 days."),
            .life =
                words("Proven: it helped 3 times. Three uses, and 90 days in memory, make it part "
                      "of you."),
            .entry = id(21),
            .entryTitle = words("Said nothing in the kickoff"),
            .quote = words("I knew it would not work, and I smiled."),
            .uses = {{words("Told Priya about the scope worry in the first meeting"),
                      words("12 Nov"), id(22), words("The scope grew again")},
                     {words("Asked the landlord before signing"), words("3 Sep"), {}, {}},
                     {words("Raised the budget gap in week one"), words("21 May"), {}, {}}},
            .steps = {{words("When the kickoff is planned, name the weakest point first"),
                       words("due 24 Nov"), id(22), words("The scope grew again")}},
            .near = {{id(14), words("Say early what you doubt."), words("Kept 3 March.")}}};
}

ReviewView review() {
    ReviewView view;
    view.lesson = id(11);
    view.entry = id(1);
    view.index = 1;
    view.count = 3;
    view.entryLine = words("Release slipped by two weeks, 9 October");
    view.sentence = words("Silence in a meeting is not agreement.");
    view.lastTime = words("Last time, 12 days ago, you wrote: \u201cAsked for a show of hands. Two "
                          "people disagreed.\u201d");
    view.next = {words("tomorrow"), words("in 9 days"), words("in 3 weeks"), words("in 3 months")};
    view.canUndo = true;
    return view;
}

UnusedView unused() {
    const ReviewView lesson = review();
    return {.lesson = lesson.lesson,
            .entry = id(1),
            .entryLine = lesson.entryLine,
            .cue = words("When an estimate feels obvious\u2026"),
            .rule = words("ask one person who will do the work."),
            .cameUp = words("Came up on 4 Nov and 17 Nov and was not used."),
            .times = 2,
            .when = words("an estimate feels obvious and the meeting was nearly over"),
            .shared = words("Both times you wrote: \u201cthe meeting was nearly over\u201d."),
            .leave = words("comes back on Tuesday"),
            .sooner = true};
}

ReviewView reviewed() {
    ReviewView view;
    view.done = true;
    view.count = 3;
    view.index = 3;
    view.doneTitle = words("Done.");
    view.doneLine = words("Next on Tuesday.");
    return view;
}

PaletteFound found() {
    const QStringList sought{QStringLiteral("estim")};
    const auto row = [&](PaletteRow::Kind kind, unsigned char number, const char* text,
                         const char* right) {
        PaletteRow made{.kind = kind,
                        .text = QString::fromUtf8(text),
                        .right = QString::fromUtf8(right),
                        .id = id(number)};
        matches(made.text, sought, &made.marks);
        return made;
    };
    using Kind = PaletteRow::Kind;
    return {
        .lessons = {row(Kind::lesson, 1,
                        "When an estimate feels obvious, ask one person who will do the work.",
                        "used 3 times"),
                    row(Kind::lesson, 2, "Give estimates as a range and name the risk.",
                        "in 3 weeks")},
        .entries = {
            row(Kind::entry, 3,
                "Release slipped by two weeks: the estimate was mine and nobody else had "
                "looked at it before",
                "9 Oct"),
            row(Kind::entry, 4, "Bathroom renovation: the first estimate doubled", "2 Mar 2024"),
            row(Kind::entry, 5, "Told the board a number I had not checked: my estimate",
                "14 Jun 2022")}};
}

std::vector<PaletteRow> actions() {
    return {{.kind = PaletteRow::Kind::action,
             .text = QStringLiteral("New setback"),
             .right = QStringLiteral("Ctrl+N"),
             .action = QStringLiteral("new-setback")},
            {.kind = PaletteRow::Kind::action,
             .text = QStringLiteral("Keyboard shortcuts"),
             .right = QStringLiteral("Ctrl+?"),
             .action = QStringLiteral("shortcuts")}};
}

Choices choices() {
    const auto words = [](const char* text) { return QString::fromUtf8(text); };
    return {
        .fonts = {words("DejaVu Serif"), words("Noto Serif")},
        .guides = {{words("gibbs"), words("Reflective cycle"),
                    words("Six steps from what happened to what next.")},
                   {words("five-whys"), words("Five whys"),
                    words("From what is seen to what lies below it.")}},
        .places = {{words("This journal"), words("/home/mara/.local/share/upturn/journal.upturn")},
                   {words("Settings of this computer"),
                    words("/home/mara/.config/upturn/upturn.ini")}},
        .recent = {words("/home/mara/work.upturn")},
        .tray = true};
}

Wishes wishes() {
    Wishes wishes;
    wishes.journal.contacts = core::Text::repaired("Lena, 0151 234 567\nThe helpline, 116 123");
    return wishes;
}

HardView hard() {
    const auto words = [](const char* text) { return QString::fromUtf8(text); };
    return {.when = words("Saturday night, 0:47"),
            .weight = 5,
            .night = true,
            .questions = {words("What happened, as plainly as you can"),
                          words("What would you say to a friend who told you this?"),
                          words("What is one small thing for the next ten minutes?")},
            .words = {words("I shouted at Lena over the homework until she cried. Her door is "
                            "shut."),
                      words("You were worn out and you love her. It can be put right at "
                            "breakfast."),
                      QString()},
            .contacts = {words("Jonas, 0151 234 567"), words("The helpline, 116 123")}};
}

namespace {

PracticeView practiceOf(const char* id, const char* name, const char* about, const char* state) {
    PracticeView view;
    view.id = id;
    view.name = words(name);
    view.about = words(about);
    view.state = words(state);
    view.today = words("Ask one question you do not know the answer to.");
    return view;
}

DayRow daysOf(const char* name, const std::vector<int>& days) {
    DayRow row{.name = words(name), .notes = {}};
    for (const int day : days)
        row.notes[day] = words("They want to know earlier, even when it is not certain.");
    return row;
}

OwnRow rowOf(unsigned char number, core::BlockKind kind, const char* title, const char* meta) {
    return {.id = id(number),
            .kind = kind,
            .title = words(title),
            .meta = words(meta),
            .closed = false,
            .fields = {}};
}

} // namespace

PracticesView noPractices() {
    PracticesView view;
    view.practices = {
        practiceOf("learning", "Learn the job you have",
                   "One thing learned a day: read, ask, watch someone good.", "Not tried yet"),
        practiceOf("excellence", "People better than you",
                   "Hand over real authority, then get out of the way.", "Not tried yet"),
        practiceOf("listening", "90 days of listening",
                   "Ask more than you tell. Four sources, 90 days.", "Not tried yet"),
        practiceOf("systems", "Systems, not results",
                   "Remove one obstacle instead of adding one plan.", "Not tried yet"),
        practiceOf("transparency", "Say it before they ask",
                   "Plans, progress and setbacks, out loud and early.", "Not tried yet"),
        practiceOf("wins", "Small win, long game",
                   "Pair each quick win with what it buys time for.", "Not tried yet")};
    return view;
}

PracticesView practices() {
    using core::BlockKind;
    PracticesView view = noPractices();
    view.practices[0].state = words("61 days, from March 2025");
    PracticeView& listening = view.practices[2];
    listening.state = words("Running, day 41");
    listening.running = true;
    listening.dayLine = words("Day 41 of 90. You wrote something down on 31 of them.");
    listening.since = words("Started 12 October, after ");
    listening.entry = id(1);
    listening.entryTitle = words("Release slipped by two weeks");
    listening.ends = words("Ends 9 January. A day without a note is just a day.");
    listening.sources = {words("People who report to you"), words("Customers"),
                         words("Stakeholders"), words("Data")};
    listening.sourceIds = {"employees", "customers", "stakeholders", "data"};
    listening.chart = {
        .start = QDate(2026, 10, 12),
        .days = 90,
        .today = 40,
        .rows = {daysOf("People who report to you",
                        {0, 1, 3, 4, 7, 8, 10, 14, 15, 18, 21, 25, 29, 32}),
                 daysOf("Customers", {2, 9, 16, 23, 30, 37}),
                 daysOf("Stakeholders", {4, 11, 17, 28, 36}),
                 daysOf("Data", {1, 5, 12, 19, 22, 26, 33, 38})},
        .summary = words("Logged on 31 of 41 days: People who report to you 14, Customers 6, "
                         "Stakeholders 5, Data 8")};
    view.rows = {rowOf(70, BlockKind::goal, "Two people estimate every story",
                       "Now: I do it alone. Seen by: names on the cards. By 18 December."),
                 rowOf(71, BlockKind::win, "The nightly build is green again",
                       "A persistent issue. Buys time for: a test plan that lasts."),
                 rowOf(72, BlockKind::decision, "Step back from the migration lead",
                       "Priya knows it better. To look at again in 3 weeks."),
                 rowOf(73, BlockKind::person, "Priya", "Helps with: estimates."),
                 rowOf(74, BlockKind::feedback, "What should I have asked you in the planning?",
                       "Asked Priya, 3 November. No answer yet.")};
    return view;
}

BeforeView before() {
    BeforeView view;
    view.today = QDate(2026, 11, 21);
    view.all = 48;
    view.lessons = {
        {id(13), words("Say the uncomfortable thing on day one, when it is still small."),
         words("Because of \u201clate\u201d and \u201cboard\u201d. Used 12 November: \u201cShe "
               "thanked me.\u201d")},
        {id(75), words("Give estimates as a range and name the risk."),
         words("Because of \u201cmigration\u201d. Not used yet.")},
        {id(11), words("Silence in a meeting is not agreement."),
         words("Because of \u201cboard\u201d. Used 9 November: \u201cTwo people "
               "disagreed.\u201d")}};
    view.faced = FacedBefore{.entry = id(76),
                             .title = words("Told the board a number I had not checked"),
                             .meta = words("14 June 2022, weight 4.")};
    return view;
}

GroundView ground() {
    return {.gone = false,
            .sameJournal = true,
            .journal = QStringLiteral("Mara.upturn, in Documents"),
            .time = QStringLiteral("20:41"),
            .there = QStringLiteral("311 entries, the newest from 17 November."),
            .open = QStringLiteral("313 entries, the newest from 21 November."),
            .details = {QStringLiteral("/home/mara/Documents/Mara.upturn"),
                        QStringLiteral("There now: 311 entries, the newest from 17 November.")},
            .beside = "/home/mara/Documents/Mara, 21 November 20.41.07.upturn"};
}

RecoveryView recovery() {
    const auto copy = [](const char* name, const char* line) {
        return RecoveryView::Copy{.name = QString::fromUtf8(name),
                                  .line = QString::fromUtf8(line),
                                  .right = QStringLiteral("checked"),
                                  .file = QString::fromUtf8(name)};
    };
    return {
        .journal = QStringLiteral("Mara.upturn, 38.2 MB, in Documents"),
        .title = QStringLiteral("A part of your journal file can't be read"),
        .about = QStringLiteral("A part of the file was overwritten, most likely by the disk. "
                                "Upturn has looked at a copy, and left your file exactly as it "
                                "is."),
        .rows = {{QStringLiteral("Entries"), QStringLiteral("304 of 312"), false},
                 {QStringLiteral("Lessons"), QStringLiteral("48")},
                 {QStringLiteral("Next steps"), QStringLiteral("71")},
                 {QStringLiteral("Reviews and practice days"), QStringLiteral("1,906")}},
        .notReadable = QStringLiteral("8 records of what you wrote are missing (operations 1204 "
                                      "to 1211)."),
        .copies = {copy("Today, 08:00", "312 entries"),
                   copy("Yesterday, 08:00", "311 entries, 1 thing that can be read now is not "
                                            "in it"),
                   copy("Saturday 14 November, 21:10", "310 entries")},
        .repair = QStringLiteral("Repairing keeps what can be read, after a copy of the file as "
                                 "it is."),
        .readable = "/home/mara/.local/state/upturn/recovery/Mara.upturn"};
}

QVector<TypedWords> typedWords() {
    return {{QStringLiteral("New entry"),
             QStringLiteral("Priya asked whether the demo can move to Thursday. I said yes before "
                            "I had looked at the calendar, and now Lena\u2019s")}};
}

CirclingView circling() {
    const auto again = QStringLiteral("I always do this when I am tired");
    const auto sounded = QStringLiteral("how I sounded");
    return {.entry = id(7),
            .title = QStringLiteral("Lost my temper in the standup"),
            .evidence = QStringLiteral("What you wrote is 71 % like an earlier time, and the "
                                       "weight has not moved."),
            .texts = {{QStringLiteral("Tuesday 17 November"),
                       QStringLiteral("I keep hearing how I sounded. I always do this when I am "
                                      "tired."),
                       {sounded, again},
                       4},
                      {QStringLiteral("Thursday 19 November"),
                       QStringLiteral("Still hearing how I sounded. Why do I always do this when "
                                      "I am tired?"),
                       {sounded, again},
                       4},
                      {QStringLiteral("today"),
                       QStringLiteral("I cannot drop how I sounded. I always do this when I am "
                                      "tired."),
                       {sounded, again},
                       4}},
            .signs = {QStringLiteral("Much of it is in the same words as an earlier time."),
                      QStringLiteral("A day or more later it is as heavy as it was.")},
            .back = QDate(2026, 11, 28)};
}

AgainView again() {
    return {
        .entry = id(5),
        .sentence = words("Say the uncomfortable thing on day one, when it is still small."),
        .kept = words("Kept 17 November 2024. Used 3 times."),
        .head = words("The sixth time, and the gap is growing"),
        .cause = words("Cause: kept quiet though I knew"),
        .because = words("Shown because of \u201cplanning\u201d and \u201cquiet\u201d."),
        .linked = {},
        .chain = {
            {words("14 Nov 2024"), words("Said nothing in the kickoff"), {}, 0},
            {words("21 Nov 2024"), words("Defended a design I doubted"), words("7 days"), 7},
            {words("16 Jan 2025"), words("Let the contract talk slide"), words("8 weeks"), 56},
            {words("2 Jun 2025"), words("Smiled at the plan for the move"), words("5 months"), 137},
            {words("5 Feb"), words("Kept quiet about the hiring freeze"), words("8 months"), 248},
            {words("Today"), words("This one"), words("9 months"), 289}}};
}

std::vector<GuideRow> guides() {
    return {
        {{}, words("Let Upturn choose"), words("Out of all of them, what fits best now."), true},
        {words("five-whys"), words("Five whys"),
         words("From what is seen to what lies below it. Often criticised for looking for one "
               "cause only; here it may branch.")},
        {words("aar"), words("After-action review"),
         words("What was meant to happen, what did, and why the two differ. In 46 studies "
               "those who did it were about a fifth better.")},
        {words("distanced"), words("From further away"),
         words("As if it had happened to somebody you like.")}};
}

std::vector<WhyNot> whyNot() {
    std::vector<WhyNot> others{{words("Which system, not which person, produced this?"),
                                words("A close second. It is next if you skip."),
                                {}},
                               {words("What did I not ask, and whom?"),
                                words("Fits too, and comes after those above."),
                                {}},
                               {words("What strengths can I build from this?"),
                                words("A later part: Strengths."), words("E2")},
                               {words("Who saw it, and who did I fear saw it?"),
                                words("Skipped twice. Rests until 2026-12-30."), words("E6")},
                               {words("What can I be grateful for here?"),
                                words("Not before 7 days have passed."), words("E4")}};
    for (int i = 0; i < 12; ++i)
        others.push_back({words("What would you tell a friend to whom this had happened?"),
                          words("Asked only when your words call for it."), words("E2")});
    return others;
}

StepView stepDue() {
    return {.id = id(3),
            .entryLine = words("Release slipped by two weeks, 9 October"),
            .sentence = words("When the next sprint is planned, ask Jonas for a pre-mortem first."),
            .meta = words("Your next step, due today. Made to avoid: estimating alone."),
            .tries = {words("9 October: ask Jonas in the hall. It did not help.")},
            .countsFor = words("When an estimate feels obvious to me\u2026"),
            .today = QDate(2026, 11, 21)};
}

} // namespace upturn::gui::sample
