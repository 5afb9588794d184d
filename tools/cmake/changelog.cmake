# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# Writes the change log of the Debian package from CHANGELOG.md.
#     cmake -D FROM=CHANGELOG.md -D TO=changelog -D VERSION=0.1.0 -D PACKAGE_VERSION=0.1.0~deb12
#         -D MAINTAINER="Name <address>" -P changelog.cmake
# The version that is packed bears the version of the package. What is not released is left out.

# epoch(RESULT DATE): seconds since 1970 at noon (UTC) of a day like 2026-11-22
function(epoch result date)
    string(REGEX MATCH "^([0-9]+)-0?([0-9]+)-0?([0-9]+)$" matched "${date}")
    set(year ${CMAKE_MATCH_1})
    set(month ${CMAKE_MATCH_2})
    set(day ${CMAKE_MATCH_3})
    # Years begin in March, so that the day that comes and goes is the last one.
    math(EXPR year "${year} - (14 - ${month}) / 12")
    math(EXPR month "(${month} + 9) % 12")
    math(EXPR days "365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400
        + (153 * ${month} + 2) / 5 + ${day} - 719469")
    math(EXPR seconds "${days} * 86400 + 43200")
    set(${result} ${seconds} PARENT_SCOPE)
endfunction()

# signature(RESULT DATE): the line that ends what is said of a version
function(signature result date)
    epoch(seconds "${date}")
    set(ENV{SOURCE_DATE_EPOCH} ${seconds})
    string(TIMESTAMP when "%a, %d %b %Y %H:%M:%S +0000" UTC)
    set(${result} "\n -- ${MAINTAINER}  ${when}\n" PARENT_SCOPE)
endfunction()

file(READ "${FROM}" rest)
set(log "")
set(date "")
while(rest MATCHES "^([^\n]*)\n")
    set(line "${CMAKE_MATCH_1}")
    string(LENGTH "${CMAKE_MATCH_0}" length)
    string(SUBSTRING "${rest}" ${length} -1 rest)
    if(line MATCHES "^## \\[([0-9.]+)\\] - ([0-9-]+)$")
        set(version "${CMAKE_MATCH_1}")
        set(next "${CMAKE_MATCH_2}")
        if(date)
            signature(end "${date}")
            string(APPEND log "${end}\n")
        endif()
        set(date "${next}")
        if(version STREQUAL VERSION)
            set(version "${PACKAGE_VERSION}")
        endif()
        string(APPEND log "upturn (${version}) unstable; urgency=medium\n\n")
    elseif(date AND line MATCHES "^- (.*)")
        string(APPEND log "  * ${CMAKE_MATCH_1}\n")
    elseif(date AND line MATCHES "^  (.+)")
        string(APPEND log "    ${CMAKE_MATCH_1}\n")
    elseif(date AND line MATCHES "^[A-Z]")
        string(APPEND log "  * ${line}\n")
    endif()
endwhile()
signature(end "${date}")
string(APPEND log "${end}")
file(WRITE "${TO}" "${log}")
