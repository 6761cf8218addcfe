# SPDX-License-Identifier: GPL-3.0-or-later
# usage: cmake -DROOT=<source tree> [-DSELF_TEST=ON] -P layering.cmake
# Reads the includes of every source and fails on one against the flow:
# file → exchange → storage → ledger → kpi → view, print, export. A floor stands only on floors below it.
cmake_minimum_required(VERSION 3.22)

# The floors of core and, for each, what it may include besides itself.
set(floor_base "")
set(floor_words "base")
set(floor_storage "base words")
foreach(domain people customers catalog orders marketing service deals)
    set(floor_${domain} "base words storage people customers catalog orders marketing service deals")
endforeach()
set(floor_ledger "base words storage people customers catalog orders marketing service deals")
set(floor_kpi "${floor_ledger} ledger")
set(floor_weekly "${floor_kpi} kpi")
set(floor_commission "${floor_weekly} weekly")
set(floor_insight "${floor_kpi} kpi")
set(floor_care "${floor_insight} insight")
set(floor_today "${floor_commission} commission insight care")
set(floor_exchange "${floor_today} today")
set(floor_report "${floor_exchange} exchange")
set(floor_demo "${floor_report} report")
set(floors base words storage people customers catalog orders marketing service deals ledger kpi weekly commission insight care today exchange report demo)
# The report as a value (cells, chart specifications) is plain data that calculations fill and every renderer reads:
# this one header lies above the ledger and below kpi.
set(report_values "core/report/report.h")

# One file's text (its path relative to the root decides the rules) → the list of what is wrong with it.
function(layering_problems path text out)
    set(problems "")
    string(REGEX MATCHALL "(^|\n)[ \t]*#[ \t]*include[ \t]*[<\"][^>\"\n]+" includes "${text}")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE ".*[<\"]" "" include "${include}")
        if(path MATCHES "^core/")
            if(include MATCHES "^(ui|app|tests)/")
                list(APPEND problems "${path}: core must not include ${include}")
            endif()
            if(include MATCHES "^(QtWidgets|QtGui|QtCharts|QtPrintSupport|QtSvg)(/|$)"
               OR include MATCHES "^Q(Widget|Application|GuiApplication|Painter|Color|Font|Image|Pixmap|Icon|Brush|Pen|Palette|Printer|PdfWriter|Chart|Action|Dialog|MessageBox|Object)[A-Za-z]*$")
                list(APPEND problems "${path}: core has no widget, no QtGui and no QObject, but includes ${include}")
            endif()
            if(path MATCHES "^core/([a-z_]+)/" AND include MATCHES "^core/([a-z_]+)/")
                string(REGEX REPLACE "^core/([a-z_]+)/.*" "\\1" mine "${path}")
                string(REGEX REPLACE "^core/([a-z_]+)/.*" "\\1" theirs "${include}")
                if(NOT mine IN_LIST floors)
                    list(APPEND problems "${path}: the floor core/${mine} is not known to the layering test")
                elseif(NOT mine STREQUAL theirs AND NOT (mine STREQUAL "kpi" AND include STREQUAL report_values))
                    string(REPLACE " " ";" allowed "${floor_${mine}}")
                    if(path STREQUAL report_values)
                        string(REPLACE " " ";" allowed "${floor_kpi}")
                    endif()
                    if(NOT theirs IN_LIST allowed)
                        list(APPEND problems "${path}: core/${mine} must not include ${include}")
                    endif()
                endif()
            endif()
        elseif(path MATCHES "^ui/" AND include MATCHES "^(app|tests)/")
            list(APPEND problems "${path}: ui must not include ${include}")
        endif()
        if(include MATCHES "^(QtSql(/|$)|QSql|sqlite3\\.h|libpq)" AND NOT path MATCHES "^core/storage/")
            if(NOT path MATCHES "_(store|query)\\.cpp$")
                list(APPEND problems "${path}: only core/storage, stores and queries know the database, but it includes ${include}")
            endif()
        endif()
    endforeach()
    if(NOT path MATCHES "^core/storage/" AND NOT path MATCHES "^core/.*_(store|query)\\.(cpp|h)$"
       AND text MATCHES "\"[ \t]*((SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|CREATE TEMP|CREATE INDEX|DROP TABLE|WITH [a-z_]+ AS|PRAGMA|ALTER TABLE)[ (][^\"\n]*)")
        list(APPEND problems "${path}: SQL stands only in core/storage, *_store.cpp and *_query.cpp: ${CMAKE_MATCH_1}")
    endif()
    if(text MATCHES "ranges::(unique|subrange)[ ]*\\(|std::views::")
        list(APPEND problems "${path}: clang 14 can't read ${CMAKE_MATCH_0} out of GCC 12's library; core/base/repeats.h has dropRepeats")
    endif()
    set(${out} "${problems}" PARENT_SCOPE)
endfunction()

# Reading with file(READ) keeps lists whole only if ; [ ] are replaced first.
function(check_tree root out)
    set(all "")
    set(count 0)
    foreach(folder core ui app)
        file(GLOB_RECURSE sources RELATIVE ${root} ${root}/${folder}/*.h ${root}/${folder}/*.cpp)
        foreach(source IN LISTS sources)
            file(READ ${root}/${source} text)
            string(REGEX REPLACE "[][;]" " " text "${text}")
            layering_problems("${source}" "${text}" found)
            list(APPEND all ${found})
            math(EXPR count "${count} + 1")
        endforeach()
    endforeach()
    if(count EQUAL 0)
        message(FATAL_ERROR "layering: no source found under ${root}")
    endif()
    message(STATUS "layering: ${count} sources read")
    set(${out} "${all}" PARENT_SCOPE)
endfunction()

# Each line: a file, what stands in it, and whether that must be refused.
function(self_test)
    set(cases
        "core/base/day.cpp|#include \"core/storage/book.h\"|refused"
        "core/storage/book.cpp|#include \"core/ledger/entry.h\"|refused"
        "core/ledger/entry.cpp|#include \"core/kpi/kpi.h\"|refused"
        "core/orders/order.h|#include \"core/exchange/csv.h\"|refused"
        "core/kpi/kpi.cpp|#include \"core/report/kpi_report.h\"|refused"
        "core/ledger/entry.cpp|#include \"core/commission/policy.h\"|refused"
        "core/commission/policy.cpp|#include \"core/exchange/csv.h\"|refused"
        "core/report/report.h|#include \"core/kpi/kpi.h\"|refused"
        "core/exchange/csv.cpp|#include \"core/report/kpi_report.h\"|refused"
        "core/kpi/kpi.cpp|#include <QWidget>|refused"
        "core/kpi/kpi.cpp|#include <QtGui/QFont>|refused"
        "core/kpi/kpi.cpp|#include <QObject>|refused"
        "core/words/words.cpp|#include \"ui/shell/window.h\"|refused"
        "core/orders/order.cpp|#include <QSqlQuery>|refused"
        "core/cellar/wine.cpp|#include \"core/base/day.h\"|refused"
        "ui/board/page.cpp|#include <QSqlQuery>|refused"
        "ui/board/page.cpp|#include \"app/cli/command.h\"|refused"
        "ui/board/page.cpp|query(\"SELECT 1 FROM entry\")|refused"
        "core/kpi/kpi.cpp|text(u\"DELETE FROM entry\")|refused"
        "app/cli/command.cpp|#include <sqlite3.h>|refused"
        "core/kpi/kpi.cpp|std::ranges::unique(days)|refused"
        "core/storage/database.cpp|#include <QSqlQuery>|good"
        "core/orders/order_store.cpp|text(\"INSERT INTO payment (id) VALUES (:id)\")|good"
        "core/ledger/entry.cpp|#include \"core/orders/order.h\"|good"
        "core/kpi/kpi.cpp|#include <QString>|good"
        "core/kpi/board.h|#include \"core/report/report.h\"|good"
        "core/commission/policy_query.cpp|#include \"core/kpi/target_query.h\"|good"
        "core/report/kpi_report.cpp|#include \"core/exchange/csv_writer.h\"|good"
        "ui/board/page.cpp|#include \"core/kpi/board.h\"|good"
        "ui/board/page.cpp|tr(\"Select a person\")|good")
    foreach(case IN LISTS cases)
        string(REPLACE "|" ";" parts "${case}")
        list(GET parts 0 path)
        list(GET parts 1 text)
        list(GET parts 2 verdict)
        layering_problems("${path}" "${text}\n" found)
        if((verdict STREQUAL "refused" AND NOT found) OR (verdict STREQUAL "good" AND found))
            message(FATAL_ERROR "layering self-test: ${path} with ${text} should be ${verdict}; said: ${found}")
        endif()
    endforeach()
    list(LENGTH cases count)
    message(STATUS "layering: ${count} cases of the self-test are right")
endfunction()

if(SELF_TEST)
    self_test()
else()
    check_tree("${ROOT}" problems)
    if(problems)
        string(REPLACE ";" "\n  " shown "${problems}")
        message(FATAL_ERROR "Against the flow of the house:\n  ${shown}")
    endif()
endif()
