// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where the fields of a window keep what is being typed.

#pragma once

#include <upturn/app/drafts.hpp>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

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
                      const app::Ours& ours, Then then) = 0;
    virtual void drop(QObject* owner, const std::string& name, const app::Ours& ours,
                      Then then) = 0;
    virtual void putAside(QObject* owner, const std::string& name, const app::Aside& aside,
                          Then then) = 0;
    virtual void dropAside(QObject* owner, const std::string& name, const app::Aside& aside,
                           const app::Ours& ours, Then then) = 0;
    virtual void find(QObject* owner, const std::string& name, const core::Text& kept,
                      const std::string& version, Found found) = 0;
    /// What is asked of the journal next is to make these words more than a draft.
    virtual void entrust(const core::Text& words) = 0;
};

/// Through the lane of the journal that writes.
std::unique_ptr<DraftDoor> doorOf(app::JournalService& service);

/// All drafts of a window, so that none is forgotten when it closes. Belongs to the window.
class Drafts final : public QObject {
    Q_OBJECT

  public:
    /// A crash costs what was typed since the last draft.
    static constexpr std::chrono::milliseconds usualPace{400};
    /// What could not be written is tried again after so many paces.
    static constexpr int patience = 12;

    Drafts(std::unique_ptr<DraftDoor> door, QWidget* window,
           std::chrono::milliseconds pace = usualPace);

    /// Those of the window that a widget stands in; null outside of one.
    static Drafts* above(const QWidget* widget);

    /// Saves at once whatever is being typed anywhere in the window; then calls `then`, with
    /// whether all of it is on the disk.
    void settle(const std::function<void(bool)>& then = {});
    /// All that was typed is on the disk, also of fields that were left since.
    bool saved() const;
    /// Those words, each text for itself: also of fields that were left since.
    std::vector<core::Text> unsavedWords() const;
    /// Why something is not, in one sentence; empty when nothing failed.
    const QString& trouble() const { return trouble_; }

    /// What fails is told, and tried again until it is done or something newer has its name, also
    /// when its field has gone meanwhile. `then` hears of each try.
    void keep(const std::string& name, const app::Draft& draft, const app::Ours& ours,
              DraftDoor::Then then);
    void drop(const std::string& name, const app::Ours& ours, DraftDoor::Then then);
    /// Newer words than all before have gone another way: none of those is tried again. Gives the
    /// number of what has the name now.
    int supersede(const std::string& name);
    /// For what is asked only once.
    DraftDoor& door() { return *door_; }
    std::chrono::milliseconds pace() const { return pace_; }
    void setPace(std::chrono::milliseconds pace) { pace_ = pace; }
    void enter(Draft* draft) { all_.insert(draft); }
    void leave(Draft* draft) { all_.erase(draft); }

  Q_SIGNALS:
    /// Somewhere in the window a word is another one.
    void typed();
    /// A draft could not be saved, in one sentence; empty takes it back.
    void told(const QString& sentence);

  private:
    struct Write {
        core::Text words; ///< none where a draft is dropped
        std::function<void(DraftDoor::Then)> send;
        DraftDoor::Then then;
    };

    void send(const std::string& name, const Write& write);
    void sendAgain();
    void heard(const core::Result<void>& done);

    std::unique_ptr<DraftDoor> door_;
    std::chrono::milliseconds pace_;
    std::set<Draft*> all_;
    std::map<std::string, Write> failed_; ///< by the name of the draft
    std::map<std::string, int> newest_;   ///< by the name: the number of what was sent last
    int count_ = 0;                       ///< of all that was sent
    int onTheWay_ = 0;                    ///< writes that are not answered for yet
    QTimer again_;
    QString trouble_;
};

} // namespace upturn::gui
