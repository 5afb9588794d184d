// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that belong to something, as chips, and a field to add one.

#pragma once

#include <upturn/app/drafts.hpp>

#include <QStringList>
#include <QWidget>

#include <string>

class QCompleter;
class QStringListModel;

namespace upturn::gui {

class Button;
class FlowLayout;
class TextLine;

/// A chip that is pressed is taken out and stays, so that pressing it again puts it back.
class ChipRow final : public QWidget {
    Q_OBJECT

  public:
    /// `what` names one of them: "Tag".
    ChipRow(const QString& what, QWidget* parent = nullptr);

    /// Each is a whole line, commas and all; `add` and `hint` say how one is added.
    void takeLines(const QString& add, const QString& hint);
    void setWords(const QStringList& words);
    /// What is typed here, and is no chip yet, is a draft of that name.
    void keepAs(const std::string& draft);
    /// Offered while one is typed.
    void setKnown(const QStringList& words);
    QStringList words() const;
    QWidget* adds() const;
    /// What stands in the field becomes a chip, as leaving the field does.
    void keepTyped();
    /// The draft of what is typed here and is no chip yet.
    app::Served serve();

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void addChip(const QString& word);
    void startAdding();
    void endAdding(bool keep);

    QString what_;
    FlowLayout* flow_;
    std::vector<Button*> chips_;
    Button* add_;
    TextLine* field_;
    std::string draft_;
    bool lines_ = false;
    QStringListModel* known_;
};

} // namespace upturn::gui
