// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/editor_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/led_back.hpp>
#include <upturn/core/fold.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
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

QJsonObject jsonOf(const EntryFields& fields) {
    return {{QStringLiteral("title"), fields.title},
            {QStringLiteral("text"), fields.text},
            {QStringLiteral("day"), fields.day.toString(Qt::ISODate)},
            {QStringLiteral("time"), fields.time.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("area"), fields.area},
            {QStringLiteral("weight"), fields.weight},
            {QStringLiteral("feelings"), QJsonArray::fromStringList(fields.feelings)},
            {QStringLiteral("causes"), QJsonArray::fromStringList(fields.causes)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(fields.tags)}};
}

QStringList listIn(const QJsonValue& words) {
    QStringList list;
    for (const QJsonValue word : words.toArray())
        list << word.toString();
    return list;
}

EntryFields fieldsIn(const QJsonObject& json, const EntryFields& stored) {
    const auto words = [&json](const char* name) {
        return json.value(QLatin1String(name)).toString();
    };
    EntryFields fields{.title = words("title"),
                       .text = words("text"),
                       .day = QDate::fromString(words("day"), Qt::ISODate),
                       .time = QTime::fromString(words("time"), QStringLiteral("HH:mm")),
                       .area = words("area"),
                       .weight = json.value(QLatin1String("weight")).toInt(),
                       .feelings = listIn(json.value(QLatin1String("feelings"))),
                       .causes = listIn(json.value(QLatin1String("causes"))),
                       .tags = listIn(json.value(QLatin1String("tags")))};
    if (!fields.day.isValid())
        fields.day = stored.day;
    return fields;
}

const QString parentName = QStringLiteral("parent");
const QString baseName = QStringLiteral("from");

/// What a draft says otherwise than the entry does.
struct Typed {
    QJsonObject fields;
    bool older = false; ///< one of them was something else when it was typed
};

Typed typedIn(const QJsonObject& draft, const QJsonObject& stored, const std::string& version) {
    Typed typed;
    const bool sameText = draft.value(parentName).toString().toStdString() == version;
    const QJsonObject base = draft.value(baseName).toObject();
    for (auto field = stored.begin(); field != stored.end(); ++field) {
        const auto said = draft.find(field.key());
        if (said == draft.end() || *said == *field)
            continue;
        typed.fields.insert(field.key(), *said);
        // Before the program noted it, all of them went by the version of the text.
        const auto from = base.find(field.key());
        typed.older = typed.older || (from == base.end() ? !sameText : *from != *field);
    }
    return typed;
}

/// What is offered together.
QJsonValue bothOf(const QString& field, const QJsonValue& one, const QJsonValue& other) {
    if (field == QLatin1String("text"))
        return shown(app::bothOf(textOf(one.toString()), textOf(other.toString())));
    if (field == QLatin1String("title") && one != other && !one.toString().isEmpty())
        return QString(one.toString() + QLatin1String(", ") + other.toString());
    if (!one.isArray())
        return other;
    QStringList words = listIn(one);
    for (const QString& word : listIn(other))
        if (!words.contains(word))
            words << word;
    return QJsonArray::fromStringList(words);
}

/// Those that were put aside stand below each other.
std::vector<QJsonObject> draftsIn(const core::Text& drafts) {
    std::vector<QJsonObject> all;
    for (const QString& one : gui::shown(drafts).split(QLatin1String("\n\n")))
        if (auto draft = QJsonDocument::fromJson(one.toUtf8()).object(); !draft.isEmpty())
            all.push_back(std::move(draft));
    return all;
}

/// What was typed and not written when the program ended. A draft that goes on from something else
/// than what is stored is offered, in all its fields.
core::Result<void> takeDraft(EditorView& view, store::Journal& journal) {
    const auto found = app::unsaved(journal, draftNameOf(view.entry.id), {}, {});
    if (!found)
        return core::passOn(found);
    const QJsonObject stored = jsonOf(view.stored);
    QJsonObject offered;
    const auto offer = [&offered](const QJsonObject& typed) {
        for (auto field = typed.begin(); field != typed.end(); ++field)
            offered[field.key()] = offered.contains(field.key())
                                       ? bothOf(field.key(), offered[field.key()], *field)
                                       : QJsonValue(*field);
    };
    bool onlyElsewhere = !found->pieces.empty();
    for (const app::Aside& piece : found->pieces)
        for (const QJsonObject& draft : draftsIn(piece.words)) {
            const QJsonObject fields = typedIn(draft, stored, view.parent).fields;
            offer(fields);
            onlyElsewhere = onlyElsewhere && (piece.elsewhere || fields.isEmpty());
        }
    const auto with = [&](const QJsonObject& typed) {
        QJsonObject all = stored;
        for (auto field = typed.begin(); field != typed.end(); ++field)
            all[field.key()] = *field;
        return fieldsIn(all, view.stored);
    };
    for (const QJsonObject& draft :
         found->typed ? draftsIn(found->typed->words) : std::vector<QJsonObject>()) {
        const Typed typed = typedIn(draft, stored, view.parent);
        if (typed.older) {
            offer(typed.fields);
            onlyElsewhere = false;
        } else if (EntryFields fields = with(typed.fields); fields != view.stored) {
            // Words that were all deleted are no draft; what stands beside them is.
            if (fields.title.trimmed().isEmpty() && fields.text.trimmed().isEmpty()) {
                fields.title = view.stored.title;
                fields.text = view.stored.text;
            }
            view.fields = std::move(fields);
            view.draft = found->typed->words;
        }
    }
    if (!offered.isEmpty()) {
        view.older = with(offered);
        view.olderElsewhere = onlyElsewhere;
    }
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

constexpr std::array lists{&EntryFields::feelings, &EntryFields::causes, &EntryFields::tags};

QStringList sorted(QStringList words) {
    words.sort();
    return words;
}

template<class Does>
void eachField(const Does& does) {
    does(&EntryFields::title);
    does(&EntryFields::text);
    does(&EntryFields::day);
    does(&EntryFields::time);
    does(&EntryFields::area);
    does(&EntryFields::weight);
    for (const auto field : lists)
        does(field);
}

/// What is about to be written over, and was never seen on the page.
core::Result<bool> putOthersAside(store::Journal& journal, const EditorView& view,
                                  const EntryFields& fields) {
    const auto entry = journal.entry(view.entry.id);
    if (!entry)
        return core::passOn(entry);
    EntryFields others = changedElsewhere(view, fieldsOf(*entry), entry->textVersion);
    eachField([&](const auto field) {
        if (others.*field == view.seen.*field || fields.*field == view.stored.*field)
            others.*field = view.stored.*field;
    });
    const EntryFields lost = notShown(view.stored, view.stored, others, fields);
    if (lost == view.stored)
        return false;
    const app::Aside aside{.words = draftOf(lost, view.stored, view.parent), .elsewhere = true};
    const auto put = app::putAside(journal, draftNameOf(view.entry.id), aside);
    return put ? core::Result<bool>(true) : core::passOn(put);
}

} // namespace

std::string draftNameOf(const core::Id& entry) {
    return app::entryDraftName(entry);
}

core::Text draftOf(const EntryFields& fields, const EntryFields& stored,
                   const std::string& parent) {
    const QJsonObject now = jsonOf(fields);
    const QJsonObject before = jsonOf(stored);
    QJsonObject draft{{parentName, QString::fromStdString(parent)}};
    QJsonObject base;
    for (auto field = now.begin(); field != now.end(); ++field) {
        const QJsonValue from = before.value(field.key());
        if (*field == from)
            continue;
        draft.insert(field.key(), *field);
        if (field.key() != QLatin1String("text")) // that has its version
            base.insert(field.key(), from);
    }
    if (!base.isEmpty())
        draft.insert(baseName, base);
    return core::Text::repaired(QJsonDocument(draft).toJson(QJsonDocument::Compact).toStdString());
}

core::Result<void> dropOlderFields(store::Journal& journal, const core::Id& id,
                                   const app::Ours& ours, const core::Text& newly) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    const std::string name = draftNameOf(id);
    const auto found = app::unsaved(journal, name, {}, {});
    if (!found)
        return core::passOn(found);
    for (const app::Aside& piece : found->pieces)
        if (piece.words != newly)
            if (auto dropped = app::dropOlder(journal, name, piece.words, ours); !dropped)
                return dropped;
    if (!found->typed)
        return {};
    const QJsonObject stored = jsonOf(fieldsOf(*entry));
    for (const QJsonObject& draft : draftsIn(found->typed->words))
        if (typedIn(draft, stored, entry->textVersion).older)
            return app::dropOlder(journal, name, found->typed->words, ours);
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
    view.waits = answers->empty() && app::isToReflectOn(view.entry);
    if (const auto taken = takeDraft(view, journal); !taken)
        return core::passOn(taken);
    const auto used = [&journal](store::Vocabulary of) {
        const auto words = journal.vocabulary(of);
        return words ? wordsOf(*words) : QStringList();
    };
    view.usedFeelings = used(store::Vocabulary::feelings);
    view.usedCauses = used(store::Vocabulary::causes);
    // "#words" of the text come first: they are meant as tags.
    for (const std::string& tag : core::hashtagsOf(view.fields.text.toStdString()))
        view.usedTags << QString::fromStdString(tag);
    for (const QString& tag : used(store::Vocabulary::tags))
        if (!view.usedTags.contains(tag))
            view.usedTags << tag;
    return view;
}

core::Result<bool> writeFields(store::Journal& journal, const EditorView& view,
                               const EntryFields& fields, std::vector<app::Served> typed) {
    const core::Id& id = view.entry.id;
    const bool rerated =
        fields.weight != view.stored.weight && !view.entry.ratings.empty() && fields.weight > 0;
    EntryFields unrated = fields;
    if (!view.entry.ratings.empty())
        unrated.weight = view.stored.weight;
    for (app::Served& one : typed)
        one.ours.versions.insert(view.ours.begin(), view.ours.end());
    return app::become(journal, typed, [&]() -> core::Result<bool> {
        const auto aside = putOthersAside(journal, view, fields);
        if (!aside)
            return aside;
        if (unrated != view.stored)
            if (const auto done = journal.edit(id, changeOf(view, fields)); !done)
                return core::passOn(done);
        if (rerated)
            if (const auto done = journal.rate(id, fields.weight); !done)
                return core::passOn(done);
        return *aside;
    });
}

EntryFields changedElsewhere(const EditorView& view, const EntryFields& now,
                             const std::string& version) {
    EntryFields others = now;
    // Said by this page, though the journal may have it in another order or writing.
    if (view.ours.contains(version))
        others.text = view.stored.text;
    const auto same = [](const QString& one, const QString& other) {
        return textOf(one) == textOf(other);
    };
    for (const auto field : {&EntryFields::title, &EntryFields::text, &EntryFields::area})
        if (same(now.*field, view.stored.*field))
            others.*field = view.stored.*field;
    for (const auto field : lists)
        if (sorted(now.*field) == sorted(view.stored.*field))
            others.*field = view.stored.*field;
    return others;
}

EditorView meanwhile(const EditorView& view, EditorView now, const EntryFields& others,
                     const EntryFields& typed) {
    const EntryFields& before = view.stored;
    now.stored = others;
    eachField([&](const auto field) {
        if (typed.*field != before.*field && typed.*field != others.*field)
            now.stored.*field = before.*field;
    });
    if (now.stored.text != others.text)
        now.parent = view.parent;
    now.fields = withChanges(now.stored, before, view.fields);
    now.draft = view.draft;
    now.ours.insert(view.ours.begin(), view.ours.end());
    now.older = view.older;
    now.olderElsewhere = view.olderElsewhere;
    now.seen = others;
    return now;
}

EntryFields notShown(const EntryFields& stored, const EntryFields& before,
                     const EntryFields& others, const EntryFields& shown) {
    EntryFields fields = stored;
    eachField([&](const auto field) {
        if (others.*field != before.*field && shown.*field != others.*field)
            fields.*field = others.*field;
    });
    for (const auto field : lists)
        fields.*field = stored.*field;
    return fields;
}

EntryFields offeredTogether(const EntryFields& older, const EntryFields& newer,
                            const EntryFields& stored) {
    EntryFields both = withChanges(older, stored, newer);
    if (older.text != stored.text && newer.text != stored.text)
        both.text = shown(app::bothOf(textOf(older.text), textOf(newer.text)));
    return both;
}

} // namespace upturn::gui
