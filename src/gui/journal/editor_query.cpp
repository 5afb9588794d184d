// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/editor_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/drafts.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

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

/// The fields of a draft, and the version of the text that they go on from; none where the draft
/// can't be read.
std::optional<std::pair<EntryFields, std::string>> fieldsIn(const core::Text& draft,
                                                            const EntryFields& stored) {
    const QJsonObject kept =
        QJsonDocument::fromJson(QByteArray::fromStdString(draft.utf8())).object();
    if (kept.isEmpty())
        return std::nullopt;
    const auto words = [&kept](const char* name) {
        return kept.value(QLatin1String(name)).toString();
    };
    EntryFields fields{.title = words("title"),
                       .text = words("text"),
                       .day = QDate::fromString(words("day"), Qt::ISODate),
                       .time = QTime::fromString(words("time"), QStringLiteral("HH:mm")),
                       .area = words("area"),
                       .weight = kept.value(QLatin1String("weight")).toInt(),
                       .feelings = listIn(kept, "feelings"),
                       .causes = listIn(kept, "causes"),
                       .tags = listIn(kept, "tags")};
    if (!fields.day.isValid())
        fields.day = stored.day;
    return std::pair(std::move(fields), words("parent").toStdString());
}

/// What was typed and not written when the program ended. Fields that go on from another version of
/// the text than the one that is stored are offered.
core::Result<void> takeDraft(EditorView& view, store::Journal& journal) {
    const auto found = app::unsaved(journal, draftNameOf(view.entry.id), {}, {});
    if (!found)
        return core::passOn(found);
    const auto take = [&view](const core::Text& draft) {
        auto kept = fieldsIn(draft, view.stored);
        if (!kept || kept->first == view.stored)
            return;
        if (kept->second == view.entry.textVersion)
            view.fields = std::move(kept->first);
        else
            view.older = std::move(kept->first);
    };
    if (found->older)
        take(*found->older);
    if (found->typed)
        take(found->typed->words);
    return {};
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
    return app::entryDraftName(entry);
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

core::Result<void> dropOlderFields(store::Journal& journal, const core::Id& id) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const std::string name = draftNameOf(id);
    const auto found = app::unsaved(journal, name, {}, {});
    if (!found)
        return core::passOn(found);
    if (found->older)
        if (auto dropped = app::dropOlder(journal, name, *found->older); !dropped)
            return dropped;
    if (!found->typed)
        return {};
    const auto fields = fieldsIn(found->typed->words, fieldsOf(*entry));
    if (fields && fields->second != entry->textVersion)
        return app::dropOlder(journal, name, found->typed->words);
    return {};
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
    EditorView view;
    view.entry = std::move(*entry);
    view.stored = fieldsOf(view.entry);
    view.fields = view.stored;
    view.parent = view.entry.textVersion;
    view.ours = {view.parent};
    view.versions = static_cast<int>(versions->size());
    view.waits = view.entry.kind == core::EntryKind::setback && answers->empty();
    if (const auto taken = takeDraft(view, journal); !taken)
        return core::passOn(taken);
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
        if (const auto dropped = app::dropDraft(journal, draftNameOf(id), view.ours); !dropped)
            return core::passOn(dropped);
        return unrated != view.stored || rerated;
    });
}

} // namespace upturn::gui
