// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that were typed earlier and are not in the field: a line with two links.

#pragma once

#include <QWidget>

#include <functional>

namespace upturn::gui {

class Label;

class OfferLine final : public QWidget {
    Q_OBJECT

  public:
    explicit OfferLine(QWidget* parent = nullptr);

    /// Shows it, until one of the links is followed or the field is filled with something else.
    /// `elsewhere`: another program has kept the words.
    void offer(const QString& words, bool elsewhere, std::function<void()> taken,
               std::function<void()> over);

  private:
    Label* line_;
    std::function<void()> taken_;
    std::function<void()> over_;
};

} // namespace upturn::gui
