// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Deleting the journal whole: what goes, and what that can't reach, before anything does.

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace upturn::gui {

class Button;
class Label;

struct FarewellView {
    QString journal; ///< its path, and how much is in it
    struct Part {
        QString name;
        QStringList files;
    };
    std::vector<Part> parts;
    QStringList beyond;
};

class FarewellPage final : public QWidget {
    Q_OBJECT

  public:
    explicit FarewellPage(QWidget* parent = nullptr);

    void show(const FarewellView& view);
    using QWidget::show;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    /// Asked for twice.
    void deleteAsked();
    void leaveAsked();

  private:
    QWidget* foot();
    QWidget* asking();
    void ask(bool asks);

    Label* about_ = nullptr;
    QVBoxLayout* parts_ = nullptr;
    QVBoxLayout* beyond_ = nullptr;
    QWidget* foot_ = nullptr;
    QWidget* asking_ = nullptr;
    Button* back_ = nullptr;
    Button* keep_ = nullptr;
};

} // namespace upturn::gui
