// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/editor_presenter.hpp"

#include "field/among_typed.hpp"
#include "journal/editor_query.hpp"
#include "journal/picture_row.hpp"
#include "words/committed.hpp"
#include "words/excerpt.hpp"
#include "words/kept_already.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/core/say.hpp>

#include <QBuffer>

namespace upturn::gui {
namespace {

using app::Lane;
using namespace std::chrono_literals;

constexpr auto commitAfter = 10min;

/// "Picture 2026-11-21 20.14.png".
core::Text nameOfPicture(const core::Moment& now) {
    std::string time = core::timeOfDay(now);
    std::replace(time.begin(), time.end(), ':', '.');
    return core::Text::repaired("Picture " + core::isoDate(now.date) + " " + time + ".png");
}

/// The words of `stored`; all other fields stay.
void keepWords(EntryFields& fields, const EntryFields& stored) {
    fields.title = stored.title;
    fields.text = stored.text;
}

struct KeptHere {
    core::Id act;         ///< empty: it was kept already
    bool isLesson = true; ///< else words that stay with the entry
    bool danger = false;  ///< nothing is kept of such words
};

/// Nothing where the words are nowhere. `start` is where they stood on the page.
core::Result<std::optional<KeptHere>> keepFrom(store::Journal& journal,
                                               const app::Surroundings& surroundings,
                                               const core::Text& lesson, const core::Id& entry,
                                               const core::Text& page, const core::Text& quote,
                                               std::int64_t start) {
    using Kept = std::optional<KeptHere>;
    const auto from = excerptOf(journal, entry, page, quote, start);
    if (!from)
        return core::passOn(from);
    if (!*from)
        return Kept();
    const auto already = keptAlready(journal, entry, {}, quote);
    if (!already)
        return core::passOn(already);
    if (*already)
        return Kept(KeptHere{});
    const auto made = app::keepAsFits(journal, surroundings, **from, lesson);
    if (!made)
        return core::passOn(made);
    return Kept({made->act, !made->lesson.empty(), made->danger});
}

core::Result<store::Done> attachPicture(store::Journal& journal, const core::Id& entry,
                                        const QImage& picture, const core::Text& name) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return core::fail(core::Fault::failed,
                          core::say("The picture on the clipboard can't be read. Save it as a file "
                                    "and drop the file here."));
    return app::attachBytes(journal, entry, name,
                            {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

EditorPresenter::EditorPresenter(app::JournalService& service, EditorPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , here_(new DoneHere(service, this))
    , among_(new AmongTyped(page.textField(), *here_))
    , draft_(new Draft(&page, [this] { return draftOf(meant(), view_.stored, view_.parent); })) {
    page_.shareDraft(draft_);
    commitTimer_.setSingleShot(true);
    commitTimer_.setInterval(commitAfter);
    connect(draft_, &Draft::savedChanged, this, &EditorPresenter::showSaved);
    connect(&commitTimer_, &QTimer::timeout, this, &EditorPresenter::settle);
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        if (!active() || (!touched.everything && !touched.entries.contains(view_.entry.id)))
            return;
        lookWhetherErased();
        lookElsewhere();
    });
    connectPage();
}

void EditorPresenter::connectPage() {
    connect(&page_, &EditorPage::edited, this, [this] {
        if (!active())
            return;
        draft_->typed();
        showSaved();
        if (!commitTimer_.isActive())
            commitTimer_.start();
    });
    connect(&page_, &EditorPage::olderTaken, this, &EditorPresenter::olderTaken);
    connect(&page_, &EditorPage::olderLeft, this, [this] {
        view_.older.reset();
        dropOlder();
    });
    connect(&page_, &EditorPage::doneAsked, this, [this] { leave(); });
    connect(&page_, &EditorPage::reflectAsked, this,
            [this] { write([this] { Q_EMIT reflectAsked(view_.entry.id); }); });
    connect(&page_, &EditorPage::versionsAsked, this,
            [this] { write([this] { Q_EMIT versionsAsked(view_.entry.id); }); });
    connect(&page_, &EditorPage::keepAsked, this, &EditorPresenter::keep);
    connect(&page_, &EditorPage::pictureGiven, this, &EditorPresenter::addPicture);
    connect(&page_, &EditorPage::filesGiven, this, &EditorPresenter::addFiles);
    connect(&page_, &EditorPage::removeAsked, this, &EditorPresenter::remove);
    connect(&page_, &EditorPage::pictureAsked, this, &EditorPresenter::loadPicture);
}

template<class Value>
bool EditorPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

void EditorPresenter::start(const core::Id& entry, const store::Act& led) {
    const auto begin = [this, entry, led] {
        draft_->settle();
        draft_->begin({});
        stored_.reset();
        view_ = {};
        view_.entry.id = entry;
        here_->begin();
        if (!led.id.empty())
            here_->add(led);
        load();
    };
    active() && view_.entry.id != entry ? writeAll(begin, begin) : begin();
}

void EditorPresenter::load() {
    service_.ask(
        // Behind what was typed a moment ago: on the read lane it might not be there yet.
        this, Lane::write,
        [entry = view_.entry.id](store::Journal& journal) { return readEditor(journal, entry); },
        [this, entry = view_.entry.id](core::Result<EditorView> view) {
            if (entry != view_.entry.id)
                return; // another one is asked for by now
            if (!fine(view)) {
                view_ = {};
                return;
            }
            show(std::move(*view), page_.fields());
            Q_EMIT ready();
        });
}

void EditorPresenter::show(EditorView view, const EntryFields& asked) {
    const bool opens = stored_ == nullptr;
    const EntryFields typed = opens ? page_.fields() : meant();
    view_ = std::move(view);
    stored_ = std::make_shared<EditorView>(view_);
    EditorView now = view_;
    now.fields = withChanges(view_.fields, asked, typed);
    page_.show(now);
    if (opens)
        page_.forgetSteps();
    beginDraft();
    if (now.fields != view_.fields)
        draft_->typed();
}

void EditorPresenter::olderTaken(const EntryFields& stored, const EntryFields& instead) {
    view_.older.reset();
    view_.olderElsewhere = false;
    core::Text aside;
    if (instead != stored) {
        view_.older = withChanges(view_.stored, stored, instead);
        aside = draftOf(*view_.older, view_.stored, view_.parent);
        // Before anything else has the name of their draft.
        putAside({aside});
    }
    draft_->settle();
    // Words that could not be saved in their place are offered again.
    draft_->whenSaved([this, aside, turn = ++olderTurn_] {
        if (turn == olderTurn_)
            dropOlder(aside);
    });
}

void EditorPresenter::putAside(const app::Aside& aside) {
    service_.ask(
        this, Lane::write,
        [name = draftNameOf(view_.entry.id), aside](store::Journal& journal) {
            return app::putAside(journal, name, aside);
        },
        [this](const core::Result<void>& done) { fine(done); });
}

void EditorPresenter::lookElsewhere() {
    // An input method would lose the word it has in hand; what is written looks, too.
    if (stored_ == nullptr || travelling_ || page_.textField().composing() ||
        page_.titleField().composing())
        return;
    using Next = std::optional<EditorView>;
    service_.ask(
        this, Lane::write,
        [stored = stored_, before = view_.stored,
         typed = page_.fields()](store::Journal& journal) -> core::Result<Next> {
            auto now = readEditor(journal, stored->entry.id);
            if (!now)
                return core::passOn(now);
            const EntryFields others = changedElsewhere(*stored, now->stored, now->parent);
            // After a write that the page has not heard of there is another look.
            if (others == stored->stored || others == stored->seen || before != stored->stored)
                return Next();
            *stored = meanwhile(*stored, std::move(*now), others, typed);
            return Next(*stored);
        },
        [this, stored = stored_](const core::Result<Next>& next) {
            // Why it can't be read is said by who asks for it next.
            if (next && *next && stored == stored_)
                followElsewhere(**next);
        });
}

void EditorPresenter::followElsewhere(const EditorView& next) {
    const EntryFields before = view_.stored;
    std::optional<EntryFields> older = view_.older;
    bool elsewhere = view_.olderElsewhere;
    EditorView now = next;
    now.fields = withChanges(next.stored, before, page_.fields());
    const EntryFields others = notShown(next.stored, before, next.seen, now.fields);
    if (others != next.stored) {
        putAside({.words = draftOf(others, next.stored, next.parent), .elsewhere = true});
        elsewhere = elsewhere || !older;
        older = older
                    ? offeredTogether(withChanges(next.stored, before, *older), others, next.stored)
                    : others;
    }
    now.older = older;
    now.olderElsewhere = elsewhere;
    view_ = next;
    view_.older = std::move(older);
    view_.olderElsewhere = elsewhere;
    page_.show(now);
    draft_->became(draftOf(view_.stored, view_.stored, view_.parent), view_.parent);
    showSaved();
}

void EditorPresenter::dropOlder(const core::Text& newly) {
    service_.ask(
        this, Lane::write,
        [entry = view_.entry.id, ours = draft_->own(), newly](store::Journal& journal) {
            return dropOlderFields(journal, entry, ours, newly);
        },
        [this](const core::Result<void>& done) { fine(done); });
}

void EditorPresenter::beginDraft() {
    std::optional<app::Draft> typed;
    if (view_.fields != view_.stored)
        typed = app::Draft{draftOf(view_.fields, view_.stored, view_.parent), view_.parent};
    draft_->begin({.name = draftNameOf(view_.entry.id),
                   .kept = draftOf(view_.stored, view_.stored, view_.parent),
                   .from = view_.parent,
                   .typed = typed,
                   .found = view_.draft});
    showSaved();
}

void EditorPresenter::showSaved() {
    page_.setSaved(draft_->saved() && !isBlank());
}

void EditorPresenter::write(const std::function<void()>& then,
                            const std::function<void()>& otherwise,
                            const std::function<void(store::Journal&)>& also) {
    if (!active())
        return;
    if (travelling_) // what is stored is about to be something else
        return waiting_.push_back(
            {[this, then, otherwise, also] { write(then, otherwise, also); }, otherwise});
    if (stored_ == nullptr)
        return then(); // it is being opened, and nothing was typed in it yet
    // Before what is half typed becomes a chip: until that is written it is a draft.
    struct Wrote {
        EditorView now;
        bool aside = false; ///< what another program has written
    };
    std::vector<app::Served> typed = page_.serve();
    page_.keepTyped();
    commitTimer_.stop();
    EntryFields fields = meant();
    const bool emptied = isEmptied();
    const bool letters = fields.text != view_.stored.text || fields.title != view_.stored.title;
    const int at = letters ? 0 : among_->here();
    typed.push_back(draft_->hand());
    service_.ask(
        this, Lane::write,
        [stored = stored_, fields, emptied, also, typed = std::move(typed)](
            store::Journal& journal) mutable -> core::Result<Committed<Wrote>> {
            // Those stay that were written last, be that heard of on the page or not.
            if (emptied)
                keepWords(fields, stored->stored);
            const auto aside = writeFields(journal, *stored, fields, typed);
            if (!aside)
                return core::passOn(aside);
            auto now = readEditor(journal, stored->entry.id);
            if (!now && now.error().fault == core::Fault::notFound)
                return core::passOn(now);
            if (now) {
                // Words of somebody else that nobody has read here are not what the page goes on
                // from, though nothing of it had to be written.
                if (textOf(now->stored.text) != textOf(fields.text)) {
                    now->parent = stored->parent;
                    now->ours.clear();
                }
                now->ours.insert(stored->ours.begin(), stored->ours.end());
                *stored = *now;
            }
            // What somebody else wrote meanwhile is not on the page, so it is not changed from it.
            stored->stored = fields;
            stored->fields = fields;
            if (also)
                also(journal);
            return Committed<Wrote>{{*stored, *aside}, troubleOf(now)};
        },
        [this, then, otherwise, emptied, letters, at, before = lastDone(),
         stored = stored_](const core::Result<Committed<Wrote>>& view) {
            if (!view && view.error().fault == core::Fault::notFound && stored == stored_)
                return notThere(otherwise);
            // What could not be written stays on the page, and in the draft.
            if (!fine(view))
                return draft_->cameBack();
            if (stored != stored_)
                return;
            view_ = view->value.now;
            if (view->value.aside)
                page_.offerOlder(view_);
            if (!letters)
                noteWritten(before, at);
            draft_->became(draftOf(view_.stored, view_.stored, view_.parent), view_.parent);
            then();
            // It is said where one lands.
            if (!view->trouble.empty())
                Q_EMIT told(doneAllTheSame(view->trouble));
            else if (emptied)
                Q_EMIT told(tr("The words as they were stay."));
            else if (view->value.aside)
                Q_EMIT told(tr("This entry was changed elsewhere meanwhile. What it said there is "
                               "offered where it is edited."));
        });
}

void EditorPresenter::notThere(const std::function<void()>& otherwise) {
    // Where nothing was typed it is no reason to stay.
    const bool typed = meant() != view_.stored;
    if (typed)
        draft_->cameBack();
    const core::Id entry = view_.entry.id;
    if (otherwise)
        otherwise();
    else if (!typed)
        goAway();
    if (!typed)
        return;
    service_.ask(
        // Behind the draft.
        this, Lane::write,
        [entry](store::Journal& journal) { return whereTypedWaits(journal, entry); },
        [this](const core::Result<QString>& where) {
            if (where ? !where->isEmpty() : fine(where))
                Q_EMIT told(*where);
            Q_EMIT wordsMoved();
        });
}

void EditorPresenter::writeAll(const std::function<void()>& then,
                               const std::function<void()>& otherwise) {
    write(
        [this, then, otherwise] {
            // The last words win, also those that were typed while the ones before were written.
            meant() != view_.stored ? writeAll(then, otherwise) : then();
        },
        otherwise);
}

EntryFields EditorPresenter::meant() const {
    EntryFields fields = page_.fields();
    if (isBlank())
        keepWords(fields, view_.stored);
    return fields;
}

bool EditorPresenter::isEmptied() const {
    return isBlank() && meant() != page_.fields();
}

bool EditorPresenter::isBlank() const {
    const EntryFields fields = page_.fields();
    return fields.title.trimmed().isEmpty() && fields.text.trimmed().isEmpty();
}

core::Id EditorPresenter::close() {
    draft_->settle();
    draft_->begin({});
    stored_.reset();
    return std::exchange(view_, {}).entry.id;
}

void EditorPresenter::settle() {
    write([] {});
}

void EditorPresenter::leave(const core::Id& next) {
    writeAll(
        [this, next] {
            const core::Id entry = close();
            Q_EMIT left(next.empty() ? entry : next);
        },
        [this, next] {
            // That the entry has gone may have led away from it already.
            if (active() || !next.empty()) {
                close();
                Q_EMIT left(next);
            }
        });
}

void EditorPresenter::lookWhetherErased() {
    service_.ask(
        this, Lane::read,
        [entry = view_.entry.id](store::Journal& journal) { return journal.isPurged(entry); },
        [this, entry = view_.entry.id](const core::Result<bool>& erased) {
            if (erased && *erased && entry == view_.entry.id)
                goAway();
        });
}

void EditorPresenter::goAway() {
    close();
    Q_EMIT left({});
}

void EditorPresenter::undo() {
    timeTravel(true);
}

void EditorPresenter::redo() {
    timeTravel(false);
}

void EditorPresenter::timeTravel(bool back) {
    if (!active())
        return;
    if (travelling_)
        return waiting_.push_back({[this, back] { timeTravel(back); }, {}});
    // What was done beside the text leaves what is typed as it is.
    if (stored_ == nullptr || among_->actIsNext(back))
        return travelHere(back);
    // So does what comes back.
    if (!back)
        return page_.textField().travel(false) ? void() : travelHere(false);
    if (isEmptied() && (page_.textField().travel(true) || page_.titleField().travel(true)))
        return;
    if (meant() == view_.stored)
        return travelHere(true);
    if (view_.fields != view_.stored)
        return undoTyped() ? void() : travelHere(true);
    // Words that were taken back as they had been typed are where the act before leads.
    const bool typed = page_.textField().canTravel(true) || page_.titleField().canTravel(true);
    EntryFields beside = page_.fields();
    keepWords(beside, view_.stored);
    if (beside == view_.stored && !typed)
        return travelHere(true);
    // Else what is typed and not written yet is the last step.
    write([this] { travelling_ ? timeTravel(true) : travelHere(true); });
}

bool EditorPresenter::undoTyped() {
    if (page_.textField().travel(true) || page_.titleField().travel(true))
        return true;
    const EntryFields now = page_.fields();
    EditorView found = view_;
    keepWords(found.fields, now);
    if (now == found.fields)
        return false;
    page_.show(found);
    draft_->typed();
    return true;
}

void EditorPresenter::travelHere(bool back) {
    struct Travelled {
        store::Done done;
        bool away = false; ///< another program may have put the entry away
        std::optional<EditorView> now;
    };
    // What was there before this page was opened is not seen here.
    if (here_->empty(back))
        return Q_EMIT told(back ? tr("Nothing was changed here yet.")
                                : tr("Nothing was taken back here."));
    travelling_ = true;
    service_.ask(
        this, Lane::write,
        [back, id = view_.entry.id,
         act = here_->next(back).id](store::Journal& journal) -> core::Result<Travelled> {
            auto done = travel(journal, act, back);
            if (!done)
                return core::passOn(done);
            auto now = readEditor(journal, id);
            Travelled travelled{.done = std::move(*done), .away = isAway(journal, id), .now = {}};
            if (now && !travelled.away)
                travelled.now = std::move(*now);
            return travelled;
        },
        [this, back, id = view_.entry.id,
         asked = view_.stored](const core::Result<Travelled>& travelled) {
            travelling_ = false;
            if (fine(travelled)) {
                hasTravelled(travelled->done, back);
                back ? Q_EMIT tookBack(takenBack(travelled->done))
                     : Q_EMIT told(thereAgain(travelled->done));
                // What was typed since stays in its field.
                if (id == view_.entry.id && travelled->away)
                    goAway();
                else if (id == view_.entry.id && travelled->now)
                    show(*travelled->now, asked);
            }
            goOn();
        });
}

void EditorPresenter::hasTravelled(const store::Done& done, bool back) {
    here_->travelled(done, back);
    if (among_->knows(done))
        among_->travelled(done);
}

core::Id EditorPresenter::lastDone() const {
    return here_->empty(true) ? core::Id() : here_->next(true).id;
}

void EditorPresenter::noteWritten(const core::Id& before, int at) {
    if (const core::Id now = lastDone(); !now.empty() && now != before)
        among_->note(now, at);
}

void EditorPresenter::goOn() {
    const auto waiting = std::exchange(waiting_, {});
    for (const Waiting& next : waiting)
        if (active())
            next.goOn();
        else if (next.gone)
            next.gone();
}

void EditorPresenter::keep(int start, int end) {
    const QString words = page_.fields().text;
    const QString chosen = words.mid(start, end - start);
    const core::Text lesson = textOf(oneLine(chosen));
    if (lesson.blank() || stored_ == nullptr)
        return;
    using Kept = std::optional<KeptHere>;
    auto kept = std::make_shared<core::Result<Kept>>();
    // A lesson names the version its words stand in, so the text is written first.
    write(
        [this, kept, at = among_->here()] {
            if (!fine(*kept))
                return;
            if (!*kept)
                return Q_EMIT told(tr("These words are not in the entry any more, so they were "
                                      "not kept."));
            const auto& [act, isLesson, danger] = ***kept;
            if (danger)
                return Q_EMIT calmNeeded(view_.entry.id);
            if (act.empty())
                return Q_EMIT told(isLesson ? isLessonAlready() : staysAlready());
            among_->note(act, at);
            Q_EMIT this->kept(
                isLesson ? tr("Kept as a lesson. You meet it first tomorrow.") : staysHere(), act);
        },
        {},
        [kept, lesson, &surroundings = service_.surroundings(), entry = view_.entry.id,
         page = textOf(words), quote = textOf(chosen),
         from = bytesBefore(words, start)](store::Journal& journal) {
            *kept = keepFrom(journal, surroundings, lesson, entry, page, quote, from);
        });
}

void EditorPresenter::takeBack(const core::Id& act) {
    service_.ask(
        this, Lane::write, [act](store::Journal& journal) { return journal.undoIfNewest(act); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            hasTravelled(*done, true);
            Q_EMIT tookBack(takenBack(*done));
        });
}

std::function<void(const core::Result<store::Done>&)> EditorPresenter::besideText() {
    return
        [this, at = among_->here(), entry = view_.entry.id](const core::Result<store::Done>& done) {
            if (!fine(done) || entry != view_.entry.id)
                return;
            among_->note(done->act.id, at);
            loadFiles();
        };
}

void EditorPresenter::addPicture(const QImage& picture) {
    service_.ask(
        this, Lane::write,
        [entry = view_.entry.id, picture, name = nameOfPicture(service_.surroundings().now())](
            store::Journal& journal) { return attachPicture(journal, entry, picture, name); },
        besideText());
}

void EditorPresenter::addFiles(const QStringList& paths) {
    for (const QString& path : paths)
        service_.ask(
            this, Lane::write,
            [entry = view_.entry.id, file = path.toStdString()](store::Journal& journal) {
                return app::attach(journal, entry, file);
            },
            besideText());
}

void EditorPresenter::remove(const core::Attachment& file) {
    service_.ask(
        this, Lane::write,
        [entry = view_.entry.id, file](store::Journal& journal) {
            return journal.detach(entry, file);
        },
        besideText());
}

void EditorPresenter::loadFiles() {
    service_.ask(
        this, Lane::read,
        [entry = view_.entry.id](store::Journal& journal) { return journal.entry(entry); },
        [this](core::Result<core::Entry> entry) {
            if (!fine(entry) || entry->id != view_.entry.id)
                return;
            view_.entry.attachments = entry->attachments;
            page_.showFiles(entry->attachments);
        });
}

void EditorPresenter::loadPicture(const std::string& sha256) {
    service_.ask(
        this, Lane::slow,
        [sha256](store::Journal& journal) -> core::Result<QImage> {
            return readThumbnail(app::attachmentPath(journal.path(), sha256).string());
        },
        [this, sha256](const core::Result<QImage>& picture) {
            if (picture)
                page_.putPicture(sha256, *picture);
        });
}

} // namespace upturn::gui
