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
class TrashPage;
class VersionsPage;

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
    /// Something was done that can be taken back; without a line that is over.
    void say(const QString& line);
    QWidget* firstFocus() const;
    void putPicture(const std::string& sha256, const QImage& picture);

    /// Pages over list and entry: the window opens and leaves them, as all pages.
    void startEditing();
    void endEditing();
    void openVersions();
    void openTrash();
    /// The one that is shown.
    void leaveTopmost();
    /// Shows one of them; null shows list and entry.
    void showOver(QWidget* page);
    /// As Esc on the page that is shown does; false where none is.
    bool askToLeave();
    /// Where one column has to do, from the entry to the list; false where the list is there.
    bool backToList();
    bool editing() const;
    /// Writing and comparing take the width of the sidebar too.
    bool wantsWidth() const;
    EditorPage* editor() const { return editor_; }
    VersionsPage* versions() const { return versions_; }
    TrashPage* trash() const { return trash_; }

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
    void sortAsked(const upturn::core::Id& entry, std::optional<upturn::core::Sort> sort);
    void stepAsked(const upturn::core::Id& step, bool done);
    void undoAsked();
    void setbackAsked();
    void pictureAsked(const std::string& sha256);
    void openAsked(const upturn::core::Attachment& file);
    void copyAsked(const upturn::core::Attachment& file);
    void versionsAsked(const upturn::core::Id& entry);
    void pageOpened(QWidget* page);
    void pageLeft(const QWidget* page);

  private:
    QWidget* emptyPage();
    QWidget* usualPage();
    QWidget* readingPane();
    void connectParts();
    void addKeys();
    void fold();
    void showInOneColumn(bool reading);
    void open(QWidget* page, const QString& title);

    Button* begin_ = nullptr;
    JournalListPane* list_ = nullptr;
    QWidget* reading_ = nullptr;
    EntryPage* entry_ = nullptr;
    EditorPage* editor_;
    VersionsPage* versions_;
    TrashPage* trash_;
    QWidget* over_ = nullptr; ///< list and entry
    QStackedLayout* pages_;
    bool known_ = false; ///< whether there are entries
    bool nothing_ = false;
    bool oneColumn_ = false;
    bool readingFirst_ = false;
};

} // namespace upturn::gui
