// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/transfer_presenter.hpp"

#include "settings/sheets.hpp"
#include "theme/type.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <chrono>
#include <functional>
#include <utility>

namespace upturn::gui {

using app::Lane;

namespace {

constexpr std::size_t mostReasons = 50; ///< on a page; the command line names all

QString numbersOf(const core::ImportReport& report, bool done) {
    QStringList parts;
    const auto part = [&parts](std::size_t count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    const auto added = static_cast<int>(report.added);
    const auto updated = static_cast<int>(report.updated);
    const auto skipped = static_cast<int>(report.skipped.size());
    part(report.added, done ? TransferPresenter::tr("%n added.", nullptr, added)
                            : TransferPresenter::tr("%n would be added.", nullptr, added));
    part(report.updated, done ? TransferPresenter::tr("%n updated.", nullptr, updated)
                              : TransferPresenter::tr("%n would be updated.", nullptr, updated));
    part(report.unchanged, TransferPresenter::tr("%n are here already.", nullptr,
                                                 static_cast<int>(report.unchanged)));
    part(report.keptYours, TransferPresenter::tr("%n you wrote or changed here stay as they are.",
                                                 nullptr, static_cast<int>(report.keptYours)));
    part(
        report.bothChanged.size(),
        TransferPresenter::tr("%n were changed here and there: yours is shown, what the other says "
                              "is in the history.",
                              nullptr, static_cast<int>(report.bothChanged.size())));
    part(report.inTrash, TransferPresenter::tr("%n lie in the trash here, or a part of them.",
                                               nullptr, static_cast<int>(report.inTrash)));
    part(report.purged, TransferPresenter::tr("%n were deleted for good here, and stay so.",
                                              nullptr, static_cast<int>(report.purged)));
    part(report.skipped.size(), TransferPresenter::tr("%n to know:", nullptr, skipped));
    QStringList lines{parts.join(QLatin1Char(' '))};
    for (std::size_t i = 0; i < std::min(mostReasons, report.skipped.size()); ++i)
        lines << TransferPresenter::tr("%1: %2").arg(
            withoutIds(QString::fromStdString(report.skipped[i].where)),
            withoutIds(QString::fromStdString(report.skipped[i].why)));
    if (report.skipped.size() > mostReasons)
        lines << TransferPresenter::tr("And %n more.", nullptr,
                                       static_cast<int>(report.skipped.size() - mostReasons));
    return lines.join(QLatin1Char('\n'));
}

/// Of what loses nothing.
QString saidAllOf(const app::ExportReport& report, const QString& output) {
    const auto count = [](std::size_t things) { return static_cast<int>(things); };
    return TransferPresenter::tr("%1, %2 and %3 are in %4.")
        .arg(TransferPresenter::tr("%n entries", nullptr, count(report.entries)),
             TransferPresenter::tr("%n lessons", nullptr, count(report.lessons)),
             TransferPresenter::tr("%n files", nullptr, count(report.attachments)), output);
}

/// By the ending that was chosen; nothing for what loses nothing.
std::optional<app::ReadingFormat> readingFormat(const QString& output) {
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == QLatin1String("notes"))
        return app::ReadingFormat::markdown;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return app::ReadingFormat::html;
    if (ending == QLatin1String("csv"))
        return app::ReadingFormat::csv;
    if (ending == QLatin1String("tsv"))
        return app::ReadingFormat::tsv;
    if (ending == QLatin1String("ics"))
        return app::ReadingFormat::calendar;
    return std::nullopt;
}

template<class Progress>
std::function<bool(std::size_t)> goOnOf(const std::shared_ptr<Progress>& progress) {
    return [progress](std::size_t entries) {
        progress->entries = entries;
        return progress->goOn.load();
    };
}

} // namespace

TransferPresenter::TransferPresenter(app::JournalService& service, SettingsPage& page,
                                     ImportPage& preview, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , preview_(preview) {
    constexpr int often = 200;
    progressTimer_.setInterval(often);
    connect(&progressTimer_, &QTimer::timeout, this, &TransferPresenter::sayProgress);
    connect(&page_, &SettingsPage::fileDropped, this, &TransferPresenter::read);
    connect(&preview_, &ImportPage::bringAsked, this, [this] { answer(true); });
    connect(&preview_, &ImportPage::leaveAsked, this, &TransferPresenter::leave);
    connect(&preview_, &ImportPage::columnsChosen, this, &TransferPresenter::takeColumns);
    connect(&preview_, &ImportPage::otherAsked, this, [this] {
        leave();
        chooseFile();
    });
    connect(&page_, &SettingsPage::importFileAsked, this, &TransferPresenter::chooseFile);
    connect(&page_, &SettingsPage::importFolderAsked, this, &TransferPresenter::chooseFolder);
    connect(&page_, &SettingsPage::exportAsked, this, &TransferPresenter::chooseExport);
    connect(&page_, &SettingsPage::printAsked, this, &TransferPresenter::print);
    connect(&page_, &SettingsPage::pdfAsked, this, &TransferPresenter::choosePdf);
    connect(&page_, &SettingsPage::transferAnswered, this, &TransferPresenter::answer);
    connect(&page_, &SettingsPage::transferUndoAsked, this, &TransferPresenter::takeBack);
}

void TransferPresenter::chooseFile() {
    auto* dialog = new QFileDialog(&page_, tr("Bring entries from another journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TransferPresenter::read);
    dialog->open();
}

void TransferPresenter::chooseFolder() {
    auto* dialog = new QFileDialog(&page_, tr("Bring entries from a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &TransferPresenter::read);
    dialog->open();
}

void TransferPresenter::chooseExport() {
    const QString day = QString::fromStdString(core::isoDate(service_.surroundings().today()));
    auto* dialog = new QFileDialog(&page_, tr("Export everything"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->setNameFilters(
        {tr("With attached files (*.zip)"), tr("Words alone (*.json)"),
         tr("Notes in Markdown, in a folder (*.notes)"), tr("One page to read and print (*.html)"),
         tr("Lessons as a table (*.csv)"), tr("Lessons as cards for Anki (*.tsv)"),
         tr("Next steps as a calendar (*.ics)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const qsizetype star = filter.lastIndexOf(QLatin1String("*."));
        dialog->setDefaultSuffix(filter.mid(star + 2).chopped(1));
    });
    dialog->selectFile(QStringLiteral("upturn-%1.zip").arg(day));
    connect(dialog, &QFileDialog::fileSelected, this, &TransferPresenter::write);
    dialog->open();
}

void TransferPresenter::show(const Transfer& transfer) {
    busy_ = transfer.busy;
    page_.showTransfer(transfer);
}

void TransferPresenter::refuse(const core::Error& error) {
    incoming_.reset();
    reads_ = false;
    progressTimer_.stop();
    if (std::exchange(previews_, false))
        Q_EMIT left();
    show({.line = sentenceOf(error)});
}

void TransferPresenter::leave() {
    if (busy_ && previews_ && !reads_)
        return; // it is being written, as one step
    if (reads_)
        progress_->goOn = false; // the reading says that it was ended
    incoming_.reset();
    if (std::exchange(previews_, false))
        Q_EMIT left();
    if (!reads_)
        show({});
}

void TransferPresenter::sayProgress() {
    const std::size_t entries = progress_ ? progress_->entries.load() : 0;
    if (entries == 0)
        return;
    const QString count = tr("%n entries", nullptr, static_cast<int>(entries));
    show({.line = writes_ ? tr("Writing \u201c%1\u201d: %2 so far.").arg(name_, count)
                          : tr("Reading \u201c%1\u201d: %2 so far.").arg(name_, count),
          .busy = true,
          .stops = true});
}

void TransferPresenter::read(const QString& source) {
    if (busy_)
        return;
    name_ = QFileInfo(source).fileName();
    source_ = source.toStdString();
    columns_.clear();
    readSource();
}

void TransferPresenter::takeColumns(const std::vector<std::string>& columns) {
    if (!previews_ || (busy_ && !reads_))
        return;
    columns_ = columns;
    again_ = reads_;
    if (!reads_)
        readSource();
}

void TransferPresenter::readSource() {
    writes_ = false;
    reads_ = true;
    again_ = false;
    incoming_.reset();
    const QString line = tr("Reading \u201c%1\u201d.").arg(name_);
    show({.line = line, .busy = true, .stops = true});
    if (previews_)
        preview_.setBusy(true, line);
    progress_ = std::make_shared<Progress>();
    progressTimer_.start();
    using Read = core::Result<std::shared_ptr<const app::Incoming>>;
    service_.ask(
        this, Lane::slow,
        [path = source_, columns = columns_, goOn = goOnOf(progress_),
         here = service_.surroundings().now()](store::Journal& journal) -> Read {
            exchange::ImportWishes wishes;
            wishes.here = here;
            wishes.columnsInOrder = columns;
            wishes.asksForColumns = true;
            wishes.goOn = goOn;
            auto incoming = app::readIncoming(path, wishes, journal.path());
            if (!incoming)
                return core::passOn(incoming);
            return std::make_shared<const app::Incoming>(std::move(*incoming));
        },
        [this](const Read& incoming) {
            progressTimer_.stop();
            if (!incoming)
                return refuse(incoming.error());
            if (!progress_->goOn) { // it was ended when all was read
                reads_ = false;
                return show({});
            }
            if (again_)
                return readSource();
            incoming_ = *incoming;
            tryOut();
        });
}

void TransferPresenter::tryOut() {
    service_.ask(
        this, Lane::write,
        [incoming = incoming_](store::Journal& journal) {
            return app::takeOver(journal, *incoming, true);
        },
        [this](const core::Result<core::ImportReport>& report) {
            if (!report)
                return refuse(report.error());
            tried(*report);
        });
}

void TransferPresenter::tried(const core::ImportReport& report) {
    reads_ = false;
    if (!progress_->goOn) {
        incoming_.reset();
        return show({});
    }
    if (again_)
        return readSource();
    const bool foreign =
        incoming_->content.format != "upturn-zip" && incoming_->content.format != "upturn-json";
    if (foreign) {
        const bool opens = !std::exchange(previews_, true);
        core::ImportReport counted = report;
        counted.skipped.clear(); // they have a card of their own
        preview_.show(
            viewOf(*incoming_, report, numbersOf(counted, false), service_.surroundings()));
        show({});
        if (opens)
            Q_EMIT ready();
        return;
    }
    show({.line = tr("%n entries and lessons were found in \u201c%1\u201d.", nullptr,
                     static_cast<int>(report.found))
                      .arg(name_),
          .detail = numbersOf(report, false),
          .asks = report.added + report.updated > 0});
}

void TransferPresenter::answer(bool yes) {
    if (yes && incoming_)
        return takeOver();
    if (busy_ && progress_) {
        progress_->goOn = false; // the reading says that it was ended
        return;
    }
    incoming_.reset();
    show({});
}

void TransferPresenter::takeOver() {
    show({.line = tr("Bringing in \u201c%1\u201d.").arg(name_), .busy = true});
    if (previews_)
        preview_.setBusy(true, tr("Bringing in \u201c%1\u201d.").arg(name_));
    struct Brought {
        core::ImportReport report;
        core::Id act;
    };
    service_.ask(
        this, Lane::write,
        [incoming =
             std::exchange(incoming_, nullptr)](store::Journal& journal) -> core::Result<Brought> {
            auto report = app::takeOver(journal, *incoming, false);
            if (!report)
                return core::passOn(report);
            // Another program may have written since.
            const auto act = journal.nextUndo();
            const bool its =
                act && *act && (*act)->here && (*act)->type == store::ActType::importing;
            return Brought{std::move(*report), its ? (*act)->id : core::Id()};
        },
        [this](const core::Result<Brought>& brought) {
            if (!brought)
                return refuse(brought.error());
            act_ = brought->act;
            if (std::exchange(previews_, false))
                Q_EMIT left();
            show({.line = tr("\u201c%1\u201d is in your journal.").arg(name_),
                  .detail = numbersOf(brought->report, true),
                  .canUndo = !act_.empty()});
        });
}

void TransferPresenter::takeBack() {
    show({.line = tr("Taking it back."), .busy = true});
    service_.ask(
        this, Lane::write,
        [act = act_](store::Journal& journal) { return journal.undoIfNewest(act); },
        [this](const core::Result<store::Done>& done) {
            if (!done)
                return refuse(done.error());
            show({.line = tr("Taken back. Your journal is as it was.")});
        });
}

void TransferPresenter::beginWriting(const QString& line) {
    writes_ = true;
    progress_ = std::make_shared<Progress>();
    show({.line = line, .busy = true, .stops = true});
    progressTimer_.start();
}

void TransferPresenter::write(const QString& output) {
    if (busy_)
        return;
    name_ = QFileInfo(output).fileName();
    const auto chosen = readingFormat(output);
    beginWriting(tr("Writing \u201c%1\u201d.").arg(name_));
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings(), path = output.toStdString(), format = chosen,
         goOn = goOnOf(progress_)](store::Journal& journal) {
            if (!format)
                return app::exportJson(journal, surroundings, path, {}, goOn);
            app::ReadingWishes wishes;
            wishes.format = *format;
            wishes.goOn = goOn;
            return app::exportReading(journal, surroundings, path, wishes);
        },
        [this, output, chosen](const core::Result<app::ExportReport>& report) {
            written(report, output, chosen);
        });
}

void TransferPresenter::written(const core::Result<app::ExportReport>& report,
                                const QString& output,
                                const std::optional<app::ReadingFormat>& format) {
    progressTimer_.stop();
    if (!report)
        return refuse(report.error());
    Transfer done{.line = saidAllOf(*report, output)};
    if (format) {
        app::ReadingWishes wishes;
        wishes.format = *format;
        done.line = QString::fromStdString(app::saidOf(*report, wishes, output.toStdString()));
    }
    if (!report->leftBehind.empty())
        done.detail = tr("%n attached files are named in it, but stayed behind.", nullptr,
                         static_cast<int>(report->leftBehind.size()));
    show(done);
}

app::ReadingWishes TransferPresenter::wishesOfPaper() const {
    app::ReadingWishes wishes;
    wishes.format = app::ReadingFormat::html;
    const SettingsPage::OnPaper chosen = page_.onPaper();
    wishes.within.kind = chosen.kind;
    const core::CivilDate today = service_.surroundings().today();
    constexpr int month = 30;
    switch (chosen.span) {
    case SettingsPage::Span::all:
        break;
    case SettingsPage::Span::lastDays:
        wishes.within.from =
            core::CivilDate(std::chrono::sys_days(today) - std::chrono::days(month - 1));
        break;
    case SettingsPage::Span::thisYear:
        wishes.within.from = today.year() / std::chrono::January / 1;
        break;
    case SettingsPage::Span::lastYear:
        wishes.within.from = (today.year() - std::chrono::years(1)) / std::chrono::January / 1;
        wishes.within.to = (today.year() - std::chrono::years(1)) / std::chrono::December / 31;
        break;
    }
    return wishes;
}

void TransferPresenter::choosePdf() {
    const QString day = QString::fromStdString(core::isoDate(service_.surroundings().today()));
    auto* dialog = new QFileDialog(&page_, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("PDF (*.pdf)")});
    dialog->selectFile(QStringLiteral("upturn-%1.pdf").arg(day));
    connect(dialog, &QFileDialog::fileSelected, this, &TransferPresenter::writePdf);
    dialog->open();
}

/// Laid out beside the window, which long journals would hold up.
void TransferPresenter::writePdf(const QString& output) {
    if (busy_)
        return;
    name_ = QFileInfo(output).fileName();
    beginWriting(tr("Writing \u201c%1\u201d.").arg(name_));
    app::ReadingWishes wishes = wishesOfPaper();
    wishes.goOn = goOnOf(progress_);
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings(), path = output.toStdString(), wishes,
         font = fontOf(Type::writing)](store::Journal& journal) -> core::Result<app::ExportReport> {
            auto page = app::readingPage(journal, surroundings, wishes);
            if (!page)
                return core::passOn(page);
            const QByteArray bytes =
                pdfOf({QString::fromStdString(page->html), shown(page->title), font}, wishes.goOn);
            if (bytes.isEmpty())
                return tl::unexpected(app::exportEnded());
            const auto put = app::putExport(journal.path(), path,
                                            {bytes.data(), static_cast<std::size_t>(bytes.size())});
            if (!put)
                return core::passOn(put);
            return std::move(page->report);
        },
        [this, output](const core::Result<app::ExportReport>& report) {
            written(report, output, app::ReadingFormat::html);
        });
}

void TransferPresenter::print() {
    if (busy_)
        return;
    name_ = tr("My journal");
    beginWriting(tr("Laying out the sheets."));
    app::ReadingWishes wishes = wishesOfPaper();
    wishes.goOn = goOnOf(progress_);
    using Page = core::Result<app::ReadingPage>;
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings(), wishes](store::Journal& journal) {
            return app::readingPage(journal, surroundings, wishes);
        },
        [this](const Page& page) {
            progressTimer_.stop();
            if (!page)
                return refuse(page.error());
            if (page->report.entries == 0)
                return show({.line = tr("There is no entry to print.")});
            show({});
            const Paper paper{QString::fromStdString(page->html), shown(page->title),
                              fontOf(Type::writing)};
            auto* preview = new QPrintPreviewDialog(&page_);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->printer()->setDocName(paper.title);
            connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                    [paper](QPrinter* printer) { paintSheets(*printer, paper); });
            preview->open();
            Q_EMIT previewed(preview);
        });
}

} // namespace upturn::gui
