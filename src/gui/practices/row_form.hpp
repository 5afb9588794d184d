// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The fields of a row of a list, to write in where the row stands.

#pragma once

#include "practices/practices_view.hpp"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;

namespace upturn::gui {

class StatusLabel;
class TextLine;

class RowForm final : public QWidget {
    Q_OBJECT

  public:
    enum class Asks {
        beginning, ///< what a new row needs
        all,
        end, ///< what came of it
    };

    /// `people` are offered where somebody is named. `now` is asked when the words are read: what
    /// "tomorrow" is counted from.
    RowForm(core::BlockKind kind, Asks asks, const QStringList& people,
            std::function<core::Now()> now, QWidget* parent = nullptr);

    /// What is in the row already.
    void fill(const OwnRow& row);
    /// The row was changed elsewhere: a line in which nothing was typed shows that.
    void follow(const OwnRow& row);
    const core::Id& row() const { return row_; }
    /// From now on what is typed is a draft; what was typed here before comes back.
    void keepDrafts();
    /// What was kept is in the journal, or could not be written: then the words stand here again.
    void answered(bool written);
    /// The form goes, with words in it that are not kept.
    void settle();
    QWidget* firstFocus() const;
    /// The person wrote or chose something.
    bool touched() const { return touched_; }

  Q_SIGNALS:
    void kept(const upturn::gui::OwnChange& change);
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Line {
        const core::Field* field = nullptr;
        TextLine* words = nullptr; ///< or
        QComboBox* choice = nullptr;
        int chosen = 0;      ///< as the row has it
        core::Text handed{}; ///< on its way into the journal
    };

    void addLine(const core::Field& field, QBoxLayout* column, const QStringList& people);
    QBoxLayout* buttons();
    void keep();
    /// Says what is wrong with a line, and goes there.
    bool read(const Line& line, OwnChange& change);
    /// As the row has it: what is not changed is not written, and can't write over anything.
    bool isAsFound(const Line& line) const;
    core::Result<core::FieldValue> valueOf(const core::Field& field, const QString& words) const;

    core::BlockKind kind_;
    Asks asks_;
    core::Id row_;
    std::function<core::Now()> now_;
    std::vector<Line> lines_;
    StatusLabel* wrong_;
    bool touched_ = false;
    bool waits_ = false; ///< for the answer of the journal
};

} // namespace upturn::gui
