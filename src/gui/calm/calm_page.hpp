// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Somebody to talk to: one's own people, helplines, an ambulance, and one's own plan. The one page
// of its kind, whatever leads there.

#pragma once

#include "calm/calm_view.hpp"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;

namespace upturn::gui {

class Button;
class Card;
enum class Icon;
class FlowLayout;
class FocusField;
class GrowingTextEdit;
class HideLine;
class Label;
class LinkButton;

class CalmPage final : public QWidget {
    Q_OBJECT

  public:
    explicit CalmPage(QWidget* parent = nullptr);

    void show(const CalmView& view);
    using QWidget::show;
    /// What went wrong, where the window has no notice for it.
    void tell(const QString& sentence);
    /// Who comes to mind, where nobody is noted.
    FocusField& field() const;
    /// The first number, or the field where one can be noted.
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void leaveAsked();
    /// What led here is a manner of speaking.
    void mannerAsked();
    void writeOnAsked();
    void countryChosen(const std::string& country);
    void planAsked();
    void whoLeft();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool choosesByAccident(QEvent& event);
    QWidget* middle();
    QWidget* whoCard(QWidget* parent);
    QWidget* foot();
    QWidget* left(QWidget* parent);
    QWidget* right(QWidget* parent);
    void connectParts();
    void fill(Card* card, const std::vector<CalmNumber>& numbers, Icon glyph);
    QWidget* numberRow(const CalmNumber& number, Icon glyph, QWidget* parent);
    QLayout* numberColumn(const CalmNumber& number, QWidget* parent);
    void showPlan();
    void showCountry();
    void showEmergency();
    void orderTabs() const;
    void fold();

    CalmView view_;
    Label* title_ = nullptr;
    QBoxLayout* body_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    Card* people_ = nullptr;
    Card* who_ = nullptr;
    GrowingTextEdit* whoField_ = nullptr;
    LinkButton* addPerson_ = nullptr;
    Label* helplinesIn_ = nullptr;
    Card* helplines_ = nullptr;
    Label* noHelplines_ = nullptr;
    LinkButton* another_ = nullptr;
    QComboBox* countries_ = nullptr;
    QBoxLayout* leftColumn_ = nullptr;
    QWidget* emergencyPart_ = nullptr;
    Card* emergency_ = nullptr;
    Label* told_ = nullptr;
    HideLine* hide_ = nullptr;
    QWidget* planColumn_ = nullptr;
    Label* filled_ = nullptr;
    QBoxLayout* planSheet_ = nullptr;
    LinkButton* wholePlan_ = nullptr;
    FlowLayout* foot_ = nullptr;
    Button* manner_ = nullptr;
    Button* writeOn_ = nullptr;
    Button* close_ = nullptr;
    std::vector<QWidget*> order_;   ///< of the keyboard
    std::vector<QBoxLayout*> rows_; ///< numbers stand beside their names, or below them
};

} // namespace upturn::gui
