// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "abbreviations.hpp"
#include "blocks.hpp"
#include "characters.hpp"

#include <upturn/takeaways/sentences.hpp>

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace upturn::takeaways {
namespace {

constexpr std::string_view byteOrderMark = "\uFEFF"; // Qt drops it from the start of a string

bool isBlank(QChar c) {
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
}

QStringView wordEndingAt(QStringView text, qsizetype end) {
    qsizetype start = end;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'.'))
        --start;
    return text.mid(start, end - start);
}

QStringView wordStartingAt(QStringView text, qsizetype start) {
    qsizetype end = start;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.mid(start, end - start);
}

bool isOrdinal(QStringView word) {
    return word.size() <= 2 && word[0].isDigit() && word.back().isDigit();
}

/// An initial or a part of "z. B.", but not the English "I".
bool isSingleLetter(QStringView word) {
    return word.size() == 1 && word[0].isLetter() && word[0] != u'I';
}

/// `"Stop!" he said`: the exclamation ends what was said, not the sentence.
bool closesQuote(QChar c) {
    return c == u'"' || c == u'\'' || c == u')' || c == QChar(0x201D) || c == QChar(0x201C) ||
           c == QChar(0x2019) || c == QChar(0x00BB) || c == QChar(0x00AB);
}

/// Whether the full stop before `stop`, with `next` after the space, ends no sentence.
bool endsNothing(QStringView text, qsizetype stop, qsizetype next) {
    const QStringView word = wordEndingAt(text, stop);
    if (word.endsWith(u'.'))
        return wordStartingAt(text, next) == u"I"; // a capital that begins nothing
    if (word.isEmpty())
        return false;
    if (isSingleLetter(word))
        return true;
    const Abbreviations& known = abbreviations();
    const QString small = word.toString().toLower();
    if (known.words.contains(small))
        return !known.mayEnd.contains(small) || text[next].isDigit();
    return isOrdinal(word) &&
           known.afterOrdinal.contains(wordStartingAt(text, next).toString().toLower());
}

/// Someone who writes without capitals still ends sentences with full stops, which Unicode's rules
/// don't see before a small letter.
bool writesSmall(const std::string& utf8) {
    int small = 0;
    int capital = 0;
    for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
        if (utf8[i] != '.' || utf8[i + 1] != ' ')
            continue;
        small += utf8[i + 2] >= 'a' && utf8[i + 2] <= 'z' ? 1 : 0;
        capital += utf8[i + 2] >= 'A' && utf8[i + 2] <= 'Z' ? 1 : 0;
    }
    return small >= 2 && small > capital * 2;
}

/// Ends of the sentences of one block, in UTF-16 units, the last one being its length.
class Ends {
  public:
    Ends(QStringView block, bool splitsSmall)
        : block_(block)
        , splitsSmall_(splitsSmall) {}

    std::vector<qsizetype> find() {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, block_.data(), block_.size());
        qsizetype from = 0;
        for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
            if (splitsSmall_)
                addSmall(from, end);
            addUnlessJoined(end);
            from = end;
        }
        if (ends_.empty() || ends_.back() != block_.size())
            ends_.push_back(block_.size());
        return std::move(ends_);
    }

  private:
    void addSmall(qsizetype from, qsizetype end) {
        for (qsizetype i = from + 1; i + 2 < end; ++i)
            if (block_[i] == u'.' && block_[i - 1] != u'.' && block_[i + 1] == u' ' &&
                block_[i + 2].isLower())
                addUnlessJoined(i + 2);
    }

    void addUnlessJoined(qsizetype end) {
        qsizetype last = end;
        while (last > 0 && isBlank(block_[last - 1]))
            --last;
        if (last == 0 || end == block_.size())
            return;
        const QChar mark = block_[last - 1];
        const bool goesOn = mark == u',' || (last == end && isInAddress(end)) ||
                            (mark == u'.' && endsNothing(block_, last - 1, end)) ||
                            (closesQuote(mark) && block_[end].isLower());
        if (!goesOn)
            ends_.push_back(afterBold(end));
    }

    /// "https://a.org/b?c=d": no sentence ends there.
    bool isInAddress(qsizetype at) const {
        qsizetype start = at;
        while (start > 0 && !block_[start - 1].isSpace() && at - start < 300)
            --start;
        return block_.mid(start, at - start).contains(u"://");
    }

    /// "**Ask early.** We lost": the marks belong to what they close.
    qsizetype afterBold(qsizetype end) const {
        qsizetype mark = end;
        while (mark < block_.size() && (block_[mark] == u'*' || block_[mark] == u'_'))
            ++mark;
        if (mark == end || (mark < block_.size() && !isBlank(block_[mark])))
            return end;
        return mark;
    }

    QStringView block_;
    bool splitsSmall_;
    std::vector<qsizetype> ends_;
};

/// Units of a picture before a sentence, which is no part of it; 0 for none.
qsizetype pictureAt(QStringView text, qsizetype at) {
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    const char32_t code =
        pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    return isPicture(code) ? (pair ? 2 : 1) : 0;
}

/// Walks along a block, turning UTF-16 units into bytes.
class Ruler {
  public:
    explicit Ruler(std::string_view bytes)
        : bytes_(bytes) {}

    std::size_t bytesAt(qsizetype unit) {
        while (unit_ < unit && byte_ < bytes_.size()) {
            const std::size_t bytes = core::bytesFrom(bytes_[byte_]);
            byte_ += bytes;
            unit_ += bytes < 4 ? 1 : 2;
        }
        return byte_;
    }

  private:
    std::string_view bytes_;
    std::size_t byte_ = 0;
    qsizetype unit_ = 0;
};

void addSentences(std::vector<Sentence>& sentences, std::string_view text, const Block& block,
                  bool splitsSmall) {
    std::string_view bytes = text.substr(block.start, block.end - block.start);
    while (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    const auto origin = static_cast<std::size_t>(bytes.data() - text.data());
    QString units = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    // The line ends inside a block are those of wrapping; to Unicode's rules they would end a
    // paragraph.
    units.replace(u'\n', u' ').replace(u'\r', u' ');
    const bool whole =
        block.form == Form::heading || block.form == Form::title || block.form == Form::code;
    const std::vector<qsizetype> ends =
        whole ? std::vector<qsizetype>{units.size()} : Ends(units, splitsSmall).find();
    Ruler ruler(bytes);
    qsizetype start = 0;
    for (const qsizetype next : ends) {
        qsizetype end = next;
        while (start < end && (isBlank(units[start]) || pictureAt(units, start) > 0))
            start += std::max(pictureAt(units, start), qsizetype{1});
        while (end > start && isBlank(units[end - 1]))
            --end;
        if (start < end) {
            const std::size_t first = origin + ruler.bytesAt(start);
            sentences.push_back({first, origin + ruler.bytesAt(end), block.form});
        }
        start = next;
    }
}

} // namespace

std::vector<Sentence> sentencesOf(const core::Text& text) {
    std::vector<Sentence> sentences;
    const bool splitsSmall = writesSmall(text.utf8());
    for (const Block& block : blocksOf(text.utf8()))
        addSentences(sentences, text.utf8(), block, splitsSmall);
    return sentences;
}

} // namespace upturn::takeaways
