// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An entry while it is written, over the whole width.

#pragma once

#include "journal/editor_view.hpp"

#include <upturn/app/drafts.hpp>

#include <QImage>
#include <QWidget>

class QBoxLayout;
class QMimeData;

namespace upturn::gui {

class AgainCard;
class Button;
class Draft;
class FocusField;
class EditorSide;
class GrowingTextEdit;
class Label;
class PictureRow;
class StatusLabel;
class TextLine;

class EditorPage final : public QWidget {
    Q_OBJECT

  public:
    explicit EditorPage(QWidget* parent = nullptr);

    void show(const EditorView& view);
    using QWidget::show;
    void showFiles(const std::vector<core::Attachment>& files);
    void putPicture(const std::string& sha256, const QImage& picture);
    EntryFields fields() const;
    /// Words that are still in a field beside the text become chips.
    void keepTyped();
    /// The drafts of these words.
    std::vector<app::Served> serve();
    /// What stands in the fields is this draft.
    void shareDraft(Draft* draft);
    /// What is in the fields is on the disk.
    void setSaved(bool saved);
    QWidget* firstFocus() const;
    FocusField& textField() const;
    FocusField& titleField() const;
    /// What was typed here when the page was open before can't be undone any more.
    void forgetSteps();
    AgainCard* again() const { return again_; }
    /// What of the view was typed before it is offered.
    void offerOlder(const EditorView& view);
    /// Only title and words.
    void setQuiet(bool quiet);

  Q_SIGNALS:
    void edited();
    /// Words from before what is stored now are put in their fields, or let go. `instead` are those
    /// that stood there, which are offered now: the fields that differ from `stored`.
    void olderTaken(const upturn::gui::EntryFields& stored,
                    const upturn::gui::EntryFields& instead);
    void olderLeft();
    void doneAsked();
    /// Characters of the text on the page.
    void keepAsked(int start, int end);
    void reflectAsked();
    void versionsAsked();
    void pictureGiven(const QImage& picture);
    void filesGiven(const QStringList& paths);
    void removeAsked(const upturn::core::Attachment& file);
    void pictureAsked(const std::string& sha256);
    void openAsked(const upturn::core::Attachment& file);
    void copyAsked(const upturn::core::Attachment& file);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* bar();
    QWidget* sheet();
    QWidget* foot();
    void connectFields();
    void addKeys();
    void keepSentence();
    /// Words that were offered and put in place, and what undo makes of that.
    struct Taken {
        EditorView view;
        EditorView instead;
        EntryFields before;
        EntryFields after;
        bool inPlace = true;
    };
    void takeOlder(const EditorView& view);
    void lookAtTaken();
    void offerInstead(const EditorView& view);
    EntryFields read() const;
    void take(const QMimeData* files);
    void count();
    void fold();

    TextLine* title_;
    EntryFields held_;  ///< what was to be shown
    EntryFields shown_; ///< what the controls made of it
    GrowingTextEdit* text_;
    PictureRow* pictures_;
    EditorSide* side_;
    AgainCard* again_;
    bool quiet_ = false;
    QWidget* beside_ = nullptr;
    StatusLabel* saved_;
    Button* versions_;
    Label* words_;
    QBoxLayout* columns_ = nullptr;
    QBoxLayout* foot_ = nullptr;
    bool showing_ = false;
    std::vector<Taken> taken_;
};

} // namespace upturn::gui
