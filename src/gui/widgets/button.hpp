// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A push button of the product: its kind, its drawing, its keys.

#pragma once

#include "theme/button_option.hpp"

#include <QKeySequence>
#include <QPushButton>

namespace upturn::gui {

class Button : public QPushButton {
    Q_OBJECT

  public:
    Button(const QString& text, ButtonKind kind, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setButtonSize(ButtonSize size);
    void setGlyph(Icon glyph);
    void setAlignLeft(bool left);
    void setJoined(Joined joined);
    /// Only the drawing; the name stays for the tool tip and a screen reader.
    void setFolded(bool folded);
    /// The keys that do the same. Drawn after the text, named in the tool tip and to a screen
    /// reader. Telling only: the shortcut itself belongs to the page.
    void setKeys(const QKeySequence& keys);
    /// Where room is short the keys leave the button and stay in the tool tip.
    void showKeys(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    ButtonOption option() const;

    ButtonKind kind_;
    ButtonSize size_ = ButtonSize::usual;
    Icon glyph_ = Icon::none;
    QString hint_;
    bool alignLeft_ = false;
    bool keysShown_ = true;
    bool folded_ = false;
    Joined joined_ = Joined::no;
};

/// A button that is only a drawing: `name` is its accessible name and tool tip.
Button* iconButton(Icon glyph, const QString& name, QWidget* parent = nullptr);

} // namespace upturn::gui
