# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# cmake -DOUT=... -DPACKS=a.json|b.json -DTABLES=c.json -P embed.cmake
#
# Writes a source file that holds the bytes of the given files, so that the program needs none of
# them when it runs.
cmake_minimum_required(VERSION 3.25)
set(mark "upturn_file")
set(entries "")
foreach(kind IN ITEMS PACKS TABLES)
    string(REPLACE "|" ";" files "${${kind}}")
    foreach(file IN LISTS files)
        get_filename_component(name "${file}" NAME)
        file(READ "${file}" bytes)
        string(FIND "${bytes}" ")${mark}\"" end)
        if(NOT end EQUAL -1)
            message(FATAL_ERROR "${name} holds the words that end a literal here.")
        endif()
        if(kind STREQUAL "PACKS")
            set(isPack true)
        else()
            set(isPack false)
        endif()
        string(APPEND entries "    {\"${name}\", R\"${mark}(${bytes})${mark}\", ${isPack}},\n")
    endforeach()
endforeach()
file(WRITE "${OUT}" "// Generated from resources/prompts.
#include \"resources.hpp\"

namespace upturn::prompts {
namespace {

constexpr Resource files[] = {
${entries}};

} // namespace

std::span<const Resource> resources() {
    return files;
}

} // namespace upturn::prompts
")
