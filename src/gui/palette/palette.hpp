// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Search and everything that can be done, over any page: type, arrows, Enter.

#pragma once

#include "palette/palette_view.hpp"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace upturn::gui {

class Card;
class PaletteModel;
class StatusLabel;

/// Lies over its parent while it is open. Passive: says what is looked for and what was chosen.
class Palette final : public QWidget {
    Q_OBJECT

  public:
    explicit Palette(QWidget* window);

    /// Empty, with the keyboard in its field.
    void open();
    /// Gives the keyboard back to what had it.
    void close();
    bool isOpen() const { return isVisible(); }
    void showFound(const PaletteFound& found, const std::vector<PaletteRow>& actions);
    QString words() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void opened();
    void searched(const QString& words);
    void lessonAsked(const upturn::core::Id& lesson);
    void entryAsked(const upturn::core::Id& entry);
    void actionAsked(const QString& action);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    QWidget* top();
    QWidget* foot();
    void prepareList();
    bool takesKey(int key);
    void move(int row, int step);
    void choose(const QModelIndex& index);
    void place();
    void speak();

    QLineEdit* field_;
    StatusLabel* count_;
    QListView* list_;
    PaletteModel* model_;
    Card* card_;
    QPointer<QWidget> before_;
};

} // namespace upturn::gui
