# SPDX-FileCopyrightText: 2026 The Upturn authors
# SPDX-License-Identifier: MIT

# cmake -DOUTPUT=file.cpp -DSCRIPTS=a.sql;b.sql -P EmbedSql.cmake

set(text "#include \"sql.hpp\"\n\nnamespace upturn::store::sql {\n\n")
foreach(script IN LISTS SCRIPTS)
    get_filename_component(name "${script}" NAME_WE)
    file(READ "${script}" sql)
    string(APPEND text "const char* const ${name} = R\"sql(${sql})sql\";\n\n")
endforeach()
string(APPEND text "} // namespace upturn::store::sql\n")
file(WRITE "${OUTPUT}" "${text}")
