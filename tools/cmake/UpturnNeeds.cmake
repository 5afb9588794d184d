# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# Looks for what the build stands on. All that is missing is named at once, with what it is for:
# one name a run is no way to set up a computer.

# upturn_needs(PACKAGE find_package's words...), or upturn_needs(PACKAGE PKG_CONFIG prefix name)
#
# PACKAGE is what Debian calls it; its reason stands in tools/packages.
macro(upturn_needs package name)
    if("${name}" STREQUAL "PKG_CONFIG" AND NOT PkgConfig_FOUND)
        set(upturn_found FALSE)
    elseif("${name}" STREQUAL "PKG_CONFIG")
        pkg_check_modules(${ARGV2} QUIET IMPORTED_TARGET ${ARGV3})
        set(upturn_found ${${ARGV2}_FOUND})
    else()
        find_package(${name} QUIET ${ARGN})
        set(upturn_found ${${name}_FOUND})
    endif()
    if(NOT upturn_found)
        set_property(GLOBAL APPEND PROPERTY upturn_missing "${package}")
    endif()
endmacro()

# upturn_stop_at_missing(): ends the configuration when anything looked for so far is not there.
function(upturn_stop_at_missing)
    get_property(missing GLOBAL PROPERTY upturn_missing)
    if(NOT missing)
        return()
    endif()
    list(REMOVE_DUPLICATES missing)
    file(GLOB lists "${PROJECT_SOURCE_DIR}/tools/packages/*.txt")
    set(text "")
    foreach(package IN LISTS missing)
        set(reason "")
        foreach(list IN LISTS lists)
            file(STRINGS "${list}" lines)
            foreach(line IN LISTS lines)
                if(line MATCHES "^([^ ]+) +# (.*)" AND CMAKE_MATCH_1 STREQUAL package)
                    set(reason "${CMAKE_MATCH_2}")
                endif()
            endforeach()
        endforeach()
        string(APPEND text "  ${package}: ${reason}\n")
    endforeach()
    message(FATAL_ERROR "These libraries are missing, or older than Upturn needs. They are named as "
        "Debian names their packages:\n${text}")
endfunction()
