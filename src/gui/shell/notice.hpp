// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One sentence the person has to know. It lies over the page, so that nothing moves when it comes
// or goes.

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace upturn::gui {

class Button;
class StatusLabel;

class Notice final : public QWidget {
    Q_OBJECT

  public:
    explicit Notice(QWidget* parent = nullptr);

    /// Shows the sentence. An empty one takes it away, once there was time to read it.
    void tell(const QString& sentence);
    /// Something was taken back; it can be done again. Goes by itself.
    void offerRedo(const QString& sentence);
    /// Something was done; `undo` takes it back. Goes by itself.
    void offerUndo(const QString& sentence, std::function<void()> undo);

    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void redoAsked();
    /// It says something else, and may need another height.
    void resized();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void put(const QString& sentence);
    void offer(const QString& sentence, Button* way);
    void follow();

    StatusLabel* words_;
    Button* redo_;
    Button* undo_;
    std::function<void()> takesBack_;
    bool offers_ = false; ///< good news, and over after a while
    QElapsedTimer since_;
    QTimer gone_;
};

} // namespace upturn::gui
