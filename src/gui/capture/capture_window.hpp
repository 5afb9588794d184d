// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The small window for one sentence, over any application.

#pragma once

#include "today/today_view.hpp"

#include <QWidget>

namespace upturn::gui {

class CaptureCard;
class FocusField;
class StatusLabel;

/// Enter keeps, Ctrl+Enter goes on to the questions, Tab and a digit weigh, Esc closes and leaves
/// the words as a draft.
class CaptureWindow final : public QWidget {
    Q_OBJECT

  public:
    explicit CaptureWindow(QWidget* parent = nullptr);

    QString words() const;
    /// The words, and what was chosen beside them.
    Capture held() const;
    void restore(const Capture& chosen);
    FocusField& field() const;
    /// These words are in the journal; what was typed since stays.
    void kept(const QString& words);
    /// It is kept, and heavy: that there is someone to talk to is said, and the window stays.
    void showQuietLine();
    /// What could not be kept, and why.
    void tell(const QString& sentence);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void edited();
    void keepAsked(const upturn::gui::Capture& capture);
    void reflectAsked(const upturn::gui::Capture& capture);
    void leaveAsked();
    /// Somebody to talk to, and to hide what is seen: the keys of the large window.
    void calmAsked();
    void hideAsked();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    QWidget* heavyLine();

    CaptureCard* card_;
    StatusLabel* told_;
    QWidget* heavy_ = nullptr;
};

} // namespace upturn::gui
