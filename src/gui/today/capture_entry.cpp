// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/capture_entry.hpp"

#include "words/text.hpp"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace upturn::gui {
store::NewEntry entryOf(const Capture& capture) {
    store::NewEntry entry{
        .kind = capture.kind, .text = textOf(capture.text), .area = textOf(capture.area)};
    if (capture.weight > 0)
        entry.weight = capture.weight;
    return entry;
}

core::Result<store::Made<core::Id>> keepCapture(store::Journal& journal,
                                                const std::vector<app::Served>& drafts,
                                                const Capture& capture) {
    return app::become(journal, drafts, [&] { return journal.record(entryOf(capture)); });
}

std::string choicesDraftName(const std::string& ofWords) {
    return "chosen/" + ofWords;
}

core::Text choicesDraft(const Capture& capture) {
    return textOf(capture.text).blank() ? core::Text() : choicesOf(capture);
}

core::Text choicesOf(const Capture& capture) {
    const bool any =
        capture.weight > 0 || !capture.area.isEmpty() || capture.kind != core::EntryKind::setback;
    if (!any)
        return {};
    QJsonObject chosen;
    if (capture.kind != core::EntryKind::setback)
        chosen[QStringLiteral("kind")] = static_cast<int>(capture.kind);
    if (!capture.area.isEmpty())
        chosen[QStringLiteral("area")] = capture.area;
    if (capture.weight > 0)
        chosen[QStringLiteral("weight")] = capture.weight;
    return core::Text::repaired(QJsonDocument(chosen).toJson(QJsonDocument::Compact).toStdString());
}

Capture choicesIn(const core::Text& draft) {
    const QJsonObject chosen =
        QJsonDocument::fromJson(QByteArray::fromStdString(draft.utf8())).object();
    Capture capture;
    const int kind = chosen.value(QLatin1String("kind")).toInt();
    for (const auto known : {core::EntryKind::win, core::EntryKind::note})
        if (kind == static_cast<int>(known))
            capture.kind = known;
    capture.area = chosen.value(QLatin1String("area")).toString();
    capture.weight = std::clamp(chosen.value(QLatin1String("weight")).toInt(), 0, core::heaviest);
    return capture;
}

} // namespace upturn::gui
