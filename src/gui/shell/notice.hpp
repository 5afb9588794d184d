// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One sentence the person has to know. It lies over the page, so that nothing moves when it comes
// or goes.

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QBoxLayout;

namespace upturn::gui {

class Button;
class Label;
class StatusLabel;

/// How long a notice is true. Whatever it says, the next one takes its place.
enum class Holds {
    here,      ///< until the page is left on which it was said
    whileUndo, ///< as long as undo would take back what it would take back then
    onceMore,  ///< the same, and until the page is left on which it was said
    whileRedo, ///< the same with redo
    anywhere,  ///< until it is taken back
};

class Notice final : public QWidget {
    Q_OBJECT

  public:
    static constexpr std::chrono::milliseconds usualReading{8000};

    explicit Notice(QWidget* parent = nullptr);

    /// Shows the sentence. An empty one takes away what `who` has said before, or what nobody in
    /// particular has, as soon as there was time to read it.
    void tell(const QString& sentence, Holds holds, const QObject* who);
    /// The same as what holds anywhere, also while it is muted: words go if it is not known.
    void tellAlways(const QString& sentence, const QObject* who);
    /// Something was taken back; it can be done again. Goes by itself. `more` is a second line;
    /// `show` leads to where it was, without it no button does.
    void offerRedo(const QString& sentence, const QString& more = {},
                   std::function<void()> show = {});
    /// Something was done; `undo` takes it back. Goes by itself.
    void offerUndo(const QString& sentence, std::function<void()> undo);
    /// Of something that was done, without a button. Goes by itself.
    void tellOfUndo(const QString& sentence);
    /// Of what undo takes back if it is asked for once more. Goes by itself.
    void askBeforeUndo(const QString& sentence);
    /// It is not true any more.
    void end();

    /// Says nothing from now on, whatever it is told: nobody is to read over a shoulder.
    void setMuted(bool muted);

    /// What it says holds so long; nothing where it says nothing.
    std::optional<Holds> holds() const;
    /// Another one for each thing that is said.
    int turn() const { return turn_; }
    void setReading(std::chrono::milliseconds reading) { reading_ = reading; }

    int heightForWidth(int width) const override;
    /// The buttons beside the words, or below them where that makes it less high.
    void foldFor(int width);

  Q_SIGNALS:
    void redoAsked();
    /// It says something else, and may need another height.
    void resized();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void put(const QString& sentence, Holds holds);
    void offer(const QString& sentence, const Button* way, Holds holds);
    void takeAway(const QObject* who);
    void follow();
    bool hasWay() const;
    void arrange();

    QBoxLayout* body_;
    StatusLabel* words_;
    Label* more_;
    QWidget* ways_; ///< the buttons
    Button* close_;
    Button* redo_;
    Button* undo_;
    Button* show_;
    std::function<void()> takesBack_;
    std::function<void()> shows_;
    bool muted_ = false;
    bool offers_ = false; ///< good news, and over after a while
    bool read_ = false;   ///< over as soon as there was time to read it
    Holds holds_ = Holds::here;
    const QObject* who_ = nullptr; ///< only compared
    int turn_ = 0;
    std::chrono::milliseconds reading_ = usualReading;
    QElapsedTimer since_;
    QTimer gone_;
};

} // namespace upturn::gui
