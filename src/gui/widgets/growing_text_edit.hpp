// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The field a person writes in.

#pragma once

#include "theme/type.hpp"

#include <QTextCursor>
#include <QTextEdit>

#include <utility>

namespace upturn::gui {

class FocusField;
class SpellingMarks;

/// Plain paragraphs in the writing type, with its leading; as high as what stands in it, between
/// two limits. Stock QTextEdit otherwise, so that input methods and screen readers find what they
/// know. Its accessible name has to be set: a placeholder is none.
class GrowingTextEdit final : public QTextEdit {
    Q_OBJECT

  public:
    explicit GrowingTextEdit(Type type, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    void setLines(int least, int most);
    /// Inner edge between frame and words, in design lengths.
    void setInset(int across, int down);
    /// Enter is `submitted`, Shift+Enter a new line.
    void setSubmitsOnEnter(bool submits);

    /// Pictures and files that are pasted or dropped are `given`, not written into the words.
    void setTakesFiles(bool takes);

    /// Unknown words are marked, unless these words are none of a language.
    void setSpelled(bool spelled);

    /// Replaces the words, with nothing to undo.
    void setWords(const QString& words);
    QString words() const;
    /// Of the words, before a place that a cursor names.
    int charactersBefore(int position) const;

    FocusField& field() const { return *field_; }

    /// Marks a stretch of the words with the amber of a proposal; an empty one takes the mark away.
    void mark(int start, int end);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void submitted();
    void given(const QMimeData* files);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    bool event(QEvent* event) override;

  private:
    void lead();
    void paintMark(QPainter& painter) const;
    int linePixels() const;
    int heightOfLines(int lines) const;
    int leastLines() const;

    void showMark();

    Type type_;
    FocusField* field_;
    std::pair<int, int> wanted_; ///< to be marked as soon as no input method is in the way
    SpellingMarks* spelling_ = nullptr;
    QString hint_;
    int least_ = 1;
    int measuredLines_ = 0; ///< for the width it has
    int most_ = 0;
    int across_ = 0;
    int down_ = 0;
    QTextCursor mark_;
    bool submits_ = false;
    bool takesFiles_ = false;
};

} // namespace upturn::gui
