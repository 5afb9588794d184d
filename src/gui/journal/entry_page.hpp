// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A whole entry, to be read: what was written, what was asked and answered, what came of it.

#pragma once

#include "journal/journal_view.hpp"

#include <QImage>
#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;

namespace upturn::gui {

class Button;
class Label;
class MetaLine;
class PictureRow;

class EntryPage final : public QWidget {
    Q_OBJECT

  public:
    explicit EntryPage(QWidget* parent = nullptr);

    void show(const EntryView& view);
    using QWidget::show;
    /// Nothing is chosen.
    void clearEntry();
    const core::Id& entry() const { return view_.id; }
    /// In one column there is a way back to the list.
    void setBack(bool shown);
    QWidget* firstFocus() const;
    void toggleStar();
    void putPicture(const std::string& sha256, const QImage& picture);

  Q_SIGNALS:
    void backAsked();
    void reflectAsked(const upturn::core::Id& entry);
    void editAsked(const upturn::core::Id& entry);
    /// Of the entry's text, or of an answer.
    void versionsAsked(const upturn::core::Id& row);
    void starAsked(const upturn::core::Id& entry, bool starred);
    void trashAsked(const upturn::core::Id& entry);
    /// What kind of thing it is; none: the program finds out.
    void sortAsked(const upturn::core::Id& entry, std::optional<upturn::core::Sort> sort);
    void pictureAsked(const std::string& sha256);
    void openAsked(const upturn::core::Attachment& file);
    void copyAsked(const upturn::core::Attachment& file);
    void stepAsked(const upturn::core::Id& step, bool done);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QBoxLayout* tools();
    void showMeta();
    void showUnsaved();
    void showBody();
    void showWords();
    void showFiles();
    void showKept();
    void addText(const QString& text, const QStringList& kept, const QString& name);
    /// As much as is read at once, and a link to what follows.
    void addPart(QBoxLayout* column, const QString& text, qsizetype from, const QStringList& kept,
                 const QString& name);
    void addKeptWords(const StayingLine& kept);
    void addLesson(const LessonLine& lesson);
    void addStep(const StepLine& step);
    void addReflect();
    void addHelplines();
    void addQuietLine();
    QMenu* sortMenu(QMenu* menu);

    EntryView view_;
    Button* back_;
    Button* star_;
    Button* edit_;
    QAction* versions_ = nullptr;
    std::vector<std::pair<std::optional<core::Sort>, QAction*>> sorts_;
    MetaLine* meta_;
    Label* title_;
    QBoxLayout* body_;
    PictureRow* pictures_ = nullptr; ///< none where nothing is attached
};

} // namespace upturn::gui
