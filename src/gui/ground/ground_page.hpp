// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Another file is in the place of the journal, or none: what happened, the words that were being
// typed, and two ways on.

#pragma once

#include "ground/ground_view.hpp"
#include "ground/typed_words.hpp"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace upturn::gui {

class Button;
class Label;
class LinkButton;
class OptionButton;

/// In place of every other page, since nothing can be written; so Esc does nothing.
class GroundPage final : public QWidget {
    Q_OBJECT

  public:
    explicit GroundPage(QWidget* parent = nullptr);

    void show(const GroundView& view, const QVector<TypedWords>& typed, bool wordsKept);
    using QWidget::show;
    /// What happened, to be read. Keys that were on their way to a field press nothing there.
    QWidget* firstFocus() const;
    /// A sentence about what was tried.
    void tell(const QString& sentence);

  Q_SIGNALS:
    void openAsked(); ///< what is there now, or whether something is there by now
    void saveAsked(); ///< what is open, beside it
    void closeAsked();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build(QWidget* block);
    QBoxLayout* ways();
    QWidget* foot();
    void showWays(const GroundView& view, bool wordsKept);
    void fold();

    Label* journal_;
    Label* title_;
    Label* about_;
    Label* told_;
    QVBoxLayout* typed_ = nullptr;
    OptionButton* open_ = nullptr;
    OptionButton* save_ = nullptr;
    QBoxLayout* ways_ = nullptr;
    LinkButton* more_ = nullptr;
    Label* details_;
    Label* calm_ = nullptr;
};

} // namespace upturn::gui
