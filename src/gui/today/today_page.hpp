// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The home: put something down, meet what is due, see what waits.

#pragma once

#include "today/today_view.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/left_journals.hpp>

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class CaptureCard;
class CareLine;
class Draft;
class DueCard;
class FirstTime;
class GoOnCard;
class KeptLine;
class Label;
class LeftCard;
class QuietLine;
class TodayRail;
class WaitingList;

class TodayPage final : public QWidget {
    Q_OBJECT

  public:
    explicit TodayPage(QWidget* parent = nullptr);

    void show(const TodayView& view);
    using QWidget::show;
    /// Puts the cursor in the field, for one kind of entry.
    void startCapture(core::EntryKind kind);
    /// What is typed here is this draft, on whichever of the two pages.
    void shareDraft(Draft* draft);
    /// What stands in the field, and what the person chose beside it.
    Capture held() const;
    /// Puts back words that were typed and not kept, and what was chosen with them.
    void setDraft(const Capture& typed);
    /// Words that were left last time, beside those that are being typed; or older ones still.
    void setAside(const app::Aside& aside);
    void offer(const std::vector<app::Aside>& asides);
    /// Words that were set aside are not offered any more.
    void letGo(const app::Aside& aside);
    /// The words are kept: takes them out of the field and offers to take it back for a while.
    void kept(const QString& line, const core::Id& entry, const QString& words);
    /// What was kept last is heavy: somebody to talk to is named below the field.
    void showQuietLine(bool shown);
    /// Something was done that can be taken back, beside the date.
    void say(const QString& line, bool undo = true);
    /// What was said of it is over.
    void sayNothing();
    /// What was at the place of this journal before.
    void showLeft(const std::vector<app::LeftJournal>& left);
    /// Whether the empty page offers a sample.
    void showSample(bool there);
    /// Nothing can be written, so nothing invites to it.
    void setOnlyToLook();
    QWidget* firstFocus() const;

  Q_SIGNALS:
    /// These words stood in the field, and are offered now.
    void putAside(const upturn::core::Text& words);
    void importAsked();
    void openJournalAsked();
    void sampleAsked();
    void savedJournalAsked(const QString& path);
    void leftWordsAsked(const upturn::core::Id& journal);
    void leftSeen();
    void draftEdited();
    void keepAsked(const upturn::gui::Capture& capture);
    void reflectNowAsked(const upturn::gui::Capture& capture);
    void undoAsked();
    void reviewAsked();
    void entryAsked(const upturn::core::Id& entry);
    void editAsked(const upturn::core::Id& entry);
    void reflectAsked(const upturn::core::Id& entry);
    /// Where a reflection was left before its end.
    void goOnAsked(const upturn::core::Id& entry, bool lookBack);
    void restAsked(const upturn::core::Id& entry, bool lookBack);
    void doneAsked(const upturn::core::Id& step);
    void stepAsked(const upturn::core::Id& step);
    void lookAsked(const upturn::core::Id& row);
    void practiceAsked();
    void thoughtsOffAsked();
    void helpedAsked(const upturn::core::Id& step, bool helped);
    void tooEarlyAsked(const upturn::core::Id& step);
    void lookBackAsked(const upturn::core::Id& entry);
    /// The answer to whether they want to look at it once more.
    void lookAgainAnswered(const upturn::core::Id& entry, bool yes);
    void yesterdayPutAway();

  private:
    QWidget* usualPage();
    QBoxLayout* dateLine();
    void addKeys();
    QWidget* mainColumn();
    void connectCapture(CaptureCard* card);
    void connectParts();
    void connectLeft(LeftCard* card);
    void showPage(bool firstTime);
    void fold();
    CaptureCard* capture() const;

    FirstTime* firstTime_;
    QWidget* content_ = nullptr;
    QBoxLayout* page_ = nullptr;
    QBoxLayout* body_ = nullptr;
    TodayRail* rail_ = nullptr;
    Label* greeting_ = nullptr;
    Label* date_ = nullptr;
    CaptureCard* capture_ = nullptr;
    QBoxLayout* dateLine_ = nullptr;
    KeptLine* keptLine_ = nullptr;
    LeftCard* left_ = nullptr;
    GoOnCard* goOn_ = nullptr;
    core::Id kept_;
    QuietLine* line_ = nullptr;
    bool people_ = false; ///< are named all day
    Label* evening_ = nullptr;
    CareLine* yesterday_ = nullptr;
    CareLine* again_ = nullptr;
    core::Id lookAgain_; ///< what the question is about
    DueCard* due_ = nullptr;
    WaitingList* waiting_ = nullptr;
    bool looks_ = false; ///< only
};

} // namespace upturn::gui
