// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person wrote, to be read: their Markdown in form, and nothing else.

#pragma once

#include "theme/type.hpp"

#include <QTextEdit>

namespace upturn::gui {

/// As high as its words. HTML stays the letters it was typed with; pictures that a text names are
/// not looked up, here or anywhere; links are words. Stock QTextEdit otherwise, so that it can be
/// read by keyboard and screen reader. Its accessible name has to be set.
class ReadingText final : public QTextEdit {
    Q_OBJECT

  public:
    explicit ReadingText(Type type, QWidget* parent = nullptr);

    void showSource(const QString& markdown);
    /// Marks these words where they stand, in amber.
    void mark(const QStringList& quotes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void form();
    void paintMarks();

    Type type_;
    QString source_;
    QStringList quotes_;
};

} // namespace upturn::gui
