# SPDX-License-Identifier: GPL-3.0-or-later
# One target per folder. Its link list is the folder's line in the layer table: what a folder is not linked to it can't include, because
# each folder sees headers only through the include tree that its target exports.

# holdfast_layer(<folder below core> SOURCES … LINKS … [PRECOMPILED <target whose precompiled header it takes>])
# Headers are included as "<folder>/<header>.h". To make a wrong include fail, each layer exports a folder of its own that holds one link
# to its sources, instead of core/ as a whole.
function(holdfast_layer name)
  cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;LINKS" ${ARGN})
  set(target holdfast_${name})
  if(NOT ARG_SOURCES)
    message(FATAL_ERROR "core/${name} has no sources")
  endif()
  add_library(${target} STATIC ${ARG_SOURCES})
  set(include_root "${CMAKE_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${include_root}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${include_root}/${name}" SYMBOLIC)
  target_include_directories(${target} PUBLIC "${include_root}")
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE holdfast_settings)
  if(ARG_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM ${ARG_PRECOMPILED})
  endif()
endfunction()

# holdfast_tests(<label>): one test program for each <layer>/test_*.cpp below the current folder. It links the layer whose folder it lies in, the
# layers named in LINKS, and tests/support; its ctest label is <label>. LAYER: all of them test this one layer, whatever their folder. PRECOMPILED: the target whose precompiled header they take.
function(holdfast_tests label)
  cmake_parse_arguments(ARG "" "TIMEOUT;LAYER;PRECOMPILED" "LINKS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(NOT ARG_PRECOMPILED)
    # One for each folder: Qt Test defines where the tests of a folder are built.
    set(ARG_PRECOMPILED ${label}_precompiled)
    add_library(${ARG_PRECOMPILED} OBJECT "${CMAKE_SOURCE_DIR}/tests/support/precompiled/empty.cpp")
    target_link_libraries(${ARG_PRECOMPILED} PRIVATE holdfast_settings holdfast_test_support)
    target_precompile_headers(${ARG_PRECOMPILED} PRIVATE
      <QtTest> <algorithm> <functional> <map> <memory> <optional> <set> <string> <thread> <vector>)
  endif()
  if(HOLDFAST_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 10")
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/test_*.cpp")
  foreach(source IN LISTS sources)
    get_filename_component(folder "${source}" DIRECTORY)
    get_filename_component(layer "${folder}" NAME)
    get_filename_component(stem "${source}" NAME_WE)
    string(REGEX REPLACE "^test_" "" stem "${stem}")
    set(target "${label}_${layer}_${stem}")
    set(tested "${layer}")
    if(ARG_LAYER)
      set(tested "${ARG_LAYER}")
    endif()
    add_executable(${target} "${source}")
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${target} PRIVATE holdfast_settings holdfast_${tested} ${ARG_LINKS} holdfast_test_support)
    target_precompile_headers(${target} REUSE_FROM ${ARG_PRECOMPILED})
    add_test(NAME ${label}/${layer}/${stem} COMMAND ${target})
    set_tests_properties(${label}/${layer}/${stem} PROPERTIES LABELS ${label} TIMEOUT ${ARG_TIMEOUT}
      ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp")
  endforeach()
endfunction()
