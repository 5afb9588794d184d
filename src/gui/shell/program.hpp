// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The program in its window: the journal, the pages, and who brings them together.

#pragma once

#include "shell/main_window.hpp"
#include "shell/window_settings.hpp"
#include "theme/theme.hpp"

#include <upturn/app/journal_service.hpp>

namespace upturn::gui {

class EditorPresenter;
class JournalPresenter;
class LessonsPresenter;
class PastPresenter;
class ReflectPage;
class ReflectPresenter;
class ReviewPage;
class ReviewPresenter;
class TodayPresenter;

class Program final : public QObject {
    Q_OBJECT

  public:
    Program(std::shared_ptr<const app::Surroundings> surroundings,
            const std::filesystem::path& journal, store::Access access, Theme& theme);

    void start(Place place);
    MainWindow& window() { return window_; }

  private:
    void connectWindow();
    void connectPresenters();
    void connectJournal();
    void connectPast();
    void openEntry(const core::Id& entry);
    void openEditor(const core::Id& entry);
    void openReflection(const core::Id& entry);
    void openReview();
    void timeTravel(bool back);

    WindowSettings settings_;
    app::JournalService service_;
    MainWindow window_;
    ReflectPage* reflectPage_;
    ReviewPage* reviewPage_;
    TodayPresenter* today_;
    JournalPresenter* journal_;
    EditorPresenter* editor_;
    PastPresenter* past_;
    LessonsPresenter* lessons_;
    ReflectPresenter* reflect_;
    ReviewPresenter* review_;
    bool firstShown_ = false;
    bool entering_ = false;
    bool starting_ = false; ///< the first place is not filled yet
};

} // namespace upturn::gui
