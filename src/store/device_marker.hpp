// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which device writes: an identity exists once, also when a journal is copied or restored.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/randomness.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace upturn::store {

/// The file `<state folder>/devices/<journal id>`: a line for each place where this computer has
/// written the journal, with device id, hash of the machine id, inode, sequence and path. A
/// journal at another path, on another disk or on another computer finds no line of its own and
/// gets a new identity at its first write.
class DeviceMarker {
  public:
    /// How far which device got here, when it was last closed after writing.
    struct Line {
        core::Id device;
        std::int64_t sequence = 0;
    };

    DeviceMarker(std::filesystem::path stateFolder, const core::Id& journal,
                 std::filesystem::path journalFile);

    /// The identity for this file, made when there is none. `sequenceOf` says how far the file's
    /// operations of a device reach: when they reach less far than what was remembered, an older
    /// copy was put in the file's place, and it is a new device too. When the state folder can't
    /// be written, the identity lasts as long as this object.
    template<class SequenceOf>
    core::Id identity(core::Randomness& randomness, const SequenceOf& sequenceOf) {
        if (!known_.empty())
            return known_;
        const Line line = find();
        if (!line.device.empty() && sequenceOf(line.device) >= line.sequence) {
            known_ = line.device;
            return known_;
        }
        known_ = core::Id::fresh(randomness);
        if (!line.device.empty())
            followed_ = line;
        else
            remember(known_, 0);
        return known_;
    }

    /// The device that reached further than the file, and whose place `identity` gave to a new one:
    /// until `settle`, so that it is known again if what is under way is not written.
    const std::optional<Line>& followed() const { return followed_; }
    void settle() {
        if (!followed_)
            return;
        followed_.reset();
        remember(known_, 0);
    }

    /// Notes how far this device's sequence got; called when the journal is closed after writing.
    /// Only its own counts: a copy holds the operations of the device it was copied from too.
    template<class SequenceOf>
    void noteSequence(const SequenceOf& sequenceOf) {
        if (!known_.empty() && find().device == known_)
            remember(known_, sequenceOf(known_));
    }

    /// Nothing where it was never closed after writing.
    std::optional<Line> written() const;

  private:
    Line find() const;
    void remember(const core::Id& device, std::int64_t sequence) const;
    std::string place() const;

    std::filesystem::path file_;
    std::filesystem::path journalFile_;
    core::Id known_;
    std::optional<Line> followed_;
};

} // namespace upturn::store
