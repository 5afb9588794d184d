// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Lessons page and the journal together.

#pragma once

#include "lessons/lessons_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class LessonsPresenter final : public QObject {
    Q_OBJECT

  public:
    LessonsPresenter(app::JournalService& service, LessonsPage& page, QObject* parent);

    void refresh();
    /// Shows this lesson, whatever was chosen before.
    void open(const core::Id& lesson);

  Q_SIGNALS:
    void told(const QString& sentence);
    void shown();

  private:
    void connectPage();
    void keepOwn(const QString& words);
    void loadDetail(const core::Id& lesson);
    template<class Work>
    void change(Work work);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    LessonsPage& page_;
    core::Id asked_;
    bool keeping_ = false;
    std::optional<core::Id> wanted_; ///< the lesson to choose when the list is there
};

} // namespace upturn::gui
