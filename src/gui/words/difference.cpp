// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/difference.hpp"

#include <QTextBoundaryFinder>

#include <cstdint>

namespace upturn::gui {
namespace {

/// Cells of the table of common lengths: 16 MB, and some ten milliseconds.
constexpr std::size_t mostCells = 4'000'000;

struct Piece {
    int start = 0;
    int end = 0;
};

std::vector<Piece> piecesOf(const QString& text, DifferenceBy by) {
    std::vector<Piece> pieces;
    QTextBoundaryFinder finder(by == DifferenceBy::words ? QTextBoundaryFinder::Word
                                                         : QTextBoundaryFinder::Sentence,
                               text);
    int start = 0;
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        pieces.push_back({start, static_cast<int>(end)});
        start = static_cast<int>(end);
    }
    return pieces;
}

/// Two texts as pieces, without what they begin and end with in common.
class Comparison {
  public:
    Comparison(const QString& before, const QString& after, DifferenceBy by)
        : before_(before)
        , after_(after)
        , old_(piecesOf(before, by))
        , new_(piecesOf(after, by))
        , oldEnd_(old_.size())
        , newEnd_(new_.size()) {
        while (begin_ < oldEnd_ && begin_ < newEnd_ && same(begin_, begin_))
            ++begin_;
        while (oldEnd_ > begin_ && newEnd_ > begin_ && same(oldEnd_ - 1, newEnd_ - 1)) {
            --oldEnd_;
            --newEnd_;
        }
    }

    std::size_t cells() const { return (oldEnd_ - begin_ + 1) * (newEnd_ - begin_ + 1); }
    bool equal() const { return begin_ == oldEnd_ && begin_ == newEnd_; }
    Difference whole() const { return between(begin_, oldEnd_, begin_, newEnd_); }

    std::vector<Difference> walk() const {
        const std::vector<std::int32_t> common = commonLengths();
        const std::size_t width = newEnd_ - begin_ + 1;
        const auto at = [&](std::size_t i, std::size_t j) {
            return common[(i - begin_) * width + (j - begin_)];
        };
        std::vector<Difference> found;
        std::size_t i = begin_;
        std::size_t j = begin_;
        while (i < oldEnd_ || j < newEnd_) {
            if (i < oldEnd_ && j < newEnd_ && same(i, j)) {
                ++i;
                ++j;
                continue;
            }
            const std::size_t fromOld = i;
            const std::size_t fromNew = j;
            while ((i < oldEnd_ || j < newEnd_) && !(i < oldEnd_ && j < newEnd_ && same(i, j)))
                (j == newEnd_ || (i < oldEnd_ && at(i + 1, j) >= at(i, j + 1))) ? ++i : ++j;
            add(found, between(fromOld, i, fromNew, j));
        }
        return found;
    }

  private:
    bool same(std::size_t i, std::size_t j) const {
        return wordsOf(before_, old_[i]) == wordsOf(after_, new_[j]);
    }
    static QStringView wordsOf(const QString& text, const Piece& piece) {
        return QStringView(text).mid(piece.start, piece.end - piece.start);
    }

    std::vector<std::int32_t> commonLengths() const {
        const std::size_t width = newEnd_ - begin_ + 1;
        std::vector<std::int32_t> common(cells(), 0);
        for (std::size_t i = oldEnd_; i-- > begin_;)
            for (std::size_t j = newEnd_; j-- > begin_;) {
                const std::size_t cell = (i - begin_) * width + (j - begin_);
                common[cell] = same(i, j) ? common[cell + width + 1] + 1
                                          : std::max(common[cell + width], common[cell + 1]);
            }
        return common;
    }

    Difference between(std::size_t oldFrom, std::size_t oldTo, std::size_t newFrom,
                       std::size_t newTo) const {
        const auto place = [](const std::vector<Piece>& pieces, const QString& text,
                              std::size_t piece) {
            return piece < pieces.size() ? pieces[piece].start : static_cast<int>(text.size());
        };
        return {place(old_, before_, oldFrom), place(old_, before_, oldTo),
                place(new_, after_, newFrom), place(new_, after_, newTo)};
    }

    /// With nothing but a space between two of them, they read as one.
    void add(std::vector<Difference>& found, const Difference& next) const {
        if (!found.empty()) {
            Difference& last = found.back();
            const QStringView between =
                QStringView(after_).mid(last.newEnd, next.newStart - last.newEnd);
            if (between.trimmed().isEmpty() && !between.contains(QLatin1Char('\n'))) {
                last.oldEnd = next.oldEnd;
                last.newEnd = next.newEnd;
                return;
            }
        }
        found.push_back(next);
    }

    const QString& before_;
    const QString& after_;
    std::vector<Piece> old_;
    std::vector<Piece> new_;
    std::size_t begin_ = 0;
    std::size_t oldEnd_;
    std::size_t newEnd_;
};

} // namespace

std::vector<Difference> differences(const QString& before, const QString& after, DifferenceBy by) {
    const Comparison comparison(before, after, by);
    if (comparison.equal())
        return {};
    if (comparison.cells() <= mostCells)
        return comparison.walk();
    if (by == DifferenceBy::words)
        return differences(before, after, DifferenceBy::sentences);
    return {comparison.whole()};
}

} // namespace upturn::gui
