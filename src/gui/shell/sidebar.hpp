// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The places, at the left.

#pragma once

#include "shell/place.hpp"
#include "theme/icons.hpp"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QButtonGroup;

namespace upturn::gui {

class Button;
class NavButton;
class StatusLabel;

class Sidebar final : public QWidget {
    Q_OBJECT

  public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setPlace(Place place);
    void setDue(int lessons);
    void setStatus(const QString& status);
    /// Stands instead of the status as long as it is not empty.
    void setTrouble(const QString& trouble);
    /// Only the drawings; the names stay for tool tips and screen readers.
    void setFolded(bool folded);

  Q_SIGNALS:
    void placeAsked(upturn::gui::Place place);
    void setbackAsked();
    void winAsked();
    void noteAsked();
    void searchAsked();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QWidget* beginnings();
    void addPlaces(QBoxLayout* column);
    void addFoot(QBoxLayout* column);
    void addPlace(QBoxLayout* column, Place place, Icon glyph, const QString& name);
    void showStatus();
    void fit();

    Button* setback_;
    Button* others_;
    QButtonGroup* group_;
    std::vector<NavButton*> places_; ///< and Search, which is none
    QBoxLayout* column_;
    StatusLabel* status_;
    QString saidStatus_;
    QString trouble_;
    bool folded_ = false;
};

} // namespace upturn::gui
