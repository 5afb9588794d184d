// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "whole_file.hpp"

#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace upturn::exchange {

WholeFile::WholeFile(std::filesystem::path path)
    : path_(std::move(path)) {
    std::string name = path_.string() + ".XXXXXX";
    descriptor_ = ::mkostemp(name.data(), O_CLOEXEC); // made anew, for its owner only
    if (descriptor_ < 0)
        refuseUnwritable();
    beside_ = name;
}

WholeFile::~WholeFile() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    if (!beside_.empty())
        ::unlink(beside_.c_str());
}

void WholeFile::refuseUnwritable() const {
    refuse(core::Fault::failed,
           core::say("%1 can't be written: %2. Choose another place; what was there is unchanged.",
                     {path_.string(), std::strerror(errno)}));
}

void WholeFile::publish() {
    if (::fsync(descriptor_) != 0 || ::rename(beside_.c_str(), path_.c_str()) != 0)
        refuseUnwritable();
    beside_.clear();
    const std::filesystem::path folder = path_.parent_path();
    const int there =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (there >= 0) {
        ::fsync(there);
        ::close(there);
    }
}

} // namespace upturn::exchange
