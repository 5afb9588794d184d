// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Spelling for the fields of the window: asked on the GUI thread, looked up on another.

#pragma once

#include <upturn/app/spelling.hpp>

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace upturn::gui {

/// One per application. Until `use` was called, and while it is off, no word is unknown.
class SpellingDesk final : public QObject {
    Q_OBJECT

  public:
    using Stretches = std::vector<app::Spelling::Stretch>;

    SpellingDesk();

    void use(std::shared_ptr<app::Spelling> spelling);
    void setOn(bool on);
    bool on() const { return on_ && spelling_; }

    void check(QObject* owner, const QString& text, std::function<void(const Stretches&)> then);
    void suggest(QObject* owner, const QString& word,
                 std::function<void(const std::vector<QString>&)> then);
    void learn(const QString& word);
    /// The names of the dictionaries in use.
    void name(QObject* owner, std::function<void(const std::vector<std::string>&)> then);

  Q_SIGNALS:
    /// What was unknown may be known now, or the other way round.
    void changed();

  private:
    template<class Work, class Then>
    void ask(QObject* owner, Work work, Then then);

    std::shared_ptr<app::Spelling> spelling_;
    bool on_ = true;
    QThreadPool thread_; ///< of one: app::Spelling wants that
};

SpellingDesk& spelling();

} // namespace upturn::gui
