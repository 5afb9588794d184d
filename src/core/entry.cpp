// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/entry.hpp>
#include <upturn/core/names.hpp>

#include <QString>
#include <QTextBoundaryFinder>

namespace upturn::core {
namespace {

constexpr Names<EntryKind, 3> kinds{{
    {EntryKind::setback, "setback"},
    {EntryKind::win, "win"},
    {EntryKind::note, "note"},
}};

constexpr Names<Again, 2> agains{{
    {Again::same, "same"},
    {Again::different, "different"},
}};

constexpr Names<Sort, 12> sorts{{
    {Sort::own, "own"},
    {Sort::shared, "shared"},
    {Sort::done, "done"},
    {Sort::loss, "loss"},
    {Sort::illness, "illness"},
    {Sort::injustice, "injustice"},
    {Sort::violence, "violence"},
    {Sort::win, "win"},
    {Sort::plan, "plan"},
    {Sort::annoyance, "annoyance"},
    {Sort::asFound, "as-found"},
    {Sort::passed, "passed"},
}};

constexpr Names<Lift, 2> lifts{{
    {Lift::notMine, "not-mine"},
    {Lift::myPart, "my-part"},
}};

constexpr Names<Safe, 4> safes{{
    {Safe::yes, "yes"},
    {Safe::unsure, "unsure"},
    {Safe::no, "no"},
    {Safe::passed, "passed"},
}};

std::vector<std::string> withoutLast(std::vector<std::string> names) {
    names.pop_back();
    return names;
}

/// Cut after the last whole word that fits; a single long word is cut between graphemes.
QString cutAtWord(const QString& line, qsizetype limit) {
    if (line.size() <= limit)
        return line;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, line);
    words.setPosition(limit);
    qsizetype at = words.isAtBoundary() ? limit : words.toPreviousBoundary();
    if (at <= limit / 2) {
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line);
        graphemes.setPosition(limit);
        at = graphemes.isAtBoundary() ? limit : graphemes.toPreviousBoundary();
    }
    return line.left(at).trimmed() + QChar(0x2026);
}

QString firstSentence(const QString& line) {
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, line);
    const qsizetype end = sentences.toNextBoundary();
    return end > 0 ? line.left(end).trimmed() : line;
}

} // namespace

std::string_view nameOf(EntryKind kind) {
    return nameIn(kinds, kind);
}

std::optional<EntryKind> entryKindNamed(std::string_view name) {
    return valueIn(kinds, name);
}

std::vector<std::string> entryKindNames() {
    return namesIn(kinds);
}

std::string_view nameOf(Sort sort) {
    return nameIn(sorts, sort);
}

std::optional<Sort> sortNamed(std::string_view name) {
    return valueIn(sorts, name);
}

std::vector<std::string> sortNames() {
    return withoutLast(namesIn(sorts));
}

std::string_view nameOf(Lift lift) {
    return nameIn(lifts, lift);
}

std::optional<Lift> liftNamed(std::string_view name) {
    return valueIn(lifts, name);
}

std::string_view nameOf(Safe safe) {
    return nameIn(safes, safe);
}

std::optional<Safe> safeNamed(std::string_view name) {
    return valueIn(safes, name);
}

std::vector<std::string> safeNames() {
    return withoutLast(namesIn(safes));
}

std::string_view nameOf(Again again) {
    return nameIn(agains, again);
}

std::optional<Again> againNamed(std::string_view name) {
    return valueIn(agains, name);
}

std::vector<std::string> againNames() {
    return namesIn(agains);
}

Text heading(const Text& title, const Text& text, std::size_t limit) {
    if (!title.blank())
        return title;
    // Only the beginning can matter; a long text is not converted as a whole.
    const std::string_view all = text.utf8();
    const QString start = QString::fromUtf8(
        all.data(), static_cast<qsizetype>(std::min<std::size_t>(all.size(), 4000)));
    QString line = start.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
    QString sentence = firstSentence(line);
    if (sentence.endsWith(QLatin1Char('.')) && !sentence.endsWith(QLatin1String("..")))
        sentence.chop(1);
    return Text::repaired(cutAtWord(sentence, static_cast<qsizetype>(limit)).toStdString());
}

std::optional<int> currentWeight(const Entry& entry) {
    return entry.ratings.empty() ? entry.weight : entry.ratings.back().weight;
}

} // namespace upturn::core
