# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT
# The Debian package: `cpack` in the build folder. See docs/desktop.md.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME upturn)
set(CPACK_PACKAGE_VENDOR "The Upturn authors")
set(CPACK_PACKAGE_CONTACT "The Upturn authors <upturn@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reflection journal for setbacks")
set(CPACK_PACKAGE_DESCRIPTION
    "You write down what went wrong, in a sentence if that is all you have.
Upturn asks you good questions, one at a time. From your answers it proposes
the sentence worth keeping; what you keep is a lesson. It brings the lesson
back before you would forget it, and asks whether you used it.

It is a native program for one person, without account and without network,
with a window (upturn) and a command line (upturn-cli).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Whatever the umask of who builds it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CHECKSUM SHA256)

# A package goes with the release whose libraries it was built with, and says so in its version:
# 0.1.0~deb12 < 0.1.0~deb13 < 0.1.0-1, so that an upgrade to the next release takes the package of
# that release, and one that Debian itself has takes the place of both. Testing and sid have no
# number, and bear none.
cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
set(UPTURN_PACKAGE_VERSION "${PROJECT_VERSION}")
if(system_VERSION_ID AND system_ID)
    string(REGEX REPLACE "^debian$" "deb" system_name "${system_ID}")
    string(APPEND UPTURN_PACKAGE_VERSION "~${system_name}${system_VERSION_ID}")
endif()
set(CPACK_DEBIAN_PACKAGE_VERSION "${UPTURN_PACKAGE_VERSION}")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What the libraries do not bring along; the reasons stand in tools/packages/run.txt.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-inter, fonts-noto-core, fonts-dejavu-core, qt6-wayland, qt6-translations-l10n, hunspell-en-us, mythes-en-us")
include(CPack)
