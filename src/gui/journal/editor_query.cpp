// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/editor_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace upturn::gui {
namespace {

constexpr int minutesPerHour = 60;

QStringList wordsOf(const std::vector<core::Text>& texts) {
    QStringList list;
    for (const core::Text& text : texts)
        list << shown(text);
    return list;
}

EntryFields fieldsOf(const core::Entry& entry) {
    EntryFields fields{.title = shown(entry.title),
                       .text = shown(entry.text),
                       .day = dateOf(entry.happened.date),
                       .time = {},
                       .area = shown(entry.area),
                       .weight = core::currentWeight(entry).value_or(0),
                       .feelings = wordsOf(entry.feelings),
                       .causes = wordsOf(entry.causes),
                       .tags = wordsOf(entry.tags)};
    if (entry.happened.precision == core::Precision::minute)
        fields.time = QTime::fromString(QString::fromStdString(core::timeOfDay(entry.happened)),
                                        QStringLiteral("HH:mm"));
    return fields;
}

QStringList listIn(const QJsonObject& draft, const char* name) {
    QStringList list;
    for (const QJsonValue value : draft.value(QLatin1String(name)).toArray())
        list << value.toString();
    return list;
}

/// What was typed and not written when the program ended.
void takeDraft(EditorView& view, const core::Text& draft) {
    const QJsonObject kept =
        QJsonDocument::fromJson(QByteArray::fromStdString(draft.utf8())).object();
    if (kept.isEmpty())
        return;
    const auto words = [&kept](const char* name) {
        return kept.value(QLatin1String(name)).toString();
    };
    view.parent = words("parent").toStdString();
    view.fields = {.title = words("title"),
                   .text = words("text"),
                   .day = QDate::fromString(words("day"), Qt::ISODate),
                   .time = QTime::fromString(words("time"), QStringLiteral("HH:mm")),
                   .area = words("area"),
                   .weight = kept.value(QLatin1String("weight")).toInt(),
                   .feelings = listIn(kept, "feelings"),
                   .causes = listIn(kept, "causes"),
                   .tags = listIn(kept, "tags")};
    if (!view.fields.day.isValid())
        view.fields.day = view.stored.day;
}

store::SetChange changeOf(const QStringList& before, const QStringList& after) {
    store::SetChange change;
    for (const QString& word : after)
        if (!before.contains(word))
            change.add.push_back(textOf(word));
    for (const QString& word : before)
        if (!after.contains(word))
            change.remove.push_back(textOf(word));
    return change;
}

core::Moment happenedOf(const EntryFields& fields, const core::Moment& like) {
    if (!fields.time.isValid())
        return core::momentOnDay(civil(fields.day), like);
    const std::chrono::minutes time(fields.time.hour() * minutesPerHour + fields.time.minute());
    return core::momentAtLocal(civil(fields.day), time, like);
}

store::EntryChange changeOf(const EditorView& view, const EntryFields& fields) {
    const EntryFields& before = view.stored;
    store::EntryChange change;
    if (fields.title != before.title)
        change.title = textOf(fields.title);
    if (fields.text != before.text) {
        change.text = textOf(fields.text);
        change.textParent = view.parent;
    }
    if (fields.day != before.day || fields.time != before.time)
        change.happened = happenedOf(fields, view.entry.happened);
    if (fields.area != before.area)
        change.area = textOf(fields.area);
    if (fields.weight != before.weight && view.entry.ratings.empty())
        change.weight = fields.weight > 0 ? std::optional(fields.weight) : std::nullopt;
    change.feelings = changeOf(before.feelings, fields.feelings);
    change.causes = changeOf(before.causes, fields.causes);
    change.tags = changeOf(before.tags, fields.tags);
    return change;
}

} // namespace

std::string draftNameOf(const core::Id& entry) {
    return "entry " + entry.hex();
}

core::Text draftOf(const EntryFields& fields, const std::string& parent) {
    const QJsonObject draft{
        {QStringLiteral("parent"), QString::fromStdString(parent)},
        {QStringLiteral("title"), fields.title},
        {QStringLiteral("text"), fields.text},
        {QStringLiteral("day"), fields.day.toString(Qt::ISODate)},
        {QStringLiteral("time"), fields.time.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("area"), fields.area},
        {QStringLiteral("weight"), fields.weight},
        {QStringLiteral("feelings"), QJsonArray::fromStringList(fields.feelings)},
        {QStringLiteral("causes"), QJsonArray::fromStringList(fields.causes)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(fields.tags)}};
    return core::Text::repaired(QJsonDocument(draft).toJson(QJsonDocument::Compact).toStdString());
}

core::Result<EditorView> readEditor(store::Journal& journal, const core::Id& id) {
    auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const auto versions = journal.versions(id);
    if (!versions)
        return core::passOn(versions);
    const auto answers = journal.answers(id);
    if (!answers)
        return core::passOn(answers);
    const auto draft = journal.draft(draftNameOf(id));
    if (!draft)
        return core::passOn(draft);
    EditorView view;
    view.entry = std::move(*entry);
    view.stored = fieldsOf(view.entry);
    view.fields = view.stored;
    view.parent = view.entry.textVersion;
    view.versions = static_cast<int>(versions->size());
    view.waits = view.entry.kind == core::EntryKind::setback && answers->empty();
    takeDraft(view, *draft);
    const auto used = [&journal](store::Vocabulary of) {
        const auto words = journal.vocabulary(of);
        return words ? wordsOf(*words) : QStringList();
    };
    view.usedFeelings = used(store::Vocabulary::feelings);
    view.usedCauses = used(store::Vocabulary::causes);
    view.usedTags = used(store::Vocabulary::tags);
    return view;
}

core::Result<bool> writeFields(store::Journal& journal, const EditorView& view,
                               const EntryFields& fields) {
    const core::Id& id = view.entry.id;
    const bool rerated =
        fields.weight != view.stored.weight && !view.entry.ratings.empty() && fields.weight > 0;
    EntryFields unrated = fields;
    if (!view.entry.ratings.empty())
        unrated.weight = view.stored.weight;
    return journal.together(std::nullopt, [&]() -> core::Result<bool> {
        if (unrated != view.stored)
            if (const auto done = journal.edit(id, changeOf(view, fields)); !done)
                return core::passOn(done);
        if (rerated)
            if (const auto done = journal.rate(id, fields.weight); !done)
                return core::passOn(done);
        if (const auto dropped = journal.dropDraft(draftNameOf(id)); !dropped)
            return core::passOn(dropped);
        return unrated != view.stored || rerated;
    });
}

} // namespace upturn::gui
