// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/answer_values.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/say.hpp>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace upturn::app {
namespace {

using core::say;
using prompts::Kind;

QString toQt(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// "Knew-and-waited." and "knew and waited" are the same.
QString plain(const QString& words) {
    static const QRegularExpression joints(QStringLiteral("[-_\\s]+"));
    static const QRegularExpression end(QStringLiteral("[\\s.!,;:]+$"));
    return words.toCaseFolded().replace(joints, QStringLiteral(" ")).trimmed().remove(end);
}

/// What stands before the first mark that ends a part, so that a reason may follow.
QString beginning(const QString& words, const char* marks) {
    static const QString all = QStringLiteral("[%1]");
    const QRegularExpression mark(all.arg(QLatin1String(marks)));
    const qsizetype at = words.indexOf(mark);
    return at < 0 ? words : words.left(at);
}

const prompts::Option* named(const prompts::Prompt& prompt, const QString& words) {
    const QString wanted = plain(words);
    const auto is = [&](const std::string& name) { return plain(toQt(name)) == wanted; };
    for (const prompts::Option& option : prompt.options) {
        const auto& labels = option.label.all();
        if (is(option.id) || std::any_of(labels.begin(), labels.end(),
                                         [&](const auto& label) { return is(label.second); }))
            return &option;
    }
    bool counts = false;
    const auto nth = static_cast<std::size_t>(wanted.toUInt(&counts));
    return counts && nth >= 1 && nth <= prompt.options.size() ? &prompt.options[nth - 1] : nullptr;
}

const prompts::Option* meant(const prompts::Prompt& prompt, const QString& words) {
    for (const char* marks : {"\\n", ".;\\n", ",.;:\\n"})
        if (const auto* option = named(prompt, beginning(words, marks)))
            return option;
    return nullptr;
}

/// The parts of an answer to a checklist: lines, and what commas divide where the line as a whole
/// is no option.
QStringList partsOf(const prompts::Prompt& prompt, const QString& words) {
    QStringList parts;
    for (const QString& line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (named(prompt, line) != nullptr)
            parts << line;
        else
            for (const QString& part : line.split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (!part.trimmed().isEmpty())
                    parts << part;
    return parts;
}

std::string idsOf(const prompts::Prompt& prompt) {
    std::string ids;
    for (const prompts::Option& option : prompt.options)
        ids += (ids.empty() ? "" : ", ") + option.id;
    return ids;
}

std::string quoted(const QString& words) {
    constexpr std::size_t most = 40;
    return core::heading({}, core::Text::repaired(words.trimmed().toStdString()), most).utf8();
}

std::string noOption(const prompts::Prompt& prompt, const QString& words) {
    return say("Kept as words only: \u201c%1\u201d is none of: %2.",
               {quoted(words), idsOf(prompt)});
}

} // namespace

std::optional<std::int64_t> numberIn(std::string_view words) {
    static const QRegularExpression number(
        QStringLiteral("(?<![\\p{L}\\p{N}.,-])(-?\\d{1,9})(?![\\p{L}\\p{N}]|[.,]\\d)"));
    static const QRegularExpression digits(QStringLiteral("(?<!\\d)\\d+"));
    const QString text = toQt(words).trimmed();
    const auto first = number.match(text);
    if (!first.hasMatch())
        return std::nullopt;
    const bool begins = first.capturedStart(1) == 0;
    const bool alone = text.count(digits) == 1;
    return begins || alone ? std::optional<std::int64_t>(first.captured(1).toLongLong())
                           : std::nullopt;
}

std::optional<core::CivilDate> dayIn(std::string_view words, const core::Now& now) {
    static const QRegularExpression iso(QStringLiteral("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"));
    const QString text = toQt(words);
    const QString begin = beginning(text, ",;:(\\n");
    const QString dated = iso.match(text).captured();
    for (const QString& part : {text, begin, begin.section(QLatin1Char('.'), 0, 0), dated})
        if (const auto day = core::readDay(part.trimmed().toStdString(), now, core::Lean::ahead))
            return *day;
    return std::nullopt;
}

std::optional<std::string> optionIn(const prompts::Prompt& prompt, std::string_view words) {
    const prompts::Option* option = meant(prompt, toQt(words));
    return option == nullptr ? std::nullopt : std::optional(option->id);
}

std::int64_t mostOnScale(const prompts::Prompt& prompt) {
    constexpr std::int64_t wide = 100;
    constexpr std::int64_t usual = 10;
    return prompt.text.in("en").find("100") == std::string::npos ? usual : wide;
}

core::Text withLabels(const prompts::Prompt& prompt, const core::Text& answer,
                      const std::string& language) {
    const QString words = toQt(answer.utf8());
    const bool several = prompt.kind == Kind::checklist;
    if (!several && prompt.kind != Kind::choice)
        return answer;
    std::string labels;
    for (const QString& part : several ? partsOf(prompt, words) : QStringList{words}) {
        const prompts::Option* option = named(prompt, part);
        if (option == nullptr)
            return answer;
        labels += (labels.empty() ? "" : "\n") + option->label.in(language);
    }
    return labels.empty() ? answer : core::Text::repaired(labels);
}

std::string notTaken(const prompts::Prompt& prompt, const core::Text& answer,
                     const core::Now& now) {
    const QString words = toQt(answer.utf8());
    switch (prompt.kind) {
    case Kind::scale: {
        const auto number = numberIn(answer.utf8());
        const std::int64_t most = mostOnScale(prompt);
        if (number && *number >= 0 && *number <= most)
            return {};
        return say("Kept as words only: \u201c%1\u201d is no whole number from 0 to %2.",
                   {quoted(words), std::to_string(most)});
    }
    case Kind::date:
        if (dayIn(answer.utf8(), now))
            return {};
        return say("Kept as words only: \u201c%1\u201d is no day, like 2026-11-21, tomorrow or in "
                   "3 days.",
                   {quoted(words)});
    case Kind::choice:
        return meant(prompt, words) != nullptr ? std::string() : noOption(prompt, words);
    case Kind::checklist:
        for (const QString& part : partsOf(prompt, words))
            if (named(prompt, part) == nullptr)
                return noOption(prompt, part);
        return {};
    default:
        return {};
    }
}

} // namespace upturn::app
