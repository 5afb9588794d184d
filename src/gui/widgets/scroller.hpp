// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Pages that scroll when they have to.

#pragma once

#include <QPointer>
#include <QScrollArea>

class QLayout;
class QTextEdit;

namespace upturn::gui {

/// A scroll area without frame whose content takes the page's background and width; what gets the
/// keyboard is brought into view.
class Scroller final : public QScrollArea {
    Q_OBJECT

  public:
    explicit Scroller(QWidget* content, QWidget* parent = nullptr);
    /// Of its own: a page that is not shown is not measured.
    QSize sizeHint() const override;
    /// What lies behind the content, also below the scroll bar; the page's own ground if not set.
    void setGround(QPalette::ColorRole role);
    /// Shows what is read before this field, and of the field as much as there is room for, until
    /// something is done.
    void begin(QTextEdit* field);

  protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void showBeginning();
    void reveal(QWidget* focused);
    void revealCursor(const QTextEdit* edit);

    QWidget* content_;
    QMetaObject::Connection followed_;
    QPointer<QTextEdit> begun_;
};

/// These words are read before one writes in that field: a question. Who shows the field, or lays
/// something over the page, minds them.
void readFirst(QWidget* field, QWidget* words);
QWidget* readBefore(const QWidget* field);

/// Takes every widget and layout out of `layout` and deletes the widgets when control returns.
void clear(QLayout* layout);

} // namespace upturn::gui
