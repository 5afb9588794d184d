// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was at the place of this journal before its file went or was replaced: where it is saved,
// and the words that were typed for it.

#pragma once

#include <upturn/app/left_journals.hpp>

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace upturn::gui {

class LeftCard final : public QWidget {
    Q_OBJECT

  public:
    explicit LeftCard(QWidget* parent = nullptr);

    /// Hidden where there is none.
    void show(const std::vector<app::LeftJournal>& left);
    using QWidget::show;

  Q_SIGNALS:
    void openAsked(const QString& copy);
    void wordsAsked(const upturn::core::Id& journal);
    void notNowAsked();

  private:
    void addCopy(QWidget* card, QBoxLayout* sheet, const std::filesystem::path& copy);
    void addWords(QWidget* card, QBoxLayout* sheet, const app::LeftJournal& left);

    QBoxLayout* column_;
};

} // namespace upturn::gui
