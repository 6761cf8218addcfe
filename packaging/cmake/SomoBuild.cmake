# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the standard, the warnings and the Qt guards; every target inherits it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# Line tables are enough for a backtrace and keep the build small.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
if(SOMO_SANITIZE OR SOMO_SANITIZE_THREAD)
    # What the sanitizers put in costs the compiler more than the rest together; half of it is optimising it.
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
endif()

set(CMAKE_UNITY_BUILD ${SOMO_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

find_program(SOMO_CCACHE ccache)
if(SOMO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SOMO_CCACHE})
endif()

add_library(somo_build_options INTERFACE)
add_library(Somo::BuildOptions ALIAS somo_build_options)
target_compile_features(somo_build_options INTERFACE cxx_std_20)
target_compile_options(somo_build_options INTERFACE
    -Wall -Wextra -Werror -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wvla -Wformat=2)
target_compile_definitions(somo_build_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SOMO_SANITIZE)
    target_compile_options(somo_build_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(somo_build_options INTERFACE -fsanitize=address,undefined)
endif()
if(SOMO_SANITIZE_THREAD)
    target_compile_options(somo_build_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(somo_build_options INTERFACE -fsanitize=thread)
    # It does not see fences that stand alone, as GCC says at each of them.
    target_compile_options(somo_build_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
endif()
if(SOMO_SANITIZE OR SOMO_SANITIZE_THREAD)
    # What they put in hides from GCC where an optional is set, and it guesses; other builds keep the warning.
    target_compile_options(somo_build_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(SOMO_COVERAGE)
    target_compile_options(somo_build_options INTERFACE --coverage -O0)
    target_link_options(somo_build_options INTERFACE --coverage)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    find_program(SOMO_MOLD mold)
    if(SOMO_MOLD)
        target_link_options(somo_build_options INTERFACE -fuse-ld=mold)
    endif()
endif()
