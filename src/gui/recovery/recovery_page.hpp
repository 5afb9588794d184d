// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal that can't be used as it is: what can be read of it, the backups, and the ways on.

#pragma once

#include "recovery/recovery_view.hpp"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace upturn::gui {

class Button;
class Card;
class Label;
class LinkButton;
class StatusLabel;
class TwoLineList;

/// In place of every other page, since nothing can be written; so Esc does nothing. Nothing here
/// deletes anything, or begins anew.
class RecoveryPage final : public QWidget {
    Q_OBJECT

  public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    void show(const RecoveryView& view);
    using QWidget::show;
    /// While something is done, and what hindered it.
    void setBusy(bool busy, const QString& line = {});
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void repairAsked();
    /// Puts this copy in the place of the journal.
    void restoreAsked(const QString& file);
    /// Shows what can be read, and writes nothing.
    void lookAsked();
    void findAsked();    ///< a backup that lies elsewhere
    void anotherAsked(); ///< another journal

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* readablePart();
    QWidget* copiesPart();
    QWidget* foot();
    void showRows();
    void showCopies();
    QString chosen() const;
    void doFirst();
    void choose();
    void fold();

    RecoveryView view_;
    bool busy_ = false;
    Label* journal_;
    Label* title_;
    Label* about_;
    QVBoxLayout* typed_ = nullptr;
    QWidget* readable_ = nullptr;
    Label* rowsHead_ = nullptr;
    Card* rowsCard_ = nullptr;
    QVBoxLayout* rows_ = nullptr;
    Label* lostHead_ = nullptr;
    Card* lostCard_ = nullptr;
    Label* lost_ = nullptr;
    Label* repairLine_ = nullptr;
    Label* copiesHead_ = nullptr;
    TwoLineList* copies_ = nullptr;
    Label* copiesLine_ = nullptr;
    StatusLabel* said_ = nullptr;
    QBoxLayout* body_ = nullptr;
    LinkButton* find_ = nullptr;
    LinkButton* another_ = nullptr;
    Button* look_ = nullptr;
    Button* restore_ = nullptr;
    Button* repair_ = nullptr;
};

} // namespace upturn::gui
