// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/own_row.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <QCoreApplication>

namespace upturn::gui {
namespace {

using core::BlockKind;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::OwnList", words);
}

QString sentence(QString words) {
    words = words.simplified();
    const bool ends = words.isEmpty() || words.endsWith(QLatin1Char('.')) ||
                      words.endsWith(QLatin1Char('?')) || words.endsWith(QLatin1Char('!'));
    return ends ? words : words + QLatin1Char('.');
}

QString field(const core::Block& block, const char* name) {
    return shown(block.words(name));
}

QString goalAsks(bool measure, bool day) {
    if (measure && day)
        return say("How will you see that it is better, and by when?");
    if (measure)
        return say("How will you see that it is better?");
    return day ? say("By when?") : QString();
}

QString metaOfGoal(const core::Block& goal, core::CivilDate today) {
    if (!field(goal, "outcome").isEmpty())
        return sentence(say("What came of it: %1").arg(field(goal, "outcome")));
    QStringList parts;
    if (!field(goal, "baseline").isEmpty())
        parts << sentence(say("Now: %1").arg(field(goal, "baseline")));
    if (!field(goal, "measure").isEmpty())
        parts << sentence(say("Seen by: %1").arg(field(goal, "measure")));
    if (const auto by = goal.day("by"))
        parts << say("By %1.").arg(dayIn(*by, today));
    // Offered, never demanded, and only what is not there.
    if (goal.closed == 0)
        parts << goalAsks(field(goal, "measure").isEmpty(), !goal.day("by"));
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString metaOfWin(const core::Block& win) {
    QStringList parts;
    if (!field(win, "kind").isEmpty())
        parts << sentence(choiceName(win.words("kind").utf8()));
    parts << (field(win, "capability").isEmpty()
                  ? say("What does this win buy time for?")
                  : sentence(say("Buys time for: %1").arg(field(win, "capability"))));
    return parts.join(QLatin1Char(' '));
}

QString metaOfDecision(const core::Block& decision, core::CivilDate today) {
    QStringList parts;
    if (!field(decision, "reasons").isEmpty())
        parts << sentence(field(decision, "reasons"));
    if (!field(decision, "outcome").isEmpty())
        parts << sentence(say("What came of it: %1").arg(field(decision, "outcome")));
    else if (const auto day = decision.day("review_on"))
        parts << say("To look at again %1.").arg(fromNow(*day, today));
    else if (decision.closed == 0)
        parts << say("When do you look at it again?");
    return parts.join(QLatin1Char(' '));
}

QString metaOfFeedback(const core::Block& feedback, const std::map<core::Id, QString>& people,
                       core::CivilDate today) {
    // A person is named by words, or by the digits of the row.
    QString who = field(feedback, "person");
    for (const auto& [id, name] : people)
        if (who == QString::fromStdString(id.hex()))
            who = name;
    QStringList parts;
    const auto asked = feedback.day("asked");
    if (!who.isEmpty() && asked)
        parts << say("Asked %1, %2.").arg(who, dayIn(*asked, today));
    else if (!who.isEmpty())
        parts << say("Asked %1.").arg(who);
    if (!field(feedback, "answer").isEmpty())
        parts << say("\u201c%1\u201d").arg(field(feedback, "answer"));
    else if (feedback.closed == 0)
        parts << say("No answer yet.");
    return parts.join(QLatin1Char(' '));
}

QString titleOf(const core::Block& block) {
    switch (block.kind) {
    case BlockKind::goal:
        return field(block, "target");
    case BlockKind::win:
        return field(block, "text");
    case BlockKind::decision:
        return field(block, "options");
    case BlockKind::person:
        return field(block, "name");
    default:
        return field(block, "question");
    }
}

QString metaOf(const core::Block& block, const std::map<core::Id, QString>& people,
               core::CivilDate today) {
    switch (block.kind) {
    case BlockKind::goal:
        return metaOfGoal(block, today);
    case BlockKind::win:
        return metaOfWin(block);
    case BlockKind::decision:
        return metaOfDecision(block, today);
    case BlockKind::person:
        return field(block, "helps").isEmpty()
                   ? QString()
                   : sentence(say("Helps with: %1").arg(field(block, "helps")));
    default:
        return metaOfFeedback(block, people, today);
    }
}

struct FieldWords {
    BlockKind kind;
    const char* field;
    const char* name;
    const char* hint;
};

constexpr FieldWords fieldWords[] = {
    {BlockKind::goal, "target", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "A little better"),
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What would be a little better than now?")},
    {BlockKind::goal, "baseline", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "How it is now"), ""},
    {BlockKind::goal, "measure", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "How you will see it"),
     ""},
    {BlockKind::goal, "by", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "By when"),
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "in 3 weeks, or 2026-12-18")},
    {BlockKind::goal, "outcome", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What came of it"), ""},
    {BlockKind::goal, "why",
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "If it came otherwise: why?"), ""},
    {BlockKind::goal, "differently",
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What do you do differently now?"), ""},
    {BlockKind::win, "text", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "The win"), ""},
    {BlockKind::win, "kind", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What kind"), ""},
    {BlockKind::win, "capability",
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What it buys time for"), ""},
    {BlockKind::decision, "options", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "The decision"), ""},
    {BlockKind::decision, "reasons", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Because"), ""},
    {BlockKind::decision, "probability",
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "How sure you are"),
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "70%")},
    {BlockKind::decision, "review_on", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Look again"),
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "in 3 weeks, or 2026-12-18")},
    {BlockKind::decision, "outcome", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What came of it"),
     ""},
    {BlockKind::person, "name", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Name"), ""},
    {BlockKind::person, "helps", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Helps with"), ""},
    {BlockKind::feedback, "person", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Whom you ask"), ""},
    {BlockKind::feedback, "question", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What you ask"),
     ""},
    {BlockKind::feedback, "asked", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Asked on"), ""},
    {BlockKind::feedback, "answer", QT_TRANSLATE_NOOP("upturn::gui::OwnList", "What they said"),
     ""},
    {BlockKind::feedback, "agrees",
     QT_TRANSLATE_NOOP("upturn::gui::OwnList", "Do you see it the same way?"), ""},
};

const FieldWords* wordsFor(BlockKind kind, std::string_view name) {
    for (const FieldWords& one : fieldWords)
        if (one.kind == kind && name == one.field)
            return &one;
    return nullptr;
}

} // namespace

OwnRow ownRowOf(const core::Block& block, const std::map<core::Id, QString>& people,
                core::CivilDate today) {
    return {.id = block.id,
            .kind = block.kind,
            .title = titleOf(block).simplified(),
            .meta = metaOf(block, people, today),
            .closed = block.closed != 0,
            .fields = block.fields};
}

std::vector<const core::Field*> fieldsToAsk(BlockKind kind) {
    const core::BlockShape& shape = core::shapeOf(kind);
    std::vector<const core::Field*> fields;
    for (const FieldWords& one : fieldWords)
        if (one.kind == kind)
            fields.push_back(shape.field(one.field));
    for (const core::Field& field : shape.fields)
        if (wordsFor(kind, field.name) == nullptr && !field.inner)
            fields.push_back(&field);
    return fields;
}

QString fieldName(BlockKind kind, std::string_view name) {
    const FieldWords* words = wordsFor(kind, name);
    return words != nullptr ? say(words->name)
                            : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString fieldHint(BlockKind kind, std::string_view name) {
    const FieldWords* words = wordsFor(kind, name);
    return words != nullptr && *words->hint != '\0' ? say(words->hint) : QString();
}

QString choiceName(std::string_view choice) {
    if (choice == "issue")
        return say("A persistent issue");
    if (choice == "relationship")
        return say("A key relationship");
    if (choice == "process")
        return say("A simple process");
    return QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
}

bool asksAtTheEnd(BlockKind kind, std::string_view name) {
    switch (kind) {
    case BlockKind::goal:
        return name == "outcome" || name == "why" || name == "differently";
    case BlockKind::decision:
        return name == "outcome";
    case BlockKind::feedback:
        return name == "answer" || name == "agrees";
    default:
        return false;
    }
}

} // namespace upturn::gui
