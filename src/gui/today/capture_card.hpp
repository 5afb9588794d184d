// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The field where something is put down in one sentence.

#pragma once

#include "today/today_view.hpp"
#include "widgets/card.hpp"

#include <QWidget>

class QBoxLayout;
class QSpacerItem;

namespace upturn::gui {

class Button;
class FocusField;
class GrowingTextEdit;
class Label;
class Segment;
class WeightDots;

/// Where a capture field stands, which decides what is beside it.
enum class CaptureKind {
    usual,     ///< on Today
    firstTime, ///< on the empty page: taller, without areas
    alone,     ///< in a window of its own, where Enter is what is expected
};

/// What stands below the field: area, weight, the two ways on. Takes one row or two.
class CaptureControls final : public QWidget {
    Q_OBJECT

  public:
    explicit CaptureControls(CaptureKind kind, QWidget* parent = nullptr);

    void setKind(core::EntryKind kind);
    /// Unless the person chose one.
    void setArea(const QString& area);
    QString area() const;
    /// What the person chose; empty where it was chosen beforehand.
    QString ownArea() const { return choseArea_ ? area() : QString(); }
    int weight() const;
    /// What was chosen before, and not kept.
    void restore(const QString& area, int weight);
    /// For the next entry.
    void clear();

    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// Area or weight.
    void chosen();
    void keepAsked();
    void reflectAsked();

  private:
    QBoxLayout* about();
    QBoxLayout* ways();
    int areaWidth() const;
    int weightWidth() const;
    void chooseArea(const QString& area);
    void fit();
    bool firstTime() const { return kind_ == CaptureKind::firstTime; }
    bool alone() const { return kind_ == CaptureKind::alone; }

    CaptureKind kind_;
    QBoxLayout* rows_;
    QBoxLayout* about_ = nullptr;
    QBoxLayout* ways_ = nullptr;
    QSpacerItem* between_;
    QSpacerItem* inside_;
    Segment* area_ = nullptr;
    bool choseArea_ = false;
    QString usualArea_; ///< chosen beforehand
    Label* heavy_;
    WeightDots* weight_;
    Button* keep_;
    Button* reflect_;
};

class CaptureCard final : public QWidget {
    Q_OBJECT

  public:
    explicit CaptureCard(CaptureKind kind, QWidget* parent = nullptr);

    void setKind(core::EntryKind kind);
    void setArea(const QString& area);
    /// What stands in the field, also before it is kept: a draft survives.
    QString words() const;
    void setWords(const QString& words);
    /// The words, with what was chosen beside them by the person.
    Capture held() const;
    /// Puts back what was chosen beside the words.
    void restore(const Capture& chosen);
    void clear();
    /// These words are in the journal: they leave the field, and what was typed since stays.
    void kept(const QString& words);
    QWidget* field() const;
    FocusField& focusField() const;

  Q_SIGNALS:
    /// The words, or what is chosen beside them.
    void edited();
    void keepAsked(const upturn::gui::Capture& capture);
    void reflectAsked(const upturn::gui::Capture& capture);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Capture captured() const;
    void keep();
    void reflect();

    core::EntryKind entryKind_ = core::EntryKind::setback;
    CaptureKind kind_;
    GrowingTextEdit* field_;
    CaptureControls* controls_;
};

} // namespace upturn::gui
