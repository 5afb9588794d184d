// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "habits.hpp"

#include "reading.hpp"
#include "voice.hpp"

#include <algorithm>
#include <array>

namespace upturn::takeaways {
namespace {

constexpr std::size_t mostLookedAt = 200; ///< of each sort: more cost time and change nothing
constexpr double fewestChoices = 10;
constexpr double smoothing = 8;
constexpr double furthest = 0.3;

struct Counts {
    std::array<double, cueCount> with{};
    double all = 0;
};

Counts countsOf(const std::vector<core::Text>& sentences) {
    Counts counts;
    for (std::size_t i = 0; i < std::min(sentences.size(), mostLookedAt); ++i) {
        const std::string& words = sentences[i].utf8();
        const Reading reading = readingOf(words, languageOf(words, {}));
        for (std::size_t cue = 0; cue < cueCount; ++cue)
            counts.with.at(cue) += reading.signals.at(cue) != 0 ? 1 : 0;
        ++counts.all;
    }
    return counts;
}

} // namespace

Model shiftedBy(Model model, const Options& options) {
    const Counts kept = countsOf(options.chosen);
    const Counts left = countsOf(options.left);
    const double all = kept.all + left.all;
    if (all < fewestChoices || kept.all == 0 || left.all == 0)
        return model;
    const double usual = kept.all / all;
    for (std::size_t cue = 0; cue < cueCount; ++cue) {
        const double met = kept.with.at(cue) + left.with.at(cue);
        const double share = (kept.with.at(cue) + smoothing * usual) / (met + smoothing);
        const double shift = furthest * std::clamp(2 * (share - usual), -1.0, 1.0);
        for (Weights* weights : {&model.personal, &model.report}) {
            double& weight = weights->signals.at(cue);
            // What speaks against a sentence speaks less against it when such ones are kept.
            weight *= weight < 0 ? 1 - shift : 1 + shift;
        }
    }
    return model;
}

} // namespace upturn::takeaways
