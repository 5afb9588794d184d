# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT

# What nearly every source begins with is parsed once for each target: it halves the time of a build.
# `cmake -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON` (the preset lint) reads each file as it stands.
set(upturn_common_headers <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory>
    <optional> <set> <span> <sstream> <string> <string_view> <variant> <vector>)

# upturn_module(NAME SOURCES ... [HEADERS ...] [USES module...] [LINKS target...] [HIDES target...]
#     [HEAVY header...])
#
# One static library per module, `Upturn::NAME`. HEADERS are the public ones below
# include/upturn/NAME; each is checked to compile alone. USES are other modules, LINKS libraries
# that show in public headers, HIDES libraries that do not. `Upturn::NAME_private` gives tests the
# headers beside the sources. HEAVY headers are precompiled beside the common ones.
function(upturn_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;USES;LINKS;HIDES;HEAVY" ${ARGN})
    add_library(upturn_${name} STATIC ${arg_SOURCES})
    add_library(Upturn::${name} ALIAS upturn_${name})

    set(headers "")
    foreach(header IN LISTS arg_HEADERS)
        list(APPEND headers "${PROJECT_SOURCE_DIR}/include/upturn/${name}/${header}")
    endforeach()
    target_sources(upturn_${name} PUBLIC FILE_SET HEADERS
        BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${headers})
    set_target_properties(upturn_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)

    target_include_directories(upturn_${name} PRIVATE "${PROJECT_SOURCE_DIR}/src/${name}")
    list(TRANSFORM arg_USES PREPEND "Upturn::")
    target_link_libraries(upturn_${name}
        PUBLIC ${arg_USES} ${arg_LINKS}
        PRIVATE Upturn::flags ${arg_HIDES})
    target_precompile_headers(upturn_${name} PRIVATE ${upturn_common_headers} ${arg_HEAVY})

    add_library(upturn_${name}_private INTERFACE)
    add_library(Upturn::${name}_private ALIAS upturn_${name}_private)
    target_include_directories(upturn_${name}_private INTERFACE "${PROJECT_SOURCE_DIR}/src/${name}")
    target_link_libraries(upturn_${name}_private INTERFACE upturn_${name} ${arg_HIDES})
endfunction()

# upturn_test(NAME SOURCES ... LINKS ... [LABELS ...] [TIMEOUT SECONDS] [ENVIRONMENT ...])
#
# A Catch2 program; every TEST_CASE becomes a ctest test of its own. Labels that do something:
# display (one at a time on the tests' display), unprivileged (root runs it without its privileges),
# nightly (tools/test nightly runs it at full length); see tests/README.md.
function(upturn_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Upturn::flags upturn_test_support ${arg_LINKS})
    target_precompile_headers(${name} REUSE_FROM upturn_test_support)
    target_compile_options(${name} PRIVATE -fPIC) # as the library whose headers are used again
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set(properties TIMEOUT ${arg_TIMEOUT})
    if(arg_LABELS)
        list(APPEND properties LABELS "${arg_LABELS}")
    endif()
    if("display" IN_LIST arg_LABELS)
        list(APPEND properties RESOURCE_LOCK display)
    endif()
    if("unprivileged" IN_LIST arg_LABELS)
        set_target_properties(${name} PROPERTIES
            CROSSCOMPILING_EMULATOR "${PROJECT_SOURCE_DIR}/tools/as-user")
    endif()
    if(arg_ENVIRONMENT)
        list(APPEND properties ENVIRONMENT "${arg_ENVIRONMENT}")
    endif()
    # Catch2 2 knows no skipping; a test says it where the files of strangers are absent.
    list(APPEND properties SKIP_REGULAR_EXPRESSION "SKIPPED: ")
    catch_discover_tests(${name} TEST_PREFIX "${name}: " DL_PATHS "" PROPERTIES ${properties})
endfunction()
