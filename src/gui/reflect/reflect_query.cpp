// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/reflect_query.hpp"

#include "reflect/plan_words.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/led_back.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace upturn::gui {
namespace {

/// As long ago as that, people count the days; later they say the month.
constexpr int lateDays = 30;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::ReflectPage", words);
}

QString fromUtf8(const std::string& words) {
    return QString::fromStdString(words);
}

/// The part of the way that the question stands in, which need not be the one of the next question.
void standAt(std::vector<Step>& steps, const std::vector<std::string>& ids,
             const app::Surroundings& surroundings, const std::string& question) {
    const auto* prompt = surroundings.catalogue().prompt(question);
    if (prompt == nullptr)
        return;
    for (const std::string& part : {prompt->guideStage, std::string(nameOf(prompt->stage))}) {
        const auto here = std::find(ids.begin(), ids.end(), part);
        if (here == ids.end())
            continue;
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].current = ids[i] == part;
        return;
    }
}

/// `question`: the one on the page; empty: the next one.
core::Result<std::vector<Step>> readSteps(app::Reflection& reflection, const core::Id& entry,
                                          const app::Wish& wish,
                                          const app::Surroundings& surroundings,
                                          const std::string& question) {
    const auto trail = reflection.trail(entry, wish);
    if (!trail)
        return core::passOn(trail);
    std::vector<Step> steps;
    std::vector<std::string> ids;
    for (const auto& mark : *trail) {
        ids.push_back(mark.id);
        const double done = mark.all > 0 ? static_cast<double>(mark.done) / mark.all : 0.0;
        steps.push_back({fromUtf8(mark.name), done, mark.current});
    }
    standAt(steps, ids, surroundings, question);
    return steps;
}

QString lineOf(const core::NextStep& step, core::CivilDate today) {
    const QString words = step.when.empty()
                              ? shown(step.then)
                              : say("When %1, %2").arg(shown(step.when), shown(step.then));
    return step.due ? say("%1. Due %2.").arg(words, dayIn(*step.due, today))
                    : say("%1.").arg(words);
}

/// A dimension, as it follows "Read so far:".
QString toldAs(const std::string& dimension) {
    static const std::map<std::string, const char*> names{
        {"facts", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what happened")},
        {"feeling", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "how it feels")},
        {"own_part", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "your part")},
        {"cause", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "why it came about")},
        {"others_part", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what others did")},
        {"pattern", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what repeats")},
        {"tried", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what you tried")},
        {"next_step", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what comes next")},
        {"lesson", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what you take from it")},
        {"need", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "what you need")},
        {"support", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "who is there")},
    };
    const auto known = names.find(dimension);
    return known == names.end() ? QString() : say(known->second);
}

std::vector<ReadOf> readOf(const std::vector<std::string>& told) {
    std::vector<ReadOf> all;
    for (const std::string& dimension : app::tellable())
        if (const QString name = toldAs(dimension); !name.isEmpty())
            all.push_back({dimension, name, std::ranges::find(told, dimension) != told.end()});
    return all;
}

/// What stands around a question because of what the entry says.
core::Result<void> readBeside(ReflectView& view, store::Journal& journal,
                              const app::Surroundings& surroundings, const core::Entry& entry) {
    const auto beside = app::besideOf(journal, surroundings, entry);
    if (!beside)
        return core::passOn(beside);
    view.words = shown(entry.text);
    view.gentle = beside->bearing.soft();
    view.lift = entry.lift;
    if (entry.lift == core::Lift::myPart) {
        const auto said = journal.saidAt(entry.id);
        const auto met = journal.encounters(entry.id);
        if (!said)
            return core::passOn(said);
        if (!met)
            return core::passOn(met);
        const auto lifted = said->find("lift");
        view.liftedNow =
            lifted != said->end() && std::ranges::none_of(*met, [&](const core::Encounter& one) {
                return one.at > lifted->second;
            });
    }
    view.hurt = app::isViolence(beside->bearing);
    view.line = beside->line;
    for (const app::Helpline& line : beside->helplines)
        view.helplines << unbroken(fromUtf8(app::sentenceOf(line, surroundings.now())));
    if (!beside->emergency.empty())
        view.helplines << unbroken(fromUtf8(beside->emergency)).split(QLatin1Char('\n'));
    if (!beside->told.empty() || !entry.corrected.empty())
        view.read = readOf(beside->told);
    return {};
}

/// What every stop of one entry shows.
core::Result<Stop> readFrame(store::Journal& journal, app::Reflection& reflection,
                             const app::Surroundings& surroundings, const core::Id& id,
                             const app::Wish& wish, const std::string& question = {}) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    auto steps = readSteps(reflection, id, wish, surroundings, question);
    if (!steps)
        return core::passOn(steps);
    const auto nextSteps = journal.steps(id);
    if (!nextSteps)
        return core::passOn(nextSteps);
    Stop stop;
    stop.view.entryTitle = shown(core::heading(*entry));
    stop.view.steps = std::move(*steps);
    stop.view.today = dateOf(surroundings.today());
    if (const auto* guide = surroundings.catalogue().guide(wish.guide); guide != nullptr)
        stop.view.guide = fromUtf8(guide->title.in(surroundings.language()));
    for (const core::NextStep& step : *nextSteps)
        stop.view.keptSteps << lineOf(step, surroundings.today());
    const auto draft = app::unsaved(journal, stepDraftNameOf(id), {}, {});
    if (!draft)
        return core::passOn(draft);
    if (draft->typed) {
        stop.view.step = stepIn(draft->typed->words);
        stop.stepTyped = draft->typed->words;
    }
    stop.stepsAside = draft->pieces;
    std::erase_if(stop.stepsAside, [](const app::Aside& one) { return stepIn(one.words).empty(); });
    if (const auto read = readBeside(stop.view, journal, surroundings, *entry); !read)
        return core::passOn(read);
    return stop;
}

constexpr int daysUntilAsked = 7;

/// What was answered to a question for a plan is the step that is offered, once.
void takePlan(ReflectView& view, const app::Surroundings& surroundings, const core::Entry& entry,
              const std::vector<core::Answer>& answers) {
    if (!view.step.empty() || !view.keptSteps.isEmpty())
        return;
    for (const core::Answer& answer : answers) { // oldest first: the last plan counts
        const auto* prompt = surroundings.catalogue().prompt(answer.question.id);
        using Kind = std::decay_t<decltype(prompt->kind)>;
        if (prompt == nullptr || prompt->kind != Kind::ifThen)
            continue;
        // What is no answer is no step, either.
        const bool plans = app::isStep(surroundings, entry, answer.question, answer.text);
        view.step = plans ? planIn(shown(answer.text)) : StepDraft();
        if (plans) // as for one that is typed here
            view.step.due = dateOf(surroundings.today()).addDays(daysUntilAsked);
    }
}

/// How an answer of that kind is written, where the question does not show it.
template<class Kind>
QString fieldHintOf(Kind kind) {
    switch (kind) {
    case Kind::pair:
        return say("The two sides, a line for each");
    case Kind::people:
        return say("A name, or several, a line for each");
    case Kind::ifThen:
        return say("When ..., I will ...");
    case Kind::date:
        return say("A day, like 2026-11-20 or \u201cyesterday\u201d");
    case Kind::timer:
        return say("Nothing has to be written here.");
    default:
        return {};
    }
}

core::Result<void> readDraft(Stop& stop, store::Journal& journal, const core::Id& entry) {
    auto found =
        app::unsaved(journal, draftNameOf(entry, stop.question.id), stop.written, stop.version);
    if (!found)
        return core::passOn(found);
    stop.unsaved = std::move(*found);
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    for (const core::Answer& answer : *answers)
        if (answer.question.id == stop.question.id && answer.id != stop.answer)
            stop.before.insert(answer.id);
    stop.view.answer = shown(stop.unsaved.typed ? stop.unsaved.typed->words : stop.written);
    return {};
}

std::string proposalDraftsOf(const core::Id& entry) {
    return "proposal/" + entry.hex() + "/";
}

/// Other words for a proposal are known by the sentence it proposes.
std::string proposalDraftNameOf(const core::Id& entry, const core::Text& sentence) {
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(sentence.utf8()),
                                                     QCryptographicHash::Sha256);
    return proposalDraftsOf(entry) + hash.toHex().left(16).toStdString();
}

/// Other words for a sentence that nobody has kept yet.
struct OtherWords {
    std::string draft;
    core::Text sentence; ///< empty where that is not known any more
    core::Text words;
};

core::Result<std::vector<OtherWords>> readOtherWords(store::Journal& journal,
                                                     const core::Id& entry) {
    const auto drafts = journal.drafts(proposalDraftsOf(entry));
    if (!drafts)
        return core::passOn(drafts);
    std::vector<OtherWords> waiting;
    for (const store::SavedDraft& draft : *drafts) {
        const auto found = app::unsaved(journal, draft.name, {}, {});
        if (!found)
            return core::passOn(found);
        if (!found->typed || found->typed->words.blank())
            continue;
        // The version such a draft goes on from is the sentence itself.
        core::Text sentence = core::Text::repaired(found->typed->from);
        if (sentence != found->typed->words)
            waiting.push_back({draft.name, std::move(sentence), found->typed->words});
    }
    return waiting;
}

bool isAbout(const OtherWords& one, const core::Id& entry, const core::Text& said) {
    if (said.blank())
        return false;
    const auto holds = [](const core::Text& all, const core::Text& part) {
        return all.utf8().find(part.utf8()) != std::string::npos;
    };
    return one.draft == proposalDraftNameOf(entry, said) ||
           (!one.sentence.blank() && (holds(said, one.sentence) || holds(one.sentence, said)));
}

/// Whether they were kept, or their sentence was said to be no lesson.
core::Result<bool> isSettled(store::Journal& journal, const core::Id& entry, const OtherWords& one,
                             const std::vector<core::Lesson>& lessons) {
    if (std::ranges::find(lessons, one.words, &core::Lesson::text) != lessons.end())
        return true;
    const auto declined = journal.blocks({.kind = core::BlockKind::declined, .entry = entry});
    if (!declined)
        return core::passOn(declined);
    return std::ranges::any_of(*declined, [&](const core::Block& sentence) {
        return isAbout(one, entry, sentence.words("quote"));
    });
}

/// The words of the person wait at the sentence they are for, whatever has become of that: it is
/// proposed, or was kept as it stood, or is in no answer any more.
core::Result<void> placeOtherWords(Takeaways& harvest, store::Journal& journal,
                                   const core::Id& entry,
                                   const std::vector<core::Lesson>& lessons) {
    const auto all = readOtherWords(journal, entry);
    if (!all)
        return core::passOn(all);
    for (const OtherWords& one : *all) {
        const auto settled = isSettled(journal, entry, one, lessons);
        if (!settled)
            return core::passOn(settled);
        if (*settled)
            continue;
        const auto proposed = std::ranges::find(harvest.proposals, one.draft, &Proposal::draft);
        if (proposed != harvest.proposals.end()) {
            proposed->reworded = shown(one.words);
            continue;
        }
        const auto kept = std::ranges::find_if(lessons, [&](const core::Lesson& lesson) {
            return isAbout(one, entry, lesson.text) || isAbout(one, entry, lesson.from.quote);
        });
        if (kept != lessons.end()) {
            const auto card = std::ranges::find(harvest.kept, kept->id, &KeptLesson::id);
            card->reworded = shown(one.words);
            card->draft = one.draft;
            continue;
        }
        const core::Text& sentence = one.sentence.blank() ? one.words : one.sentence;
        Proposal alone{.text = shown(sentence), .draft = one.draft, .reworded = shown(one.words)};
        alone.value.takeaway.text = sentence;
        alone.value.from = {.entry = entry, .quote = sentence};
        harvest.proposals.push_back(std::move(alone));
    }
    return {};
}

/// A scale asks for a number: from 0 to 10, or to 100 where its words say so.
QStringList scaleOf(const QString& question) {
    const int step = question.contains(QLatin1String("100")) ? 10 : 1;
    QStringList numbers;
    for (int i = 0; i <= 10; ++i)
        numbers << QString::number(i * step);
    return numbers;
}

void fillOptions(ReflectView& view, const app::Surroundings& surroundings,
                 const core::Asked& question) {
    const auto* prompt = surroundings.catalogue().prompt(question.id);
    if (prompt == nullptr)
        return;
    using Kind = std::decay_t<decltype(prompt->kind)>;
    view.oneOption = prompt->kind != Kind::checklist;
    for (const auto& option : prompt->options)
        view.options << fromUtf8(option.label.in(surroundings.language()));
    view.fieldHint = fieldHintOf(prompt->kind);
    if (prompt->kind == Kind::scale && view.options.isEmpty())
        view.options = scaleOf(shown(question.text));
    if (prompt->kind == Kind::date && view.options.isEmpty()) {
        const core::CivilDate today = surroundings.today();
        view.options = {fromUtf8(core::isoDate(today)),
                        fromUtf8(core::isoDate(core::dateOfDayNumber(core::dayNumber(today) - 1)))};
    }
}

/// What is told of an answer to "Which comes closest?", by its key.
QString lineOfChoice(const std::string& key) {
    static const std::map<std::string, const char*> lines{
        {"own",
         QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "Something I said, did or left undone")},
        {"shared", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage",
                                     "Both sides, or the way things were set up")},
        {"done",
         QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "Somebody else\u2019s act or decision")},
        {"violence",
         QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "With words, hands, or by control")},
        {"injustice", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage",
                                        "Origin, gender, age, faith, body, or the like")},
        {"loss",
         QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "A person, an animal, a home, a hope")},
        {"illness", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "Illness, injury, exhaustion")},
        {"go-on", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "None of these, or not now")},
        {"yes", ""},
        {"unsure", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "Shows whom you could talk to")},
        {"no", QT_TRANSLATE_NOOP("upturn::gui::ReflectPage", "Shows whom you could call now")},
    };
    const auto known = lines.find(key);
    return known == lines.end() || *known->second == '\0' ? QString() : say(known->second);
}

/// "Are you safe right now?", "Which comes closest?": a question of no pack, with what may be
/// answered to it.
template<class Done>
void takeChoice(Stop& stop, const Done& done) {
    ReflectView& view = stop.view;
    stop.question.id = std::string(nameOf(done.why));
    stop.question.text = core::Text::repaired(done.sentence);
    view.question = fromUtf8(done.sentence);
    const bool safe = done.why == decltype(done.why)::safe;
    stop.asksSafe = safe;
    view.hint = safe ? say("What you wrote could mean that you are not.")
                     : say("Your words don't say for sure which of these it is. The next "
                           "questions depend on it, so Upturn asks.");
    view.choiceNote =
        safe ? say("If you skip, Upturn asks gently and does not ask this again tonight.")
             : say("If you skip, Upturn asks only what happened, how you feel and what you need. "
                   "You can change it later on the entry.");
    for (const auto& [key, words] : done.options)
        view.choices.push_back({fromUtf8(words), lineOfChoice(key), key});
    view.steps.clear(); // they depend on the answer
}

/// A sentence begins with it.
QString began(const QString& words) {
    return words.left(1).toUpper() + words.mid(1);
}

core::Result<std::optional<Echo>> readEcho(store::Journal& journal, app::Reflection& reflection,
                                           const app::Surroundings& surroundings,
                                           const core::Id& entry, const std::string& question) {
    const auto earlier = reflection.answeredElsewhere(entry, question);
    if (!earlier)
        return core::passOn(earlier);
    if (!*earlier)
        return std::nullopt;
    const auto about = journal.entry((*earlier)->entry);
    if (!about)
        return core::passOn(about);
    if (about->inTrash)
        return std::nullopt;
    const core::CivilDate today = surroundings.today();
    const core::CivilDate day =
        surroundings.dayOf(core::momentAt((*earlier)->at, about->written.zone));
    const QString words = shown((*earlier)->text).trimmed();
    const bool lately = core::dayNumber(today) - core::dayNumber(day) < lateDays;
    const QString line = lately
                             ? say("%1 you answered: \u201c%2\u201d").arg(began(ago(day, today)))
                             : say("In %1 you answered: \u201c%2\u201d").arg(monthIn(day, today));
    return Echo{.line = line.arg(words.section(QLatin1Char('\n'), 0, 0)),
                .words = words,
                .from = say("%1, %2").arg(shown(core::heading(*about)), dayIn(day, today))};
}

/// One may come back there: to an answer, or to a question without one that has words in its field.
struct Place {
    std::int64_t at = 0;
    const core::Answer* answer = nullptr;
    std::string question;
};

/// When a question was passed by last.
std::map<std::string, std::int64_t> passedBy(const std::vector<core::Encounter>& encounters) {
    std::map<std::string, std::int64_t> passed;
    for (const core::Encounter& met : encounters)
        if (met.met == core::Met::skipped)
            passed[met.question] = met.at;
    return passed;
}

core::Result<std::vector<Place>> readPlaces(store::Journal& journal,
                                            const app::Surroundings& surroundings,
                                            const core::Id& entry,
                                            const std::vector<core::Answer>& answers) {
    std::vector<Place> places;
    std::set<std::string> answered;
    for (const core::Answer& answer : answers) {
        places.push_back({answer.at, &answer, answer.question.id});
        answered.insert(answer.question.id);
    }
    const auto encounters = journal.encounters(entry);
    if (!encounters)
        return core::passOn(encounters);
    const std::string beginning = draftNameOf(entry, {});
    const auto drafts = journal.drafts(beginning);
    if (!drafts)
        return core::passOn(drafts);
    const auto passed = passedBy(*encounters);
    for (const store::SavedDraft& draft : *drafts) {
        const std::string question = draft.name.substr(beginning.size());
        // A pack may be gone since.
        if (draft.text.blank() || answered.contains(question) ||
            surroundings.catalogue().prompt(question) == nullptr)
            continue;
        const auto met = passed.find(question);
        places.push_back({met != passed.end() ? met->second : draft.at, nullptr, question});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& one, const Place& other) { return one.at < other.at; });
    return places;
}

bool isAt(const Place& place, const Stop& stop) {
    if (place.answer != nullptr)
        return place.answer->id == stop.answer;
    return stop.answer.empty() && place.question == stop.question.id;
}

void takeAnswer(Stop& stop, const core::Answer& answer) {
    stop.answer = answer.id;
    stop.version = answer.textVersion;
    stop.written = answer.text;
}

/// The page at one of the places; `canGoBack` is not known yet.
core::Result<Stop> stopAt(store::Journal& journal, const app::Surroundings& surroundings,
                          const core::Id& entry, const app::Wish& wish, const Place& place) {
    app::Reflection reflection(journal, surroundings);
    auto stop = readFrame(journal, reflection, surroundings, entry, wish, place.question);
    if (!stop)
        return core::passOn(stop);
    if (place.answer != nullptr) {
        stop->question = place.answer->question;
        takeAnswer(*stop, *place.answer);
    } else {
        auto asked = reflection.question(place.question);
        if (!asked)
            return core::passOn(asked);
        stop->question = std::move(*asked);
    }
    stop->view.question = shown(stop->question.text);
    if (const auto* prompt = surroundings.catalogue().prompt(stop->question.id)) {
        stop->view.hint = fromUtf8(prompt->hint.in(surroundings.language()));
        if (const std::string& why = prompt->why.in(surroundings.language()); !why.empty())
            stop->view.reasons << fromUtf8(why);
    }
    fillOptions(stop->view, surroundings, stop->question);
    if (const auto read = readDraft(*stop, journal, entry); !read)
        return core::passOn(read);
    return stop;
}

const Place* halfDone(const std::vector<Place>& places, const std::string& question) {
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place& place) {
        return place.answer == nullptr && place.question == question;
    });
    return found != places.end() ? &*found : nullptr;
}

/// Words of crisis have other things to be said than a question, and whether somebody is safe is
/// asked before all others; and who chose the question now can say why.
template<class Next>
bool mayComeBefore(const Next& next, const std::string& question) {
    if (const auto* choice = std::get_if<0>(&next))
        return choice->question.asked.id != question;
    const auto& done = std::get<1>(next);
    using End = decltype(done.why);
    return done.why != End::crisis && done.why != End::safe;
}

/// What was under way goes on. Where nothing came of it yet, it begins now.
void takeUp(app::Sitting& sitting, const app::Sitting& left, const app::GoingOn& on,
            const app::Surroundings& surroundings) {
    const std::int64_t now = sitting.begun;
    sitting = left;
    sitting.rests.reset();
    if (!on.halfDone)
        sitting.begun = now;
    if (on.typed.blank())
        sitting.caret.reset();
    // A pack may be gone since.
    if (surroundings.catalogue().guide(sitting.wish.guide) == nullptr)
        sitting.wish.guide.clear();
}

} // namespace

std::string draftNameOf(const core::Id& entry, const std::string& question) {
    return app::answerDraftName(entry, question);
}

std::string stepDraftNameOf(const core::Id& entry) {
    return app::stepDraftName(entry);
}

core::Text stepDraft(const StepDraft& step) {
    if (step.empty())
        return {};
    QJsonObject draft{{QStringLiteral("when"), step.when}, {QStringLiteral("then"), step.then}};
    if (step.due)
        draft[QStringLiteral("due")] = step.due->toString(Qt::ISODate);
    if (step.kind)
        draft[QStringLiteral("kind")] = static_cast<int>(*step.kind);
    if (!step.lesson.empty())
        draft[QStringLiteral("lesson")] = QString::fromStdString(step.lesson.hex());
    return core::Text::repaired(QJsonDocument(draft).toJson(QJsonDocument::Compact).toStdString());
}

StepDraft stepIn(const core::Text& draft) {
    const QJsonObject kept =
        QJsonDocument::fromJson(QByteArray::fromStdString(draft.utf8())).object();
    const auto words = [&kept](const char* name) {
        return kept.value(QLatin1String(name)).toString();
    };
    StepDraft step{.when = words("when"), .then = words("then"), .due = {}};
    if (const QDate due = QDate::fromString(words("due"), Qt::ISODate); due.isValid())
        step.due = due;
    if (const QJsonValue kind = kept.value(QLatin1String("kind")); kind.isDouble())
        step.kind = static_cast<core::StepKind>(kind.toInt());
    if (const auto lesson = core::Id::parse(words("lesson").toStdString()))
        step.lesson = *lesson;
    return step;
}

QString inOneLine(const StepDraft& step) {
    return step.when.isEmpty() || step.then.isEmpty()
               ? step.when + step.then
               : say("When %1, %2").arg(step.when, step.then);
}

core::Result<Stop> readNext(store::Journal& journal, const app::Surroundings& surroundings,
                            const core::Id& entry, const app::Wish& wish, const std::string& half) {
    app::Reflection reflection(journal, surroundings);
    auto stop = readFrame(journal, reflection, surroundings, entry, wish);
    if (!stop)
        return stop;
    const auto next = reflection.next(entry, wish);
    if (!next)
        return core::passOn(next);
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    const auto entryHere = journal.entry(entry);
    if (!entryHere)
        return core::passOn(entryHere);
    const auto places = readPlaces(journal, surroundings, entry, *answers);
    if (!places)
        return core::passOn(places);
    if (const Place* begun = halfDone(*places, half);
        begun != nullptr && mayComeBefore(*next, half)) {
        stop = stopAt(journal, surroundings, entry, wish, *begun);
        if (stop)
            stop->view.canGoBack = begun != &places->front();
        return stop;
    }
    ReflectView& view = stop->view;
    view.canGoBack = !places->empty();
    if (const auto* choice = std::get_if<0>(&*next)) {
        stop->question = choice->question.asked;
        view.canGoBack = !places->empty() && !isAt(places->front(), *stop);
        view.question = shown(stop->question.text);
        view.hint = fromUtf8(choice->question.hint);
        fillOptions(view, surroundings, stop->question);
        for (const auto& reason : choice->reasons)
            view.reasons << fromUtf8(reason.sentence);
        const auto met = journal.encounters(entry);
        if (!met)
            return core::passOn(met);
        view.mirror =
            fromUtf8(app::mirrorFor(surroundings, *met, *entryHere, choice->question.asked.id));
        if (!choice->question.why.empty())
            view.reasons << fromUtf8(choice->question.why);
        if (!choice->question.source.empty())
            view.source = say("Asked in \u201c%1\u201d.").arg(fromUtf8(choice->question.source));
        auto echo = readEcho(journal, reflection, surroundings, entry, stop->question.id);
        if (!echo)
            return core::passOn(echo);
        view.echo = std::move(*echo);
        if (const auto read = readDraft(*stop, journal, entry); !read)
            return core::passOn(read);
        return stop;
    }
    const auto& done = std::get<1>(*next);
    if (!done.options.empty()) {
        takeChoice(*stop, done);
        return stop;
    }
    view.closing = true;
    view.closingLine = fromUtf8(done.sentence);
    using End = decltype(done.why);
    const auto about = journal.entry(entry);
    if (!about)
        return core::passOn(about);
    takePlan(view, surroundings, *about, *answers);
    view.calm = done.why == End::crisis;
    stop->bySkips = done.why == End::twoSkips;
    stop->guideEnded = done.why == End::guideFinished || done.why == End::guideWaits;
    view.canCarryOn = stop->guideEnded || done.why == End::enough || done.why == End::limit ||
                      done.why == End::lookedBack || done.why == End::twoSkips;
    return stop;
}

core::Result<std::optional<Stop>> readBefore(store::Journal& journal,
                                             const app::Surroundings& surroundings,
                                             const core::Id& entry, const Stop& from,
                                             const app::Wish& wish) {
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    const auto places = readPlaces(journal, surroundings, entry, *answers);
    if (!places)
        return core::passOn(places);
    const auto here = std::find_if(places->begin(), places->end(),
                                   [&from](const Place& place) { return isAt(place, from); });
    if (here == places->begin())
        return std::nullopt;
    const Place& before = *std::prev(here);
    auto stop = stopAt(journal, surroundings, entry, wish, before);
    if (!stop)
        return core::passOn(stop);
    stop->view.canGoBack = std::prev(here) != places->begin();
    return stop;
}

core::Result<Beginning> readBeginning(store::Journal& journal,
                                      const app::Surroundings& surroundings, const core::Id& entry,
                                      const app::Wish& wish) {
    Beginning begins;
    begins.sitting = {.entry = entry, .wish = wish, .begun = surroundings.now().instant};
    const auto left = app::sittingOf(journal, entry, wish.lookBack);
    if (!left)
        return core::passOn(left);
    std::string question;
    if (*left && (wish.guide.empty() || wish.guide == (*left)->wish.guide)) {
        const auto on = app::goingOn(journal, surroundings, **left);
        if (!on)
            return core::passOn(on);
        question = on->question;
        if (on->halfDone || !question.empty())
            takeUp(begins.sitting, **left, *on, surroundings);
    }
    auto stop = readNext(journal, surroundings, entry, begins.sitting.wish);
    if (!stop)
        return core::passOn(stop);
    begins.stop = std::move(*stop);
    // Words of crisis have other things to be said than a question; and see `mayComeBefore`.
    if (question.empty() || begins.stop.question.id == question || begins.stop.view.calm ||
        begins.stop.asksSafe)
        return begins;
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    const auto places = readPlaces(journal, surroundings, entry, *answers);
    if (!places)
        return core::passOn(places);
    Place there{.question = question};
    for (const Place& place : *places)
        if (place.question == question)
            there = place;
    stop = stopAt(journal, surroundings, entry, begins.sitting.wish, there);
    if (!stop)
        return core::passOn(stop);
    begins.stop = std::move(*stop);
    begins.stop.view.canGoBack = !places->empty() && !isAt(places->front(), begins.stop);
    return begins;
}

core::Result<QString> readEnding(store::Journal& journal, const app::Surroundings& surroundings,
                                 const core::Id& entry, int lessons, int steps) {
    QStringList said;
    const core::CivilDate today = surroundings.today();
    if (lessons > 0) {
        const auto kept = journal.lessons({.entry = entry});
        if (!kept)
            return core::passOn(kept);
        said << QCoreApplication::translate("upturn::gui::ReflectPage", "%n lessons kept.", nullptr,
                                            lessons);
        std::optional<core::CivilDate> first;
        for (const core::Lesson& lesson : *kept)
            if (const auto due = lesson.standing.due; due && lesson.reviews.empty())
                if (!first || core::dayNumber(*due) < core::dayNumber(*first))
                    first = due;
        if (first)
            said << (lessons == 1 ? say("It comes back %1.") : say("The first comes back %1."))
                        .arg(fromNow(*first, today));
    }
    if (steps > 0) {
        const auto made = journal.steps(entry);
        if (!made)
            return core::passOn(made);
        const auto due = made->empty() ? std::nullopt : made->back().due;
        if (steps > 1)
            said << QCoreApplication::translate("upturn::gui::ReflectPage", "%n steps.", nullptr,
                                                steps);
        else
            said << (due ? say("One step, due %1.").arg(dayIn(*due, today)) : say("One step."));
    }
    return said.join(QLatin1Char(' '));
}

core::Result<std::vector<WhyNot>> readWhyNot(store::Journal& journal,
                                             const app::Surroundings& surroundings,
                                             const core::Id& entry, const app::Wish& wish) {
    const auto candidates = app::Reflection(journal, surroundings).candidates(entry, wish);
    if (!candidates)
        return core::passOn(candidates);
    std::vector<WhyNot> others;
    for (const auto& candidate : *candidates)
        if (&candidate != &candidates->front())
            others.push_back(
                {fromUtf8(candidate.text), fromUtf8(candidate.sentence), fromUtf8(candidate.rule)});
    return others;
}

core::Result<std::vector<ReadOf>> correctRead(store::Journal& journal,
                                              const app::Surroundings& surroundings,
                                              const core::Id& id, const std::string& dimension,
                                              bool told) {
    if (const auto done = app::correctTold(journal, id, dimension, told); !done)
        return core::passOn(done);
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto beside = app::besideOf(journal, surroundings, *entry);
    if (!beside)
        return core::passOn(beside);
    return readOf(beside->told);
}

core::Result<std::vector<GuideRow>> readGuides(store::Journal& journal,
                                               const app::Surroundings& surroundings,
                                               const core::Id& entry, const app::Wish& wish) {
    const auto offers = app::Reflection(journal, surroundings).guides(entry);
    if (!offers)
        return core::passOn(offers);
    std::vector<GuideRow> rows{{.id = {},
                                .title = say("Let Upturn choose"),
                                .about = say("Out of all of them, what fits best now."),
                                .chosen = wish.guide.empty()}};
    for (const app::GuideOffer& offer : *offers) {
        QStringList about{fromUtf8(offer.about), fromUtf8(offer.evidence)};
        if (offer.walked)
            about.prepend(say("You have walked through it here."));
        if (offer.waits)
            about.prepend(say("What is left of it is for later."));
        about.removeAll(QString());
        rows.push_back({.id = fromUtf8(offer.id),
                        .title = fromUtf8(offer.title),
                        .about = about.join(QLatin1Char(' ')),
                        .chosen = offer.id == wish.guide});
    }
    return rows;
}

core::Result<void> writeTyped(store::Journal& journal, const app::Surroundings& surroundings,
                              Written& written, const core::Id& entry, const core::Asked& question,
                              const core::Text& text, app::Ours typed) {
    const std::string draft = draftNameOf(entry, question.id);
    typed.versions.insert(written.ours.begin(), written.ours.end());
    written.elsewhere = {};
    // Words that are all deleted are no answer: what was answered stays until there are others.
    if (text == written.text || text.blank())
        return app::dropDraft(journal, draft, typed);
    const app::Served served{draft, typed};
    core::Text elsewhere;
    const auto answer = app::become(journal, {served}, [&]() -> core::Result<core::Answer> {
        const auto changed = changedElsewhere(journal, written, entry, question.id);
        if (!changed)
            return core::passOn(changed);
        if (*changed && (*changed)->text != text) {
            elsewhere = (*changed)->text;
            const app::Aside aside{.words = elsewhere, .elsewhere = true};
            if (const auto put = app::putAside(journal, draft, aside); !put)
                return core::passOn(put);
        }
        const auto made = app::writeAnswer(journal, surroundings,
                                           {.entry = entry,
                                            .question = question,
                                            .text = text,
                                            .corrects = written.answer,
                                            .parent = written.version});
        if (!made)
            return core::passOn(made);
        return journal.answerById(made->value);
    });
    if (!answer) {
        // Why it could not be written is what is said.
        (void)app::keepDraft(journal, draft, {text, written.version}, typed);
        return core::passOn(answer);
    }
    written.answer = answer->id;
    written.version = answer->textVersion;
    written.text = answer->text;
    written.ours.insert(answer->textVersion);
    written.elsewhere = std::move(elsewhere);
    return {};
}

core::Result<std::optional<core::Answer>> changedElsewhere(store::Journal& journal,
                                                           const Written& written,
                                                           const core::Id& entry,
                                                           const std::string& question) {
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    std::optional<core::Answer> now;
    for (const core::Answer& answer : *answers)
        if (written.answer.empty()
                ? answer.question.id == question && !written.before.contains(answer.id)
                : answer.id == written.answer)
            now = answer;
    const bool known =
        now && (written.ours.contains(now->textVersion) || written.seen.contains(now->textVersion));
    return known || (now && now->text == written.text) ? std::nullopt : now;
}

core::Result<Written> rebase(store::Journal& journal, const Written& written, const core::Id& entry,
                             const core::Asked& question, const core::Text& words,
                             app::Ours typed) {
    Written now{.answer = {},
                .version = {},
                .text = {},
                .ours = written.ours,
                .before = written.before,
                .seen = written.seen};
    if (question.id.empty())
        return now; // at the end nothing is answered
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    for (const core::Answer& answer : *answers)
        // What was taken back has gone; done again, it is the last one to this question.
        if (answer.id == written.answer ||
            (written.answer.empty() && answer.question.id == question.id))
            std::tie(now.answer, now.version, now.text) =
                std::tie(answer.id, answer.textVersion, answer.text);
    now.ours.insert(now.version);
    const std::string draft = draftNameOf(entry, question.id);
    typed.versions.insert(now.ours.begin(), now.ours.end());
    const auto kept = words == now.text || words.blank()
                          ? app::dropDraft(journal, draft, typed)
                          : app::keepDraft(journal, draft, {words, now.version}, typed);
    if (!kept)
        return core::passOn(kept);
    return now;
}

core::Result<app::Served> waitingWords(store::Journal& journal, const std::string& draft,
                                       const QString& words) {
    const auto found = app::unsaved(journal, draft, {}, {});
    if (!found)
        return core::passOn(found);
    if (!found->typed || shown(found->typed->words) != words)
        return app::Served();
    return app::Served{draft, app::Ours({found->typed->from}, {found->typed->words})};
}

core::Result<Takeaways> readHarvest(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Id& entry, const app::Unwritten& typing) {
    app::Reflection reflection(journal, surroundings);
    const bool types = !typing.question.id.empty() && !typing.text.blank();
    auto proposals = reflection.proposals(entry, types ? std::optional(typing) : std::nullopt);
    if (!proposals)
        return core::passOn(proposals);
    auto lessons = journal.lessons({.entry = entry});
    if (!lessons)
        return core::passOn(lessons);
    if (const auto laid = app::LedBack(journal, surroundings).layToRest(*lessons); !laid)
        return core::passOn(laid);
    Takeaways harvest;
    for (app::Proposal& proposal : *proposals) {
        Proposal row{.text = shown(proposal.takeaway.text)};
        row.draft = proposalDraftNameOf(entry, proposal.takeaway.text);
        if (proposal.unwritten) {
            row.start = charactersBefore(typing.text, proposal.from.start);
            row.end = charactersBefore(typing.text, proposal.from.end);
            proposal.from.quote = core::Text::repaired(typing.text.utf8().substr(
                static_cast<std::size_t>(proposal.from.start),
                static_cast<std::size_t>(proposal.from.end - proposal.from.start)));
        }
        row.value = std::move(proposal);
        harvest.proposals.push_back(std::move(row));
    }
    const core::CivilDate today = surroundings.today();
    for (auto lesson = lessons->rbegin(); lesson != lessons->rend(); ++lesson)
        harvest.kept.push_back(
            {.id = lesson->id,
             .text = shown(lesson->text),
             .line = lesson->heavy   ? say("Kept. A heavy sentence rests until you bring it back.")
                     : lesson->rests ? say("Kept. It rests.")
                     : lesson->standing.due ? say(lesson->reviews.empty() ? "Kept. First review %1."
                                                                          : "Kept. Next review %1.")
                                                  .arg(fromNow(*lesson->standing.due, today))
                                            : say("Kept.")});
    if (const auto placed = placeOtherWords(harvest, journal, entry, *lessons); !placed)
        return core::passOn(placed);
    return harvest;
}

} // namespace upturn::gui
