// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words on a page: plain text only, with the leading of the type scale.

#pragma once

#include "theme/icons.hpp"
#include "theme/type.hpp"
#include "widgets/ink.hpp"

#include <QLabel>
#include <QTextLayout>

namespace upturn::gui {

/// A label in one of the types. One line is cut with an ellipsis where it does not fit, and shows
/// itself whole in its tool tip; with `setWordWrap` it takes the lines it needs, up to a limit.
class Label : public QLabel {
    Q_OBJECT

  public:
    explicit Label(Type type, Ink ink = Ink::primary, QWidget* parent = nullptr);
    Label(const QString& text, Type type, Ink ink = Ink::primary, QWidget* parent = nullptr);

    void setType(Type type);
    void setInk(Ink ink);
    /// A drawing before the first line, in the colour of the words or another.
    void setGlyph(Icon glyph, Ink ink);
    /// Its words stand below those of a label that has a drawing.
    void setIndented(bool indented);
    /// Where there is room for the drawing alone; the words stay for the tool tip and readers.
    void setGlyphOnly(bool only);
    void setStruckOut(bool struck);
    /// How wide it would like to be, in pixels of the usual text, where it breaks into lines.
    void setMeasure(int width) { measure_ = width; }
    /// 0 means as many as it takes.
    void setMaximumLines(int lines);
    /// Where the words are centred, lines of about equal length read better than one short one.
    void setBalanced(bool balanced);

    /// True when some of the words can't be seen at the present size.
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int lineHeight() const;
    /// On the other side where one writes from the right.
    QRect visual(const QRect& place) const;
    int indent() const;
    /// Breaks the words into lines of at most `width`; gives how many and the widest.
    struct Broken {
        int lines = 0;
        int widest = 0;
    };
    QString brokenText() const;
    Broken breakLines(QTextLayout& layout, int width) const;
    int balancedWidth(int width) const;
    void paintLines(QPainter& painter) const;
    void paintOneLine(QPainter& painter) const;

    Type type_;
    Ink ink_;
    Ink glyphInk_ = Ink::secondary;
    Icon glyph_ = Icon::none;
    int maximumLines_ = 0;
    int measure_ = 320;
    bool glyphOnly_ = false;
    bool indented_ = false;
    bool struck_ = false;
    bool balanced_ = false;
};

/// One that takes as many lines as it needs.
Label* wrappedLabel(const QString& words, Type type, Ink ink, QWidget* parent);

} // namespace upturn::gui
