// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "settings/transfer_presenter.hpp"

#include "words/text.hpp"
#include "words/trouble.hpp"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace upturn::gui {

using app::Lane;

namespace {

constexpr std::size_t mostReasons = 5;

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
    part(report.skipped.size(),
         done ? TransferPresenter::tr("%n were passed over:", nullptr, skipped)
              : TransferPresenter::tr("%n are passed over:", nullptr, skipped));
    for (std::size_t i = 0; i < std::min(mostReasons, report.skipped.size()); ++i)
        parts << TransferPresenter::tr("%1: %2").arg(
            withoutIds(QString::fromStdString(report.skipped[i].where)),
            withoutIds(QString::fromStdString(report.skipped[i].why)));
    return parts.join(QLatin1Char(' '));
}

} // namespace

TransferPresenter::TransferPresenter(app::JournalService& service, SettingsPage& page,
                                     QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &SettingsPage::importFileAsked, this, &TransferPresenter::chooseFile);
    connect(&page_, &SettingsPage::importFolderAsked, this, &TransferPresenter::chooseFolder);
    connect(&page_, &SettingsPage::exportAsked, this, &TransferPresenter::chooseExport);
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
    dialog->setNameFilters({tr("With attached files (*.zip)"), tr("Words alone (*.json)")});
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
    show({.line = sentenceOf(error)});
}

void TransferPresenter::read(const QString& source) {
    if (busy_)
        return;
    name_ = QFileInfo(source).fileName();
    show({.line = tr("Reading \u201c%1\u201d.").arg(name_), .busy = true});
    using Read = core::Result<std::shared_ptr<const app::Incoming>>;
    service_.ask(
        this, Lane::slow,
        [path = source.toStdString()](store::Journal& journal) -> Read {
            auto incoming = app::readIncoming(path, {}, journal.path());
            if (!incoming)
                return core::passOn(incoming);
            return std::make_shared<const app::Incoming>(std::move(*incoming));
        },
        [this](const Read& incoming) {
            if (!incoming)
                return refuse(incoming.error());
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
            const bool anything = report->added + report->updated > 0;
            show({.line = tr("%n entries and lessons were found in \u201c%1\u201d.", nullptr,
                             static_cast<int>(report->found))
                              .arg(name_),
                  .detail = numbersOf(*report, false),
                  .asks = anything});
        });
}

void TransferPresenter::answer(bool yes) {
    if (yes && incoming_)
        return takeOver();
    incoming_.reset();
    show({});
}

void TransferPresenter::takeOver() {
    show({.line = tr("Bringing in \u201c%1\u201d.").arg(name_), .busy = true});
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

void TransferPresenter::write(const QString& output) {
    if (busy_)
        return;
    show({.line = tr("Writing \u201c%1\u201d.").arg(QFileInfo(output).fileName()), .busy = true});
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings(), path = output.toStdString()](
            store::Journal& journal) { return app::exportJson(journal, surroundings, path); },
        [this, output](const core::Result<app::ExportReport>& report) {
            if (!report)
                return refuse(report.error());
            const auto count = [](std::size_t things) { return static_cast<int>(things); };
            Transfer done{.line = tr("%1, %2 and %3 are in %4.")
                                      .arg(tr("%n entries", nullptr, count(report->entries)),
                                           tr("%n lessons", nullptr, count(report->lessons)),
                                           tr("%n files", nullptr, count(report->attachments)),
                                           output)};
            if (!report->leftBehind.empty())
                done.detail = tr("%n attached files are named in it, but stayed behind.", nullptr,
                                 count(report->leftBehind.size()));
            show(done);
        });
}

} // namespace upturn::gui
