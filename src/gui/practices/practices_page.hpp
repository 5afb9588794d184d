// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The practices of the roadmap and the person's own lists: what is done, and what comes of it.

#pragma once

#include "practices/practices_view.hpp"

#include <QWidget>

#include <array>
#include <functional>

class QAction;
class QBoxLayout;
class QGridLayout;

namespace upturn::gui {

class Button;
class Label;
class OwnList;
class PracticeCard;
class PracticeSheet;
class Scroller;

class PracticesPage final : public QWidget {
    Q_OBJECT

  public:
    explicit PracticesPage(QWidget* parent = nullptr);

    /// As OwnList::setClock, of all lists.
    void setClock(const std::function<core::Now()>& now);

    /// The practice that was chosen stays chosen; at first it is the one that runs.
    void show(const PracticesView& view);
    using QWidget::show;
    QWidget* firstFocus() const;
    /// A decision or goal whose day has come is asked about as soon as its row is there.
    void lookAt(const core::Id& row) { wanted_ = row; }
    bool looksAt() const { return looks_; }
    /// What was typed for today is in the journal.
    app::Served handLog();
    void logged(const PracticeLog& log);
    void notLogged(const PracticeLog& log);
    /// Whether what was asked for is in the journal.
    void answered(const OwnChange& change, bool written);

  Q_SIGNALS:
    void startAsked(const std::string& practice);
    void logAsked(const upturn::gui::PracticeLog& log);
    void restAsked(const std::string& practice, bool rests);
    void endAsked(const std::string& practice);
    void changeAsked(const upturn::gui::OwnChange& change);
    void entryAsked(const upturn::core::Id& entry);

  private:
    QWidget* headLine();
    QBoxLayout* cardsHead();
    void addCards(QBoxLayout* column);
    void addLists(QBoxLayout* column);
    void choose(std::size_t practice);
    void showHead();
    void fold();

    PracticesView view_;
    std::size_t chosen_ = 0;
    bool chose_ = false; ///< by hand
    Label* counts_ = nullptr;
    QBoxLayout* head_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    Button* rest_ = nullptr;
    Button* more_ = nullptr;
    PracticeSheet* sheet_ = nullptr;
    std::array<PracticeCard*, 6> cards_{};
    std::array<OwnList*, 4> lists_{};
    QGridLayout* cardGrid_ = nullptr;
    QGridLayout* listGrid_ = nullptr;
    int cardColumns_ = 0;
    int listColumns_ = 0;
    Scroller* scroller_ = nullptr;
    core::Id wanted_;
    bool looks_ = false; ///< at a row that was asked for
};

} // namespace upturn::gui
