// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One of a few answers: a key, a word, and what follows from it.

#pragma once

#include <QPushButton>

namespace upturn::gui {

class OptionButton final : public QPushButton {
    Q_OBJECT

  public:
    OptionButton(const QString& key, const QString& text, QWidget* parent = nullptr);

    void setKey(const QString& key);
    /// The small line below: "in 3 weeks", or two where there is not the room. Said after the name.
    void setConsequence(const QString& consequence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int consequenceHeight(int width) const;
    void describe();

    QString key_;
    QString consequence_;
};

} // namespace upturn::gui
