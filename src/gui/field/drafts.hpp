// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where the fields of a window keep what is being typed.

#pragma once

#include <upturn/app/drafts.hpp>

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <string>

class QWidget;

namespace upturn::app {
class JournalService;
}

namespace upturn::gui {

class Draft;

/// The way of a draft to the disk and back. What is asked is done in the order it was asked, also
/// behind what else the window writes; answers come on the GUI thread while `owner` lives.
class DraftDoor {
  public:
    using Then = std::function<void(const core::Result<void>&)>;
    using Found = std::function<void(const core::Result<app::Unsaved>&)>;

    DraftDoor() = default;
    DraftDoor(const DraftDoor&) = delete;
    DraftDoor& operator=(const DraftDoor&) = delete;
    virtual ~DraftDoor() = default;

    virtual void keep(QObject* owner, const std::string& name, const app::Draft& draft,
                      const app::Versions& ours, Then then) = 0;
    virtual void drop(QObject* owner, const std::string& name, const app::Versions& ours,
                      Then then) = 0;
    virtual void putAside(QObject* owner, const std::string& name, const core::Text& words,
                          Then then) = 0;
    virtual void dropOlder(QObject* owner, const std::string& name, const core::Text& words,
                           Then then) = 0;
    virtual void find(QObject* owner, const std::string& name, const core::Text& kept,
                      const std::string& version, Found found) = 0;
};

/// Through the lane of the journal that writes.
std::unique_ptr<DraftDoor> doorOf(app::JournalService& service);

/// All drafts of a window, so that none is forgotten when it closes. Belongs to the window.
class Drafts final : public QObject {
    Q_OBJECT

  public:
    /// A crash costs what was typed since the last draft.
    static constexpr std::chrono::milliseconds usualPace{400};

    Drafts(std::unique_ptr<DraftDoor> door, QWidget* window,
           std::chrono::milliseconds pace = usualPace);

    /// Those of the window that a widget stands in; null outside of one.
    static Drafts* above(const QWidget* widget);

    /// Saves at once whatever is being typed anywhere in the window.
    void settle();

    DraftDoor& door() { return *door_; }
    /// What became of a draft: a failure is told, and that it is over.
    void heard(const core::Result<void>& done);
    std::chrono::milliseconds pace() const { return pace_; }
    void setPace(std::chrono::milliseconds pace) { pace_ = pace; }
    void enter(Draft* draft) { all_.insert(draft); }
    void leave(Draft* draft) { all_.erase(draft); }

  Q_SIGNALS:
    /// A draft could not be saved, in one sentence; empty takes it back.
    void told(const QString& sentence);

  private:
    std::unique_ptr<DraftDoor> door_;
    std::chrono::milliseconds pace_;
    std::set<Draft*> all_;
    bool failing_ = false;
};

} // namespace upturn::gui
