# SPDX-License-Identifier: GPL-3.0-or-later
# How everything here is compiled.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# Sanitizers and warnings apply to our own targets only, through this one interface.
add_library(holdfast_settings INTERFACE)
target_compile_options(holdfast_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
  -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # False alarms on std::string's operator+ at -O3, and on its replace() (GCC bug 105651, mended in 13).
  target_compile_options(holdfast_settings INTERFACE -Wno-restrict -Wno-stringop-overflow)
endif()
if(HOLDFAST_WARNINGS_AS_ERRORS)
  target_compile_options(holdfast_settings INTERFACE -Werror)
endif()
# 64-bit file offsets everywhere; assertions that guard data stay on in every build.
target_compile_definitions(holdfast_settings INTERFACE _FILE_OFFSET_BITS=64 QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
if(HOLDFAST_SANITIZE)
  target_compile_options(holdfast_settings INTERFACE -fsanitize=${HOLDFAST_SANITIZE} -fno-omit-frame-pointer -O1
    -fno-sanitize-recover=all)
  target_link_options(holdfast_settings INTERFACE -fsanitize=${HOLDFAST_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # RapidJSON adds to the null pointer of its empty stack: harmless, and not ours.
    target_compile_options(holdfast_settings INTERFACE -fno-sanitize=pointer-overflow)
  else()
    # g++ 12 sees uninitialised members of std::variant where sanitizers rearrange the code.
    target_compile_options(holdfast_settings INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
