// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The Journal: all entries by months at the left, the chosen one to be read at the right.

#pragma once

#include "journal/journal_view.hpp"

#include <QImage>
#include <QWidget>

class QStackedLayout;

namespace upturn::gui {

class Button;
class EditorPage;
class EntryPage;
class JournalListPane;

class JournalPage final : public QWidget {
    Q_OBJECT

  public:
    explicit JournalPage(QWidget* parent = nullptr);

    void show(const JournalOutline& outline);
    using QWidget::show;
    void putRows(int page, std::vector<JournalRow> rows);
    void showEntry(const EntryView& view);
    /// Opens this place of the list to be read.
    void choose(std::int64_t place);
    const JournalFilter& filter() const;
    void clearFilter();
    /// Something was done that can be taken back.
    void say(const QString& line);
    QWidget* firstFocus() const;
    void putPicture(const std::string& sha256, const QImage& picture);

    /// Writing takes the whole width; what was shown before comes back at the end.
    void startEditing(const QString& heading);
    void endEditing();
    bool editing() const;
    EditorPage* editor() const { return editor_; }

    // What the menus ask for.
    void edit();
    void reflect();

  Q_SIGNALS:
    void filterChanged();
    void rowsAsked(int page, std::optional<std::int64_t> before);
    /// The page beside the list has to show this one.
    void detailAsked(const upturn::core::Id& entry);
    void reflectAsked(const upturn::core::Id& entry);
    void editAsked(const upturn::core::Id& entry);
    void starAsked(const upturn::core::Id& entry, bool starred);
    void trashAsked(const upturn::core::Id& entry);
    void stepAsked(const upturn::core::Id& step, bool done);
    void undoAsked();
    void setbackAsked();
    void pictureAsked(const std::string& sha256);
    /// Whether it needs the width of the sidebar.
    void widthWanted(bool wanted);

  private:
    QWidget* emptyPage();
    QWidget* usualPage();
    QWidget* readingPane();
    void connectParts();
    void addKeys();
    void fold();
    void showInOneColumn(bool reading);

    Button* begin_ = nullptr;
    JournalListPane* list_ = nullptr;
    QWidget* reading_ = nullptr;
    EntryPage* entry_ = nullptr;
    EditorPage* editor_ = nullptr;
    QStackedLayout* pages_;
    bool nothing_ = false;
    bool oneColumn_ = false;
    bool readingFirst_ = false;
};

} // namespace upturn::gui
