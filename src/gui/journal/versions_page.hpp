// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The versions of a text: what was different then, and the way back to one.

#pragma once

#include "journal/versions_view.hpp"

#include <QWidget>

class QBoxLayout;
class QTextEdit;

namespace upturn::gui {

class Button;
class Label;
class Segment;
class StatusLabel;
class TwoLineList;

class VersionsPage final : public QWidget {
    Q_OBJECT

  public:
    explicit VersionsPage(QWidget* parent = nullptr);

    void show(const VersionsView& view);
    using QWidget::show;
    /// Between the chosen version and what stands now.
    void showDifferences(const std::vector<Difference>& differences);
    DifferenceBy unit() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void differencesAsked(const QString& before, const QString& after,
                          upturn::gui::DifferenceBy by);
    void backAsked();
    void bringBackAsked(const upturn::core::Id& row, const QString& text);

  private:
    QWidget* bar();
    QWidget* pane(QTextEdit* text, Label* head, bool gone);
    QWidget* foot();
    void addKeys();
    void chosen();
    void mark();
    void step(int by);
    void fold();
    void linkScrolling();

    VersionsView view_;
    std::vector<Difference> differences_;
    int at_ = -1;
    TwoLineList* list_;
    QTextEdit* before_;
    QTextEdit* now_;
    Label* beforeHead_;
    Label* nowHead_;
    Button* bring_;
    Label* hint_;
    StatusLabel* count_;
    Segment* unit_;
    Button* earlier_;
    Button* later_;
    QBoxLayout* body_ = nullptr;
};

} // namespace upturn::gui
