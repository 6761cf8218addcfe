# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUT=FILE -DSOURCES=a_test.cpp,b_test.cpp -P batch.cmake: writes a source that compiles several files of tests.
# Each file keeps its small helpers without a name to itself: it stands in a namespace called after the file. Headers
# come first, outside of all of them; where the files name them again they are read already (#pragma once).
string(REPLACE "," ";" SOURCES "${SOURCES}")
set(headers "")
set(bodies "")
foreach(source IN LISTS SOURCES)
    file(STRINGS "${source}" lines REGEX "^#(include|if|ifdef|ifndef|else|elif|endif)")
    list(JOIN lines "\n" lines)
    string(APPEND headers "${lines}\n")
    get_filename_component(name "${source}" NAME_WE)
    string(APPEND bodies "namespace tests_of_${name} {\n#include \"${source}\"\n}\n")
endforeach()
file(WRITE "${OUT}" "${headers}${bodies}")
