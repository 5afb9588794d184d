// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the palette together with the journal and the actions of the window.

#pragma once

#include "palette/palette.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class Actions;

/// One search at a time: what is typed meanwhile is looked for next, and until then the old list
/// stays.
class PalettePresenter final : public QObject {
    Q_OBJECT

  public:
    PalettePresenter(app::JournalService& service, Palette& palette, const Actions& actions,
                     QObject* parent);

  Q_SIGNALS:
    void told(const QString& sentence);

  private:
    void search(const QString& words);
    void show(const PaletteFound& found, const QString& words);
    std::vector<PaletteRow> actionsFor(const QString& words) const;

    app::JournalService& service_;
    Palette& palette_;
    const Actions& actions_;
    bool searching_ = false;
};

} // namespace upturn::gui
