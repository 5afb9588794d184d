# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# What every target of the project is compiled with.

option(UPTURN_TESTS "Build the tests" ON)
option(UPTURN_BENCH "Build the benchmarks" ON)
option(UPTURN_WERROR "Warnings are errors" OFF)
set(UPTURN_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined or thread")
option(UPTURN_COVERAGE "Measure coverage" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(UPTURN_CCACHE ccache)
if(UPTURN_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${UPTURN_CCACHE}")
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # for ccache's sake
endif()

add_library(upturn_flags INTERFACE)
add_library(Upturn::flags ALIAS upturn_flags)
target_compile_options(upturn_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    $<$<CXX_COMPILER_ID:GNU>:-Wnull-dereference>
    $<$<BOOL:${UPTURN_WERROR}>:-Werror>)
# A designated initialiser that leaves a member to its default is what default members are for.
target_compile_options(upturn_flags INTERFACE -Wno-missing-field-initializers)
# What GCC 12 guesses from the flow after inlining at -O3 is wrong in std::string and tl::expected
# (GCC bugs 105329, 105651, 107138). The presets without -O3 still look for all but the first.
target_compile_options(upturn_flags INTERFACE
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>"
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<CONFIG:Release>>:\
-Wno-array-bounds;-Wno-stringop-overflow;-Wno-null-dereference;-Wno-maybe-uninitialized>")
target_compile_definitions(upturn_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(upturn_flags INTERFACE -fstack-protector-strong -fstack-clash-protection
        -fcf-protection)
    target_compile_definitions(upturn_flags INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    target_link_options(upturn_flags INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
else()
    target_compile_definitions(upturn_flags INTERFACE _GLIBCXX_ASSERTIONS)
endif()

if(UPTURN_SANITIZE)
    # With the checks woven in, GCC 12 takes members of <regex> for never set (GCC bug 105562).
    target_compile_options(upturn_flags INTERFACE -fsanitize=${UPTURN_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=all
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(upturn_flags INTERFACE -fsanitize=${UPTURN_SANITIZE})
endif()
if(UPTURN_COVERAGE)
    target_compile_options(upturn_flags INTERFACE --coverage -O0)
    target_link_options(upturn_flags INTERFACE --coverage)
endif()
