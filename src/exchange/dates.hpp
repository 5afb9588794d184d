// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Days and times as other programs and people write them.

#pragma once

#include <upturn/core/moment.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace upturn::exchange {

/// As it is written, not yet an instant.
struct Written {
    core::CivilDate date;
    std::optional<std::chrono::milliseconds> time; ///< of the day; none: the day only
    std::optional<std::chrono::seconds> offset;    ///< east of UTC
    bool utc = false; ///< "Z": an instant, which says nothing of where somebody was
};

/// Which number comes first where both could be a month: "03/04/2024".
enum class Order { dayFirst, monthFirst };

/// "2019-05-01", "2019-05-01 16:54", "2019-05-01T16:54:03.120-07:00", with one digit where one is
/// enough. All of `text` must be it.
std::optional<Written> isoWritten(std::string_view text);
/// Anything a person takes for a day, with or without a time: "15.01.2024 08:30", "January 5,
/// 2024", "Sun 3 Nov 2024 at 6:50 pm", "2024_01_05", "20240105T1430". Names of months in some
/// twenty languages. All of `text` must be it.
std::optional<Written> written(std::string_view text, Order order = Order::dayFirst);
/// Tells by all days of a source which number comes first in them.
class OrderVotes {
  public:
    void take(std::string_view date);
    /// All "03/04/2024" that stand in a text.
    void takeAll(std::string_view text);
    Order order(Order otherwise = Order::dayFirst) const;
    /// A day that could be another one as well, where nothing tells; empty where it can be told.
    const std::string& unsure() const;

  private:
    std::size_t dayFirst_ = 0;
    std::size_t monthFirst_ = 0;
    std::string unsure_;
};
/// What is said of such a day.
std::string saidOfUnsure(const std::string& date, Order order);

/// The first day that stands in a name: "2024_01_05", "notes/2021/11/21", "2023-08-01T14_29 idea".
std::optional<Written> writtenIn(std::string_view name);
/// "10:04 AM", "6:50 pm", "08:00", "18.30".
std::optional<std::chrono::milliseconds> timeWritten(std::string_view text);

/// What is written, as a moment; in the zone of `like` where it names none.
core::Moment momentOf(const Written& written, const core::Moment& like);
/// An instant in that zone; in that of `like` where the zone is not known.
core::Moment momentIn(std::int64_t instant, const std::string& zone, const core::Moment& like);

} // namespace upturn::exchange
