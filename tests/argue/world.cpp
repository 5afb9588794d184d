// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "argue/world.hpp"

#include <algorithm>

namespace upturn::argue {

Step World::choose(Dice& dice) const {
    int all = 0;
    for (const Deed& deed : deeds_)
        all += deed.weight;
    for (;;) {
        auto left = static_cast<int>(dice.roll(static_cast<std::size_t>(all)));
        const auto chosen = std::find_if(deeds_.begin(), deeds_.end(), [&left](const Deed& deed) {
            left -= deed.weight;
            return left < 0;
        });
        if (auto with = chosen->offer(dice))
            return {.deed = chosen->name, .with = std::move(*with)};
    }
}

const Deed* World::named(const std::string& name) const {
    const auto known = std::find_if(deeds_.begin(), deeds_.end(),
                                    [&name](const Deed& deed) { return deed.name == name; });
    return known == deeds_.end() ? nullptr : &*known;
}

bool World::can(const Step& step) const {
    const Deed* deed = named(step.deed);
    return deed != nullptr && deed->can(step.with);
}

void World::take(const Step& step) {
    named(step.deed)->does(step.with);
    compare();
}

} // namespace upturn::argue
