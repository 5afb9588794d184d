// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "file_buffer.hpp"
#include "own_files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>
#include <upturn/exchange/reading.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/private_file.hpp>

#include <fstream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <utility>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

core::Text journalTitle() {
    return core::Text::repaired(say("My journal"));
}

/// What is written, one after the other; the first thing that goes wrong is remembered.
class Reading {
  public:
    Reading(store::Journal& journal, const Surroundings& surroundings, const ReadingWishes& wishes)
        : journal_(journal)
        , surroundings_(surroundings)
        , wishes_(wishes) {}
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    virtual ~Reading() = default;

    core::Result<ExportReport> write() {
        const auto read = journal_.everything(
            [&](const core::EntryRecord& record) {
                if (!wrong_)
                    take(record);
            },
            [&](const core::LessonRecord& record) {
                if (!wrong_)
                    take(record);
            },
            wishes_.within);
        if (!read)
            return core::passOn(read);
        if (wrong_)
            return tl::unexpected(*wrong_);
        end();
        if (wrong_)
            return tl::unexpected(*wrong_);
        return std::move(report_);
    }

  protected:
    virtual void put(const exchange::Readable& entry) = 0;
    virtual void put(const core::Lesson& lesson) = 0;
    virtual void end() = 0;

    void fail(core::Error error) {
        if (!wrong_)
            wrong_ = std::move(error);
    }
    bool all() const { return !wishes_.lessons && !wishes_.steps; }

    store::Journal& journal_;
    const Surroundings& surroundings_;
    const ReadingWishes& wishes_;
    ExportReport report_;

  private:
    void take(const core::EntryRecord& record) {
        if (wishes_.goOn && !wishes_.goOn(report_.entries))
            return fail(exportEnded());
        exchange::Readable readable{.record = record, .lessons = {}, .blocks = {}};
        auto lessons = journal_.lessons({.entry = record.entry.id});
        auto blocks = journal_.blocks({.entry = record.entry.id});
        if (!lessons)
            return fail(lessons.error());
        if (!blocks)
            return fail(blocks.error());
        readable.lessons = std::move(*lessons);
        readable.blocks = std::move(*blocks);
        ++report_.entries;
        put(readable);
    }
    void take(const core::LessonRecord& record) {
        ++report_.lessons;
        put(record.lesson);
    }

    std::optional<core::Error> wrong_;
};

/// All that becomes one file.
class OneFile final : public Reading {
  public:
    OneFile(store::Journal& journal, const Surroundings& surroundings, const ReadingWishes& wishes,
            std::ostream& out)
        : Reading(journal, surroundings, wishes)
        , out_(out)
        , page_(out, surroundings.language()) {
        switch (wishes.format) {
        case ReadingFormat::html:
            page_.begin(journalTitle(), surroundings.now());
            break;
        case ReadingFormat::csv:
            out_ << exchange::csvHeader();
            break;
        case ReadingFormat::tsv:
            out_ << exchange::tsvHeader();
            break;
        case ReadingFormat::calendar:
            out_ << exchange::calendarBegin();
            break;
        case ReadingFormat::markdown:
            break;
        }
    }

  protected:
    void put(const exchange::Readable& readable) override {
        const core::Entry& entry = readable.record.entry;
        names_[entry.id] = {core::heading(entry), core::isoDate(entry.happened.date)};
        if (wishes_.format == ReadingFormat::html && all())
            page_.entry(readable);
        for (const core::NextStep& step : readable.record.steps) {
            ++report_.blocks;
            if (wishes_.format == ReadingFormat::calendar)
                out_ << exchange::calendarOf(step, core::heading(entry), surroundings_.now());
            steps_.push_back(step);
        }
    }
    void put(const core::Lesson& lesson) override {
        lessons_.push_back(lesson);
        exchange::LessonFrom from{lesson, {}, {}};
        if (const auto known = names_.find(lesson.from.entry); known != names_.end()) {
            from.entry = known->second.first;
            from.day = known->second.second;
        }
        if (wishes_.format == ReadingFormat::csv)
            out_ << exchange::csvOf(from);
        if (wishes_.format == ReadingFormat::tsv && !lesson.retired && lesson.mergedInto.empty())
            out_ << exchange::tsvOf(from);
    }
    void end() override {
        if (wishes_.format == ReadingFormat::calendar)
            out_ << exchange::calendarEnd();
        if (wishes_.format != ReadingFormat::html)
            return;
        if (wishes_.steps)
            page_.steps(steps_);
        if (all()) // the others stand with their entries
            std::erase_if(lessons_, [&](const core::Lesson& lesson) {
                return names_.contains(lesson.from.entry);
            });
        if (all() || wishes_.lessons)
            page_.lessons(lessons_);
        page_.end();
    }

  private:
    std::ostream& out_;
    exchange::HtmlPage page_;
    std::map<core::Id, std::pair<core::Text, std::string>> names_;
    std::vector<core::Lesson> lessons_;
    std::vector<core::NextStep> steps_;
};

/// A folder of notes. It is made beside its place and given its name when all is there.
class Notes final : public Reading {
  public:
    Notes(store::Journal& journal, const Surroundings& surroundings, const ReadingWishes& wishes,
          fs::path folder)
        : Reading(journal, surroundings, wishes)
        , folder_(std::move(folder)) {}

  protected:
    void put(const exchange::Readable& readable) override {
        steps_.insert(steps_.end(), readable.record.steps.begin(), readable.record.steps.end());
        report_.blocks += readable.record.steps.size();
        if (!all())
            return;
        const core::Entry& entry = readable.record.entry;
        std::map<std::string, std::string> files;
        for (const core::Attachment& file : entry.attachments)
            if (const std::string name = copied(file); !name.empty())
                files[file.sha256] = "../files/" + name;
        const std::string year = core::isoDate(entry.happened.date).substr(0, 4);
        const fs::path path = free(folder_ / year, exchange::fileNameOf(entry), ".md");
        putFile(path, exchange::markdownOf(readable, files));
    }
    void put(const core::Lesson& lesson) override { lessons_.push_back(lesson); }
    void end() override {
        if ((all() || wishes_.lessons) && !lessons_.empty())
            putFile(folder_ / (exchange::fileNameOf(core::Text::repaired(say("Lessons"))) + ".md"),
                    "# " + say("Lessons") + "\n\n" + exchange::markdownOf(lessons_));
        if (wishes_.steps)
            putFile(folder_ /
                        (exchange::fileNameOf(core::Text::repaired(say("Next steps"))) + ".md"),
                    "# " + say("Next steps") + "\n\n" + exchange::markdownOf(steps_));
    }

  private:
    /// A name that nothing there has, whatever a file system takes for the same letters.
    fs::path free(const fs::path& folder, const std::string& stem, const std::string& ending) {
        for (int i = 1;; ++i) {
            const std::string number = i == 1 ? std::string() : ' ' + std::to_string(i);
            fs::path path = folder / (stem + number + ending);
            std::string low = path.string();
            for (char& c : low)
                c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            if (taken_.insert(low).second)
                return path;
        }
    }
    void putFile(const fs::path& path, const std::string& words) {
        std::error_code error = system::makeFolder(path.parent_path());
        std::ofstream out(path, std::ios::binary);
        out << words;
        out.close();
        if (!out || error)
            return fail({Fault::failed,
                         say("%1 can't be written. Is there space left?", {path.string()}), false});
        if (system::keepForOwner(path, system::Rights::readAndWrite))
            fail({Fault::failed, say("%1 can't be written.", {path.string()}), false});
    }
    /// Where the file lies among the others; nothing where it is gone.
    std::string copied(const core::Attachment& file) {
        const std::string known = files_[file.sha256];
        if (!known.empty())
            return known;
        const fs::path from = attachmentPath(journal_.path(), file.sha256);
        if (!isWhole(journal_.path(), file.sha256)) {
            report_.leftBehind.push_back(file);
            return {};
        }
        const fs::path name(exchange::fileNameOf(file.name));
        const fs::path to =
            free(folder_ / "files", name.stem().string(), name.extension().string());
        std::error_code error = system::makeFolder(to.parent_path());
        if (!error)
            fs::copy_file(from, to, error);
        if (!error)
            error = system::keepForOwner(to, system::Rights::readAndWrite);
        if (error) {
            fail({Fault::failed, say("%1 can't be written. Is there space left?", {to.string()}),
                  false});
            return {};
        }
        ++report_.attachments;
        return files_[file.sha256] = to.filename().string();
    }

    fs::path folder_;
    std::set<std::string> taken_;
    std::map<std::string, std::string> files_;
    std::vector<core::Lesson> lessons_;
    std::vector<core::NextStep> steps_;
};

core::Result<ExportReport> writeNotes(store::Journal& journal, const Surroundings& surroundings,
                                      const fs::path& given, const ReadingWishes& wishes) {
    std::error_code error;
    fs::path output = fs::absolute(given, error).lexically_normal();
    if (!output.has_filename())
        output = output.parent_path();
    if (fs::exists(output, error) && !fs::is_empty(output, error))
        return core::fail(Fault::usage, say("%1 is there already. Name a folder that is not, or "
                                            "is empty.",
                                            {output.string()}));
    const fs::path beside =
        output.parent_path() / ('.' + output.filename().string() + ".unfinished");
    fs::remove_all(beside, error);
    if (system::makeFolder(beside))
        return core::fail(Fault::failed, say("%1 can't be written.", {beside.string()}));
    Notes notes(journal, surroundings, wishes, beside);
    auto report = notes.write();
    if (report) {
        fs::remove(output, error); // an empty folder
        fs::rename(beside, output, error);
        if (!error)
            error = system::syncFolder(output.parent_path());
        if (!error)
            return report;
        report = core::fail(Fault::failed, say("%1 can't be written.", {output.string()}));
    }
    fs::remove_all(beside, error);
    return report;
}

core::Result<ExportReport> writeOne(store::Journal& journal, const Surroundings& surroundings,
                                    const fs::path& given, const ReadingWishes& wishes) {
    if (const auto free = requireFree(journal.path(), given); !free)
        return core::passOn(free);
    std::error_code error;
    const fs::path output = fs::absolute(given, error);
    system::DurableFile file(output.parent_path());
    FileBuffer buffer(file);
    std::ostream out(&buffer);
    OneFile one(journal, surroundings, wishes, out);
    auto report = one.write();
    if (!report)
        return report;
    if (const auto finished = buffer.finish(); !finished)
        return core::passOn(finished);
    if (const auto placed = file.putInPlace(output); !placed)
        return core::passOn(placed);
    return report;
}

} // namespace

core::Result<ReadingPage> readingPage(store::Journal& journal, const Surroundings& surroundings,
                                      const ReadingWishes& wished) {
    ReadingWishes wishes = wished;
    wishes.format = ReadingFormat::html;
    std::ostringstream out;
    OneFile one(journal, surroundings, wishes, out);
    auto report = one.write();
    if (!report)
        return core::passOn(report);
    return ReadingPage{std::move(out).str(), journalTitle(), std::move(*report)};
}

core::Result<ExportReport> exportReading(store::Journal& journal, const Surroundings& surroundings,
                                         const fs::path& output, const ReadingWishes& wishes) {
    return wishes.format == ReadingFormat::markdown
               ? writeNotes(journal, surroundings, output, wishes)
               : writeOne(journal, surroundings, output, wishes);
}

std::string saidOf(const ExportReport& report, const ReadingWishes& wishes,
                   const std::string& output) {
    const bool lessons = wishes.lessons || wishes.format == ReadingFormat::csv ||
                         wishes.format == ReadingFormat::tsv;
    const bool steps = wishes.steps || wishes.format == ReadingFormat::calendar;
    if (lessons)
        return core::sayCount("%n lesson is in %1 now.", "%n lessons are in %1 now.",
                              static_cast<long long>(report.lessons), {output});
    if (steps)
        return core::sayCount("%n next step is in %1 now.", "%n next steps are in %1 now.",
                              static_cast<long long>(report.blocks), {output});
    return core::sayCount("%n entry is in %1 now.", "%n entries are in %1 now.",
                          static_cast<long long>(report.entries), {output});
}

} // namespace upturn::app
