// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "media_type.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <QMimeDatabase>

#include <map>

using namespace upturn;

namespace {

struct Desk {
    test::TemporaryFolder folder;

    std::string typeOf(const std::string& name, const std::string& bytes = "\x01\x02\x03") const {
        test::writeBytes(folder / "kept", bytes);
        return app::mediaTypeOf(name, folder / "kept");
    }
    /// False, with a word, where the table of types is not installed.
    static bool known() {
        const bool installed =
            QMimeDatabase().mimeTypeForName(QStringLiteral("image/png")).isValid();
        if (!installed)
            WARN("SKIPPED: shared-mime-info is not installed");
        return installed;
    }
};

const std::string png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);

} // namespace

TEST_CASE_METHOD(Desk, "What people attach is known by the ending of its name") {
    if (!known())
        return;
    // More than one where the table of types changed its mind over the years.
    const std::map<std::string, std::vector<std::string>> endings{
        {"aac", {"audio/aac"}},
        {"avif", {"image/avif"}},
        {"bmp", {"image/bmp"}},
        {"csv", {"text/csv"}},
        {"flac", {"audio/flac"}},
        {"gif", {"image/gif"}},
        {"heic", {"image/heif", "image/heic"}},
        {"html", {"text/html"}},
        {"jpeg", {"image/jpeg"}},
        {"jpg", {"image/jpeg"}},
        {"json", {"application/json"}},
        {"m4a", {"audio/mp4"}},
        {"md", {"text/markdown"}},
        {"mov", {"video/quicktime"}},
        {"mp3", {"audio/mpeg"}},
        {"mp4", {"video/mp4"}},
        {"ogg", {"audio/ogg"}},
        {"opus", {"audio/ogg", "audio/x-opus+ogg"}},
        {"pdf", {"application/pdf"}},
        {"png", {"image/png"}},
        {"svg", {"image/svg+xml"}},
        {"tif", {"image/tiff"}},
        {"txt", {"text/plain"}},
        {"wav", {"audio/x-wav", "audio/vnd.wave", "audio/wav"}},
        {"webm", {"video/webm"}},
        {"webp", {"image/webp"}},
    };
    for (const auto& [ending, types] : endings) {
        const std::string type = typeOf("a." + ending);
        CAPTURE(ending, type);
        CHECK(std::find(types.begin(), types.end(), type) != types.end());
    }
    CHECK(typeOf("IMG_0001.JPG") == "image/jpeg");
    CHECK(typeOf("notes.2026.md") == "text/markdown");
    CHECK(typeOf("letter.odt") == "application/vnd.oasis.opendocument.text");
}

TEST_CASE_METHOD(Desk, "A name that says nothing leaves it to the bytes") {
    if (!known())
        return;
    CHECK(typeOf("Screenshot", png) == "image/png");
    CHECK(typeOf("scan.of-today", "%PDF-1.4\n") == "application/pdf");
    CHECK(typeOf("", png) == "image/png");
    CHECK(typeOf("jotted", "Read me first.\n") == "text/plain");
}

TEST_CASE_METHOD(Desk, "What nobody knows is bytes, and a file that is gone is told by its name") {
    CHECK(typeOf("x") == "application/octet-stream");
    CHECK(typeOf("a.nobody-knows") == "application/octet-stream");
    if (known())
        CHECK(app::mediaTypeOf("a.jpg", folder / "gone") == "image/jpeg");
    CHECK(app::mediaTypeOf("a", folder / "gone") == "application/octet-stream");
}
